import { readdirSync, readFileSync } from 'node:fs';
import type { DiagnosisId } from '../../core/causes/diagnosis-ids.ts';

/** A text, whether it names its cause, and the causes expected first, in order. */
export type CorpusText = {
  readonly shape: string;
  readonly text: string;
  readonly certain: boolean;
  readonly ranking: readonly [DiagnosisId, ...DiagnosisId[]];
};

const folder = new URL('../corpus/diagnosis/', import.meta.url);

/** Every text of the corpus; its shape is the name of its file. */
export function readCorpus(): CorpusText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) =>
      (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<CorpusText, 'shape'>[]).map((one) => ({
        ...one,
        shape: file.replace('.json', ''),
      })),
    );
}

/** One line of a text, short enough for the name of a test. */
export function titleOf(one: CorpusText): string {
  return `${one.shape}: ${one.text.replace(/\s+/g, ' ').slice(0, 70)}`;
}
