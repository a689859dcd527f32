import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionIds } from '../../../core/guide/answers.ts';
import { answersSchema } from '../../../core/guide/answers-schema.ts';
import { progressSchema } from '../../../core/guide/progress.ts';
import { questionSpan } from '../../../core/guide/question-span.ts';
import { canContinue, initialWizard, progressOf, wizardReducer } from '../../../core/guide/wizard.ts';
import { chapterCount, chaptersOf, pathOf, planOf, stepId } from '../../../core/guide/wizard-path.ts';
import type { WizardAction, WizardState } from '../../../core/guide/wizard-state.ts';
import { knowledge } from '../../../core/knowledge/facts.ts';
import { practiceAccount } from '../../../core/mail/practice.ts';
import { stages } from '../../../core/mail/stages.ts';
import type { MailTrace, StageReport } from '../../../core/mail/trace.ts';
import { fail } from '../../../core/result.ts';

const today = '2026-11-21';
const fresh = () => initialWizard(today, practiceAccount, 'ok', null, knowledge);
const play = (state: WizardState, ...actions: WizardAction[]) => actions.reduce(wizardReducer, state);

/** Answers of a person alone, on maestro*CLOUD, enforced in per-user MFA and offered the option. */
const appPassword: WizardAction[] = [
  { type: 'answer', question: 'actor', value: 'user' },
  { type: 'answer', question: 'hosting', value: 'cloud' },
  { type: 'answer', question: 'mailProgram', value: 'smtp' },
  { type: 'answer', question: 'mfa', value: 'on' },
  { type: 'answer', question: 'mfaKind', value: 'per-user' },
  { type: 'answer', question: 'legacyAuth', value: 'allowed' },
  { type: 'answer', question: 'managedPolicy', value: 'none' },
  { type: 'answer', question: 'mailboxes', value: 'all' },
  { type: 'answer', question: 'appPasswordOption', value: 'visible' },
];

const report: StageReport = { stage: 'dns', state: 'passed', milliseconds: 3, exchange: [], facts: {} };

const trace: MailTrace = {
  runId: 'run-1',
  practice: true,
  route: 'app-password',
  host: 'smtp.office365.com',
  port: 587,
  account: practiceAccount,
  from: practiceAccount,
  to: practiceAccount,
  startedAt: '2026-11-21T12:00:00.000Z',
  milliseconds: 12,
  outcome: 'accepted',
  stages: stages.map((stage) => ({ ...report, stage })),
  certificate: null,
  serverMessageId: 'abc',
  failure: null,
};

const onTest = () => play(fresh(), ...appPassword, { type: 'go', to: 'test' });

const answerAction = fc
  .constantFrom(...questionIds)
  .chain((question) =>
    fc
      .constantFrom(...(answersSchema.shape[question].unwrap().options as readonly string[]), 'nonsense')
      .map((value): WizardAction => ({ type: 'answer', question, value })),
  );

const anyAction: fc.Arbitrary<WizardAction> = fc.oneof(
  answerAction,
  fc.constantFrom<WizardAction>(
    { type: 'next' },
    { type: 'back' },
    { type: 'restart' },
    { type: 'run-started', runId: 'run-1' },
    { type: 'run-stage', runId: 'run-1', report },
    { type: 'run-ended', runId: 'run-1', trace, explanation: null },
    { type: 'run-refused', runId: 'run-1', failure: fail('test.already-running') },
    { type: 'run-reset' },
    { type: 'arrived', arrived: true },
    { type: 'check', item: 'sent-from-maestro', done: true },
    { type: 'go', to: 'summary' },
    { type: 'go', to: 'nowhere' },
    { type: 'go', to: 'question:legacyAuth' },
    { type: 'found', answers: [{ question: 'outlook', value: 'new' }] },
  ),
);

