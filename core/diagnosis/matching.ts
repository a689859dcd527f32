import { createAutomaton } from './automaton.ts';
import { type Reading, squeeze } from './reading.ts';
import { deliveryReportRules } from './rules/delivery-report-rules.ts';
import { hintRules } from './rules/hint-rules.ts';
import { loginRules } from './rules/login-rules.ts';
import { networkRules } from './rules/network-rules.ts';
import { oauthRules } from './rules/oauth-rules.ts';
import { printerRules } from './rules/printer-rules.ts';
import { programRules } from './rules/program-rules.ts';
import type { Rule } from './rules/rule.ts';
import { sendingRules } from './rules/sending-rules.ts';
import { clientSigns, foreignSpeakers, interceptingIssuers, microsoftSigns } from './rules/speakers.ts';
import { tlsRules } from './rules/tls-rules.ts';
import { translatedRules } from './rules/translated-rules.ts';
import { type FoundMark, isWholeWord } from './segments/mark.ts';
import { segmentWords, type WordMark } from './segments/words.ts';

/** Every rule, in no order that matters. */
export const rules: readonly Rule[] = [
  ...loginRules,
  ...sendingRules,
  ...deliveryReportRules,
  ...oauthRules,
  ...programRules,
  ...printerRules,
  ...tlsRules,
  ...networkRules,
  ...translatedRules,
  ...hintRules,
];

/** What a fragment stands for. */
type Meaning =
  | { readonly kind: 'sentence'; readonly rule: Rule }
  | { readonly kind: 'word'; readonly rule: Rule; readonly group: number }
  | { readonly kind: 'mark'; readonly mark: WordMark; readonly word: string }
  | {
      readonly kind: 'foreign' | 'banner' | 'weak' | 'issuer' | 'client' | 'microsoft';
      readonly name: string;
      /** « Net::SMTP » is not « .NET SMTP » : these marks count. */
      readonly literal?: string | undefined;
      /** The length of a word that stands in one piece: « gsmtp » is not « …g: SMTP ». */
      readonly solid?: number | undefined;
    };

/** An occurrence; positions are those of the reading's text. */
export type Occurrence = { readonly start: number; readonly end: number };

export type RuleHit = Occurrence & { readonly rule: Rule };

export type SignHit = Occurrence & {
  readonly kind: 'foreign' | 'banner' | 'weak' | 'issuer' | 'client' | 'microsoft';
  readonly name: string;
};

export type Matches = {
  readonly rules: readonly RuleHit[];
  readonly signs: readonly SignHit[];
  /** Words that tell who speaks and when. */
  readonly marks: readonly FoundMark[];
};

/** Enough for any text, and a bound on the work when a log repeats itself. */
const mostOccurrences = 400;

/** Words of one rule lie within this many characters of each other. */
export const nearness = 170;

let compiled: ReturnType<typeof compile> | null = null;

