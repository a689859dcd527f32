import type { DiagnosisId } from '../causes/diagnosis-ids.ts';
import { type Candidate, unique, type Verdict } from './candidates.ts';
import type { ExplainContext } from './explanation.ts';
import { hostKind, isExchangeOnline } from './hosts.ts';
import { behindARefusal, behindNoLogin, behindNoLoginOfDotnet } from './rules/causes.ts';
import type { Evidence } from './signals.ts';

const about = (...ids: DiagnosisId[]): ReadonlySet<DiagnosisId> => new Set(ids);

/** What a refusal without a reason is taken for when nothing shows where it came. */
const genericRefusals = about(
  'recipient-rejected',
  'recipient-unknown',
  'message-refused',
  'send-as-denied',
  'relay-not-attributed',
  'not-microsoft-365',
);
const beforeGreeting = about('connection-timeout', 'port-blocked', 'timeout-no-greeting', 'wrong-port');

const tlsTrust = about('tls-intercepted', 'ca-store-incomplete', 'certificate-invalid');
const onTheWay = about(
  'connection-timeout',
  'port-blocked',
  'timeout-no-greeting',
  'connection-reset',
  'tls-handshake-cut',
  'tls-mode-mismatch',
  'wrong-port',
);
const loginOnly = about(
  'auth-refused',
  'no-credentials-sent',
  'auth-mechanism-not-offered',
  'starttls-not-used',
  'wrong-host-for-login',
);
const organisationOnly = about(
  'smtp-auth-disabled-tenant',
  'smtp-auth-disabled-mailbox',
  'policy-blocked',
  'security-defaults',
  'conditional-access-blocks-legacy-auth',
);
const fromTheNetwork = about(
  'connection-timeout',
  'port-blocked',
  'timeout-no-greeting',
  'connection-reset',
  'tls-handshake-cut',
  'tls-mode-mismatch',
  'wrong-port',
  'tls-intercepted',
  'ca-store-incomplete',
  'certificate-invalid',
  'tls-too-old',
  'tls-revocation-unreachable',
  'network-unreachable',
  'blocked-by-local-policy',
  'dns-failure',
  'wrong-host',
);

/** What the server of any recipient may say: it holds whoever runs that server. */
const ofADelivery = about(
  'sender-unauthenticated',
  'recipient-unknown',
  'recipient-mailbox-full',
  'recipient-rate-limited',
  'recipient-restricted',
  'temporary-server-error',
);

/** Ports on which Exchange Online's submission host takes no mail. Source: Microsoft Learn, « multifunction device ». */
const foreignPorts = new Set([465, 443, 993, 995, 143, 2525]);

type Refinement = (
  verdict: Verdict,
  evidence: Evidence,
  context: ExplainContext,
  candidates: readonly Candidate[],
) => Verdict | null;

const ranked = (verdict: Verdict, first: readonly DiagnosisId[], certain = false): Verdict => ({
  ...verdict,
  causes: certain ? first.slice(0, 1) : unique([...first, ...verdict.causes]),
  certain,
});

const lead = (verdict: Verdict): DiagnosisId => verdict.causes[0] ?? 'unknown';

/** The caller's host, or the text's, is one of Microsoft's. */
function meantForMicrosoft(evidence: Evidence): boolean {
  return evidence.host !== null && isExchangeOnline(evidence.host);
}

/** The server of a recipient names its reason, and no login took place. */
function aboutADelivery(verdict: Verdict, evidence: Evidence): boolean {
  const named = verdict.certain || verdict.layer === 'cause' || verdict.layer === 'recalled';
  if (!named && (verdict.layer !== 'code' || lead(verdict) === 'recipient-unknown')) return false;
  if (evidence.replies.some(({ sure, code }) => sure && (code === 535 || code === 534))) return false;
  return ofADelivery.has(lead(verdict)) || verdict.causes.includes('not-microsoft-365');
}

