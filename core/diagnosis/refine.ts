import type { DiagnosisId } from '../causes/diagnosis-ids.ts';
import { certificateName, foreignHost, foreignServer } from './answering-server.ts';
import { unique, type Verdict } from './candidates.ts';
import {
  about,
  type Correction,
  type Judged,
  lead,
  meantForMicrosoft,
  organisationOnly,
  ranked,
  replaced,
} from './correction.ts';
import { hostKind, isExchangeOnline } from './hosts.ts';
import { nobodyLoggedIn, senderFirst } from './no-login.ts';
import { usesOauth } from './oauth-login.ts';
import { oneOf } from './one-of.ts';
import { behindARefusal } from './rules/causes.ts';
import { isSaidNow } from './session-signals.ts';

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

/** Ports on which Exchange Online's submission host takes no mail. Source: Microsoft Learn, « multifunction device ». */
const foreignPorts = new Set([465, 443, 993, 995, 143, 2525]);

/** Where the first cause is one of `of` and `where` holds, `first` comes first, or `instead` of the others. */
type Row = {
  readonly of: ReadonlySet<DiagnosisId>;
  readonly where: (judged: Judged) => boolean;
  readonly first?: readonly DiagnosisId[];
  readonly instead?: readonly DiagnosisId[];
  /** Whether nothing else is left. */
  readonly certain?: (judged: Judged) => boolean;
};

const always = () => true;

function byRow({ of, where, first, instead, certain }: Row): Correction {
  return (judged) => {
    const { verdict } = judged;
    if (!of.has(lead(verdict)) || !where(judged)) return null;
    if (instead !== undefined) return replaced(verdict, instead);
    return ranked(verdict, first ?? [], certain?.(judged) ?? false);
  };
}

/** Once a server was heard, the network let the session through, whatever is said afterwards. */
const afterTheGreeting: Correction = ({ verdict, evidence }) => {
  const answered = evidence.banner !== null || (verdict.reply?.code ?? 0) >= 400;
  if (!beforeGreeting.has(lead(verdict)) || !answered) return null;
  return replaced(
    verdict,
    evidence.conversation?.lastCommand === 'starttls'
      ? ['tls-handshake-cut', 'tls-intercepted', 'connection-reset']
      : ['connection-reset', 'temporary-server-error', 'tls-intercepted'],
  );
};

/** The inbound edge takes no login. */
const edgeLogin: Row = {
  of: about(
    'auth-refused',
    'no-credentials-sent',
    'auth-mechanism-not-offered',
    'starttls-not-used',
    'wrong-host-for-login',
  ),
  where: ({ verdict, evidence: { server, host }, context: { route } }) =>
    ((server !== null && hostKind(server) === 'edge-server') ||
      (host !== null && hostKind(host) === 'edge')) &&
    route !== 'relay' &&
    route !== 'direct' &&
    (verdict.layer !== 'cause' || lead(verdict) !== 'starttls-not-used'),
  first: ['wrong-host-for-login'],
  certain: ({ verdict }) => lead(verdict) !== 'no-credentials-sent' && verdict.layer !== 'hint',
};

/** Another server than Microsoft's may be answering where Microsoft's was asked for. */
const inItsPlace: Row = {
  of: about('not-microsoft-365'),
  where: ({ verdict, evidence }) => !verdict.certain && meantForMicrosoft(evidence),
  first: ['smtp-intercepted-by-network'],
};

/** An antivirus or a firewall issued the certificate. */
const interceptor: Row = {
  of: about('tls-intercepted', 'ca-store-incomplete', 'certificate-invalid', 'tls-handshake-cut', 'unknown'),
  where: ({ evidence }) => evidence.issuer !== null,
  first: ['tls-intercepted'],
  certain: always,
};

/** The name that was not found decides: Microsoft's own cannot be misspelt. */
const unknownName: Correction = ({ verdict, evidence: { host } }) => {
  if (lead(verdict) !== 'dns-failure') return null;
  if (host === null) return replaced(verdict, ['dns-failure', 'wrong-host']);
  if (isExchangeOnline(host) || hostKind(host) === 'consumer')
    return { ...verdict, causes: ['dns-failure'], certain: verdict.certain };
  return null;
};