function compile() {
  const fragments: string[] = [];
  const meanings: Meaning[][] = [];
  const known = new Map<string, number>();
  const add = (text: string, meaning: Meaning) => {
    const fragment = squeeze(text);
    const index = known.get(fragment);
    if (index !== undefined) {
      meanings[index]?.push(meaning);
      return;
    }
    known.set(fragment, fragments.length);
    fragments.push(fragment);
    meanings.push([meaning]);
  };
  for (const rule of rules) {
    for (const text of rule.says ?? []) add(text, { kind: 'sentence', rule });
    rule.words?.forEach((group, index) => {
      for (const word of group) add(word, { kind: 'word', rule, group: index });
    });
  }
  for (const speaker of foreignSpeakers) {
    for (const text of speaker.says)
      add(text, {
        kind: 'foreign',
        name: speaker.name,
        solid: /^[a-z]+$/.test(text) ? text.length : undefined,
      });
    for (const text of speaker.banners ?? []) add(text, { kind: 'banner', name: speaker.name });
    for (const text of speaker.weak ?? []) add(text, { kind: 'weak', name: speaker.name });
  }
  for (const mark of Object.keys(segmentWords) as WordMark[])
    for (const word of segmentWords[mark]) add(word, { kind: 'mark', mark, word });
  for (const text of microsoftSigns) add(text, { kind: 'microsoft', name: 'microsoft' });
  for (const [name, ...signs] of interceptingIssuers)
    for (const text of signs) add(text, { kind: 'issuer', name });
  for (const [name, ...signs] of clientSigns)
    for (const text of signs) add(text, { kind: 'client', name, literal: /::|===|\//.exec(text)?.[0] });
  return { automaton: createAutomaton(fragments), fragments, meanings };
}

/** Every rule and sign found in a reading, in one pass. */
export function match(reading: Reading): Matches {
  compiled ??= compile();
  const { automaton, fragments, meanings } = compiled;
  const sentences: RuleHit[] = [];
  const signs: SignHit[] = [];
  const marks: FoundMark[] = [];
  const words = new Map<Rule, Occurrence[][]>();
  const counts = new Int32Array(fragments.length);
  automaton.scan(reading.symbols, reading.length, (fragment, to) => {
    const count = counts[fragment] ?? 0;
    if (count >= mostOccurrences) return;
    const from = to - (fragments[fragment]?.length ?? 0);
    const start = reading.at[from] ?? 0;
    const end = (reading.at[to - 1] ?? 0) + 1;
    // A letter alone is everywhere: it counts where it is a word.
    let counted = to - from > 2;
    for (const meaning of meanings[fragment] ?? []) {
      if (meaning.kind === 'mark') {
        if (!isWholeWord(reading, meaning.word, start, end)) continue;
        counted = true;
        marks.push({ mark: meaning.mark, start, end });
      } else if (meaning.kind === 'sentence') {
        if (beginsWord(reading, start)) sentences.push({ rule: meaning.rule, start, end });
      } else if (meaning.kind === 'word') {
        // « PROD.OUTLOOK.COM » does not speak of Outlook.
        if (start > 0 && /[a-z.@]/.test(reading.lower.charAt(start - 1))) continue;
        const groups = words.get(meaning.rule) ?? (meaning.rule.words ?? []).map(() => []);
        groups[meaning.group]?.push({ start, end });
        words.set(meaning.rule, groups);
      } else if (
        beginsWord(reading, start) &&
        (meaning.solid === undefined || end - start <= meaning.solid + 1) &&
        (meaning.literal === undefined ||
          reading.lower.slice(Math.max(0, start - 4), end).includes(meaning.literal))
      ) {
        signs.push({ kind: meaning.kind, name: meaning.name, start, end });
      }
    }
    if (counted) counts[fragment] = count + 1;
  });
  for (const [rule, groups] of words) {
    const span = nearest(groups);
    if (span !== null) sentences.push({ rule, ...span });
  }
  return { rules: outermost(sentences), signs, marks };
}

/** A fragment may begin after a capital (`…Exception:AuthenticationFailed`), never inside a word in lower case. */
function beginsWord(reading: Reading, start: number): boolean {
  if (start === 0) return true;
  const previous = reading.plain.charCodeAt(start - 1);
  const isLetter = (previous >= 97 && previous <= 122) || (previous >= 65 && previous <= 90);
  if (!isLetter) return true;
  const here = reading.plain.charCodeAt(start);
  return here >= 65 && here <= 90 && previous >= 97;
}

/** The tightest span with one occurrence of each group, or null when they are not near each other. */
function nearest(groups: readonly (readonly Occurrence[])[]): Occurrence | null {
  const rarest = groups.reduce((least, group) => (group.length < least.length ? group : least));
  let best: Occurrence | null = null;
  for (const anchor of rarest) {
    let start = anchor.start;
    let end = anchor.end;
    const taken = new Set<number>();
    for (const group of groups) {
      const closest = closestTo(group, anchor, taken);
      if (closest === null) return null;
      taken.add(closest.start);
      start = Math.min(start, closest.start);
      end = Math.max(end, closest.end);
    }
    if (end - start <= nearness && (best === null || end - start <= best.end - best.start))
      best = { start, end };
  }
  return best;
}

function closestTo(group: readonly Occurrence[], anchor: Occurrence, taken: Set<number>): Occurrence | null {
  let closest: Occurrence | null = null;
  for (const one of group) {
    if (taken.has(one.start) && one.start !== anchor.start) continue;
    if (closest === null || Math.abs(one.start - anchor.start) < Math.abs(closest.start - anchor.start))
      closest = one;
  }
  return closest;
}

/** The longest words win: what is found inside a longer find was not said by itself. */
function outermost(hits: readonly RuleHit[]): RuleHit[] {
  const sorted = [...hits].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: RuleHit[] = [];
  let reach = -1;
  let reachStart = -1;
  for (const hit of sorted) {
    const isWords = hit.rule.words !== undefined;
    if (!isWords && hit.end <= reach && !(hit.start === reachStart && hit.end === reach)) continue;
    kept.push(hit);
    if (!isWords && hit.end > reach) {
      reach = hit.end;
      reachStart = hit.start;
    }
  }
  // Words put together by nearness say nothing more where a sentence was recognised.
  const sentences = kept.filter((hit) => hit.rule.words === undefined);
  return kept.filter(
    (hit) =>
      hit.rule.layer !== 'mute' &&
      (hit.rule.words === undefined || !sentences.some((sentence) => overshadows(sentence, hit))),
  );
}

/** The characters between two finds; negative where they overlap. */
export function gapBetween(one: Occurrence, other: Occurrence): number {
  return Math.max(one.start - other.end, other.start - one.end);
}

function overshadows(sentence: RuleHit, words: RuleHit): boolean {
  if (gapBetween(sentence, words) >= 0) return false;
  if (words.rule.layer === 'symptom') return sentence.rule.layer !== 'hint';
  return words.rule.layer === 'hint' && /^(?:cause|code|outer)$/.test(sentence.rule.layer);
}
