import { type Failure, fail, ok, type Result } from '../../core/result.ts';
import { isPolicyName, isSystemFile } from '../../core/tenant/export-names.ts';
import type { OfferedText } from '../../core/tenant/policies/read-policy-texts.ts';
import { gunzip, isGzip, isZip, unzip } from './unzip.ts';

/** Thousands of policies, or a reading of 20,000 mailboxes, fit in far less. */
const largest = 50 * 1024 * 1024;

/**
 * Reads the files that a person chose or dropped as texts (UTF-8, or the UTF-16 that PowerShell writes with `>`), archives
 * opened, those inside an archive too. What the system adds to them is passed over.
 */
export async function readOfferedFiles(
  files: readonly File[],
  named: boolean,
): Promise<readonly OfferedText[]> {
  const texts: OfferedText[] = [];
  for (const file of files.filter(({ name }) => !isSystemFile(name))) {
    const bytes = await bytesOf(file);
    if (bytes.ok) texts.push(...(await textsIn(file.name, bytes.value, named, deepestArchive)));
    else texts.push({ name: file.name, named, text: bytes });
  }
  return texts;
}

/** An archive inside an archive is opened; one inside that is not. */
const deepestArchive = 2;

/** The text of a file, or those of an archive, of which `levels` more are opened. */
async function textsIn(
  name: string,
  bytes: Uint8Array,
  named: boolean,
  levels: number,
): Promise<readonly OfferedText[]> {
  const lost = (of: string): OfferedText => ({ name: of, named: false, text: damaged(of) });
  if (isGzip(bytes)) {
    const unpacked = await gunzip(bytes);
    return unpacked === null ? [{ ...lost(name), named }] : [{ name, named, text: ok(decoded(unpacked)) }];
  }
  if (!isZip(bytes)) return [{ name, named, text: ok(decoded(bytes)) }];
  const entries = levels > 0 ? await unzip(bytes) : null;
  if (entries === null) return [{ ...lost(name), named }];
  const texts: OfferedText[] = [];
  for (const entry of entries.filter((each) => isExport(each.name))) {
    const inside = `${name}/${entry.name}`;
    if (entry.bytes === null) texts.push(lost(inside));
    else texts.push(...(await textsIn(inside, entry.bytes, false, levels - 1)));
  }
  return texts;
}

const damaged = (file: string): Failure => fail('signins.zip-damaged', { file, detail: 'zip' });

const isExport = (path: string) => !isSystemFile(path) && isPolicyName(path);

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
  const text = new TextDecoder().decode(bytes);
  // Bytes that never form UTF-8 are the ANSI of a French or English Windows.
  const ansi = text.includes('\ufffd') && !/[\u0080-\ufffc]/.test(text);
  return ansi ? new TextDecoder('windows-1252').decode(bytes) : text;
}
