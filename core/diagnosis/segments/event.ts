import type { ExchangeLine } from '../exchange-line.ts';
import type { FoundReply } from '../replies.ts';
import type { FoundMark } from './mark.ts';
import type { WordMark } from './words.ts';

/** Something that may change who speaks; `end` is excluded. */
export type Event = {
  readonly is:
    | Exclude<WordMark, 'bringing' | 'elsewhere'>
    | 'exchange'
    | 'code'
    | 'machine'
    | 'open'
    | 'close'
    | 'colon'
    | 'stamp'
    | 'comma'
    | Break;
  readonly start: number;
  readonly end: number;
};

/** Where a sentence may end. */
type Break = 'sentence' | 'question' | 'blank' | 'line';

/** What was found in the text before it is cut. */
export type Findings = {
  readonly marks: readonly FoundMark[];
  readonly replies: readonly FoundReply[];
  /** The lines of a transcript; none where the text is not one. */
  readonly exchange: readonly ExchangeLine[];
  /** Words that only a server or a program writes. */
  readonly machineWords: readonly { readonly start: number; readonly end: number }[];
};

/** Everything that may open or close a segment, in order. */
export function eventsOf(lower: string, { marks, replies, exchange, machineWords }: Findings): Event[] {
  const events: Event[] = punctuation(lower, replies);
  for (const { mark, start, end } of marks)
    if (mark !== 'bringing' && mark !== 'elsewhere') events.push({ is: mark, start, end });
  for (const { sure, enhanced, code, start, end } of replies)
    if ((sure || enhanced !== null) && (code === null || code >= 400))
      events.push({ is: 'code', start, end });
  for (const line of exchange)
    if (line.speaker === 'client' || line.code < 400)
      events.push({ is: 'exchange', start: line.start, end: line.end });
  for (const { start, end } of machineWords) events.push({ is: 'machine', start, end });
  return events.sort((one, other) => one.start - other.start || one.end - other.end);
}

/** Quotation marks, colons, brackets and ends of sentences, in one pass; those inside a code are its own. */
function punctuation(lower: string, replies: readonly FoundReply[]): Event[] {
  const events: Event[] = [];
  let next = 0;
  const push = (is: Event['is'], start: number) => {
    while ((replies[next]?.end ?? lower.length) <= start) next += 1;
    if ((replies[next]?.start ?? start) >= start) events.push({ is, start, end: start + 1 });
  };
  let bracket = -1;
  for (let at = 0; at < lower.length; at += 1) {
    switch (lower.charCodeAt(at)) {
      case 34: // "
      case 96: // `
        push(opensQuotation(lower, at) ? 'open' : 'close', at);
        break;
      case 39: // '
        if (opensQuotation(lower, at)) push('open', at);
        else if (!/[a-z0-9]/.test(lower.charAt(at + 1))) push('close', at);
        break;
      case 44: // ,
        push('comma', at);
        break;
      case 58: // :
        if (!/[\d/\\]/.test(lower.charAt(at + 1))) push('colon', at);
        break;
      case 62: // --->
        if (/[-=]/.test(lower.charAt(at - 1))) push('colon', at);
        break;
      case 91: // [
        bracket = at;
        break;
      case 93: // ]
        if (bracket >= 0 && at - bracket > 6 && /[a-z]/.test(lower.slice(bracket, at))) push('stamp', at);
        bracket = -1;
        break;
      case 46: // .
      case 33: // !
      case 63: // ?
        if (endsSentence(lower, at)) push(lower.charAt(at) === '?' ? 'question' : 'sentence', at);
        break;
      case 10: {
        // However many empty lines there are, they end one sentence.
        const last = lastOfBlankLines(lower, at);
        push(last > at ? 'blank' : 'line', at);
        at = last;
        break;
      }
    }
  }
  return events;
}

/** The last line break of those that only blanks part from the one at `at`. */
function lastOfBlankLines(lower: string, at: number): number {
  let last = at;
  for (let next = at + 1; next < lower.length; next += 1) {
    const code = lower.charCodeAt(next);
    if (code === 10) last = next;
    else if (code !== 32) break;
  }
  return last;
}

/** A full stop inside a code or a name ends nothing. */
function endsSentence(lower: string, at: number): boolean {
  const after = lower.slice(at + 1, at + 3);
  return after === '' || /^["')\]]?(?:\s|$)/.test(after);
}

function opensQuotation(lower: string, at: number): boolean {
  return /[\s([{:=>,;]|^$/.test(lower.charAt(at - 1)) && /\S/.test(lower.charAt(at + 1));
}
