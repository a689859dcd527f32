import { type Failure, fail, ok } from '../core/result.ts';
import type { IsExport } from '../core/tenant/export-names.ts';
import type { OfferedText } from '../core/tenant/policies/read-policy-texts.ts';
import { openSources } from './exports/byte-source.ts';
import type { GatheredFile } from './gather-files.ts';

/** Thousands of policies, or a reading of 20,000 mailboxes, fit in far less. */
const largest = 50 * 1024 * 1024;

export type ReadTexts = {
  readonly texts: readonly OfferedText[];
  /** Entries of archives that are no export by their name. */
  readonly setAside: readonly string[];
};

/**
 * Reads files whole, packed ones and archives included, as texts: UTF-8 or UTF-16, with or without a byte order mark.
 * `isExport` tells which entries of an archive are read.
 */
export async function readTexts(files: readonly GatheredFile[], isExport: IsExport): Promise<ReadTexts> {
  const texts: OfferedText[] = [];
  const setAside: string[] = [];
  let total = 0;
  for (const { path, named } of files) {
    const opened = await openSources(path, isExport);
    if (!opened.ok) {
      texts.push({ name: nameOf(opened, path), named, text: opened });
      continue;
    }
    const { sources } = opened.value;
    setAside.push(...opened.value.setAside);
    const inArchive = sources.length > 1 || sources[0]?.name.includes('/') === true;
    for (const source of sources) {
      const chunks: Uint8Array[] = [];
      const read = await source.read((chunk) => {
        total += chunk.length;
        // The chunk is reused after this returns.
        chunks.push(Uint8Array.from(chunk));
        return total > largest
          ? fail('export.too-large', { file: source.name, max: Math.round(largest / 1024 / 1024) })
          : ok(true);
      });
      const text = read.ok ? ok(decode(Buffer.concat(chunks))) : read;
      texts.push({ name: source.name, named: named && !inArchive, text });
    }
  }
  return { texts, setAside };
}

const nameOf = ({ params }: Failure, path: string) => (typeof params.file === 'string' ? params.file : path);

/** Bytes that never form UTF-8 are read as Windows-1252, the ANSI of a French or English Windows. */
function decode(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') && !/[\u0080-\ufffc]/.test(text)
    ? new TextDecoder('windows-1252').decode(bytes)
    : text;
}
