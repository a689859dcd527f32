import { assertNever } from '../result.ts';
import { z } from '../schema.ts';
import {
  namesAddress,
  parseSpf,
  type SpfQualifier,
  type SpfTerm,
  spfComfortableLength,
  spfLookupLimit,
  txtStrings,
} from './spf.ts';

/** Microsoft 365's own senders, which the messages leave through once the connector has taken them. */
export const microsoftSpf = 'spf.protection.outlook.com';

/** Longest record proposed: past this, providers' forms and resolvers start to refuse. */
const longestRecord = 2000;

/** What was done to a record besides adding the address, or left undone. */
export const spfNotes = [
  'new-record',
  'merged',
  'microsoft-added',
  'microsoft-left-out',
  'still-over-limit',
  'long',
] as const;

export const spfEditSchema = z.discriminatedUnion('kind', [
  /** The published record already says what it must. */
  z.strictObject({ kind: z.literal('unchanged'), record: z.string() }),
  z.strictObject({
    kind: z.literal('proposed'),
    record: z.string(),
    /** The same in character strings of 255 octets at most, for those who edit a zone file. */
    strings: z.array(z.string()),
    /** Word by word, in the order of the new record; what is removed comes where it stood. */
    diff: z.array(z.strictObject({ change: z.enum(['kept', 'added', 'removed']), text: z.string() })),
    /** DNS lookups of the new record; null when the present one could not be followed to its end. */
    lookups: z.int().nonnegative().nullable(),
    notes: z.array(z.enum(spfNotes)),
  }),
  /** Nothing is proposed rather than something that breaks. `detail` is the term at fault, or empty. */
  z.strictObject({
    kind: z.literal('refused'),
    reason: z.enum(['syntax', 'lookups', 'length', 'redirects', 'unread', 'absent']),
    detail: z.string(),
  }),
]);

export type SpfEdit = z.infer<typeof spfEditSchema>;
type DiffWord = Extract<SpfEdit, { kind: 'proposed' }>['diff'][number];

export type SpfEditInput = {
  /** Every published SPF record; more than one is an error that merging mends (RFC 7208 §3.2). */
  readonly records: readonly string[];
  /** Public IPv4 address that must pass. */
  readonly address: string;
  /** Whether it passes today, by a full evaluation. */
  readonly passes: boolean;
  /** Lookups of the present records together; null when unknown. */
  readonly lookups: number | null;
  /** Lookups that `include:spf.protection.outlook.com` would add; null: do not add it (present, or not needed). */
  readonly microsoftCost: number | null;
};

const leniency: readonly SpfQualifier[] = ['-', '~', '?', '+'];

function isAll(term: SpfTerm): term is Extract<SpfTerm, { kind: 'mechanism' }> {
  return term.kind === 'mechanism' && term.name === 'all';
}

/**
 * The record to publish so that `address` passes. Former terms are all kept, in their order; `ip4:` goes first, where
 * it costs no lookup and is read before any limit is met; Microsoft's include goes before `all`. Several records
 * become one, with the most lenient of their `all`. A new record ends with `~all`, as Microsoft recommends when
 * other servers send too.
 */
export function proposeSpf(input: SpfEditInput): SpfEdit {
  const present: { text: string; terms: SpfTerm[] }[] = [];
  for (const text of input.records) {
    const terms = parseSpf(text);
    if (!terms.ok) return { kind: 'refused', reason: 'syntax', detail: String(terms.params.term ?? '') };
    present.push({ text, terms: terms.value });
  }
  const [first] = present;
  if (first === undefined) return newRecord(input);

  const notes: (typeof spfNotes)[number][] = [];
  let words: DiffWord[] = first.terms.map((term) => ({ change: 'kept', text: term.text }));
  if (present.length > 1) {
    const merged = mergeWords(present.map((one) => one.terms));
    if (merged === null) return { kind: 'refused', reason: 'redirects', detail: '' };
    words = merged;
    notes.push('merged');
  }

  const addMicrosoft = input.microsoftCost !== null;
  const lookups = input.lookups;
  const fits = addMicrosoft && lookups !== null && lookups + (input.microsoftCost ?? 0) <= spfLookupLimit;
  if (addMicrosoft) {
    notes.push(fits ? 'microsoft-added' : 'microsoft-left-out');
    if (fits) words = beforeAll(words, { change: 'added', text: `include:${microsoftSpf}` });
  }
  const named = first.terms.length > 0 && present.some((one) => namesAddress(one.terms, input.address));
  if (!input.passes && !(named && present.length > 1)) {
    words = [{ change: 'added', text: `ip4:${input.address}` }, ...words];
  }
  if (present.length === 1 && words.every((word) => word.change === 'kept')) {
    return { kind: 'unchanged', record: first.text };
  }

  const after = lookups === null ? null : lookups + (fits ? (input.microsoftCost ?? 0) : 0);
  if (after !== null && after > spfLookupLimit) {
    // Merging would turn two broken records into one that is broken too, and look like a mend.
    if (present.length > 1) return { kind: 'refused', reason: 'lookups', detail: String(after) };
    notes.push('still-over-limit');
  }
  return finish(words, after, notes);
}