/** Another product answers: no word about a Microsoft mailbox may follow. */
const foreignServer: Refinement = (verdict, evidence) => {
  if (evidence.foreign === null || (fromTheNetwork.has(lead(verdict)) && verdict.layer === 'fault'))
    return null;
  if (evidence.foreign.name === 'inspecting-firewall')
    return { ...verdict, causes: ['smtp-intercepted-by-network'], certain: true, at: evidence.foreign };
  const intended = evidence.hosts.some((found) => found.kind === 'submission') || meantForMicrosoft(evidence);
  if (!intended && aboutADelivery(verdict, evidence))
    return verdict.certain ? verdict : ranked(verdict, [...verdict.causes, 'not-microsoft-365']);
  if (!intended) return { ...verdict, causes: ['not-microsoft-365'], certain: true, at: evidence.foreign };
  const heard = evidence.conversation !== null && evidence.banner !== null;
  return {
    ...verdict,
    causes: heard
      ? ['smtp-intercepted-by-network']
      : ['smtp-intercepted-by-network', 'not-microsoft-365', 'wrong-host'],
    certain: heard,
    at: evidence.foreign,
  };
};

/** A mail host that is not Microsoft's: what it refuses is its own affair. */
const foreignHost: Refinement = (verdict, evidence, context) => {
  const host = evidence.host ?? evidence.serviceHost;
  if (host === null || evidence.microsoftSpeaks || evidence.server !== null) return null;
  const kind = hostKind(host);
  if (kind === 'azure-communication-services')
    return { ...verdict, causes: ['not-microsoft-365'], certain: true };
  if (kind !== 'other' || aboutADelivery(verdict, evidence)) return null;
  if (lead(verdict) === 'dns-failure')
    return ranked({ ...verdict, causes: ['dns-failure'] }, ['wrong-host', 'dns-failure']);
  if (
    evidence.hosts.some((found) => found.kind === 'submission' || found.kind === 'edge') &&
    context.host === undefined
  )
    return null;
  if (fromTheNetwork.has(lead(verdict)))
    return ranked(verdict, [lead(verdict), 'wrong-host', 'not-microsoft-365']);
  if (verdict.layer === 'cause' && verdict.certain && organisationOnly.has(lead(verdict))) return null;
  return ranked({ ...verdict, causes: verdict.causes.filter((id) => !organisationOnly.has(id)) }, [
    'not-microsoft-365',
    'wrong-host',
  ]);
};

/** The inbound edge takes no login. */
const edgeLogin: Refinement = (verdict, evidence, context) => {
  const stampKind = evidence.server === null ? null : hostKind(evidence.server);
  const edge = stampKind === 'edge-server' || (evidence.host !== null && hostKind(evidence.host) === 'edge');
  if (!edge || context.route === 'relay' || context.route === 'direct') return null;
  if (!loginOnly.has(lead(verdict)) || (verdict.layer === 'cause' && lead(verdict) === 'starttls-not-used'))
    return null;
  const tried = lead(verdict) !== 'no-credentials-sent';
  return ranked(verdict, ['wrong-host-for-login'], tried && verdict.layer !== 'hint');
};

/** « aaa.contoso.com is not in bbb » : whose name is on the certificate tells who answers. */
const certificateName: Refinement = (verdict, evidence) => {
  if (lead(verdict) !== 'certificate-invalid' || verdict.certain || verdict.at === null) return null;
  const around = evidence.reading.lower.slice(Math.max(0, verdict.at.start - 220), verdict.at.end + 320);
  const namesMicrosoft =
    /dns:\*?\.?(?:outlook|office365|[a-z0-9.*-]+\.(?:outlook|office365|office))\.com|cn ?= ?[`'"]?(?:\*\.)?(?:outlook|office365)|valid for[^\n]{0,60}outlook\.com/.test(
      around.replace(/host: ?[^\s,]+/g, ''),
    );
  const asked = evidence.hosts.some((found) => found.kind === 'submission') || meantForMicrosoft(evidence);
  if (namesMicrosoft) return ranked(verdict, ['wrong-host', 'certificate-invalid']);
  const shown =
    /(?:peer certificate cn=|subject[: ]|dns:|altnames?: ?dns:|valid for |certificate subject name '?|cn ?= ?)[`'"]{0,2}\*?\.?([a-z0-9.-]+\.[a-z]{2,})/.exec(
      around,
    )?.[1];
  if (asked && shown !== undefined && hostKind(shown) === 'other' && !isExchangeOnline(shown))
    return ranked(verdict, ['smtp-intercepted-by-network'], true);
  return null;
};

const interceptor: Refinement = (verdict, evidence) => {
  if (evidence.issuer === null) return null;
  if (tlsTrust.has(lead(verdict)) || lead(verdict) === 'tls-handshake-cut' || lead(verdict) === 'unknown')
    return ranked(verdict, ['tls-intercepted'], true);
  return null;
};

