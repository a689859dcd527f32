import type { Segment, SegmentKind } from './segment.ts';

/** A stretch of text from `start`; `byWords`: only words opened it, and no quotation mark nor colon. */
export type Piece = { kind: SegmentKind; readonly start: number; byWords?: boolean };

/** The pieces of a text, while it is walked through: they cover it, in order. */
export class Pieces {
  readonly #all: Piece[] = [{ kind: 'unattributed', start: 0 }];
  /** Index of the first piece of the sentence. */
  #sentence = 0;

  get last(): Piece | undefined {
    return this.#all.at(-1);
  }

  /** Begins a piece at `at`, where its kind differs from that of the last one. */
  begin(kind: SegmentKind, at: number): void {
    const { last } = this;
    if (last === undefined || last.kind === kind) return;
    if (at <= last.start) last.kind = kind;
    else this.#all.push({ kind, start: at });
  }

  /** Parts the last piece in two: what is learned later of one does not concern the other. */
  part(at: number): void {
    const { last } = this;
    if (last !== undefined && last.start < at) this.#all.push({ kind: last.kind, start: at });
  }

  beginSentence(at: number): void {
    this.part(at);
    this.#sentence = this.#all.length - 1;
  }

  /** Every piece of the sentence that `concerns` was something else. */
  turn(kind: SegmentKind, concerns: (piece: Piece) => boolean): void {
    for (const piece of this.#all.slice(this.#sentence)) if (concerns(piece)) piece.kind = kind;
  }

  /** Whether the sentence holds such a piece. */
  holds(kind: SegmentKind): boolean {
    return this.#all.slice(this.#sentence).some((piece) => piece.kind === kind);
  }

  /** Every piece before the sentence that `concerns` was something else. */
  turnBefore(kind: SegmentKind, concerns: (piece: Piece) => boolean): void {
    for (const piece of this.#all.slice(0, this.#sentence)) if (concerns(piece)) piece.kind = kind;
  }

  lastOf(kind: SegmentKind): Piece | undefined {
    return this.#all.findLast((piece) => piece.kind === kind);
  }

  segments(length: number): Segment[] {
    return this.#all
      .map(({ kind, start }, index) => ({ kind, start, end: this.#all[index + 1]?.start ?? length }))
      .filter(({ start, end }, index) => end > start || index === 0);
  }
}
