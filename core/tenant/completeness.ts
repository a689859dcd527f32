import type { Message } from '../i18n/translate.ts';

/**
 * Ways in which what was read is less than what the organization holds. The words of each
 * (`completeness-messages.ts`) say how to get the rest.
 */
export const gapKinds = [
  /** A saved page announces another one (`@odata.nextLink`) that was not given. */
  'next-page',
  /** A list has exactly as many rows as exports are known to be cut at. */
  'truncated-list',
  /** More entries than the assistant holds; `detail` is how many it does. */
  'over-limit',
  /** Lists or objects were written as one text (`ConvertTo-Json` without `-Depth 10`, a spreadsheet). */
  'flattened',
  /** A result that Graph hides unless `Prefer: include-unknown-enum-members` is sent. */
  'hidden-result',
  /** A list that came empty where something in it decided: Graph empties it for whoever may not read policies. */
  'hidden-list',
  /** An answer that says itself that it is partial (`PartialError` of Log Analytics). */
  'partial-answer',
  /** A value of a list of Microsoft's that the assistant does not know. */
  'unknown-member',
  /** A condition or control that the assistant does not know, and that is not empty. */
  'unknown-field',
  /** A field that an export always writes is not there (`$select`, an edited file). */
  'missing-field',
  /** No list of this kind at all: named locations without policies, for one. */
  'missing-list',
  /** An entry of the list that is not what the list holds. */
  'unknown-entry',
  /** A file that could not be read, or only in part; `detail` is its failure's code. */
  'unreadable-file',
  /** A file that is another export than the one asked for. */
  'wrong-kind-of-file',
  /** A tool wrote the policies in a form of its own; `detail` names it. */
  'other-tool',
  /** A tool that knows only the policies that it manages; `detail` names it. */
  'partial-set',
  /** A request that was refused or failed while reading live or by script; `detail` is what was answered. */
  'not-read',
  /** Rows or entries that could not be understood. */
  'unread-rows',
] as const;

export type GapKind = (typeof gapKinds)[number];

/** One thing that is missing from a reading. */
export type Gap = {
  readonly kind: GapKind;
  /** The file, the policy or the field, as the reader knows it. */
  readonly where: string;
  readonly detail: string;
};

/** What was read, and what is missing from it. No gap: it is whole. */
export type Reading<T> = { readonly value: T; readonly gaps: readonly Gap[] };

const longestPart = 300;

export function gap(kind: GapKind, where: string, detail = ''): Gap {
  return { kind, where: where.slice(0, longestPart), detail: detail.slice(0, longestPart) };
}

export function reading<T>(value: T, gaps: readonly Gap[] = []): Reading<T> {
  return { value, gaps: distinct(gaps) };
}

/** Several readings as one: whole only when each is. */
export function mergeReadings<T, U>(
  readings: readonly Reading<T>[],
  merge: (values: readonly T[]) => U,
): Reading<U> {
  return reading(
    merge(readings.map(({ value }) => value)),
    readings.flatMap(({ gaps }) => gaps),
  );
}

/**
 * The one way from what was read to an answer. `judge` answers as if the reading were whole; that answer is given as
 * it is when nothing is missing, or when nothing that may be missing could change it (`stands`: a policy that surely
 * blocks goes on blocking whatever else there is). Any other becomes `cannotSay`, which keeps what was found.
 */
export function conclude<T, A>(
  { value, gaps }: Reading<T>,
  judge: (value: T) => A,
  { stands, cannotSay }: { readonly stands: (answer: A) => boolean; readonly cannotSay: (answer: A) => A },
): A {
  const answer = judge(value);
  return gaps.length === 0 || stands(answer) ? answer : cannotSay(answer);
}

/** What is missing, and how to get it. */
export function gapMessage({ kind, where, detail }: Gap): Message {
  return { id: `tenant.gap.${kind}`, params: { where, detail } };
}

function distinct(gaps: readonly Gap[]): readonly Gap[] {
  return [...new Map(gaps.map((each) => [`${each.kind}\n${each.where}\n${each.detail}`, each])).values()];
}
