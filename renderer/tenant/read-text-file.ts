import { type Failure, fail, ok, type Result } from '../../core/result.ts';
import type { OfferedText } from '../../core/tenant/policies/read-policy-texts.ts';
import { isZip, unzip } from './unzip.ts';

/** Thousands of policies, or a reading of 20,000 mailboxes, fit in far less. */
const largest = 50 * 1024 * 1024;

/**
 * Reads the files that a person chose or dropped as texts (UTF-8, or the UTF-16 that PowerShell writes with `>`), archives
 * opened. What the system adds to them is passed over.
 */
export async function readOfferedFiles(
  files: readonly File[],
  named: boolean,
): Promise<readonly OfferedText[]> {
  const texts: OfferedText[] = [];
  for (const file of files.filter(({ name }) => !isSystemFile(name))) {
    const bytes = await bytesOf(file);
    if (!bytes.ok || !isZip(bytes.value)) {
      texts.push({ name: file.name, named, text: bytes.ok ? ok(decoded(bytes.value)) : bytes });
      continue;
    }
    const entries = await unzip(bytes.value);
    if (entries === null) texts.push({ name: file.name, named, text: damaged(file.name) });
    for (const entry of (entries ?? []).filter(({ name }) => isExport(name))) {
      const name = `${file.name}/${entry.name}`;
      texts.push({
        name,
        named: false,
        text: entry.bytes === null ? damaged(name) : ok(decoded(entry.bytes)),
      });
    }
  }
  return texts;
}

const damaged = (file: string): Failure => fail('signins.zip-damaged', { file, detail: 'zip' });

function isSystemFile(path: string): boolean {
  return path.split('/').some((part) => part === '__MACOSX' || part.startsWith('.'));
}

const isExport = (path: string) => !isSystemFile(path) && /\.(json|jsonl|ndjson|csv|txt|log)$/i.test(path);

async function bytesOf(file: File): Promise<Result<Uint8Array>> {
  if (file.size > largest)
    return fail('export.too-large', { file: file.name, max: Math.round(largest / 1024 / 1024) });
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    return fail('input.unreadable', { file: file.name, detail: error instanceof Error ? error.name : '' });
  }
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
