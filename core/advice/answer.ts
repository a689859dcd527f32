import type { DiagnosisId } from '../causes/diagnosis-ids.ts';
import type { Diagnosis, Explanation } from '../diagnosis/explanation.ts';
import type { Message } from '../i18n/translate.ts';
import { type Advice, type AdviceStep, adviceFor } from './advice.ts';
import { groundsOf } from './grounds.ts';

/**
 * How sure an answer is. `named`: the words name the cause; `established`: a test or a signal settles it without
 * words; `likely`: one cause, not named; `several`: ranked; `unknown`: none.
 */
export type Certainty = 'named' | 'established' | 'likely' | 'several' | 'unknown';

export type AnsweredCause = {
  readonly diagnosis: Diagnosis;
  /** Of the causes after the first, only the steps that no earlier one gives and that are theirs alone. */
  readonly advice: Advice;
  /** Only possible: its words describe what would be the case. A bare refusal and an unknown text describe themselves. */
  readonly supposed: boolean;
};

/** Everything that is said of an explanation, in the window, the terminal and the report. */
export type Answer = {
  readonly certainty: Certainty;
  /** Best first. */
  readonly causes: readonly AnsweredCause[];
  /** What the person does now: their own steps for the first cause, and to whom they hand the rest. */
  readonly now: readonly AdviceStep[];
  /** What to wait for before another attempt; null where an attempt does no harm. */
  readonly retry: Message | null;
  /** What would part the causes that remain. */
  readonly question: Message | null;
};

/** Chooses what to say of `explanation`. */
export function answerTo(explanation: Explanation): Answer {
  const grounds = groundsOf(explanation);
  const given = new Set<string>();
  const causes = explanation.diagnoses.map((diagnosis): AnsweredCause => {
    const advice = adviceFor(diagnosis.id, grounds);
    const steps = advice.steps.filter(
      ({ text }) => !given.has(text.id) && (given.size === 0 || isOwn(text.id)),
    );
    for (const { text } of steps) given.add(text.id);
    const described = diagnosis.id === 'auth-refused' || diagnosis.id === 'unknown';
    return { diagnosis, advice: { ...advice, steps }, supposed: !explanation.certain && !described };
  });
  const [first] = causes;
  return {
    certainty: certaintyOf(explanation, grounds.has('named')),
    causes,
    now: first === undefined ? [] : nowFor(first.advice),
    retry: retryFor(explanation.diagnoses),
    question: explanation.question === undefined ? null : { id: explanation.question },
  };
}

/** Whether a step of `now` hands the rest to somebody else. */
export function isHandOver(id: string): boolean {
  return id.startsWith('advice.now.');
}

/** Whether the cause is beyond doubt. */
export function isSettled({ certainty }: Answer): boolean {
  return certainty === 'named' || certainty === 'established';
}

function certaintyOf({ diagnoses, certain }: Explanation, named: boolean): Certainty {
  const unknown: DiagnosisId = 'unknown';
  if (diagnoses[0]?.id === unknown) return 'unknown';
  if (certain) return named ? 'named' : 'established';
  return diagnoses.length > 1 ? 'several' : 'likely';
}

/** A step of one cause, and not one that any cause may share. */
function isOwn(id: string): boolean {
  return !id.startsWith('advice.step.');
}

/** The person's own steps; what others do is handed over before the last test. */
function nowFor({ steps, writeTo }: Advice): AdviceStep[] {
  const own = steps.filter(({ who }) => who === 'user');
  if (writeTo === null || own.length === steps.length) return own;
  const handOver: AdviceStep = { who: 'user', text: { id: `advice.now.${writeTo}` } };
  const last = own.findIndex(({ text }) => text.id === 'advice.step.test-once');
  return last === -1 ? [...own, handOver] : [...own.slice(0, last), handOver, ...own.slice(last)];
}

/** Several causes are possible: the most cautious of them decides, as in `mail-test/attempt-guard.ts`. */
function retryFor(diagnoses: readonly Diagnosis[]): Message | null {
  const unsafe = diagnoses.filter(({ retry }) => !retry.safe).map(({ retry }) => retry);
  if (unsafe.length === 0) return null;
  const seconds = Math.max(...unsafe.map((one) => one.afterSeconds));
  const attempts = Math.min(...unsafe.map((one) => one.attempts));
  return seconds === 0 || attempts === 0
    ? { id: 'advice.text.no-retry' }
    : { id: 'advice.text.wait', params: { minutes: Math.ceil(seconds / 60), attempts } };
}
