import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Notice } from '../../core/ports.ts';
import { type AcceptedPreset, acceptPresets } from '../../core/preset/accepted-preset.ts';
import { lineOf } from '../../core/preset/json-lines.ts';
import { policyKey } from '../../core/preset/policy-values.ts';
import { checkPreset, type PresetProblem, pathText } from '../../core/preset/preset-problems.ts';
import type { Preset, PresetSource } from '../../core/preset/preset-schema.ts';
import { presetFiles } from './preset-places.ts';
import { readPolicy } from './read-policy.ts';

/** Larger than any preset, smaller than what would slow a start. */
const longestPreset = 1_000_000;

/** Of one file, when the assistant opens; `preset validate` says all of them. */
const mostNotices = 5;

export type ReadPreset = AcceptedPreset & { readonly notices: readonly Notice[] };

type Found = { readonly source: PresetSource; readonly file: string; readonly preset: Preset | null };

/**
 * Reads IT's preset, wherever it is. None is the usual case. One that cannot be used is told, place by place, none of it
 * is used, and a less trusted one does not take its place.
 */
export function readPreset(
  files: ReturnType<typeof presetFiles> = presetFiles(),
  policy: ReturnType<typeof readPolicy> = readPolicy(),
): ReadPreset {
  const notices: Notice[] = [];
  const found: Found[] = [];
  if (policy.state === 'unread') notices.push({ code: 'preset.policy-unread', params: { key: policyKey } });
  if (policy.state === 'read') {
    const checked = checkPreset(policy.preset);
    const preset = 'preset' in checked ? checked.preset : null;
    found.push({ source: 'policy', file: policyKey, preset });
    if ('problems' in checked) notices.push(...noticesOf(policyKey, checked.problems, () => 0));
  }
  for (const { source, file } of files) {
    const read = readPresetFile(file);
    if (read.state === 'absent') continue;
    const trusted = source === 'machine' && !read.administrators ? 'personal' : source;
    if (trusted !== source) notices.push({ code: 'preset.open-to-all', params: { file } });
    found.push({ source: trusted, file, preset: read.preset });
    notices.push(...read.notices);
  }
  const used = acceptable(found);
  for (const { file } of found.filter((one) => !used.includes(one) && one.preset !== null))
    notices.push({ code: 'preset.set-aside', params: { file } });
  return {
    ...acceptPresets(used.flatMap(({ source, preset }) => (preset ? [{ source, preset }] : []))),
    notices,
  };
}

/** The administrators' presets, usable or not, else the others. */
function acceptable(found: readonly Found[]): readonly Found[] {
  const trusted = found.filter(({ source }) => source === 'policy' || source === 'machine');
  return trusted.length > 0 ? trusted : found;
}

type FileReading =
  | { readonly state: 'absent' }
  | {
      readonly state: 'read';
      readonly preset: Preset | null;
      readonly notices: readonly Notice[];
      /** Nobody but an administrator may write it, as far as the system's own modes say. */
      readonly administrators: boolean;
    };

/** Reads one file; at most `longestPreset` bytes of it. */
export function readPresetFile(file: string): FileReading {
  let bytes: Uint8Array;
  let administrators = true;
  try {
    const handle = openSync(file, 'r');
    try {
      const stat = fstatSync(handle);
      // Windows keeps its rights elsewhere than in modes: there, the folder's own rights decide (docs/preset.en.md).
      administrators = process.platform === 'win32' || (stat.uid === 0 && (stat.mode & 0o022) === 0);
      if (!stat.isFile()) return broken(file, 'preset.not-a-file', {}, administrators);
      if (stat.size > longestPreset)
        return broken(file, 'preset.too-large', { megabytes: longestPreset / 1e6 }, administrators);
      bytes = new Uint8Array(stat.size);
      bytes = bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, 0));
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { state: 'absent' };
    return broken(file, 'input.unreadable', { detail: code }, administrators);
  }
  const read = readPresetText(decode(bytes), file);
  return { state: 'read', administrators, ...read, notices: shortened(file, read.notices) };
}

/** A preset's text: itself, or a notice for each place that is wrong. */
export function readPresetText(
  text: string,
  file: string,
): { readonly preset: Preset | null; readonly notices: readonly Notice[] } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return {
      preset: null,
      notices: [{ code: 'preset.not-json', params: { file, line: lineOfError(error, text) } }],
    };
  }
  const checked = checkPreset(raw);
  if ('preset' in checked) return { preset: checked.preset, notices: [] };
  return { preset: null, notices: noticesOf(file, checked.problems, (path) => lineOf(text, path)) };
}

function noticesOf(
  file: string,
  problems: readonly PresetProblem[],
  lineAt: (path: PresetProblem['path']) => number,
): Notice[] {
  const placed = problems.map((problem) => ({ ...problem, line: lineAt(problem.path) }));
  placed.sort((one, other) => one.line - other.line);
  return placed.map(({ path, kind, expected, line }): Notice => {
    if (kind === 'later-version') return { code: 'preset.later-version', params: { file } };
    return {
      code: 'preset.problem',
      params: {
        file,
        line,
        path: pathText(path),
        kind: kind.replaceAll('-', ''),
        expected: expected || '—',
      },
    };
  });
}

function shortened(file: string, notices: readonly Notice[]): readonly Notice[] {
  if (notices.length <= mostNotices) return notices;
  const count = notices.length - mostNotices;
  return [...notices.slice(0, mostNotices), { code: 'preset.more-problems', params: { file, count } }];
}

function broken(
  file: string,
  code: Notice['code'],
  params: Notice['params'],
  administrators: boolean,
): FileReading {
  return { state: 'read', preset: null, notices: [{ code, params: { file, ...params } }], administrators };
}

/** A byte order mark decides: Windows' editors write UTF-8 with one, and UTF-16. */
function decode(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** V8 says a line, a position, or that the text ends too early. */
function lineOfError(error: unknown, text: string): number {
  const message = error instanceof Error ? error.message : '';
  const said = /line (\d+) column/.exec(message)?.[1];
  if (said !== undefined) return Number(said);
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  return text.slice(0, position).split('\n').length;
}
