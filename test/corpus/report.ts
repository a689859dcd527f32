// Prints, for every text of the corpus, its cause, how sure it is, and each sentence shown with what it rests on, so
// that a person can check by eye that every sentence is true for that text.
import { parseArgs } from 'node:util';
import '../support/load-all-words.ts';
import { answerSentences } from '../support/answer-sentences.ts';
import { groundsOf } from '../../core/advice/grounds.ts';
import { restsOn } from '../../core/causes/ground.ts';
import { explain } from '../../core/diagnosis/explain.ts';
import { diagnosisIds } from '../../core/causes/diagnosis-ids.ts';
import { type Locale, locales } from '../../core/i18n/message.ts';
import { sayAll } from '../../core/i18n/translate.ts';
import { readCorpus } from '../support/diagnosis-corpus.ts';

const { values, positionals } = parseArgs({ options: { lang: { type: 'string' } }, allowPositionals: true });
const [wanted] = positionals;
const locale: Locale | undefined = locales.find((one) => one === (values.lang ?? 'fr'));
if (locale === undefined || (wanted !== undefined && !diagnosisIds.some((id) => id === wanted))) {
  process.stderr.write(`--lang is one of ${locales.join(', ')}; an id is one of:\n${diagnosisIds.join(', ')}\n`);
  process.exit(2);
}

let shown = 0;
for (const { shape, text } of readCorpus()) {
  const explanation = explain(text);
  const { certain, diagnoses, signals } = explanation;
  if (wanted !== undefined && !diagnoses.some(({ id }) => id === wanted)) continue;
  shown += 1;
  const grounds = [...groundsOf(explanation)].map(([name, value]) => (value === '' ? name : `${name}=${value}`));
  process.stdout.write(
    [
      `\n=== ${shape} ${'='.repeat(Math.max(0, 70 - shape.length))}`,
      ...text.split('\n').map((line) => `| ${line}`),
      `${certain ? 'certain' : 'uncertain'}: ${diagnoses.map(({ id }) => id).join(', ')}`,
      `read: ${grounds.join(', ') || 'nothing that a sentence rests on'}`,
      `signals: ${JSON.stringify(signals)}`,
      ...answerSentences(explanation).map(({ part, message }) => {
        const terms = restsOn(message.id).map(({ ground, read }) => (read ? ground : `not ${ground}`));
        return `  ${part}${terms.length === 0 ? '' : ` [${terms.join(', ')}]`}: ${sayAll(locale, [message])}`;
      }),
      '',
    ].join('\n'),
  );
}
process.stdout.write(`\n${shown} texts.\n`);