/** Port 465 and others never answer on Microsoft's submission host. */
const wrongPort: Refinement = (verdict, evidence) => {
  const { port } = evidence;
  if (port === null || !foreignPorts.has(port) || !onTheWay.has(lead(verdict))) return null;
  const certain = meantForMicrosoft(evidence) && port === 465;
  return ranked(verdict, ['wrong-port'], certain);
};

const loopback: Refinement = (verdict, evidence) => {
  if (lead(verdict) !== 'port-blocked') return null;
  const local =
    /(?:127\.0\.0\.1|localhost|\[?::1\]?):?\s?(?:25|465|587|2525)\b/.test(evidence.reading.lower) ||
    (evidence.host !== null && hostKind(evidence.host) === 'loopback');
  return local ? ranked(verdict, ['wrong-host', 'port-blocked']) : null;
};

/** The name that was not found decides: Microsoft's own cannot be misspelt. */
const unknownName: Refinement = (verdict, evidence) => {
  if (lead(verdict) !== 'dns-failure') return null;
  if (evidence.host === null) return { ...verdict, causes: ['dns-failure', 'wrong-host'], certain: false };
  if (isExchangeOnline(evidence.host) || hostKind(evidence.host) === 'consumer')
    return { ...verdict, causes: ['dns-failure'], certain: verdict.certain };
  return null;
};

/** Greeting or version trouble is settled by the port, when it is known. */
const tlsMode: Refinement = (verdict, evidence) => {
  if (lead(verdict) !== 'tls-mode-mismatch' || verdict.layer !== 'fault') return null;
  if (evidence.port === 587 || evidence.port === 25) return ranked(verdict, ['tls-mode-mismatch'], true);
  return null;
};

/** A transcript shows what was left out. */
const transcript: Refinement = (verdict, evidence, _context, candidates) => {
  if (
    lead(verdict) === 'connection-reset' &&
    candidates.some(({ causes }) => causes[0] === 'tls-handshake-cut')
  )
    return ranked(verdict, ['tls-handshake-cut', 'tls-intercepted']);
  const talk = evidence.conversation;
  if (talk === null) return null;
  const id = lead(verdict);
  if (
    (id === 'auth-mechanism-not-offered' || id === 'auth-refused') &&
    talk.authBeforeTls &&
    talk.offeredStarttls &&
    !talk.triedStarttls &&
    verdict.layer !== 'cause'
  )
    return ranked(verdict, ['starttls-not-used'], true);
  if (
    id === 'auth-mechanism-not-offered' &&
    talk.authBeforeTls &&
    talk.offeredStarttls &&
    !talk.triedStarttls
  )
    return ranked(verdict, ['starttls-not-used'], true);
  if (id === 'connection-reset' && talk.lastCommand === 'starttls')
    return ranked(verdict, ['tls-handshake-cut', 'tls-intercepted']);
  if (id === 'no-credentials-sent' && talk.triedSender && !talk.triedAuth) {
    if (talk.offeredStarttls && !talk.triedStarttls && !talk.tlsStarted)
      return ranked(verdict, ['starttls-not-used', 'no-credentials-sent']);
    return ranked(verdict, ['no-credentials-sent'], true);
  }
  return null;
};

/** The sentence itself, or its own code, and not just the number 530. */
function saidSo(verdict: Verdict, evidence: Evidence): boolean {
  if (verdict.at === null) return false;
  const words = evidence.reading.lower.slice(verdict.at.start, verdict.at.end);
  return /[a-z]{5}/.test(words) || (verdict.reply?.enhanced === '5.7.57' && verdict.reply.introduced);
}

/** Programs that go on without a login when the server offers none, which leaves the reason open. */
const skipsLogin = new Set(['dotnet', 'powershell', 'cdo', 'nodemailer']);

/** 5.7.57 alone says that nobody logged in; a program's sentence around it leaves the reason open. */
const nobodyLoggedIn: Refinement = (verdict, evidence, context, candidates) => {
  if (lead(verdict) !== 'no-credentials-sent' || verdict.layer !== 'outer') return null;
  if (context.route === 'relay' || context.route === 'direct')
    return ranked(verdict, ['no-credentials-sent', 'wrong-host']);
  const wrapped =
    candidates.some((one) => one.layer === 'wrapper') ||
    (evidence.client !== null && skipsLogin.has(evidence.client));
  if (evidence.client === 'dotnet' || evidence.client === 'powershell')
    return ranked(verdict, behindNoLoginOfDotnet);
  if (wrapped || !saidSo(verdict, evidence)) return ranked(verdict, behindNoLogin);
  return ranked(verdict, ['no-credentials-sent'], true);
};

