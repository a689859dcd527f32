import type { Reading } from '../reading.ts';
import { type Event, eventsOf, type Findings } from './event.ts';
import { type Piece, Pieces } from './pieces.ts';
import type { Segment, SegmentKind } from './segment.ts';

/** A pronoun's or a conjunction's reach, in characters: about five words; a denial's, one or two. */
const doubtReach = 40;
const denialReach = 14;
const sinceReach = 25;
/** A quotation left open longer than this was no quotation. */
const longestQuotation = 1200;

/** Cuts a text into segments: who speaks, or from when it is. They cover the text, in order. */
export function cutSegments(reading: Pick<Reading, 'plain' | 'lower'>, findings: Findings): Segment[] {
  const cutter = new Cutter(reading);
  for (const event of eventsOf(reading.lower, findings)) cutter.take(event);
  return cutter.segments();
}

/** Walks through the events of a text; what opens a segment holds until another event, or the end of the sentence. */
class Cutter {
  readonly #lower: string;
  readonly #plain: string;
  readonly #pieces = new Pieces();
  /** Who speaks, apart from time and doubt. */
  #speaker: SegmentKind = 'unattributed';
  readonly #quotations: { readonly back: SegmentKind; readonly mark: string; readonly start: number }[] = [];
  /** A word such as « error » opened the message, and the sentence may go on: « the error would be… ». */
  #labelled = false;
  #earlier = false;
  /** The sentence of an earlier reply ended, and the reply may go on. */
  #lingers = false;
  /** What a new sentence begins with: a report goes on until somebody speaks. */
  #ground: SegmentKind = 'unattributed';
  #supposedUntil = -1;
  #sinceUntil = -1;
  /** A word of the present was read in the sentence. */
  #turned = false;
  #codeEnd = -1;
  /** The digits of the last code. */
  #code = '';
  /** A line of a transcript is whole: nothing inside it opens another segment. */
  #exchangeEnd = -1;

