import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainTrace } from '../../core/diagnosis/explain.ts';
import { explanationSchema } from '../../core/diagnosis/explanation.ts';
import type { DiagnosisId } from '../../core/diagnosis/ids.ts';
import { type PracticeScenario, practiceAccount, practiceScenarios } from '../../core/mail/practice.ts';
import { usualPort } from '../../core/mail/route-endpoint.ts';
import type { MailTrace, TestRoute } from '../../core/mail/trace.ts';
import type { PracticeHost } from '../../core/ports.ts';
import { createPracticeHost } from '../../services/practice-server.ts';
import { mailRequest, runProbe, testSecret } from '../support/mail-request.ts';

let practice: PracticeHost;

beforeAll(() => {
  practice = createPracticeHost();
});

afterAll(() => practice.close());

async function rehearse(scenario: PracticeScenario, route: TestRoute): Promise<MailTrace> {
  const endpoint = await practice.endpoint(scenario, route);
  if (!endpoint.ok) throw new Error(endpoint.code);
  const { address, port, host, certificates } = endpoint.value;
  const { trace } = await runProbe(
    mailRequest(port, {
      practice: true,
      route,
      host,
      port: usualPort(route),
      credentials: route === 'app-password' ? { account: practiceAccount, secret: testSecret } : null,
      from: practiceAccount,
      extraCertificates: certificates,
      connectTo: { address, port },
    }),
    { limits: { stage: scenario === 'silent' ? 400 : 5000 } },
  );
  return trace;
}

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
