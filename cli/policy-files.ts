import { ok, type Result } from '../core/result.ts';
import type { Reading } from '../core/tenant/completeness.ts';
import type { PolicyExport } from '../core/tenant/policies/imported-policy.ts';
import { mergePolicyExports } from '../core/tenant/policies/read-policy-export.ts';
import { type OfferedText, readPolicyTexts } from '../core/tenant/policies/read-policy-texts.ts';

import { decodeText } from '../services/decode-text.ts';
import type { Gathered, GatheredFile } from '../services/gather-files.ts';

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
  const gathered = await gather(sources);
  if (!gathered.ok) return gathered;
  const offered = readPolicyTexts(await allTexts(io, gathered.value.files));
  if (!offered.ok) return offered;
  return ok({
    set: mergePolicyExports(offered.value.exports.map(({ content }) => content)),
    setAside: [...gathered.value.setAside, ...offered.value.setAside],
  });
}

async function gather(sources: readonly string[]): Promise<Result<Gathered>> {
  const { gatherFiles } = await import('../services/gather-files.ts');
  return gatherFiles(sources);
}

/** The texts of files, folders, archives and patterns, each with its name or why it could not be read. */
export async function readTextFiles(
  io: Io,
  sources: readonly string[],
): Promise<Result<readonly OfferedText[]>> {
  const gathered = await gather(sources);
  return gathered.ok ? ok(await allTexts(io, gathered.value.files)) : gathered;
}

async function allTexts(io: Io, files: readonly GatheredFile[]): Promise<readonly OfferedText[]> {
  const { readTexts } = await import('../services/read-texts.ts');
  const texts = await readTexts(files.filter(({ path }) => path !== '-'));
  if (!files.some(({ path }) => path === '-')) return texts;
  return [...texts, { name: 'stdin', named: true, text: await readText(io, '-') }];
}
