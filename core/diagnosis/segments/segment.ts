/** Who speaks in a stretch of text, or from when it is. */
export const segmentKinds = [
  /** A server’s reply, from its code to its end. */
  'reply',
  /** A line of a transcript that refuses nothing: a command, a greeting, a capability, a step accepted. */
  'exchange',
  /** What a program or library shows: quoted, after a label or an exception’s name, or in words only programs use. */
  'message',
  /** A delivery report, in prose or in fields. */
  'report',
  /** Nothing tells who speaks. */
  'unattributed',
  /** The person who asks tells what they did or saw. */
  'story',
  /** Somebody else’s words: a colleague, an article, the documentation. */
  'hearsay',
  /** Another time: « in the past… », « before that… ». */
  'earlier',
  /** A question, a guess, a denial, a comparison, the definition of a code. */
  'supposition',
] as const;

export type SegmentKind = (typeof segmentKinds)[number];

/** Positions are those of the reading’s text; `end` is excluded. */
export type Segment = { readonly kind: SegmentKind; readonly start: number; readonly end: number };

/** The segment that holds a position. `segments` covers the text, in order. Binary search. */
export function segmentAt(segments: readonly Segment[], position: number): Segment | null {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return segments[low] ?? null;
}
