import type { Failure } from '../core/result.ts';
import { ok, type Result } from '../core/result.ts';
import { type Gap, gap, type Reading, reading } from '../core/tenant/completeness.ts';
import type { PolicyExport } from '../core/tenant/policies/imported-policy.ts';
import { mergePolicyExports, readPolicyExport } from '../core/tenant/policies/read-policy-export.ts';
import { type GatheredFile, gatherFiles } from '../services/gather-files.ts';
import { type ReadText, readTexts } from '../services/read-texts.ts';
import { decodeText } from './decode-text.ts';
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
  const gathered = await gatherFiles(sources);
  if (!gathered.ok) return gathered;
  const read: Reading<PolicyExport>[] = [];
  const gaps: Gap[] = [];
  const setAside: string[] = [...gathered.value.setAside];
  let failed: Failure | null = null;
  for (const { name, named, text } of await allTexts(io, gathered.value.files)) {
    const content = text.ok ? readPolicyExport(text.value, name) : text;
    if (content.ok) {
      read.push(content.value);
      continue;
    }
    failed ??= content;
    if (content.code !== 'whatif.no-policies') gaps.push(gap('unreadable-file', name, content.code));
    else if (named) gaps.push(gap('wrong-kind-of-file', name));
    else setAside.push(name);
  }
  if (read.length === 0 && failed !== null) return failed;
  const merged = mergePolicyExports(read);
  return ok({ set: reading(merged.value, [...merged.gaps, ...gaps]), setAside });
}

/** The texts of files, folders, archives and patterns, each with its name or why it could not be read. */
export async function readTextFiles(
  io: Io,
  sources: readonly string[],
): Promise<Result<readonly ReadText[]>> {
  const gathered = await gatherFiles(sources);
  return gathered.ok ? ok(await allTexts(io, gathered.value.files)) : gathered;
}

async function allTexts(io: Io, files: readonly GatheredFile[]): Promise<readonly ReadText[]> {
  const texts = await readTexts(files.filter(({ path }) => path !== '-'));
  if (!files.some(({ path }) => path === '-')) return texts;
  return [...texts, { name: 'stdin', named: true, text: await readText(io, '-') }];
}
