import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AppUpdater } from 'electron-updater';
import type { Updates } from '../core/ports.ts';
import type { Organization } from '../core/preset/preset-schema.ts';
import { type UpdateOffReason, type UpdatePolicy, updatePolicy } from '../core/preset/update-policy.ts';
import { type Failure, fail, ok } from '../core/result.ts';
import { within } from '../services/within.ts';

/** Where this copy of the program runs from. */
export type Place = {
  readonly isPackaged: boolean;
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder of `app-update.yml`, which electron-builder writes. */
  readonly resources: string;
  readonly program: string;
};

/** A feed that does not answer is given up, in milliseconds. */
const longestCheck = 30_000;

/**
 * Later versions, by electron-updater: it compares with the feed's list, fetches, checks the digest (and on Windows and
 * macOS the signature), and replaces the program. The library is read only where a feed is named.
 */
export function createUpdates(
  organization: Organization,
  place: Place,
  { open = openUpdater, patience = longestCheck } = {},
): Updates {
  let opened: Promise<AppUpdater> | null = null;
  return {
    check: async () => {
      const policy = policyHere(organization, place);
      if ('off' in policy) return ok({ state: 'off', reason: policy.off });
      try {
        opened ??= open(policy);
        const found = await within(patience, (await opened).checkForUpdates());
        if (found === null) return ok({ state: 'off', reason: 'other-installer' });
        // With « on-quit » it is being fetched: what goes wrong there is said by the next check.
        found.downloadPromise?.catch(() => undefined);
        if (!found.isUpdateAvailable) return ok({ state: 'current' });
        return ok({ state: 'available', version: found.updateInfo.version, install: policy.install });
      } catch (error) {
        return refusal(error);
      }
    },
    install: async (onProgress) => {
      if (opened === null) return fail('update.not-installed', { detail: 'no-version' });
      const updater = await opened;
      const progress = ({ percent }: { readonly percent: number }) =>
        onProgress(Math.max(0, Math.min(100, Math.floor(percent))));
      const problems: Error[] = [];
      const note = (error: Error) => problems.push(error);
      updater.on('download-progress', progress);
      try {
        await updater.downloadUpdate();
        updater.on('error', note);
        // Silent, as the person has agreed; the program opens again by itself.
        updater.quitAndInstall(true, true);
      } catch (error) {
        return refusal(error);
      } finally {
        updater.off('download-progress', progress);
        updater.off('error', note);
      }
      const [problem] = problems;
      return problem === undefined ? ok({}) : fail('update.not-installed', { detail: detailOf(problem) });
    },
  };
}

function policyHere(
  organization: Organization,
  place: Place,
): Exclude<UpdatePolicy, { off: unknown }> | { readonly off: UpdateOffReason } {
  const packaged = packagedUpdates(place);
  const policy = updatePolicy(organization, 'off' in packaged ? null : packaged.feed);
  const turnedOff = 'off' in policy && policy.off === 'turned-off';
  return 'off' in packaged && !turnedOff ? packaged : policy;
}

/** The feed that the package was made with (null: none was named), or why this copy can take no later version. */
export function packagedUpdates(
  place: Place,
): { readonly feed: string | null } | { readonly off: UpdateOffReason } {
  const settings = place.isPackaged && replacesItself(place) ? updateSettings(place) : null;
  if (settings === null) return { off: 'other-installer' };
  // Without a publisher's name, electron-updater would run an installer that nobody signed.
  if (place.platform === 'win32' && !/^publisherName:/m.test(settings)) return { off: 'unsigned' };
  const url = /^url: ['"]?(https:[^'"\s]+)/m.exec(settings)?.[1] ?? null;
  return { feed: url === null || new URL(url).hostname.endsWith('.invalid') ? null : url };
}

/** An MSI, a deb, an rpm and a copied folder are replaced by what brought them. */
function replacesItself({ platform, env, program }: Place): boolean {
  switch (platform) {
    case 'win32':
      return existsSync(path.join(path.dirname(program), 'Uninstall Assistant Courriel.exe'));
    case 'darwin':
      return true;
    default:
      return env.APPIMAGE !== undefined;
  }
}

function updateSettings({ resources }: Place): string | null {
  try {
    return readFileSync(path.join(resources, 'app-update.yml'), 'utf8');
  } catch {
    return null;
  }
}

async function openUpdater({ feed, install }: Exclude<UpdatePolicy, { off: unknown }>): Promise<AppUpdater> {
  const { default: library } = await import('electron-updater');
  const updater = library.autoUpdater;
  updater.logger = null;
  updater.autoDownload = install === 'on-quit';
  updater.autoInstallOnAppQuit = install === 'on-quit';
  updater.disableWebInstaller = true;
  // A redirection may lead to an address that is not encrypted; nothing is fetched from there.
  updater.netSession.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !url.startsWith('https:') }),
  );
  // The library would send a number that tells workstations apart, to hand a version out by shares.
  updater.requestHeaders = { 'x-user-staging-id': '0' };
  updater.isUserWithinRollout = () => true;
  updater.setFeedURL({ provider: 'generic', url: feed });
  return updater;
}

const onDisk: ReadonlySet<string> = new Set(['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'EBUSY']);
const notWhatWasSaid: ReadonlySet<string> = new Set([
  'ERR_CHECKSUM_MISMATCH',
  'ERR_UPDATER_INVALID_SIGNATURE',
]);

/** The library's codes as ours. Its messages quote addresses and headers: none is kept. */
function refusal(error: unknown): Failure {
  const detail = detailOf(error);
  if (notWhatWasSaid.has(detail)) return fail('update.damaged', { detail });
  if (onDisk.has(detail)) return fail('update.not-installed', { detail });
  const absent = detail === 'ERR_UPDATER_CHANNEL_FILE_NOT_FOUND';
  return fail(detail.startsWith('ERR_UPDATER') && !absent ? 'update.invalid' : 'update.unreachable', {
    detail,
  });
}

/** A code of the library, of the system, or of Chromium's network; never words. */
function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as NodeJS.ErrnoException;
  const ofNetwork = /net::(ERR_[A-Z_]+)/.exec(error.message)?.[1];
  return typeof code === 'string' && code !== '' ? code : (ofNetwork ?? error.name);
}
