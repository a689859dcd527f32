import { explain } from './explain.ts';
import type { ExplainContext, Explanation } from './explanation.ts';
import { oneOf } from './one-of.ts';

/** A distinct problem of a log, and how many entries show it. */
export type LogProblem = { readonly count: number; readonly explanation: Explanation };

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
 * Several texts at once: the distinct problems with their counts, the most frequent first. Entries begin at a time
 * stamp, else at an empty line, else at each line. One pass; entries alike but for numbers and names are explained once.
 */
export function explainLog(text: string, context: ExplainContext = {}): { problems: LogProblem[] } {
  const known = new Map<string, Explanation | null>();
  const problems = new Map<string, { count: number; explanation: Explanation }>();
  for (const entry of entriesOf(text)) {
    if (!worthReading.test(entry)) continue;
    const likeness = likenessOf(entry);
    let explanation = known.get(likeness);
    if (explanation === undefined) {
      if (known.size >= mostDistinct) continue;
      const found = explain(entry, context);
      explanation = found.diagnoses[0]?.id === 'unknown' ? null : found;
      known.set(likeness, explanation);
    }
    if (explanation === null) continue;
    const key = `${explanation.diagnoses[0]?.id} ${explanation.certain}`;
    const problem = problems.get(key);
    if (problem === undefined) problems.set(key, { count: 1, explanation });
    else problem.count += 1;
  }
  return { problems: [...problems.values()].sort((one, other) => other.count - one.count) };
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
