import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs a shell script, as root, on a copy of this very system that goes away with its process: a layer of its own over
 * the root, in a mount namespace of its own. `folder` holds the layer.
 */
export function onSystemCopy(folder: string, script: string): SpawnSyncReturns<string> {
  for (const part of ['upper', 'work', 'root']) mkdirSync(join(folder, part), { recursive: true });
  const layers = `lowerdir=/,upperdir=${join(folder, 'upper')},workdir=${join(folder, 'work')}`;
  const copy = join(folder, 'root');
  return spawnSync(
    'unshare',
    [
      '--mount',
      'sh',
      '-ec',
      `mount -t overlay overlay -o '${layers}' '${copy}'
       mount --rbind /dev '${copy}/dev'
       mount -t proc proc '${copy}/proc'
       exec chroot '${copy}' sh -ec "$0"`,
      script,
    ],
    { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: '/root' } },
  );
}
