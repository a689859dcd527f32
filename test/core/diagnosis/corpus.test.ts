import { describe, expect, it } from 'vitest';
import { adviceFor } from '../../../core/advice/advice.ts';
import { groundsOf } from '../../../core/advice/grounds.ts';
import { type DiagnosisId, diagnosisIds } from '../../../core/causes/diagnosis-ids.ts';
import { explain } from '../../../core/diagnosis/explain.ts';
import { explanationSchema } from '../../../core/diagnosis/explanation.ts';
import { rules } from '../../../core/diagnosis/matching.ts';
import type { Rule } from '../../../core/diagnosis/rules/rule.ts';
import { readCorpus, titleOf } from '../../support/diagnosis-corpus.ts';

const corpus = readCorpus();

describe('the corpus', () => {
  it('is wide enough', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(150);
    expect(new Set(corpus.map((one) => one.shape)).size).toBeGreaterThanOrEqual(12);
  });

  it.each(corpus.map((one) => [titleOf(one), one] as const))('%s', (_title, one) => {
    const explanation = explain(one.text);
    const ids = explanation.diagnoses.map((diagnosis) => diagnosis.id);
    expect({ ranking: ids.slice(0, one.ranking.length), certain: explanation.certain }).toEqual({
      ranking: one.ranking,
      certain: one.certain,
    });
    expect(explanationSchema.parse(explanation)).toEqual(explanation);
  });
});

describe('honesty', () => {
  it.each(corpus.map((one) => [titleOf(one), one] as const))('%s', (_title, one) => {
    const explanation = explain(one.text);
    const { certain, diagnoses, question } = explanation;
    const likelihoods = diagnoses.map((diagnosis) => diagnosis.likelihood);
    expect(likelihoods).toEqual([...likelihoods].sort((first, second) => second - first));
    if (certain) {
      expect(diagnoses).toHaveLength(1);
      expect(diagnoses[0]?.evidence).not.toBe('');
      expect(question).toBeUndefined();
      return;
    }
    expect(question).toBeDefined();
    if (diagnoses[0]?.id === 'unknown') return;
    expect(diagnoses.length).toBeGreaterThanOrEqual(2);
    expect(likelihoods[0]).toBeLessThan(0.5);
    for (const { id } of diagnoses)
      expect(adviceFor(id, groundsOf(explanation)).settle, `${id} has no settling observation`).not.toEqual(
        [],
      );
  });

  it('gives no mailbox advice to the user of another service', () => {
    for (const one of corpus.filter((text) => text.ranking[0] === 'not-microsoft-365'))
      for (const { id } of explain(one.text).diagnoses)
        expect(id).not.toMatch(
          /smtp-auth-disabled|policy|security-defaults|conditional-access|basic-auth|shared-mailbox/,
        );
  });
});

describe('the vocabulary', () => {
  it('is reached, id by id', () => {
    const reached = new Set(
      corpus.flatMap((one) => explain(one.text).diagnoses.map((diagnosis) => diagnosis.id)),
    );
    expect(diagnosisIds.filter((id) => !reached.has(id))).toEqual([]);
  });

  it('has for each rule at least one cause, unless it mutes', () => {
    for (const rule of rules) {
      if (rule.layer === 'mute') expect(rule.causes).toEqual([]);
      else expect(rule.causes.length).toBeGreaterThan(0);
      if (rule.certain) expect(rule.causes).toHaveLength(1);
    }
  });

  it('gives each sentence of a rule that is certain its cause, in the first place', () => {
    const missed: string[] = [];
    for (const rule of rules.filter((one) => one.certain))
      for (const sentence of rule.says ?? []) {
        const first = explain(introduced(rule, sentence)).diagnoses[0]?.id;
        if (first !== rule.causes[0] && !isAnotherServer(first)) missed.push(`${sentence}: ${first}`);
      }
    expect(missed).toEqual([]);
  });

  it('gives each sentence that ranks causes one of them, in the first place', () => {
    const missed: string[] = [];
    for (const rule of rules.filter((one) => !one.certain && one.layer !== 'mute'))
      for (const sentence of rule.says ?? []) {
        const first = explain(introduced(rule, sentence)).diagnoses[0]?.id;
        if (!rule.causes.some((id) => id === first) && !isAnotherServer(first))
          missed.push(`${sentence}: ${first}`);
      }
    expect(missed).toEqual([]);
  });
});

/** The sentence as its speaker gives it: a server after a code, a program after a label. */
function introduced(rule: Rule, sentence: string): string {
  return /^(?:cause|code|recalled|refusal|outer)$/.test(rule.layer)
    ? `550 ${sentence}`
    : `Error: ${sentence}`;
}

/** Some sentences are those of other servers, which is a cause of its own. */
function isAnotherServer(id: DiagnosisId | undefined): boolean {
  return id === 'not-microsoft-365' || id === 'smtp-intercepted-by-network';
}
