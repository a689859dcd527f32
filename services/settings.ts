import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Notice, SettingsStore } from '../core/ports.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { migrateSettings } from '../core/settings/migrate.ts';
import { defaultSettings, type Settings, settingsSchema } from '../core/settings/settings.ts';
import { removeInterruptedWrites } from './interrupted-writes.ts';
import { setAside } from './set-aside.ts';

/** What `conf` and `electron-store` have in common and is used here. */
export type StoreFile = { store: Record<string, unknown> };

/** Both libraries call their file `config.json`; `createStore` gets options that both take. */
export type StoreOptions = {
  readonly cwd: string;
  readonly configFileMode: number;
  readonly accessPropertiesByDotNotation: false;
};

type Options = {
  readonly directory: string;
  /** What writes the file, asked for at the first change: `conf` in the terminal, `electron-store` on the desktop. */
  readonly createStore: (options: StoreOptions) => StoreFile;
  /** Reads what `createStore` needs, where that comes late. */
  readonly prepare?: () => Promise<void>;
  readonly now?: () => Date;
};

type OnDisk =
  | { readonly kind: 'readable'; readonly settings: Settings }
  | { readonly kind: 'absent' | 'newer' | 'unreadable' };

/**
 * The settings file. It is read again before each change, so that a window and a terminal open together do not
 * undo each other's. A file that cannot be read is renamed, never overwritten; a file of a later version is left
 * as it is, and changes then live in memory only. A change that could not be written is kept in memory and
 * written with the next one. What an interrupted write left beside the file is removed here, at the start.
 */
export function openSettings({
  directory,
  createStore,
  prepare = async () => {},
  now = () => new Date(),
}: Options): SettingsStore {
  const file = path.join(directory, 'config.json');
  const notices: Notice[] = [];
  let known = defaultSettings;
  let unwritten: Partial<Settings> = {};
  let store: StoreFile | null = null;
  let memoryOnly = false;

  function keepInMemory(notice: Notice): void {
    if (!memoryOnly) notices.push(notice);
    memoryOnly = true;
  }

  /** Reads the file, sets it aside when it is unreadable, and remembers what it holds. */
  function refresh(): void {
    if (memoryOnly) return;
    const disk = readDisk(file);
    if (disk.kind === 'readable') known = disk.settings;
    if (disk.kind === 'newer') keepInMemory({ code: 'settings.newer', params: { file } });
    if (disk.kind !== 'unreadable') return;
    try {
      const name = setAside(file, now());
      if (name !== null) notices.push({ code: 'settings.unreadable', params: { file: name } });
    } catch (error) {
      keepInMemory({ code: 'settings.write-failed', params: { file, detail: codeOf(error) } });
    }
  }

  function write(settings: Settings): void {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    store ??= createStore({ cwd: directory, configFileMode: 0o600, accessPropertiesByDotNotation: false });
    store.store = settings;
  }

  removeInterruptedWrites(file, now());
  refresh();

  return {
    notices,
    prepare,
    get: () => {
      refresh();
      return { ...known, ...unwritten };
    },
    update: (change): Result<Settings> => {
      refresh();
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      const next = settingsSchema.safeParse({ ...known, ...unwritten, ...Object.fromEntries(given) });
      if (!next.success) {
        const at = next.error.issues[0]?.path.join('.') ?? '—';
        return fail('contract.invalid-input', { name: 'settings', path: at });
      }
      unwritten = { ...unwritten, ...Object.fromEntries(given) };
      if (memoryOnly) return ok(next.data);
      try {
        write(next.data);
      } catch (error) {
        return fail('settings.write-failed', { file, detail: codeOf(error) });
      }
      known = next.data;
      unwritten = {};
      return ok(next.data);
    },
  };
}

function readDisk(file: string): OnDisk {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return { kind: codeOf(error) === 'ENOENT' ? 'absent' : 'unreadable' };
  }
  try {
    return migrateSettings(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return { kind: 'unreadable' };
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException)?.code ?? 'unknown';
}
