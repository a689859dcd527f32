import { isFactId } from '../knowledge/facts.ts';
import { parsePublicIpv4 } from '../mail/ipv4.ts';
import type { z } from '../schema.ts';
import { type Preset, presetSchema, presetVersion } from './preset-schema.ts';

/** What is wrong at one place of a preset. `expected` needs no translation: values, a type, a shape. */
export type PresetProblem = {
  readonly path: readonly (string | number)[];
  readonly kind: 'missing' | 'unknown-field' | 'unknown-fact' | 'later-version' | 'unfit';
  readonly expected: string;
};

/** More would not be read. */
const mostProblems = 50;

/** A preset already parsed from JSON: itself, or everything that is wrong with it. */
export function checkPreset(
  raw: unknown,
): { readonly preset: Preset } | { readonly problems: readonly PresetProblem[] } {
  const version = isRecord(raw) ? raw.version : undefined;
  if (typeof version === 'number' && Number.isInteger(version) && version > presetVersion) {
    return {
      problems: [{ path: ['version'], kind: 'later-version', expected: String(presetVersion) }],
    };
  }
  const parsed = presetSchema.safeParse(raw);
  const problems = parsed.success
    ? factProblems(parsed.data)
    : parsed.error.issues.flatMap((issue) => problemsOf(issue, raw));
  return parsed.success && problems.length === 0
    ? { preset: parsed.data }
    : { problems: problems.slice(0, mostProblems) };
}

/** As people write a path: `facts[2].value`. */
export function pathText(path: readonly (string | number)[]): string {
  const text = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step.replace(/[\u0000-\u001f]/g, ' ')}`))
    .join('')
    .replace(/^\./, '');
  return text === '' ? '—' : text.slice(0, 120);
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, raw: unknown): PresetProblem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], kind: 'unknown-field', expected: '' }));
  }
  const missing = path.length > 0 && valueAt(raw, path) === undefined;
  return [{ path, kind: missing ? 'missing' : 'unfit', expected: expectedOf(issue) }];
}

/** Facts that do not exist, and the one whose value is used as it is: a wrong address would cost a day. */
function factProblems({ facts = [] }: Preset): PresetProblem[] {
  return facts.flatMap(({ id, value }, index): PresetProblem[] => {
    if (!isFactId(id)) return [{ path: ['facts', index, 'id'], kind: 'unknown-fact', expected: '' }];
    const unfit = id === 'maestro-cloud-address' && !parsePublicIpv4(value ?? '').ok;
    return unfit ? [{ path: ['facts', index, 'value'], kind: 'unfit', expected: 'a.b.c.d' }] : [];
  });
}

function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'invalid_type':
      return String(issue.expected);
    case 'too_big':
      return `≤ ${issue.maximum}`;
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'invalid_union':
      return 'off | https://…';
    case 'invalid_format':
      return issue.format === 'url' ? 'https://…' : issue.format === 'regex' ? '1 line' : issue.format;
    case 'custom':
      return issue.message;
    default:
      return issue.code;
  }
}

function valueAt(raw: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined,
    raw,
  );
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null;
}
