import type { DiagnosisId } from '../../causes/diagnosis-ids.ts';

/**
 * How near the cause the words are; the nearest layer found in a text decides. `cause`: the server names it.
 * `code`: an enhanced code that has one meaning. `refusal`: the server refuses in general terms. `outer`: a reply
 * that often wraps another. `fault`: a library or system names what broke on the way. `symptom`: it says only that
 * something did. `wrapper`: a program's own sentence. `recalled`:
 * half-remembered words right after a code; `hint`: the same anywhere. `mute`: boilerplate that lists
 * causes without naming one; whatever else is found inside it does not count.
 */
export const layerStrength = {
  cause: 50,
  code: 40,
  recalled: 35,
  refusal: 30,
  outer: 25,
  fault: 20,
  symptom: 15,
  wrapper: 10,
  hint: 5,
  mute: 0,
} as const;

export type Layer = keyof typeof layerStrength;

export type Rule = {
  readonly layer: Layer;
  /** Best first; empty only for `mute`. */
  readonly causes: readonly DiagnosisId[];
  /** The words name the first cause by themselves. */
  readonly certain: boolean;
  /**
   * Fragments, any of which is enough. Case, accents, spaces and punctuation do not count, nor do line breaks; write
   * no apostrophe that an escape could replace by letters.
   */
  readonly says?: readonly string[];
  /** Words that must all be near: one of each group, each matched at the beginning of a word. */
  readonly words?: readonly (readonly string[])[];
  /** The same words could be a person's own; they count when a reply or a program says them. */
  readonly spoken?: true;
  /** Everyday words that mean something in a delivery report alone. */
  readonly reported?: true;
};

/** The text names the cause. */
export function names(cause: DiagnosisId, ...says: string[]): Rule {
  return { layer: 'cause', causes: [cause], certain: true, says };
}

/** The text names the cause, in words that people also use when they tell their story. */
export function namesWhenQuoted(cause: DiagnosisId, ...says: string[]): Rule {
  return { layer: 'cause', causes: [cause], certain: true, says, spoken: true };
}

/** Several causes, in words that people also use when they tell their story. */
export function ranksWhenQuoted(layer: Layer, causes: readonly DiagnosisId[], ...says: string[]): Rule {
  return { layer, causes, certain: false, says, spoken: true };
}

/** The text leaves several causes, best first. */
export function ranks(layer: Layer, causes: readonly DiagnosisId[], ...says: string[]): Rule {
  return { layer, causes, certain: false, says };
}

/** A library or a system names what broke. */
export function faults(cause: DiagnosisId, ...says: string[]): Rule {
  return { layer: 'fault', causes: [cause], certain: true, says };
}

/** Everyday words near each other, in the prose of a delivery report: they yield to a code that means one thing. */
export function reports(causes: readonly DiagnosisId[], ...words: string[][]): Rule {
  return { layer: 'recalled', causes, certain: false, words, spoken: true, reported: true };
}

/** Words of which one of each group is near the others, in any order: a translation or a memory. */
export function recalls(
  layer: Layer,
  causes: readonly DiagnosisId[],
  certain: boolean,
  ...words: string[][]
): Rule {
  // Words near each other are no quotation: whoever says them matters.
  const spoken = layer !== 'outer' && layer !== 'hint';
  return { layer, causes, certain, words, ...(spoken ? { spoken } : {}) };
}

/** A list written over several lines, cut at its semicolons. */
export function list(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split('; '));
}
