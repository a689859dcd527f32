import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseRegQuery } from '../../core/checkup/registry.ts';
import { policyKey, presetOfPolicy } from '../../core/preset/policy-values.ts';

export type PolicyReading =
  | { readonly state: 'absent' | 'unread' }
  | { readonly state: 'read'; readonly preset: unknown };

/** A run of `reg query` on a key: its exit status (null: it could not be run) and its words. */
export type QueryKey = (
  key: string,
  more: string,
) => { readonly status: number | null; readonly output: string };

const parent = policyKey.slice(0, policyKey.lastIndexOf('\\'));

/**
 * The policy that Group Policy or Intune wrote on this Windows. The list of the policies is asked first: every Windows has
 * it, so that « there is none » and « it may not be read » are never taken for each other.
 */
export function readPolicy(
  platform: NodeJS.Platform = process.platform,
  query: QueryKey = queryKey,
): PolicyReading {
  if (platform !== 'win32') return { state: 'absent' };
  const list = query(parent, '');
  if (list.status !== 0) return { state: 'unread' };
  const name = policyKey.slice(parent.length).toLowerCase();
  const isThere = list.output.split(/\r?\n/).some((line) => line.trim().toLowerCase().endsWith(name));
  if (!isThere) return { state: 'absent' };
  const values = query(policyKey, ' /s');
  return values.status === 0
    ? { state: 'read', preset: presetOfPolicy(parseRegQuery(values.output)) }
    : { state: 'unread' };
}

/**
 * Windows' own `reg.exe`, in a console of UTF-8: it writes in the console's code page, where « é » would otherwise be
 * another byte on each system. The words are constants; nothing that anybody wrote reaches the command line.
 */
function queryKey(key: string, more: string): { status: number | null; output: string } {
  const folder = path.win32.join(process.env.SystemRoot || 'C:\\Windows', 'System32');
  const run = spawnSync(
    path.win32.join(folder, 'cmd.exe'),
    ['/d', '/s', '/c', `"chcp 65001 >nul & "${path.win32.join(folder, 'reg.exe')}" query "${key}"${more}"`],
    {
      encoding: 'utf8',
      windowsHide: true,
      windowsVerbatimArguments: true,
      timeout: 5000,
      maxBuffer: 4_000_000,
    },
  );
  return { status: run.error === undefined ? run.status : null, output: run.stdout ?? '' };
}