/** Nothing listens on this computer, where the program was pointed. */
const loopback: Row = {
  of: about('port-blocked'),
  where: ({ evidence: { reading, host } }) =>
    /(?:127\.0\.0\.1|localhost|\[?::1\]?):?\s?(?:25|465|587|2525)\b/.test(reading.lower) ||
    (host !== null && hostKind(host) === 'loopback'),
  first: ['wrong-host', 'port-blocked'],
};

/** Port 465 and others never answer on Microsoft's submission host. */
const wrongPort: Row = {
  of: about(
    'connection-timeout',
    'port-blocked',
    'timeout-no-greeting',
    'connection-reset',
    'tls-handshake-cut',
    'tls-mode-mismatch',
    'wrong-port',
  ),
  where: ({ evidence: { port } }) => port !== null && foreignPorts.has(port),
  first: ['wrong-port'],
  certain: ({ evidence }) => meantForMicrosoft(evidence) && evidence.port === 465,
};

/** Greeting or version trouble is settled by the port, when it is known. */
const tlsMode: Row = {
  of: about('tls-mode-mismatch'),
  where: ({ verdict, evidence: { port } }) => verdict.layer === 'fault' && (port === 587 || port === 25),
  first: ['tls-mode-mismatch'],
  certain: always,
};

/** The program encrypts at once on a port that begins in clear. */
const implicitTls: Row = {
  of: about('tls-handshake-cut', 'tls-mode-mismatch', 'connection-reset', 'port-blocked', 'unknown'),
  where: ({ verdict, evidence: { reading, port } }) =>
    verdict.layer !== 'fault' && (port === 587 || port === 25) && /\b(?:ssl|smtps):\/\//.test(reading.lower),
  first: ['tls-mode-mismatch'],
};

/** A library names the handshake, and the system that it was cut. */
const cutHandshake: Row = {
  of: about('connection-reset'),
  where: ({ evidence: { conversation }, candidates }) =>
    conversation?.lastCommand === 'starttls' ||
    candidates.some(({ causes }) => causes[0] === 'tls-handshake-cut'),
  first: ['tls-handshake-cut', 'tls-intercepted'],
};

/** The transcript shows a login before STARTTLS, which was on offer. */
const loginInClear: Row = {
  of: about('auth-mechanism-not-offered', 'auth-refused'),
  where: ({ verdict, evidence: { conversation: talk } }) =>
    talk?.authBeforeTls === true &&
    talk.offeredStarttls &&
    !talk.triedStarttls &&
    (lead(verdict) === 'auth-mechanism-not-offered' || verdict.layer !== 'cause'),
  first: ['starttls-not-used'],
  certain: always,
};

/** Outlook.com accounts have no organisation: what an administrator could switch does not exist there. */
const consumer: Row = {
  of: new Set(['auth-refused', ...organisationOnly]),
  where: ({ verdict, evidence, context }) => {
    const host = context.host ?? evidence.host;
    if (host === null || hostKind(host) !== 'consumer') return false;
    return lead(verdict) === 'auth-refused' || !verdict.certain;
  },
  instead: ['auth-refused', 'basic-auth-disabled', 'bad-credentials', 'mfa-required'],
};

/** An OAuth login that fails is not a password to retype: its token, or the right of its application, may be at fault. */
const oauth: Row = {
  of: about('auth-refused'),
  where: ({ evidence }) => usesOauth(evidence.reading.lower),
  instead: [
    'auth-refused',
    'smtp-auth-disabled-mailbox',
    'oauth-client-error',
    'smtp-auth-disabled-tenant',
    'policy-blocked',
  ],
};

/** OAuth is named, and a password may have been tried as well. */
const oauthNamed: Row = {
  of: about('auth-refused'),
  where: ({ evidence }) => /oauth/.test(evidence.reading.lower),
  instead: [
    'auth-refused',
    'smtp-auth-disabled-mailbox',
    'smtp-auth-disabled-tenant',
    'bad-credentials',
    'policy-blocked',
  ],
};

