import { describe, expect, it } from 'vitest';
import type { DiagnosisId } from '../../../core/causes/diagnosis-ids.ts';
import { explainTrace } from '../../../core/diagnosis/explain.ts';
import type { Stage } from '../../../core/mail/stages.ts';
import { stages } from '../../../core/mail/stages.ts';
import type { CertificateSummary, MailTrace, StageReport, TestFailure } from '../../../core/mail/trace.ts';

const report = (stage: Stage, failed: Stage, facts: StageReport['facts']): StageReport => ({
  stage,
  state:
    stage === failed ? 'failed' : stages.indexOf(stage) < stages.indexOf(failed) ? 'passed' : 'not-reached',
  milliseconds: 12,
  exchange: [],
  facts,
});

/** The trace of a test that failed at a stage. */
function failedTrace(
  failure: Partial<TestFailure> & Pick<TestFailure, 'stage' | 'cause'>,
  change: Partial<MailTrace> = {},
  facts: Partial<Record<Stage, StageReport['facts']>> = {},
): MailTrace {
  return {
    runId: 'run',
    practice: false,
    route: 'app-password',
    host: 'smtp.office365.com',
    port: 587,
    account: 'facturation@exercice.example',
    from: 'facturation@exercice.example',
    to: 'destinataire@exercice.example',
    startedAt: '2026-11-22T10:00:00.000Z',
    milliseconds: 300,
    outcome: 'failed',
    stages: stages.map((stage) => report(stage, failure.stage, facts[stage] ?? {})),
    certificate: null,
    serverMessageId: null,
    failure: { reply: null, systemCode: null, detail: '', ...failure },
    ...change,
  };
}

const certificate = (issuer: string, untrustedBecause: string): CertificateSummary => ({
  subject: 'CN=outlook.com',
  issuer,
  validFrom: '2026-01-01T00:00:00.000Z',
  validUntil: '2027-01-01T00:00:00.000Z',
  names: ['smtp.office365.com'],
  fingerprint256: 'AA',
  chain: ['CN=outlook.com', issuer],
  untrustedBecause,
});

const avast = certificate(
  'CN=Avast Web/Mail Shield Root, O=Avast',
  'self-signed certificate in certificate chain',
);
const unknownProxy = certificate('CN=Proxy de la société', 'self-signed certificate in certificate chain');
const digicert = certificate(
  'CN=DigiCert Cloud Services CA-1, O=DigiCert Inc',
  'unable to get local issuer certificate',
);
const expired = certificate('CN=DigiCert Cloud Services CA-1', 'certificate has expired');

const edge = 'contoso-com.mail.protection.outlook.com';

