import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { SecretStore } from '../core/ports.ts';
import { settingsDirectory } from './paths.ts';
import { sessionBusAnswers } from './session-bus.ts';

/** The files that the assistant writes in its folder, by name; anything else there is somebody's own. */
const ownFiles = [
  /^config\.json(?:\.tmp-\w+|\.illisible-[\d-]+)?$/,
  /^campaign\.json(?:\.draft)?$/,
  /^campaign-journal\.jsonl(?:\.previous)?$/,
  /^status-waiting(?:\.json)?$/,
];

/** The assistant's own files of this person: settings, the campaign's list and journal, a status that waits. */
export function ownSettingsFiles(folder: string = settingsDirectory()): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => ownFiles.some((form) => form.test(name)))
    .map((name) => path.join(folder, name));
}

/** Chromium's own folder for the window: its cache, no secret. Only where it stands by default, under our full name. */
export function windowFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string | null {
  const parent =
    platform === 'win32'
      ? (env.APPDATA ?? '')
      : platform === 'darwin'
        ? path.join(home, 'Library', 'Application Support')
        : (env.XDG_CONFIG_HOME ?? path.join(home, '.config'));
  const folder = path.join(parent, 'Assistant Courriel');
  return path.isAbsolute(folder) && existsSync(path.join(folder, 'Local State')) ? folder : null;
}

/** The accounts with a secret in the keychain, among those known here and those that the keychain itself lists. */
export async function keptAccounts(secrets: SecretStore, known: readonly string[]): Promise<string[]> {
  const listed = await listedAccounts();
  const candidates = [...new Set([...known, ...listed].map((account) => account.toLowerCase()))];
  const kept: string[] = [];
  for (const account of candidates) {
    const secret = await secrets.get(account);
    // A keychain that does not answer would not answer for the others either.
    if (!secret.ok) return kept;
    if (secret.value !== null) kept.push(account);
  }
  return kept;
}

async function listedAccounts(): Promise<string[]> {
  if (process.platform === 'linux' && !(await sessionBusAnswers(process.env))) return [];
  try {
    const { findCredentialsAsync } = await import('@napi-rs/keyring');
    const found = await findCredentialsAsync('Assistant Courriel', null, AbortSignal.timeout(5000));
    return found.map(({ account }) => account);
  } catch {
    return [];
  }
}

/** Where the system notes that our links open the assistant, for this person; null where it does not. */
export async function linkRegistration(): Promise<{
  readonly place: string;
  readonly remove: () => Promise<void>;
} | null> {
  if (process.platform === 'win32') {
    const key = 'HKCU\\Software\\Classes\\assistant-courriel';
    return (await reg(['query', key]))
      ? { place: key, remove: async () => void (await reg(['delete', key, '/f'])) }
      : null;
  }
  if (process.platform !== 'linux') return null;
  const file = path.join(process.env.XDG_CONFIG_HOME ?? path.join(homedir(), '.config'), 'mimeapps.list');
  const text = await readFile(file, 'utf8').catch(() => '');
  const ours = /^x-scheme-handler\/assistant-courriel=.*\r?\n?/gm;
  return ours.test(text) ? { place: file, remove: () => writeFile(file, text.replace(ours, '')) } : null;
}

function reg(words: readonly string[]): Promise<boolean> {
  const program = path.win32.join(process.env.SystemRoot || 'C:\\Windows', 'System32', 'reg.exe');
  return new Promise((resolve) => {
    execFile(program, [...words], { windowsHide: true, timeout: 10_000 }, (error) => resolve(error === null));
  });
}

/** Removes files and folders that were listed; gives those that would not go. */
export async function removeAll(paths: readonly string[]): Promise<string[]> {
  const left: string[] = [];
  for (const each of paths)
    await rm(each, { recursive: true, force: true, maxRetries: 2 }).catch(() => left.push(each));
  return left;
}