/** Multifactor authentication was just imposed on the people of the text, who do not say that it is off. */
const mfaImposed = new RegExp(
  oneOf(
    'multi-?\\s?facteurs?; multi-?factor; \\bmfa\\b; \\b2fa\\b; double authentification; double facteur; two-factor',
  ),
);
const imposing = new RegExp(
  `\\b${oneOf('activ; impose; enabled; turned on; switched on; enforced; mis en place; requis')}`,
);
const lifted = new RegExp(oneOf('de\\u0301?sactiv; disabl; turned off; \\b(?:is|are) off; retire'));

const afterMfa: Correction = ({ verdict, evidence: { reading } }) => {
  const { lower } = reading;
  const vague =
    lead(verdict) === 'auth-refused' || (lead(verdict) === 'bad-credentials' && verdict.layer === 'hint');
  if (!vague || verdict.certain || verdict.causes.includes('mfa-required')) return null;
  if (!mfaImposed.test(lower) || !imposing.test(lower) || lifted.test(lower)) return null;
  // What changed is MFA, not the password: the password is not named first.
  const [first, second, ...others] = unique(['auth-refused', ...verdict.causes]);
  return replaced(
    verdict,
    [first, second, 'mfa-required' as const, ...others].filter((id) => id !== undefined),
  );
};

/** A route without login is never refused for a mailbox switch. */
const routeWithoutLogin: Row = {
  of: about('recipient-rejected'),
  where: ({ verdict, context: { route } }) =>
    (route === 'relay' || route === 'direct') && !verdict.certain && verdict.reply?.enhanced === '5.7.1',
  first: ['relay-not-attributed', 'recipient-rejected'],
};

/** A server that refuses as soon as it is reached: « Connected to… » and then a 554. */
const refusedAtOnce = /connected to [^\n]{1,120}\n(?:[^\n]{0,60}\n)?[^\n\d]{0,12}(?:55[04]|421)[ -]/;

/** A refusal at the greeting, the login or the sender is not about a recipient. */
const refusalInItsPlace: Correction = ({ verdict, evidence, context }) => {
  if (!genericRefusals.has(lead(verdict)) || verdict.certain || verdict.layer === 'cause') return null;
  const stage =
    context.stage ??
    evidence.conversation?.stage ??
    (refusedAtOnce.test(evidence.reading.lower) ? 'greeting' : null);
  if (stage === 'greeting')
    return replaced(verdict, [
      'traffic-not-accepted-from-ip',
      'smtp-intercepted-by-network',
      'temporary-server-error',
    ]);
  if (stage === 'auth') return replaced(verdict, behindARefusal);
  if (stage === 'sender' && lead(verdict).startsWith('recipient-'))
    return replaced(verdict, ['send-as-denied', 'sender-restricted', 'relay-not-attributed']);
  return null;
};

/** The first that has something to say decides. */
const corrections: readonly Correction[] = [
  foreignServer,
  refusalInItsPlace,
  afterTheGreeting,
  certificateName,
  byRow(interceptor),
  byRow(inItsPlace),
  foreignHost,
  byRow(edgeLogin),
  unknownName,
  byRow(loopback),
  byRow(wrongPort),
  byRow(tlsMode),
  byRow(implicitTls),
  byRow(cutHandshake),
  byRow(loginInClear),
  senderFirst,
  nobodyLoggedIn,
  byRow(consumer),
  byRow(oauth),
  afterMfa,
  byRow(oauthNamed),
  byRow(routeWithoutLogin),
];

/**
 * Lets the host, the port, the certificate and the transcript correct what the words alone suggest. What is asked, or
 * of another time, stays uncertain.
 */
export function refine(judged: Judged): Verdict {
  for (const correction of corrections) {
    const corrected = correction(judged);
    if (corrected === null) continue;
    const now = corrected.at === null || isSaidNow(judged.evidence, corrected.at.start);
    return { ...corrected, certain: corrected.certain && now };
  }
  return judged.verdict;
}
