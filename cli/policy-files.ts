import { ok, type Result } from '../core/result.ts';
import type { Reading } from '../core/tenant/completeness.ts';
import { type IsExport, isLogName, isPolicyName } from '../core/tenant/export-names.ts';
import type { PolicyExport } from '../core/tenant/policies/imported-policy.ts';
import { mergePolicyExports } from '../core/tenant/policies/read-policy-export.ts';
import { type OfferedText, readPolicyTexts } from '../core/tenant/policies/read-policy-texts.ts';

import { decodeText } from '../services/decode-text.ts';
import type { ReadTexts } from '../services/read-texts.ts';

import type { Io } from './io.ts';

/** Largest text taken from standard input. */
const largest = 50 * 1024 * 1024;

/** Reads text that any program may have saved, up to 50 MB. */
export async function readText(io: Io, source: string): Promise<Result<string>> {
  const bytes = await io.read(source, largest);
  return bytes.ok ? ok(decodeText(bytes.value)) : bytes;
}

export type PolicyFiles = {
  readonly set: Reading<PolicyExport>;
  /** Files that hold something else, and were found rather than named. */
  readonly setAside: readonly string[];
};

/**
 * Reads exports of policies and named locations, from files, folders, archives and patterns, as one set. What cannot be
 * read is a gap of the set as long as something else could; when nothing could, the first failure is the answer.
 */
export async function readPolicyFiles(io: Io, sources: readonly string[]): Promise<Result<PolicyFiles>> {
  const given = await textsOf(io, sources, isPolicyName);
  if (!given.ok) return given;
  const offered = readPolicyTexts(given.value.texts);
  if (!offered.ok) return offered;
  return ok({
    set: mergePolicyExports(offered.value.exports.map(({ content }) => content)),
    setAside: [...given.value.setAside, ...offered.value.setAside],
  });
}

/** The texts of files, folders, archives and patterns, each with its name or why it could not be read. */
export async function readTextFiles(
  io: Io,
  sources: readonly string[],
): Promise<Result<readonly OfferedText[]>> {
  const given = await textsOf(io, sources, isLogName);
  return given.ok ? ok(given.value.texts) : given;
}

async function textsOf(io: Io, sources: readonly string[], isExport: IsExport): Promise<Result<ReadTexts>> {
  const [{ gatherFiles }, { readTexts }] = await Promise.all([
    import('../services/gather-files.ts'),
    import('../services/read-texts.ts'),
  ]);
  const gathered = await gatherFiles(sources, isExport);
  if (!gathered.ok) return gathered;
  const { files } = gathered.value;
  const { texts, setAside } = await readTexts(
    files.filter(({ path }) => path !== '-'),
    isExport,
  );
  const typed = files.some(({ path }) => path === '-')
    ? [{ name: 'stdin', named: true, text: await readText(io, '-') }]
    : [];
  return ok({ texts: [...texts, ...typed], setAside: [...gathered.value.setAside, ...setAside] });
}
