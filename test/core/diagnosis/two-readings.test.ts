import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../core/diagnosis/explain.ts';
import { type CorpusText, readCorpus } from '../../support/diagnosis-corpus.ts';

/** Replies of one line that name their cause. */
const clear = readCorpus().filter(
  ({ text, certain }) => certain && /^[45]\d\d[ -][45]\.\d/.test(text) && !text.includes('\n'),
);

/** Causes that another reply may wrap, so that the inner one wins. */
const wrappers = new Set(['no-credentials-sent', 'auth-mechanism-not-offered', 'wrong-host-for-login']);

const reply = fc.constantFrom(...clear);
const twoCauses = fc
  .tuple(reply, reply)
  .filter(([one, other]) => one.ranking[0] !== other.ranking[0])
  .filter((pair) => !pair.some(({ ranking }) => wrappers.has(ranking[0] ?? '')));

/** Another service's refusal beside one of Microsoft's only says that somebody else was asked too. */
const ofMicrosoft = (pair: readonly CorpusText[]) =>
  pair.every(({ ranking }) => ranking[0] !== 'not-microsoft-365');

const noise = fc.constantFrom(
  '2026-11-20 08:00:01 INFO  Service started on port 8080',
  '[job 4711] 12 invoices to send',
  'Connected to the database in 35 ms',
  'Traitement des factures terminé, 3 documents produits',
  'DEBUG reading configuration from C:\\maestro\\config.xml',
  'Processing queue item 5 of 20 (attempt 1)',
  'Envoi de la facture F-10233 à client@contoso.ca : accepté',
  'Loading module mail 4.7.2',
);
const lines = fc.array(noise, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n'));

describe('a text with two clear causes', () => {
  it('has enough of them to choose from', () => {
    expect(clear.length).toBeGreaterThan(25);
  });

  it('is certain of neither, and ranks both', () => {
    fc.assert(
      fc.property(
        twoCauses.filter(ofMicrosoft),
        fc.constantFrom('\n', '\n\n', '\nThen: ', '\nPuis : '),
        ([one, other], between) => {
          const { certain, diagnoses } = explain(`${one.text}${between}${other.text}`);
          const ids = diagnoses.map(({ id }) => id);
          expect({ certain, ids: ids.slice(0, 2).sort() }).toEqual({
            certain: false,
            ids: [one.ranking[0], other.ranking[0]].sort(),
          });
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a clear refusal', () => {
  it('stays clear after lines that have nothing to do with it', () => {
    fc.assert(
      fc.property(reply, lines, ({ text, ranking }, before) => {
        const { certain, diagnoses } = explain(`${before}\n${text}`);
        expect({ certain, first: diagnoses[0]?.id }).toEqual({ certain: true, first: ranking[0] });
      }),
      { numRuns: 100 },
    );
  });

  it('stays clear before lines that have nothing to do with it', () => {
    fc.assert(
      fc.property(reply, lines, ({ text, ranking }, after) => {
        const { certain, diagnoses } = explain(`${text}\n${after}`);
        expect({ certain, first: diagnoses[0]?.id }).toEqual({ certain: true, first: ranking[0] });
      }),
      { numRuns: 100 },
    );
  });

  it('of another time gives way to the present one', () => {
    const told = fc.constantFrom(
      (past: string, present: string) => `Last week we got "${past}". Now it says: ${present}`,
      (past: string, present: string) => `Before that the log said "${past}". Today we get "${present}".`,
      (past: string, present: string) => `La semaine dernière on avait « ${past} ». Maintenant : ${present}`,
      (past: string, present: string) => `Hier : ${past}\nAujourd’hui : ${present}`,
    );
    fc.assert(
      fc.property(twoCauses, told, ([past, present], tell) => {
        expect(explain(tell(past.text, present.text)).diagnoses[0]?.id).toBe(present.ranking[0]);
      }),
      { numRuns: 100 },
    );
  });

  it('of another time alone is never certain', () => {
    const told = fc.constantFrom(
      (past: string) => `Last month we had: ${past}`,
      (past: string) => `Le mois dernier, nous avions « ${past} »`,
    );
    fc.assert(
      fc.property(reply, told, ({ text }, tell) => {
        expect(explain(tell(text)).certain).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('that somebody asks about is never certain', () => {
    const asked = fc.constantFrom(
      (text: string) => `Could it be that we would get "${text}"?`,
      (text: string) => `Est-ce que l’erreur pourrait être « ${text} » ?`,
      (text: string) => `La documentation parle de « ${text} », est-ce notre cas ?`,
    );
    fc.assert(
      fc.property(reply, asked, ({ text }, ask) => {
        expect(explain(ask(text)).certain).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