describe('the wizard', () => {
  it('stays on a step of its own path, whatever is done in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
        const state = play(fresh(), ...actions);
        // A question may be put besides those of the path: the plan's own, to confirm what it assumes.
        if (state.step.kind !== 'question') expect(pathOf(state)).toContain(stepId(state.step));
        expect(chaptersOf(state).length).toBeLessThanOrEqual(chapterCount(state));
        expect(progressSchema.safeParse(progressOf(state)).success).toBe(true);
        expect(chaptersOf(state)[0]).toBe('situation');
      }),
    );
  });

  it('asks for an answer before it goes on', () => {
    const asked = play(fresh(), { type: 'next' });
    expect(asked.step.kind).toBe('question');
    expect(canContinue(asked)).toBe(false);
    expect(play(asked, { type: 'next' })).toBe(asked);
  });

  it('takes « je ne sais pas » for an answer', () => {
    const asked = play(fresh(), { type: 'next' });
    if (asked.step.kind !== 'question') throw new Error('not a question');
    const answered = play(asked, { type: 'answer', question: asked.step.question, value: 'unknown' });
    expect(canContinue(answered)).toBe(true);
  });

  it('ignores a value that is not one of the question', () => {
    expect(play(fresh(), { type: 'answer', question: 'mfa', value: 'perhaps' }).answers).toEqual({});
  });

  it('leads the app-password route through secret, test, maestro* and summary', () => {
    const path = pathOf(play(fresh(), ...appPassword));
    expect(path.slice(path.indexOf('plan'))).toEqual(['plan', 'secret', 'test', 'maestro', 'summary']);
  });

  it('shows how many chapters there are at most, and never more than it showed', () => {
    const counts: number[] = [];
    let state = fresh();
    for (const action of appPassword) {
      counts.push(chapterCount(state));
      state = play(state, action);
    }
    expect(counts[0]).toBe(8);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(chaptersOf(fresh())).toEqual(['situation', 'authentication', 'solution', 'setup', 'summary']);
    expect(chaptersOf(state)).toHaveLength(chapterCount(state));
  });

  it('lets the plan’s assumptions be answered, and leads back to the plan', () => {
    const onPlan = play(
      fresh(),
      ...appPassword.filter((one) => !('question' in one && one.question === 'legacyAuth')),
      {
        type: 'go',
        to: 'plan',
      },
    );
    const asked = play(onPlan, { type: 'go', to: 'question:legacyAuth' });
    expect(asked.step).toEqual({ kind: 'question', question: 'legacyAuth' });
    expect(play(asked, { type: 'next' })).toBe(asked);
    expect(play(asked, { type: 'back' }).step.kind).toBe('plan');
    const answered = play(
      asked,
      { type: 'answer', question: 'legacyAuth', value: 'blocked' },
      { type: 'next' },
    );
    expect(answered.step.kind).toBe('plan');
    expect(pathOf(answered)).toContain('dns');
  });

  it('loses nothing on the way back', () => {
    const there = play(
      fresh(),
      ...appPassword,
      { type: 'go', to: 'maestro' },
      { type: 'check', item: 'both-places', done: true },
    );
    const steps = pathOf(there).length;
    const back = play(there, ...Array.from({ length: steps }, (): WizardAction => ({ type: 'back' })));
    expect(back.step.kind).toBe('welcome');
    expect(back.answers).toEqual(there.answers);
    expect(back.checklist).toEqual(['both-places']);
  });

  it('resumes where it was left', () => {
    const left = play(fresh(), ...appPassword, { type: 'go', to: 'secret' });
    const resumed = initialWizard(today, practiceAccount, 'ok', progressOf(left), knowledge);
    expect(stepId(resumed.step)).toBe('secret');
    expect(resumed.answers).toEqual(left.answers);
  });

  it('resumes at the start when the step it was on is no longer on the path', () => {
    const progress = { ...progressOf(fresh()), step: 'test' };
    expect(initialWizard(today, practiceAccount, 'ok', progress, knowledge).step.kind).toBe('welcome');
  });

  it('never writes a trace or an address it was not given in what it keeps', () => {
    const done = play(
      onTest(),
      { type: 'run-started', runId: 'run-1' },
      { type: 'run-ended', runId: 'run-1', trace, explanation: null },
    );
    expect(JSON.stringify(progressOf(done))).not.toContain('serverMessageId');
  });
});

