import { fail, ok, type Result } from '../result.ts';
import type { z } from '../schema.ts';
import { administratorReadingSchema, factsOfReading } from './administrator-reading.ts';
import { isObject, parseBoundedJson, stringsOf } from './bounded-json.ts';
import { type FactsFile, factsFileSchema } from './facts.ts';

export type ImportOptions = {
  /** The public address that sends, for the connector and for location policies. */
  readonly ip: string | null;
};

/** Facts, and what the script could not read. */
export type ImportedFacts = { readonly facts: FactsFile; readonly problems: readonly string[] };

/**
 * Reads facts: what the administrator's script printed, or a facts file of the assistant's own. What was not read
 * stays unknown; the Conditional Access policies are judged for each mailbox on the way.
 */
export function readFacts(text: string, file: string, options: ImportOptions): Result<ImportedFacts> {
  const parsed = parseBoundedJson(text, file);
  if (!parsed.ok) return parsed;
  const own = isObject(parsed.value) && parsed.value.kind === 'assistant-courriel/facts';
  if (own) {
    const facts = factsFileSchema.safeParse(parsed.value);
    return facts.success ? ok({ facts: facts.data, problems: [] }) : notFacts(facts.error, file);
  }
  const script = administratorReadingSchema.safeParse(parsed.value);
  if (!script.success) return notFacts(script.error, file);
  return ok({
    facts: factsOfReading(script.data, options.ip),
    problems: stringsOf(script.data.problems).slice(0, 200),
  });
}

function notFacts(error: z.ZodError, file: string): Result<never> {
  const issue = error.issues[0];
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const path = [...(issue?.path ?? []), ...keys].join('.').slice(0, 80);
  return fail('facts.not-facts', { file, path: path === '' ? '—' : path });
}