/** Outlook.com accounts have no organisation: what an administrator could switch does not exist there. */
const consumer: Refinement = (verdict, evidence, context) => {
  const host = context.host ?? evidence.host;
  if (host === null || hostKind(host) !== 'consumer') return null;
  if (lead(verdict) !== 'auth-refused' && !(organisationOnly.has(lead(verdict)) && !verdict.certain))
    return null;
  return {
    ...verdict,
    causes: ['auth-refused', 'basic-auth-disabled', 'bad-credentials', 'mfa-required'],
    certain: false,
  };
};

/** An OAuth login that fails is not a password to retype. */
const oauth: Refinement = (verdict, evidence) => {
  if (lead(verdict) !== 'auth-refused' || !/xoauth2|oauth/.test(evidence.reading.lower)) return null;
  return {
    ...verdict,
    causes: [
      'auth-refused',
      'smtp-auth-disabled-mailbox',
      'smtp-auth-disabled-tenant',
      'bad-credentials',
      'policy-blocked',
    ],
  };
};

/** A route without login is never refused for a mailbox switch. */
const routeWithoutLogin: Refinement = (verdict, _evidence, context) => {
  if (context.route !== 'relay' && context.route !== 'direct') return null;
  if (lead(verdict) === 'recipient-rejected' && !verdict.certain && verdict.reply?.enhanced === '5.7.1')
    return ranked(verdict, ['relay-not-attributed', 'recipient-rejected']);
  return null;
};

/** A server that refuses as soon as it is reached: « Connected to… » and then a 554. */
const refusedAtOnce = /connected to [^\n]{1,120}\n(?:[^\n]{0,60}\n)?[^\n\d]{0,12}(?:55[04]|421)[ -]/;

/** A refusal at the greeting, the login or the sender is not about a recipient. */
const refusalInItsPlace: Refinement = (verdict, evidence, context) => {
  if (!genericRefusals.has(lead(verdict)) || verdict.certain || verdict.layer === 'cause') return null;
  const stage =
    context.stage ??
    evidence.conversation?.stage ??
    (refusedAtOnce.test(evidence.reading.lower) ? 'greeting' : null);
  const replaced = (causes: readonly DiagnosisId[]): Verdict => ({ ...verdict, causes, certain: false });
  if (stage === 'greeting')
    return replaced([
      'traffic-not-accepted-from-ip',
      'smtp-intercepted-by-network',
      'temporary-server-error',
    ]);
  if (stage === 'auth') return replaced(behindARefusal);
  if (stage === 'sender' && lead(verdict).startsWith('recipient-'))
    return replaced(['send-as-denied', 'sender-restricted', 'relay-not-attributed']);
  return null;
};

/** Once a server was heard, the network let the session through, whatever is said afterwards. */
const afterTheGreeting: Refinement = (verdict, evidence) => {
  const answered = evidence.banner !== null || (verdict.reply?.code ?? 0) >= 400;
  if (!beforeGreeting.has(lead(verdict)) || !answered) return null;
  const causes: DiagnosisId[] =
    evidence.conversation?.lastCommand === 'starttls'
      ? ['tls-handshake-cut', 'tls-intercepted', 'connection-reset']
      : ['connection-reset', 'temporary-server-error', 'tls-intercepted'];
  return { ...verdict, causes, certain: false };
};

const refinements: readonly Refinement[] = [
  foreignServer,
  refusalInItsPlace,
  afterTheGreeting,
  certificateName,
  interceptor,
  foreignHost,
  edgeLogin,
  unknownName,
  loopback,
  wrongPort,
  tlsMode,
  transcript,
  nobodyLoggedIn,
  consumer,
  oauth,
  routeWithoutLogin,
];

/** Lets the host, the port, the certificate and the transcript correct what the words alone suggest. */
export function refine(
  verdict: Verdict,
  evidence: Evidence,
  context: ExplainContext,
  candidates: readonly Candidate[],
): Verdict {
  for (const refinement of refinements) {
    const refined = refinement(verdict, evidence, context, candidates);
    if (refined !== null) return refined;
  }
  return verdict;
}