function newRecord(input: SpfEditInput): SpfEdit {
  const cost = input.microsoftCost;
  const terms = [`ip4:${input.address}`, ...(cost === null ? [] : [`include:${microsoftSpf}`]), '~all'];
  const words = terms.map((text): DiffWord => ({ change: 'added', text }));
  return finish(words, cost ?? 0, ['new-record']);
}

function finish(words: DiffWord[], lookups: number | null, notes: (typeof spfNotes)[number][]): SpfEdit {
  const record = [
    'v=spf1',
    ...words.filter((word) => word.change !== 'removed').map((word) => word.text),
  ].join(' ');
  if (record.length > longestRecord) {
    return { kind: 'refused', reason: 'length', detail: String(record.length) };
  }
  return {
    kind: 'proposed',
    record,
    strings: txtStrings(record),
    diff: [{ change: notes.includes('new-record') ? 'added' : 'kept', text: 'v=spf1' }, ...words],
    lookups,
    notes: record.length > spfComfortableLength ? [...notes, 'long'] : notes,
  };
}

/** Puts a word just before the last `all`, or before the modifiers when the record ends without one. */
function beforeAll(words: readonly DiffWord[], word: DiffWord): DiffWord[] {
  const end = words.findLastIndex((one) => one.change !== 'removed' && /^[+\-~?]?all$/i.test(one.text));
  const modifiers = words.findIndex(
    (one) => one.change !== 'removed' && /^(?:redirect|exp)=/i.test(one.text),
  );
  const at = end >= 0 ? end : modifiers >= 0 ? modifiers : words.length;
  return [...words.slice(0, at), word, ...words.slice(at)];
}

/** One list of terms out of several records; null when a `redirect` makes that impossible. */
function mergeWords(records: readonly (readonly SpfTerm[])[]): DiffWord[] | null {
  const every = records.flat();
  if (every.some((term) => term.kind === 'modifier' && term.name === 'redirect')) return null;
  const seen = new Set<string>();
  const words: DiffWord[] = [];
  let explained = false;
  for (const [index, terms] of records.entries()) {
    for (const term of terms) {
      const key = term.text.toLowerCase();
      const repeated = seen.has(key) || (term.kind === 'modifier' && term.name === 'exp' && explained);
      if (term.kind === 'modifier' && term.name === 'exp') explained = true;
      if (isAll(term) || repeated) {
        words.push({ change: 'removed', text: term.text });
        continue;
      }
      seen.add(key);
      words.push({ change: index === 0 ? 'kept' : 'added', text: term.text });
    }
    if (index > 0) words.push({ change: 'removed', text: 'v=spf1' });
  }
  const alls = every
    .filter(isAll)
    .sort((a, b) => leniency.indexOf(b.qualifier) - leniency.indexOf(a.qualifier));
  const [softest] = alls;
  return softest === undefined ? words : [...words, { change: 'added', text: softest.text }];
}

/** The diff in the two-line form of a terminal: what goes, then what comes; null when nothing changes. */
export function diffLines(edit: SpfEdit): { minus: string; plus: string } | null {
  switch (edit.kind) {
    case 'proposed':
      return {
        minus: edit.diff
          .filter((word) => word.change !== 'added')
          .map((word) => word.text)
          .join(' '),
        plus: edit.record,
      };
    case 'unchanged':
    case 'refused':
      return null;
    default:
      return assertNever(edit);
  }
}
