import { EventEmitter } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { App } from 'electron';
import { closeChromium } from './chromium.ts';
import { wasPrevented } from './emitter.ts';
import { becomeReady, isReady, onlyBeforeReady, whenReady } from './readiness.ts';
import { takeLock } from './single-instance.ts';

/** Application-wide events; windows and pages emit here too. */
export const appEvents = new EventEmitter();

/** What every window does on quitting; set by browser-window.ts, which depends on this file. */
let closeWindows: () => boolean = () => true;
let sandboxed = false;
let quitting = false;

export function onCloseWindows(close: () => boolean): void {
  closeWindows = close;
}

export function isSandboxForced(): boolean {
  return sandboxed;
}

export function isQuitting(): boolean {
  return quitting;
}

function manifest(): { path: string; name: string; version: string } {
  for (let folder = dirname(process.argv[1] ?? ''); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) {
      const { productName, name, version } = JSON.parse(readFileSync(file, 'utf8'));
      return { path: folder, name: productName ?? name, version };
    }
    if (folder === dirname(folder)) throw new Error('No package.json above the main file');
  }
}

function profileFolder(): string {
  const given = process.argv.find((argument) => argument.startsWith('--user-data-dir='));
  return (
    given?.slice('--user-data-dir='.length) ?? join(tmpdir(), `electron-stand-in-profile-${process.pid}`)
  );
}

/** The person's languages, read as Chromium on Linux reads them. */
function languages(): string[] {
  const tag = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || 'C').split('.')[0] ?? 'C';
  return [/^(C|POSIX)$/.test(tag) ? 'en-US' : tag.replace('_', '-')];
}

function exit(code = 0): void {
  void closeChromium().finally(() => process.exit(code));
}

/** before-quit, then the windows, then will-quit, then the end; each of the first three may refuse. */
function quit(): void {
  if (quitting) return;
  if (wasPrevented(appEvents, 'before-quit', {})) return;
  quitting = true;
  if (!closeWindows() || wasPrevented(appEvents, 'will-quit', {})) {
    quitting = false;
    return;
  }
  appEvents.emit('quit', {}, 0);
  exit(0);
}

// Where a package keeps what electron-builder writes beside the archive.
Object.defineProperty(process, 'resourcesPath', { value: process.env.STAND_IN_RESOURCES ?? '' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, quit);
// Electron is ready once the main module has run to its end, provided that it awaited nothing.
setImmediate(() => {
  becomeReady();
  appEvents.emit('ready', {}, {});
});
// A desktop application lives until it quits, windows or not.
setInterval(() => {}, 60_000);

export const app = {
  enableSandbox: () => {
    onlyBeforeReady('app.enableSandbox()');
    sandboxed = true;
  },
  whenReady: () => whenReady,
  isReady,
  requestSingleInstanceLock: () =>
    takeLock(profileFolder(), (argv, directory) => appEvents.emit('second-instance', {}, argv, directory)),
  quit,
  exit,
  getVersion: () => manifest().version,
  getName: () => manifest().name,
  getAppPath: () => manifest().path,
  getPath: (name) => {
    if (name === 'userData' || name === 'sessionData') return profileFolder();
    if (name === 'downloads') return profileFolder();
    throw new Error(`stand-in: no path for ${name}`);
  },
  getPreferredSystemLanguages: languages,
  setAppUserModelId: () => {},
  // What this machine opens links with is left as it is.
  setAsDefaultProtocolClient: () => true,
  isPackaged: process.env.STAND_IN_PACKAGED === '1',
  on: appEvents.on.bind(appEvents) as unknown as App['on'],
  emit: appEvents.emit.bind(appEvents) as unknown as App['emit'],
  once: appEvents.once.bind(appEvents) as unknown as App['once'],
} satisfies Pick<
  App,
  | 'enableSandbox'
  | 'whenReady'
  | 'isReady'
  | 'requestSingleInstanceLock'
  | 'quit'
  | 'exit'
  | 'getVersion'
  | 'getName'
  | 'getAppPath'
  | 'getPath'
  | 'getPreferredSystemLanguages'
  | 'setAppUserModelId'
  | 'setAsDefaultProtocolClient'
  | 'isPackaged'
  | 'on'
  | 'once'
  | 'emit'
>;
