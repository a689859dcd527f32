import { describe, expect, it } from 'vitest';
import { factsFromAnswers, observationFrom } from '../../../core/tenant/facts-from-answers.ts';
import { verdictOn } from '../../../core/tenant/verdict.ts';
import { refusedTrace, traceOf } from '../../support/fake-ports.ts';
import { mailRequest } from '../../support/mail-request.ts';

const account = 'facturation@exemple.ca';

describe('facts from the guide’s answers', () => {
  it('are none where the answers leave room for doubt', () => {
    expect(factsFromAnswers({})).toEqual({ tenant: {}, mailbox: {} });
    expect(
      factsFromAnswers({
        mfa: 'on',
        mfaKind: 'per-user',
        legacyAuth: 'blocked',
        appPasswordOption: 'absent',
      }),
    ).toEqual({ tenant: {}, mailbox: {} });
  });

  it('say that a policy in force stops the mailbox, which is not excluded from it', () => {
    const { tenant, mailbox } = factsFromAnswers({ managedPolicy: 'on', mfaKind: 'conditional-access' });
    const verdict = verdictOn(
      { asOf: '2026-11-21', tenant, mailbox: { account, ...mailbox } },
      'app-password',
      '2026-11-21',
    );
    expect(verdict).toMatchObject({ answer: 'does-not-send', decidedBy: 'conditional-access' });
  });

  it('keep a policy in report-only apart from one that blocks', () => {
    expect(factsFromAnswers({ managedPolicy: 'report-only' }).mailbox.conditionalAccess).toBe(
      'report-only-managed',
    );
  });
});

describe('what our own test observed', () => {
  const request = mailRequest(0);

  it('is a message accepted, on that day', () => {
    expect(observationFrom(traceOf(request), null)).toEqual({
      on: '2026-11-21',
      route: 'app-password',
      outcome: 'accepted',
    });
  });

  it('is a refusal only where its own words name the cause', () => {
    const trace = refusedTrace(request, 'refused');
    expect(observationFrom(trace, { id: 'security-defaults', certain: true })).toMatchObject({
      outcome: 'refused',
      diagnosis: 'security-defaults',
    });
    expect(observationFrom(trace, { id: 'auth-refused', certain: false })).toBeNull();
  });

  it('is nothing for an exercise', () => {
    expect(observationFrom(traceOf({ ...request, practice: true }), null)).toBeNull();
  });
});