describe('what the check-up found', () => {
  const throughOutlook: WizardAction[] = [
    { type: 'answer', question: 'mailProgram', value: 'outlook' },
    { type: 'answer', question: 'actor', value: 'user' },
  ];
  const seen: WizardAction = {
    type: 'found',
    answers: [
      { question: 'outlook', value: 'classic' },
      { question: 'outlookMigration', value: 'stopped' },
    ],
  };

  it('goes into the plan as found, and is not asked', () => {
    const before = play(fresh(), ...throughOutlook);
    expect(pathOf(before)).toContain('question:outlook');
    const state = play(before, seen);
    expect(state.found).toEqual(['outlook', 'outlookMigration']);
    expect(pathOf(state)).not.toContain('question:outlook');
    expect(pathOf(state)).toContain('question:outlookAccount');
    expect(planOf(state).assumptions.map(({ question }) => question)).toEqual(['outlookAccount']);
    expect(questionSpan(state.answers, today, state.found).most).toBe(3);
  });

  it('can be corrected, and is then the person’s word, which a later check-up leaves alone', () => {
    const corrected = play(
      fresh(),
      ...throughOutlook,
      seen,
      { type: 'go', to: 'question:outlook' },
      { type: 'answer', question: 'outlook', value: 'new' },
    );
    expect(corrected.found).toEqual(['outlookMigration']);
    expect(play(corrected, seen).answers.outlook).toBe('new');
    expect(pathOf(corrected)).toContain('question:outlook');
  });

  it('does not overrule an answer, takes the place of « je ne sais pas », and is kept', () => {
    const told = play(
      fresh(),
      ...throughOutlook,
      { type: 'answer', question: 'outlook', value: 'old' },
      seen,
    );
    expect(told.answers.outlook).toBe('old');
    const unsure = play(
      fresh(),
      ...throughOutlook,
      { type: 'answer', question: 'outlook', value: 'unknown' },
      seen,
    );
    expect(unsure.answers.outlook).toBe('classic');
    expect(initialWizard(today, practiceAccount, 'ok', progressOf(unsure), knowledge).found).toEqual(
      unsure.found,
    );
    expect(play(unsure, { type: 'restart' }).found).toEqual([]);
    const nonsense: WizardAction = { type: 'found', answers: [{ question: 'outlook', value: 'perhaps' }] };
    expect(play(fresh(), nonsense).found).toEqual([]);
  });
});

describe('a test in the wizard', () => {
  it('is followed stage by stage to its end', () => {
    const running = play(
      onTest(),
      { type: 'run-started', runId: 'run-1' },
      { type: 'run-stage', runId: 'run-1', report },
    );
    expect(running.step).toEqual({
      kind: 'test',
      run: { state: 'running', runId: 'run-1', stages: [report] },
    });
    expect(canContinue(running)).toBe(false);
    const ended = play(running, { type: 'run-ended', runId: 'run-1', trace, explanation: null });
    expect(ended.lastRun?.trace).toBe(trace);
    expect(canContinue(ended)).toBe(true);
  });

  it('changes nothing when it ends after the person has left', () => {
    const left = play(onTest(), { type: 'run-started', runId: 'run-1' }, { type: 'go', to: 'plan' });
    expect(play(left, { type: 'run-stage', runId: 'run-1', report })).toBe(left);
    expect(play(left, { type: 'run-ended', runId: 'run-1', trace, explanation: null })).toBe(left);
  });

  it('changes nothing when it belongs to an earlier run', () => {
    const second = play(onTest(), { type: 'run-started', runId: 'run-2' });
    expect(play(second, { type: 'run-ended', runId: 'run-1', trace, explanation: null })).toBe(second);
  });

  it('keeps its result when the person goes back and returns', () => {
    const ended = play(
      onTest(),
      { type: 'run-started', runId: 'run-1' },
      { type: 'run-ended', runId: 'run-1', trace, explanation: null },
      { type: 'arrived', arrived: true },
    );
    const returned = play(ended, { type: 'back' }, { type: 'next' });
    expect(returned.step).toEqual({
      kind: 'test',
      run: { state: 'ended', trace, explanation: null, verdict: null, arrived: true },
    });
  });

  it('forgets its result when the mailbox changes', () => {
    const ended = play(
      onTest(),
      { type: 'run-started', runId: 'run-1' },
      { type: 'run-ended', runId: 'run-1', trace, explanation: null },
    );
    expect(play(ended, { type: 'set-account', account: 'nom@entreprise.ca' }).lastRun).toBeNull();
  });
});
