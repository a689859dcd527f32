import { fail, ok, type Result } from '../core/result.ts';
import type { z } from '../core/schema.ts';
import { decodeText } from '../services/decode-text.ts';
import type { Io } from './io.ts';

/**
 * Reads a JSON file (or `-`) and checks it; a refusal names the first field that does not fit. Where a file may be of
 * several kinds, `schema` is chosen by what it holds.
 */
export async function readJson<T extends z.ZodType>(
  io: Io,
  source: string,
  schema: T | ((raw: unknown) => T),
  maxBytes = 10 * 1024 * 1024,
): Promise<Result<z.output<T>>> {
  const bytes = await io.read(source, maxBytes);
  if (!bytes.ok) return bytes;
  const file = source === '-' ? 'stdin' : source;
  let raw: unknown;
  try {
    raw = JSON.parse(decodeText(bytes.value).replace(/^\ufeff/, ''));
  } catch (error) {
    return fail('input.not-json', { file, detail: positionOf(error) });
  }
  const parsed = (typeof schema === 'function' ? schema(raw) : schema).safeParse(raw);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  if (issue?.code === 'unrecognized_keys') return fail('input.unknown-field', { file, path: pathOf(issue) });
  return fail('input.invalid', { file, path: pathOf(issue), detail: expectedOf(issue) });
}

type Issue = z.core.$ZodIssue | undefined;

function pathOf(issue: Issue): string {
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const path = [...(issue?.path ?? []), ...keys].map(String).join('.');
  return path === '' ? '—' : path.slice(0, 80);
}

/** What was expected, in words that need no translation. */
function expectedOf(issue: Issue): string {
  switch (issue?.code) {
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'invalid_type':
      return String(issue.expected);
    default:
      return issue?.code ?? '—';
  }
}

/** Where the JSON stops being JSON, without repeating what stands there. */
function positionOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return /line \d+ column \d+|position \d+|end of JSON/i.exec(message)?.[0] ?? 'JSON';
}
