import { fail, ok, type Result } from '../result.ts';

/** Deeper than any export of Microsoft's; deep enough for a nested `modifiedProperties`. */
export const deepestJson = 64;

/**
 * Parses JSON that came from outside. Nesting is counted before parsing, so that a file made of a million
 * brackets is refused in one pass instead of exhausting the stack of whatever walks it next. `file` names the
 * source in failures. A byte order mark is taken off.
 */
export function parseBoundedJson(text: string, file: string): Result<unknown> {
  const clean = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (clean.trim() === '') return fail('export.empty', { file });
  if (depthOf(clean) > deepestJson) return fail('export.too-deep', { file, max: deepestJson });
  try {
    return ok(JSON.parse(clean));
  } catch (error) {
    return fail('input.not-json', {
      file,
      detail: error instanceof Error ? error.message.slice(0, 120) : '',
    });
  }
}

/**
 * Parses one JSON document, or several that follow each other (one a line, or files put end to end). Anything else
 * between or after them is refused with the first document's error.
 */
export function parseBoundedDocuments(text: string, file: string): Result<readonly unknown[]> {
  const whole = parseBoundedJson(text, file);
  if (whole.ok) return ok([whole.value]);
  const parts = whole.code === 'input.not-json' ? topLevelParts(text.replace(/^\ufeff/, '')) : [];
  if (parts.length < 2) return whole;
  const documents: unknown[] = [];
  for (const part of parts) {
    const parsed = parseBoundedJson(part, file);
    if (!parsed.ok) return parsed;
    documents.push(parsed.value);
  }
  return ok(documents);
}

/** The bracketed texts that stand one after the other, and whatever stands between them that is not blank. */
function topLevelParts(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) {
      depth -= 1;
      if (depth === 0) {
        parts.push(text.slice(start, index + 1));
        start = index + 1;
      }
    }
  }
  const rest = text.slice(start);
  return rest.trim() === '' ? parts : [...parts, rest];
}

/** The deepest nesting of brackets outside strings; stops counting once past the limit. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) inString = false;
      continue;
    }
    if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (deepest > deepestJson) return deepest;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return deepest;
}

export type JsonObject = { readonly [key: string]: unknown };

/** True for a JSON object, and not for null or an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The strings of an array; anything else is left out. */
export function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** True for null, '', [], {} and what holds nothing but these: a condition that is there and asks nothing. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true;
  if (Array.isArray(value)) return value.every(isBlank);
  return isObject(value) && Object.values(value).every(isBlank);
}
