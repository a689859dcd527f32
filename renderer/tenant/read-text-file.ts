import { fail, ok, type Result } from '../../core/result.ts';

/** Thousands of policies, or a reading of 20,000 mailboxes, fit in far less. */
const largest = 50 * 1024 * 1024;

/** Reads a file that a person chose, as text: UTF-8, or the UTF-16 that PowerShell writes with `>`. */
export async function readTextFile(file: File): Promise<Result<string>> {
  if (file.size > largest)
    return fail('export.too-large', { file: file.name, max: Math.round(largest / 1024 / 1024) });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const encoding =
      bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : bytes[0] === 0xfe && bytes[1] === 0xff
          ? 'utf-16be'
          : 'utf-8';
    return ok(new TextDecoder(encoding).decode(bytes));
  } catch (error) {
    return fail('input.unreadable', { file: file.name, detail: error instanceof Error ? error.name : '' });
  }
}
