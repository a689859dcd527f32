import { ok, type Result } from '../core/result.ts';
import { type PolicyExport, readPolicyExport } from '../core/tenant/policies-import.ts';
import { decodeText } from './decode-text.ts';
import type { Io } from './io.ts';

/** Largest export of policies that is read: thousands of policies fit in far less. */
const largest = 50 * 1024 * 1024;

/** Reads text that any program may have saved, up to 50 MB. */
export async function readText(io: Io, source: string): Promise<Result<string>> {
  const bytes = await io.read(source, largest);
  return bytes.ok ? ok(decodeText(bytes.value)) : bytes;
}

/** Reads several exports of policies and named locations as one. */
export async function readPolicyFiles(io: Io, files: readonly string[]): Promise<Result<PolicyExport>> {
  const all: PolicyExport[] = [];
  for (const file of files) {
    const text = await readText(io, file);
    if (!text.ok) return text;
    const read = readPolicyExport(text.value, file);
    if (!read.ok) return read;
    all.push(read.value);
  }
  return ok({
    policies: all.flatMap(({ policies }) => policies),
    locations: all.flatMap(({ locations }) => locations),
    ignored: all.reduce((sum, { ignored }) => sum + ignored, 0),
  });
}
