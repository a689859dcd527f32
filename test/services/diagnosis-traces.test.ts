import { describe, expect, it } from 'vitest';
import type { DiagnosisId } from '../../core/causes/diagnosis-ids.ts';
import { explainTrace } from '../../core/diagnosis/explain.ts';
import { explanationSchema } from '../../core/diagnosis/explanation.ts';
import { type PracticeScenario, practiceScenarios } from '../../core/mail/practice.ts';
import type { TestRoute } from '../../core/mail/test-routes.ts';
import { testSecret } from '../support/mail-request.ts';
import { practiceRehearsal } from '../support/rehearsal.ts';

const { rehearse } = practiceRehearsal();

const expected: Record<
  Exclude<PracticeScenario, 'ok'>,
  readonly [route: TestRoute, id: DiagnosisId, certain: boolean]
> = {
  'wrong-password': ['app-password', 'bad-credentials', true],
  'account-locked': ['app-password', 'account-locked', true],
  'smtp-auth-off-tenant': ['app-password', 'smtp-auth-disabled-tenant', true],
  'smtp-auth-off-mailbox': ['app-password', 'smtp-auth-disabled-mailbox', true],
  'security-defaults': ['app-password', 'security-defaults', true],
  'policy-blocked': ['app-password', 'policy-blocked', false],
  'basic-auth-retired': ['app-password', 'basic-auth-retired', true],
  'from-refused': ['app-password', 'send-as-denied', true],
  'relay-not-attributed': ['relay', 'relay-not-attributed', true],
  'direct-send-rejected': ['direct', 'direct-send-rejected', true],
  'too-many-connections': ['app-password', 'too-many-connections', true],
  temporary: ['app-password', 'temporary-server-error', false],
  silent: ['app-password', 'timeout-no-greeting', false],
  cut: ['app-password', 'connection-reset', false],
  'no-starttls': ['app-password', 'smtp-intercepted-by-network', false],
  'tls-1.1': ['app-password', 'tls-too-old', true],
  'untrusted-certificate': ['app-password', 'tls-intercepted', false],
  'foreign-banner': ['app-password', 'smtp-intercepted-by-network', true],
};

describe('a test that failed ends in the same engine', () => {
  it.each(Object.entries(expected))('%s', async (scenario, [route, id, certain]) => {
    const trace = await rehearse(scenario as PracticeScenario, route);
    const explanation = explainTrace(trace);
    expect([explanation?.diagnoses[0]?.id, explanation?.certain]).toEqual([id, certain]);
    expect(explanation?.signals).toMatchObject({
      stage: trace.failure?.stage,
      host: trace.host,
      port: trace.port,
    });
    expect(explanationSchema.parse(explanation)).toEqual(explanation);
    expect(JSON.stringify(explanation)).not.toContain(testSecret);
  });

  it('covers every scenario', () => {
    expect(Object.keys(expected).sort()).toEqual(practiceScenarios.filter((one) => one !== 'ok').sort());
  });

  it('has nothing to explain when all went well', async () => {
    expect(explainTrace(await rehearse('ok', 'app-password'))).toBeNull();
  });
});
