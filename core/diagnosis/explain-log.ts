import { explain } from './explain.ts';
import type { ExplainContext, Explanation } from './explanation.ts';
import { goesOnWith, type LogEntry, readLogEntry } from './log-entry.ts';
import { oneOf } from './one-of.ts';

/** A distinct problem of a log. */
export type LogProblem = {
  /** How many attempts show it. */
  readonly count: number;
  /** How many of them were about a message that a server took later on. */
  readonly accepted: number;
  readonly explanation: Explanation;
};

/** Entries explained one by one; those beyond are counted with the entries they resemble, or left out. */
const mostDistinct = 300;
const longestEntry = 4000;

const beginsEntry =
  /^[\s[(<]{0,4}(?:\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|[A-Z][a-z]{2} [ \d]\d \d\d:|\d\d:\d\d:\d\d|(?:DEBUG|INFO|WARN|ERROR|FATAL)\b)/;

const worthReading = new RegExp(
  oneOf(
    '[45]\\d\\d[ -]; (?<!\\d)[45]\\.\\d\\.\\d; error; exception; fail; refus; denied; timed? ?out; timeout; aadsts',
    'certificate; econn; enotfound; echec; fehler',
  ),
  'i',
);

/**
 * Several texts at once: the distinct problems with their counts, the most frequent first; among equals the refusals
 * that stay, and at the end what was accepted later on.
 * Entries begin at a time stamp, else at an empty line, else at each line; entries that follow each other within two
 * seconds tell of one attempt. One pass; entries alike but for numbers and names are explained once.
 */
export function explainLog(text: string, context: ExplainContext = {}): { problems: LogProblem[] } {
  const entries = entriesOf(text).map(readLogEntry);
  const takenAt = new Map<string, number>();
  for (const [index, { accepted, message }] of entries.entries())
    if (accepted && message !== null) takenAt.set(message, index);
  const explainOnce = remembering(context);
  const problems = new Map<string, { count: number; accepted: number; explanation: Explanation }>();
  for (let from = 0, to = 0; from < entries.length; from = to) {
    to = endOfAttempt(entries, from);
    const attempt = entries.slice(from, to).filter((entry) => worthReading.test(entry.text));
    for (const { count, explanation, message } of problemsOf(attempt, explainOnce)) {
      const accepted =
        message !== null && (takenAt.get(message) ?? -1) >= to && !isPermanent(explanation) ? count : 0;
      const key = `${explanation.diagnoses[0]?.id} ${explanation.certain}`;
      const problem = problems.get(key);
      if (problem === undefined) problems.set(key, { count, accepted, explanation });
      else {
        problem.count += count;
        problem.accepted += accepted;
      }
    }
  }
  return { problems: [...problems.values()].sort(gravestFirst) };
}

/** One entry or several: more are not one attempt, and their text stays short. */
const mostInAnAttempt = 40;

function endOfAttempt(entries: readonly LogEntry[], from: number): number {
  let to = from + 1;
  for (; to < entries.length && to - from < mostInAnAttempt; to += 1) {
    const [entry, next] = [entries[to - 1], entries[to]];
    if (entry === undefined || next === undefined || !goesOnWith(entry, next)) break;
  }
  return to;
}

type Explain = (text: string) => { readonly likeness: string; readonly explanation: Explanation | null };

/** Explains entries that are alike once; beyond the most that are kept, leaves the others out. */
function remembering(context: ExplainContext): Explain {
  const known = new Map<string, Explanation | null>();
  return (text) => {
    const likeness = likenessOf(text);
    let explanation = known.get(likeness);
    if (explanation === undefined && known.size < mostDistinct) {
      const found = explain(text, context);
      explanation = found.diagnoses[0]?.id === 'unknown' ? null : found;
      known.set(likeness, explanation);
    }
    return { likeness, explanation: explanation ?? null };
  };
}

type Found = {
  readonly count: number;
  readonly explanation: Explanation;
  readonly message: string | null;
};

/** The problems of one attempt: one, unless its entries name two causes for certain. */
function problemsOf(attempt: readonly LogEntry[], explainOnce: Explain): Found[] {
  const found = attempt.flatMap(({ text, message }) => {
    const { likeness, explanation } = explainOnce(text);
    return explanation === null ? [] : [{ count: 1, explanation, message, likeness, text }];
  });
  const [first] = found;
  const certain = new Set(
    found.flatMap(({ explanation }) => (explanation.certain ? [explanation.diagnoses[0]?.id] : [])),
  );
  if (first === undefined || found.length === 1 || certain.size > 1) return found;
  const times = new Map<string, number>();
  for (const { likeness } of found) times.set(likeness, (times.get(likeness) ?? 0) + 1);
  const together =
    times.size === 1 ? first.explanation : explainOnce(found.map(({ text }) => text).join('\n')).explanation;
  const surest = found.find(({ explanation }) => explanation.certain)?.explanation;
  const explanation = together?.certain === true ? together : (surest ?? together ?? first.explanation);
  return [{ ...first, count: Math.max(...times.values()), explanation }];
}

/** Refused for good, and the words name the cause. */
function isPermanent({ certain, signals: { enhancedCode, smtpCode } }: Explanation): boolean {
  return certain && (enhancedCode?.startsWith('5') ?? (smtpCode !== undefined && smtpCode >= 500));
}

function gravestFirst(one: LogProblem, other: LogProblem): number {
  const settled = ({ count, accepted }: LogProblem) => accepted >= count;
  return (
    Number(settled(one)) - Number(settled(other)) ||
    other.count - one.count ||
    Number(isPermanent(other.explanation)) - Number(isPermanent(one.explanation))
  );
}

/** True for a text of several dated entries: it may tell of several problems, where one message tells of one. */
export function isLog(text: string): boolean {
  return countStamped(text.split(/\r\n|\n|\r/)) > 1;
}

function countStamped(lines: readonly string[]): number {
  return lines.reduce((count, line) => count + (beginsEntry.test(line) ? 1 : 0), 0);
}

function entriesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  const stamped = countStamped(lines);
  if (stamped > 1) return gather(lines, (line) => beginsEntry.test(line));
  const blank = lines.reduce((count, line) => count + (line.trim() === '' ? 1 : 0), 0);
  if (blank > 0) return gather(lines, (line, previous) => previous.trim() === '' && line.trim() !== '');
  return lines;
}

function gather(lines: readonly string[], begins: (line: string, previous: string) => boolean): string[] {
  const entries: string[] = [];
  let current: string[] = [];
  let length = 0;
  let previous = '';
  const close = () => {
    if (current.length > 0) entries.push(current.join('\n'));
    current = [];
    length = 0;
  };
  for (const line of lines) {
    if (begins(line, previous)) close();
    if (length < longestEntry) current.push(line.slice(0, longestEntry));
    length += line.length + 1;
    previous = line;
  }
  close();
  return entries;
}

/** What is left of an entry when numbers, addresses and names in brackets are taken out. */
function likenessOf(entry: string): string {
  return entry
    .slice(0, 1200)
    .replace(/[^\s<>@"']{1,64}@[^\s<>@"']{1,100}/g, '@')
    .replace(/\[[^\]\n]{1,120}\]/g, '[]')
    .replace(/(?<![\w.-])(?!1(?:00|10)\d\d(?!\d))\d(?!\.\d)[\d:.,TZ-]{3,40}/g, '#')
    .toLowerCase();
}
