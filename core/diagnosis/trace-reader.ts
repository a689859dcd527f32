import type { DiagnosisId } from '../causes/diagnosis-ids.ts';
import type { MailTrace, StageReport, TestFailure } from '../mail/trace.ts';
import type { ExplainContext, Signals } from './explanation.ts';
import { hostKind, isExchangeOnline } from './hosts.ts';
import { interceptingIssuers } from './rules/speakers.ts';

/** What a trace says beyond words. `verdict` is null when the words decide. */
export type TraceReading = {
  readonly text: string;
  readonly context: ExplainContext;
  readonly verdict: {
    readonly causes: readonly DiagnosisId[];
    readonly certain: boolean;
    readonly evidence: string;
    readonly signals: Signals;
  } | null;
};

/** Turns a failed test into the text and context of the engine, and what only a test can know. */
export function readTrace(trace: MailTrace, failure: TestFailure): TraceReading {
  const context: ExplainContext = {
    host: trace.host,
    port: trace.port,
    route: trace.route,
    stage: failure.stage,
  };
  const reply =
    failure.reply === null
      ? ''
      : `${failure.reply.code} ${failure.reply.enhancedCode ?? ''} ${failure.reply.text}`;
  const banner = fact(trace.stages, 'greeting', 'banner');
  // The exchange comes last, where the engine looks for the innermost reply.
  const text = [failure.systemCode ?? '', failure.detail, banner === null ? '' : `220 ${banner}`, reply]
    .filter((part) => part !== '')
    .join('\n');
  return { text, context, verdict: judge(trace, failure, banner) };
}

/** The first words of HTTP, SSH, POP3 and IMAP servers. */
const otherProtocol = /\bHTTP\/\d|\bSSH-\d|\+OK |\* OK |<html/i;

type Verdict = NonNullable<TraceReading['verdict']>;

function judge(trace: MailTrace, failure: TestFailure, banner: string | null): Verdict | null {
  const signals: Signals = banner === null ? {} : { banner };
  const say = (causes: readonly DiagnosisId[], certain: boolean, evidence: string): Verdict => ({
    causes,
    certain,
    evidence: evidence.slice(0, 200),
    signals,
  });
  const microsoft = isExchangeOnline(trace.host);

  if (banner !== null && microsoft && !speaksForMicrosoft(banner))
    return say(['smtp-intercepted-by-network'], true, banner);
  const certificate = judgeCertificate(trace, failure);
  if (certificate !== null) return { ...certificate, signals: { ...signals, ...certificate.signals } };

  switch (failure.cause) {
    case 'starttls-not-offered':
      return microsoft
        ? say(['smtp-intercepted-by-network', 'tls-intercepted', 'wrong-port'], false, failure.detail)
        : say(['not-microsoft-365', 'wrong-host'], false, failure.detail);
    case 'auth-not-offered':
      if (hostKind(trace.host) === 'edge') return say(['wrong-host-for-login'], true, trace.host);
      return say(
        ['auth-mechanism-not-offered', 'smtp-intercepted-by-network', 'wrong-host-for-login'],
        false,
        capabilities(trace.stages),
      );
    case 'stage-timeout':
    case 'total-timeout':
      return judgeSilence(trace, failure, say);
    case 'closed-by-server':
      if (failure.reply !== null) return null;
      return failure.stage === 'tls'
        ? say(['tls-handshake-cut', 'tls-intercepted', 'tls-too-old'], false, failure.detail)
        : say(['connection-reset', 'port-blocked', 'smtp-intercepted-by-network'], false, failure.detail);
    case 'socket-error':
      if (
        failure.stage === 'tls' &&
        /reset|epipe|aborted/i.test(`${failure.systemCode ?? ''} ${failure.detail}`)
      )
        return say(['tls-handshake-cut', 'tls-intercepted', 'connection-reset'], false, failure.detail);
      return null;
    case 'protocol-error':
      if (failure.stage !== 'greeting') return null;
      return otherProtocol.test(failure.detail)
        ? say(['not-smtp'], true, failure.detail)
        : say(['not-smtp', 'smtp-intercepted-by-network', 'tls-mode-mismatch'], false, failure.detail);
    case 'refused-by-server':
    case 'tls-error':
    case 'dns-error':
    case 'cancelled':
      return null;
  }
}

/** Which silence it was: before the connection, before the greeting, during TLS, or later. */
function judgeSilence(
  trace: MailTrace,
  failure: TestFailure,
  say: (causes: readonly DiagnosisId[], certain: boolean, evidence: string) => Verdict,
): Verdict {
  if (
    trace.port === 465 &&
    hostKind(trace.host) === 'submission' &&
    (failure.stage === 'connect' || failure.stage === 'greeting')
  )
    return say(['wrong-port'], true, `${trace.host}:465`);
  switch (failure.stage) {
    case 'dns':
      return say(['dns-failure', 'network-unreachable'], false, failure.detail);
    case 'connect':
      return say(['connection-timeout', 'port-blocked'], false, failure.detail);
    case 'greeting':
      return say(
        ['timeout-no-greeting', 'smtp-intercepted-by-network', 'port-blocked'],
        false,
        failure.detail,
      );
    case 'tls':
      return say(['tls-handshake-cut', 'tls-intercepted'], false, failure.detail);
    default:
      return say(['temporary-server-error', 'connection-reset'], false, failure.detail);
  }
}

/** A chain that was not trusted: who issued it, and what OpenSSL held against it. */
function judgeCertificate(trace: MailTrace, failure: TestFailure): Verdict | null {
  const { certificate } = trace;
  if (certificate === null || failure.stage !== 'tls') return null;
  const say = (causes: readonly DiagnosisId[], certain: boolean): Verdict => ({
    causes,
    certain,
    evidence: certificate.issuer.slice(0, 200),
    signals: { certificateIssuer: certificate.issuer },
  });
  const issuers = [certificate.issuer, ...certificate.chain].join('\n').toLowerCase();
  const known = interceptingIssuers.some(([, ...signs]) =>
    signs.some((sign) => issuers.includes(sign.toLowerCase())),
  );
  if (known) return say(['tls-intercepted'], true);
  const reason = (
    certificate.untrustedBecause ?? `${failure.systemCode ?? ''} ${failure.detail}`
  ).toLowerCase();
  const publicAuthority = /digicert|microsoft|globalsign|baltimore/.test(issuers);
  if (/expired|not yet valid/.test(reason)) return say(['certificate-invalid'], publicAuthority);
  if (/altname|hostname|mismatch/.test(reason))
    return say(
      isExchangeOnline(trace.host)
        ? ['smtp-intercepted-by-network', 'certificate-invalid']
        : ['certificate-invalid', 'wrong-host'],
      false,
    );
  if (/self[- _]signed|issuer|first certificate|leaf_signature|untrusted|chain/.test(reason))
    return publicAuthority
      ? say(['ca-store-incomplete', 'tls-intercepted'], false)
      : say(['tls-intercepted', 'ca-store-incomplete', 'certificate-invalid'], false);
  return null;
}

function speaksForMicrosoft(banner: string): boolean {
  return /outlook\.com|office365\.com|microsoft esmtp|mx\.microsoft/i.test(banner);
}

function fact(stages: readonly StageReport[], stage: StageReport['stage'], name: string): string | null {
  const value = stages.find((one) => one.stage === stage)?.facts[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

function capabilities(stages: readonly StageReport[]): string {
  return fact(stages, 'hello', 'capabilities') ?? fact(stages, 'hello', 'mechanisms') ?? '';
}