  /** What each kind of event changes. */
  readonly #on: Readonly<Record<Event['is'], (event: Event) => void>> = {
    person: ({ start }) => {
      if (this.#quoted()) return;
      this.#ground = 'unattributed';
      this.#speak('story', start);
    },
    somebody: ({ start }) => {
      if (this.#told()) this.#speak('hearsay', start);
    },
    report: (event) => this.#report(event),
    clause: ({ end }) => {
      if (this.#speaker === 'unattributed') this.#speak('story', end);
    },
    label: ({ end }) => {
      if (!this.#told() || this.#speaker === 'hearsay') return;
      this.#speak('message', end);
      this.#labelled = true;
      this.#byWords();
    },
    earlier: (event) => this.#recall(event),
    present: (event) => this.#return(event),
    contrast: ({ end }) => {
      if (this.#quoted() || !this.#earlier) return;
      this.#earlier = false;
      this.#mark(end);
    },
    since: ({ end }) => {
      this.#sinceUntil = end + sinceReach;
    },
    doubt: ({ end }) => this.#suppose(end, doubtReach),
    comparison: ({ end }) => this.#suppose(end, doubtReach),
    denial: ({ end }) => this.#suppose(end, denialReach),
    definition: (event) => {
      if (event.start - this.#codeEnd <= 3 && this.#codeEnd >= 0) this.#define(event);
    },
    hedge: () => {
      if (!this.#quoted()) this.#pieces.turn('supposition', isTold);
    },
    exchange: ({ start, end }) => {
      this.#endSentence(start, false);
      this.#speak('exchange', start);
      this.#exchangeEnd = end;
    },
    code: (event) => this.#answer(event),
    machine: (event) => this.#recognize(event),
    colon: (event) => this.#introduce(event),
    open: (event) => this.#openQuotation(event),
    close: (event) => this.#closeQuotation(event),
    stamp: ({ end }) => {
      if (this.#speaker === 'reply') this.#speak('unattributed', end);
    },
    comma: ({ end }) => {
      if (!this.#quoted()) this.#lapse(end);
    },
    line: (event) => this.#breakLine(event),
    sentence: ({ end }) => {
      this.#lingers = this.#earlier && !this.#quoted() && (this.#lingers || this.#speaker === 'reply');
      this.#endSentence(end, this.#quoted());
    },
    question: ({ end }) => {
      this.#ask();
      this.#endSentence(end, this.#quoted());
    },
    blank: ({ end }) => this.#endSentence(end, false),
  };

  constructor({ lower, plain }: Pick<Reading, 'plain' | 'lower'>) {
    this.#lower = lower;
    this.#plain = plain;
  }

  segments(): Segment[] {
    this.#endExchange();
    return this.#pieces.segments(this.#lower.length);
  }

  take(event: Event): void {
    if (event.start < this.#exchangeEnd) return;
    this.#endExchange();
    if (event.start >= this.#supposedUntil) this.#lapse(event.start);
    if (this.#lingers && endsReply.has(event.is) && !this.#isRepeated(event)) this.#forget(event.start);
    this.#on[event.is](event);
  }

  #endExchange(): void {
    if (this.#speaker === 'exchange') this.#endSentence(this.#exchangeEnd, false);
  }

  #quoted(): boolean {
    return this.#quotations.length > 0;
  }

  /** Words of the person's own text, outside quotations and replies. */
  #told(): boolean {
    return (
      !this.#quoted() &&
      (this.#speaker === 'unattributed' || this.#speaker === 'story' || this.#speaker === 'hearsay')
    );
  }

  #speak(speaker: SegmentKind, at: number): void {
    this.#speaker = speaker;
    this.#labelled = false;
    this.#mark(at);
  }

  /** Begins a piece where what holds now differs from what held. */
  #mark(at: number): void {
    const kind = this.#supposedUntil >= 0 ? 'supposition' : this.#earlier ? 'earlier' : this.#speaker;
    this.#pieces.begin(kind, at);
  }

  /** « Your message couldn't be delivered »: the sentences that follow are the report's. */
  #report({ start }: Event): void {
    if (
      this.#quoted() ||
      this.#speaker === 'story' ||
      this.#speaker === 'hearsay' ||
      this.#speaker === 'reply'
    )
      return;
    this.#ground = 'report';
    this.#pieces.turn('report', ({ kind }) => kind === 'unattributed' || kind === 'message');
    this.#speak('report', start);
  }

  #suppose(from: number, reach: number): void {
    if (!this.#told() && !(this.#labelled && !this.#quoted())) return;
    this.#supposedUntil = from + reach;
    this.#mark(from);
  }

  #lapse(at: number): void {
    if (this.#supposedUntil < 0) return;
    this.#supposedUntil = -1;
    this.#mark(at);
  }

  #recall({ start, end }: Event): void {
    if (this.#quoted() || this.#speaker === 'reply') return;
    if (start < this.#sinceUntil) return;
    this.#earlier = true;
    this.#mark(end);
  }

  /** What was read elsewhere and is asked about is a guess, its replies too. */
  #ask(): void {
    const read = this.#pieces.holds('hearsay');
    this.#pieces.turn(
      'supposition',
      (piece) => isTold(piece) || piece.byWords === true || (read && /^(?:reply|message)$/.test(piece.kind)),
    );
  }

  /** A reply of several lines repeats its code. */
  #isRepeated({ is, start, end }: Event): boolean {
    return is === 'code' && this.#digits(start, end) === this.#code;
  }

  #digits(start: number, end: number): string {
    return this.#lower.slice(start, end).replace(/\D/g, '');
  }

  #forget(at: number): void {
    this.#lingers = false;
    this.#earlier = false;
    this.#mark(at);
  }

  #return({ end }: Event): void {
    if (this.#quoted() || this.#speaker === 'reply') return;
    this.#earlier = false;
    this.#turned = true;
    this.#mark(end);
  }

  /** « 5.7.30 means… »: the code is spoken of, and so are the words that follow. */
  #define({ end }: Event): void {
    const code = this.#pieces.lastOf('reply');
    if (code !== undefined) code.kind = 'supposition';
    this.#speaker = 'story';
    this.#supposedUntil = end + 2 * doubtReach;
    this.#mark(end);
  }

  /** Words that only programs write are a program's, whoever repeats them. */
  #recognize({ start }: Event): void {
    if (this.#speaker === 'hearsay' || this.#speaker === 'reply' || this.#speaker === 'report') return;
    const byWords = this.#told();
    this.#speak('message', start);
    if (byWords) this.#byWords();
  }

  /** No quotation mark nor colon sets the message apart: in a question, it is asked. */
  #byWords(): void {
    const { last } = this.#pieces;
    if (last?.kind === 'message') last.byWords = true;
  }

  #answer({ start, end }: Event): void {
    this.#codeEnd = end;
    this.#code = this.#digits(start, end);
    if (/^\s?\?/.test(this.#lower.slice(end, end + 2))) {
      this.#supposedUntil = end + 1;
      this.#mark(start);
      return;
    }
    if (this.#quoted() && this.#supposedUntil >= 0) return;
    this.#lapse(start);
    this.#turn();
    this.#speak('reply', start);
  }

  /** « …; now we get 535 »: what other sentences quoted is of another time. */
  #turn(): void {
    if (!this.#turned) return;
    this.#turned = false;
    this.#pieces.turnBefore(
      'earlier',
      ({ kind }) => kind === 'reply' || kind === 'message' || kind === 'unattributed',
    );
  }

  #introduce({ end }: Event): void {
    if (this.#pieces.last?.byWords === true && !this.#quoted()) this.#pieces.part(end);
    if (!this.#told() || this.#speaker === 'hearsay') return;
    this.#turn();
    this.#speak('message', end);
  }

  #openQuotation({ start, end }: Event): void {
    this.#quotations.push({ back: this.#speaker, mark: this.#lower.charAt(start), start });
    if (this.#supposedUntil >= 0) this.#supposedUntil = Number.POSITIVE_INFINITY;
    if (this.#speaker === 'reply' || this.#speaker === 'hearsay' || this.#speaker === 'report') return;
    if (this.#turned && this.#supposedUntil < 0) this.#turn();
    this.#speak('message', end);
  }

  #closeQuotation({ start, end }: Event): void {
    const mark = this.#lower.charAt(start);
    const index = this.#quotations.findLastIndex((one) => one.mark === mark);
    if (index < 0) {
      // The quotation began inside the code: « (535, '5.7.139 … ') ».
      if (this.#speaker === 'reply' && this.#lower.charAt(end) === ')') this.#speak('unattributed', end);
      return;
    }
    const back = this.#quotations[index]?.back ?? 'unattributed';
    this.#quotations.length = index;
    if (this.#supposedUntil === Number.POSITIVE_INFINITY) this.#lapse(end);
    this.#speak(back === 'reply' && this.#lower.charAt(end) === ')' ? 'unattributed' : back, end);
  }

  /** A reply may be wrapped; a line that begins with a capital is another one. */
  #breakLine({ start, end }: Event): void {
    if (this.#speaker !== 'reply' || this.#quoted()) return;
    if (start - this.#codeEnd < 12 || /,\s*$/.test(this.#lower.slice(start - 8, start))) return;
    if (/^\s*[A-Z]/.test(this.#plain.slice(end, end + 6))) this.#speak('unattributed', end);
  }

  #endSentence(at: number, quoted: boolean): void {
    const opened = this.#quotations[0];
    const open = quoted && opened !== undefined && at - opened.start < longestQuotation;
    this.#supposedUntil = open && this.#supposedUntil === Number.POSITIVE_INFINITY ? this.#supposedUntil : -1;
    if (open && this.#speaker === 'reply') this.#speaker = 'message';
    if (!open) {
      this.#quotations.length = 0;
      this.#speaker = this.#ground;
      this.#earlier = this.#lingers;
      this.#turned = false;
    }
    this.#mark(at);
    if (!open) this.#pieces.beginSentence(at);
  }
}

/** What shows that a reply is over, though a full stop did not. */
const endsReply: ReadonlySet<Event['is']> = new Set([
  'person',
  'somebody',
  'label',
  'report',
  'code',
  'exchange',
  'line',
  'blank',
]);

/** The person's own words, or nobody's. */
function isTold({ kind }: Piece): boolean {
  return kind === 'unattributed' || kind === 'story';
}
