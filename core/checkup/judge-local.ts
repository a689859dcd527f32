import type { SecretCheck } from '../ports.ts';
import { type Finding, finding } from './finding.ts';
import type { StorageReading } from './observation.ts';

/** Megabytes below which a settings file may not be written whole. */
const leastMegabytes = 50;

/** The keychain's self-test. A secret can still be held for the session where it cannot be kept. */
export function judgeKeychain({ state, store }: SecretCheck): Finding[] {
  if (state === 'ready') return [finding('keychain', 'keychain-ready', 'good', 'nobody', { store })];
  const words = state.replace(/-/g, '_');
  return [finding('keychain', 'keychain-unusable', 'caution', 'user', { store, state: words })];
}

/** The folders that the assistant writes in, and the room left. `notices`: what the settings file had to say. */
export function judgeStorage(folders: readonly StorageReading[], notices: number): Finding[] {
  const out: Finding[] = folders
    .filter(({ writable }) => !writable)
    .map(({ folder }) => finding('storage', 'storage-denied', 'caution', 'workstation-admin', { folder }));
  if (notices > 0) out.push(finding('storage', 'settings-noticed', 'caution', 'user', { count: notices }));
  const rooms = folders.flatMap(({ freeBytes }) => (freeBytes === null ? [] : [freeBytes]));
  const megabytes = rooms.length === 0 ? null : Math.floor(Math.min(...rooms) / 1_048_576);
  if (megabytes !== null && megabytes < leastMegabytes)
    out.push(finding('storage', 'storage-full', 'caution', 'user', { megabytes }));
  return out.length > 0
    ? out
    : [
        finding('storage', 'storage-ready', 'good', 'nobody', {
          megabytes: megabytes ?? 0,
          known: String(megabytes !== null),
        }),
      ];
}
