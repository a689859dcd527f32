import { type Failure, fail, ok, type Result } from '../result.ts';
import type { OfferedText } from './policies/read-policy-texts.ts';
import { type ImportedFacts, type ImportOptions, mergeFacts, readFacts } from './read-facts.ts';

/**
 * Reads the facts that were offered, as one: the later prevails. Files found among others (a folder, an archive) that
 * are something else are passed over; the first that was named and is none, or cannot be read, is the failure.
 */
export function readFactTexts(
  texts: readonly OfferedText[],
  options: ImportOptions,
): Result<ImportedFacts & { readonly setAside: readonly string[] }> {
  const readings: ImportedFacts[] = [];
  const setAside: string[] = [];
  let foreign: Failure | null = null;
  for (const { name, named, text } of texts) {
    const read = text.ok ? readFacts(text.value, name, options) : text;
    if (read.ok) readings.push(read.value);
    else if (named || read.code !== 'facts.not-facts') return read;
    else {
      foreign ??= read;
      setAside.push(name);
    }
  }
  const [first, ...others] = readings;
  if (first === undefined) return foreign ?? fail('export.no-file', { file: '—' });
  return ok({ ...mergeFacts(first, ...others), setAside });
}
