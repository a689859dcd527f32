import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes the lock of a profile folder, as Chromium's process singleton does. A later process leaves its arguments
 * in the folder and is told no; the holder is told of it.
 */
export function takeLock(profile: string, onSecond: (argv: string[], directory: string) => void): boolean {
  mkdirSync(profile, { recursive: true });
  const lock = join(profile, 'stand-in-lock');
  if (!hold(lock)) {
    const note = { argv: process.argv, directory: process.cwd() };
    writeFileSync(join(profile, `second-${process.pid}.json`), JSON.stringify(note));
    return false;
  }
  watch(profile, () => {
    for (const name of readdirSync(profile)) {
      if (!/^second-\d+\.json$/.test(name)) continue;
      const text = readFileSync(join(profile, name), 'utf8');
      if (text === '') continue;
      rmSync(join(profile, name));
      const { argv, directory } = JSON.parse(text) as { argv: string[]; directory: string };
      onSecond(argv, directory);
    }
  }).unref();
  process.on('exit', () => rmSync(lock, { force: true }));
  return true;
}

/** True when the lock is ours now: it was free, or its holder is dead. */
function hold(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = Number(readFileSync(lock, 'utf8'));
    try {
      process.kill(holder, 0);
      return false;
    } catch {
      writeFileSync(lock, String(process.pid));
      return true;
    }
  }
}