const cases: readonly [what: string, trace: MailTrace, id: DiagnosisId, certain: boolean][] = [
  [
    'an antivirus signed the certificate',
    failedTrace(
      { stage: 'tls', cause: 'tls-error', systemCode: 'SELF_SIGNED_CERT_IN_CHAIN' },
      { certificate: avast },
    ),
    'tls-intercepted',
    true,
  ],
  [
    'a stranger signed the certificate',
    failedTrace({ stage: 'tls', cause: 'tls-error' }, { certificate: unknownProxy }),
    'tls-intercepted',
    false,
  ],
  [
    'the usual authority is not known here',
    failedTrace({ stage: 'tls', cause: 'tls-error' }, { certificate: digicert }),
    'ca-store-incomplete',
    false,
  ],
  [
    'the certificate has expired',
    failedTrace({ stage: 'tls', cause: 'tls-error' }, { certificate: expired }),
    'certificate-invalid',
    true,
  ],
  [
    'the handshake was cut',
    failedTrace({ stage: 'tls', cause: 'socket-error', systemCode: 'ECONNRESET', detail: 'read ECONNRESET' }),
    'tls-handshake-cut',
    false,
  ],
  [
    'the protocol is too old',
    failedTrace({
      stage: 'tls',
      cause: 'tls-error',
      detail: 'error:0A00042E:SSL routines::tlsv1 alert protocol version',
    }),
    'tls-too-old',
    true,
  ],
  [
    'silence on port 465',
    failedTrace({ stage: 'greeting', cause: 'stage-timeout' }, { port: 465 }),
    'wrong-port',
    true,
  ],
  [
    'silence after the connection',
    failedTrace({ stage: 'greeting', cause: 'stage-timeout' }),
    'timeout-no-greeting',
    false,
  ],
  [
    'no connection in time',
    failedTrace({ stage: 'connect', cause: 'stage-timeout' }),
    'connection-timeout',
    false,
  ],
  [
    'a refused connection',
    failedTrace({
      stage: 'connect',
      cause: 'socket-error',
      systemCode: 'ECONNREFUSED',
      detail: 'connect ECONNREFUSED 52.98.1.2:587',
    }),
    'port-blocked',
    false,
  ],
  [
    'a port forbidden by this machine',
    failedTrace({
      stage: 'connect',
      cause: 'socket-error',
      systemCode: 'EACCES',
      detail: 'connect EACCES 52.98.1.2:587',
    }),
    'blocked-by-local-policy',
    true,
  ],
  [
    'no route',
    failedTrace({
      stage: 'connect',
      cause: 'socket-error',
      systemCode: 'ENETUNREACH',
      detail: 'connect ENETUNREACH 2603:1026::2:587',
    }),
    'network-unreachable',
    true,
  ],
  [
    'no name',
    failedTrace({
      stage: 'dns',
      cause: 'dns-error',
      systemCode: 'ENOTFOUND',
      detail: 'getaddrinfo ENOTFOUND smtp.office365.com',
    }),
    'dns-failure',
    true,
  ],
  [
    'no such name, and none of Microsoft’s',
    failedTrace(
      {
        stage: 'dns',
        cause: 'dns-error',
        systemCode: 'ENOTFOUND',
        detail: 'getaddrinfo ENOTFOUND smtp.ofice365.com',
      },
      { host: 'smtp.ofice365.com' },
    ),
    'wrong-host',
    false,
  ],
  [
    'no login at the inbound edge',
    failedTrace({ stage: 'auth', cause: 'auth-not-offered' }, { host: edge, port: 25 }),
    'wrong-host-for-login',
    true,
  ],
  [
    'no STARTTLS where Microsoft always has it',
    failedTrace({ stage: 'tls', cause: 'starttls-not-offered' }),
    'smtp-intercepted-by-network',
    false,
  ],
  [
    'another server’s greeting',
    failedTrace(
      {
        stage: 'auth',
        cause: 'refused-by-server',
        reply: { code: 535, enhancedCode: null, text: 'Incorrect authentication data' },
      },
      {},
      { greeting: { banner: 'cp12.hebergeur.example ESMTP Exim 4.98' } },
    ),
    'smtp-intercepted-by-network',
    true,
  ],
  [
    'a refusal with its reason',
    failedTrace(
      {
        stage: 'auth',
        cause: 'refused-by-server',
        reply: {
          code: 535,
          enhancedCode: '5.7.139',
          text: 'Authentication unsuccessful, the user credentials were incorrect.',
        },
      },
      {},
      { greeting: { banner: 'AM0PR01CA0001.outlook.office365.com Microsoft ESMTP MAIL Service ready' } },
    ),
    'bad-credentials',
    true,
  ],
];

describe('a failed test', () => {
  it.each(cases)('%s', (_what, trace, id, certain) => {
    const explanation = explainTrace(trace);
    expect([explanation?.diagnoses[0]?.id, explanation?.certain]).toEqual([id, certain]);
    if (!certain) expect(explanation?.diagnoses.length).toBeGreaterThanOrEqual(2);
    expect(explanation?.signals.stage).toBe(trace.failure?.stage);
  });

  it('names the issuer that was read', () => {
    const trace = failedTrace({ stage: 'tls', cause: 'tls-error' }, { certificate: avast });
    expect(explainTrace(trace)?.signals.certificateIssuer).toContain('Avast');
  });
});

describe('a test that did not fail', () => {
  it('has no explanation, nor has one that was cancelled', () => {
    expect(
      explainTrace({ ...failedTrace({ stage: 'auth', cause: 'cancelled' }), outcome: 'cancelled' }),
    ).toBeNull();
    expect(explainTrace({ ...failedTrace({ stage: 'auth', cause: 'cancelled' }), failure: null })).toBeNull();
  });
});
