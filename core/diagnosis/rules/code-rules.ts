import type { DiagnosisId } from '../../causes/diagnosis-ids.ts';
import { behindAPolicy, behindARefusal } from './causes.ts';
import type { Layer } from './rule.ts';

/** What a code says when no sentence was recognised. */
export type CodeRule = {
  readonly causes: readonly DiagnosisId[];
  readonly certain: boolean;
  readonly layer: Layer;
};

const one = (cause: DiagnosisId): CodeRule => ({ causes: [cause], certain: true, layer: 'code' });
const several = (layer: Layer, ...causes: DiagnosisId[]): CodeRule => ({ causes, certain: false, layer });

/** The next server was not reached, for a day at most: the code does not tell why. */
const undelivered = several('code', 'delivery-delayed', 'recipient-rejected', 'temporary-server-error');

/** Enhanced codes of Exchange Online, whatever the class said (Microsoft Learn, NDR list; `5.7.30`: Exchange blog). */
const byCode: Readonly<Record<string, CodeRule>> = {
  '5.7.139': { causes: behindARefusal, certain: false, layer: 'refusal' },
  '5.7.3': { causes: behindARefusal, certain: false, layer: 'refusal' },
  '5.7.30': one('basic-auth-retired'),
  '5.7.57': several('outer', 'no-credentials-sent'),
  '5.7.4': several('outer', 'auth-mechanism-not-offered', 'starttls-not-used'),
  '4.7.66': one('tls-too-old'),
  '5.7.60': one('send-as-denied'),
  '5.2.252': one('send-as-denied'),
  '5.7.64': one('relay-not-attributed'),
  '4.4.62': one('relay-not-attributed'),
  '5.7.54': several('code', 'relay-not-attributed', 'recipient-rejected'),
  // A partner connector of the recipient’s organization names the addresses or the certificate that it takes.
  '5.7.51': several('code', 'relay-not-attributed', 'recipient-rejected', 'direct-send-rejected'),
  '5.7.68': one('direct-send-rejected'),
  '5.7.708': one('traffic-not-accepted-from-ip'),
  '5.7.511': several('code', 'banned-ip', 'sender-restricted'),
  '5.1.8': one('sender-restricted'),
  '5.7.501': one('sender-restricted'),
  '5.7.502': one('sender-restricted'),
  '5.7.503': one('sender-restricted'),
  '5.7.705': one('sender-restricted'),
  '5.7.750': one('sender-restricted'),
  '5.7.800': one('sender-restricted'),
  '5.7.26': one('sender-unauthenticated'),
  // RFC 7505: the sender’s domain takes no mail; Gmail: SPF did not pass.
  '5.7.27': several('code', 'sender-unauthenticated', 'message-refused'),
  '5.5.3': one('too-many-recipients'),
  '5.7.512': one('message-refused'),
  '5.7.509': one('sender-unauthenticated'),
  '5.7.515': one('sender-unauthenticated'),
  '5.7.23': one('sender-unauthenticated'),
  '5.7.506': several('code', 'message-refused', 'ehlo-name-invalid'),
  '5.7.520': one('forwarding-blocked'),
  '5.7.703': one('message-refused'),
  '5.6.11': one('message-refused'),
  '5.1.20': one('message-refused'),
  '5.7.232': one('daily-quota'),
  '5.7.233': one('daily-quota'),
  '5.7.236': one('daily-quota'),
  '5.1.90': one('daily-quota'),
  '5.2.2': several('code', 'recipient-mailbox-full', 'daily-quota', 'mailbox-unavailable'),
  '4.2.2': several('code', 'recipient-mailbox-full', 'temporary-server-error'),
  '5.2.1': several('code', 'mailbox-unavailable', 'account-disabled'),
  '5.3.4': one('message-too-large'),
  '5.2.3': one('message-too-large'),
  '5.2.11': one('message-too-large'),
  '5.2.12': one('message-too-large'),
  '4.3.2': several('refusal', 'temporary-server-error', 'too-many-connections'),
  '5.4.1': several('code', 'recipient-rejected', 'recipient-unknown'),
  '5.1.1': one('recipient-unknown'),
  '5.1.10': one('recipient-unknown'),
  // Learn: the recipient’s domain does not exist.
  '5.4.310': one('recipient-unknown'),
  '5.1.0': several('code', 'recipient-unknown', 'message-refused'),
  '5.1.7': several('code', 'message-refused', 'send-as-denied'),
  '5.5.4': several('code', 'ehlo-name-invalid', 'client-protocol-error'),
  '5.5.1': one('client-protocol-error'),
  '5.5.2': several('code', 'client-protocol-error', 'tls-mode-mismatch'),
  '5.3.3': several('code', 'client-protocol-error', 'tls-mode-mismatch'),
  '5.7.504': several('code', 'recipient-rejected', 'recipient-unknown'),
  '5.7.505': several('code', 'recipient-rejected', 'recipient-unknown'),
  '5.7.12': one('recipient-restricted'),
  '5.7.13': one('recipient-restricted'),
  '5.7.124': one('recipient-restricted'),
  '5.7.129': one('recipient-restricted'),
  '5.7.193': one('recipient-restricted'),
  '5.7.133': one('recipient-restricted'),
  '5.7.134': one('recipient-restricted'),
  '5.7.135': one('recipient-restricted'),
  '5.7.136': one('recipient-restricted'),
  '5.7.507': one('recipient-rejected'),
  '5.7.513': one('recipient-rejected'),
  '5.7.0': several('refusal', 'starttls-not-used', 'auth-refused', 'not-microsoft-365'),
  '5.7.8': several('refusal', 'not-microsoft-365', 'bad-credentials', 'auth-refused'),
  '5.7.9': several('refusal', 'not-microsoft-365', 'auth-mechanism-not-offered'),
  '5.7.1': several(
    'refusal',
    'recipient-rejected',
    'relay-not-attributed',
    'send-as-denied',
    'message-refused',
  ),
  '5.7.5': several('refusal', 'sender-unauthenticated', 'recipient-rejected', 'message-refused'),
  // RFC 7372: no passing, no acceptable, no author-matched DKIM signature; SPF; several of them.
  '5.7.20': one('sender-unauthenticated'),
  '5.7.21': one('sender-unauthenticated'),
  '5.7.22': one('sender-unauthenticated'),
  '4.7.24': several('code', 'sender-unauthenticated', 'temporary-server-error'),
  '4.7.0': several('refusal', 'temporary-server-error', 'auth-refused', 'ip-rate-limited'),
  '4.7.1': several('refusal', 'temporary-server-error', 'ip-rate-limited'),
  '4.4.2': several('refusal', 'connection-reset', 'tls-too-old', 'temporary-server-error', 'message-rate'),
  '4.4.1': several('refusal', 'connection-timeout', 'temporary-server-error'),
  '4.5.3': one('too-many-recipients'),
  '4.3.1': one('temporary-server-error'),
  '4.3.0': one('temporary-server-error'),
  '4.2.0': several('code', 'temporary-server-error', 'not-microsoft-365'),
  '4.4.7': undelivered,
  '5.4.7': undelivered,
  '5.4.300': undelivered,
  '4.4.316': undelivered,
  '5.4.316': undelivered,
  '4.4.317': undelivered,
  '5.4.317': undelivered,
  '5.4.6': one('mail-loop'),
  '5.4.14': one('mail-loop'),
  // RFC 7372: reverse DNS validation failed.
  '5.7.25': one('missing-reverse-dns'),
  '4.7.26': several('code', 'sender-unauthenticated', 'traffic-not-accepted-from-ip'),
  '5.7.508': several('code', 'ip-rate-limited', 'traffic-not-accepted-from-ip'),
  '5.7.510': several('code', 'traffic-not-accepted-from-ip', 'message-refused'),
  '5.0.350': several('code', 'recipient-rejected', 'message-refused'),
  '5.7.350': several('code', 'message-refused', 'sender-restricted', 'recipient-rejected'),
  '5.7.367': several('code', 'recipient-rejected', 'relay-not-attributed'),
  // The name service does not give the recipient’s server.
  '4.4.312': several('code', 'recipient-unknown', 'delivery-delayed'),
  '5.4.312': several('code', 'recipient-unknown', 'delivery-delayed'),
  '5.4.4': several('code', 'recipient-unknown', 'recipient-rejected'),
  '5.2.121': one('recipient-rate-limited'),
  '5.2.122': one('recipient-rate-limited'),
};

/** Three-digit replies that came without an enhanced code. */
const byReply: Readonly<Record<number, CodeRule>> = {
  535: {
    causes: ['auth-refused', 'bad-credentials', 'not-microsoft-365', 'smtp-auth-disabled-tenant'],
    certain: false,
    layer: 'refusal',
  },
  534: several('refusal', 'auth-refused', 'not-microsoft-365', 'mfa-required'),
  530: several('outer', 'no-credentials-sent', 'starttls-not-used'),
  504: several('outer', 'auth-mechanism-not-offered', 'client-protocol-error'),
  503: several('refusal', 'client-protocol-error', 'starttls-not-used'),
  501: several('symptom', 'client-protocol-error', 'ehlo-name-invalid'),
  500: several('symptom', 'client-protocol-error', 'tls-mode-mismatch'),
  502: several('symptom', 'client-protocol-error', 'auth-mechanism-not-offered'),
  552: several('symptom', 'message-too-large', 'message-refused'),
  421: several('symptom', 'temporary-server-error', 'too-many-connections', 'tls-too-old'),
  432: several('refusal', 'too-many-connections', 'temporary-server-error'),
  451: several('symptom', 'temporary-server-error', 'ip-rate-limited'),
  452: several('symptom', 'temporary-server-error', 'message-too-large'),
  454: several('symptom', 'temporary-server-error', 'auth-refused'),
  550: several('symptom', 'recipient-rejected', 'recipient-unknown', 'send-as-denied', 'not-microsoft-365'),
  553: several('symptom', 'send-as-denied', 'recipient-unknown', 'not-microsoft-365'),
  554: several('symptom', 'message-refused', 'send-as-denied', 'not-microsoft-365'),
};

/** What an enhanced code means on its own; null when the knowledge has nothing on it. */
export function ruleOfCode(enhanced: string): CodeRule | null {
  const known = byCode[enhanced];
  if (known !== undefined) return known;
  const [klass, subject, detail] = enhanced.split('.').map(Number);
  // RFC 3463: 1, where to; 6, what is in the message.
  if (klass === 5 && subject === 1) return several('code', 'recipient-unknown', 'recipient-rejected');
  if (klass === 5 && subject === 6) return several('code', 'message-refused', 'recipient-rejected');
  if (subject === 7 && detail !== undefined) {
    if (klass === 5 && detail >= 606 && detail <= 649) return one('banned-ip');
    // Learn: the statuses that an administrator may give to a rejecting mail flow rule.
    if (klass === 5 && detail >= 900 && detail <= 999) return one('transport-rule-rejected');
    // Learn, « SMTP DANE »: the encryption that the recipient’s domain demands.
    if (detail >= 321 && detail <= 325) return several('code', 'recipient-rejected', 'delivery-delayed');
    if (klass === 4 && ((detail >= 500 && detail <= 699) || (detail >= 850 && detail <= 899)))
      return one('ip-rate-limited');
  }
  // A class that was retyped wrong: 4.7.139 is 5.7.139.
  const other = byCode[`${klass === 4 ? 5 : 4}.${subject}.${detail}`];
  if (other !== undefined && (detail ?? 0) >= 20) return other;
  if (klass === 4) return several('symptom', 'temporary-server-error', 'ip-rate-limited');
  return null;
}

export function ruleOfReply(code: number): CodeRule | null {
  return byReply[code] ?? null;
}

/** Sign-in codes of Entra (Learn, « reference-error-codes »). */
const byAadsts: Readonly<Record<string, CodeRule>> = {
  '50126': one('bad-credentials'),
  '50020': one('bad-credentials'),
  '50034': one('bad-credentials'),
  '51004': one('bad-credentials'),
  '50056': one('bad-credentials'),
  '50053': several('code', 'account-locked', 'banned-ip'),
  '50055': one('password-expired'),
  '50144': one('password-expired'),
  '50125': one('password-expired'),
  '50135': one('password-expired'),
  '50173': several('code', 'password-expired', 'auth-refused'),
  '50057': one('account-disabled'),
  '50072': one('mfa-required'),
  '50074': one('mfa-required'),
  '50076': one('mfa-required'),
  '50079': one('mfa-required'),
  '50158': one('mfa-required'),
  '500121': one('mfa-required'),
  '53003': one('conditional-access-blocks-legacy-auth'),
  '50131': one('conditional-access-blocks-legacy-auth'),
  '53000': one('conditional-access-blocks-legacy-auth'),
  '53001': one('conditional-access-blocks-legacy-auth'),
  '53002': one('conditional-access-blocks-legacy-auth'),
  '53004': { causes: behindAPolicy, certain: false, layer: 'code' },
  '53009': one('conditional-access-blocks-legacy-auth'),
  '53011': { causes: behindAPolicy, certain: false, layer: 'code' },
  // « The tenant admin has configured a security policy that blocks this request »: it does not say which.
  '530032': { causes: behindAPolicy, certain: false, layer: 'code' },
  '1002016': one('tls-too-old'),
  '530034': one('security-defaults'),
  '530035': one('security-defaults'),
};

/** The application's own request: unknown, secret, scope, consent, redirection (Learn, same page). */
const ofTheApplication =
  /^(?:100\d{4}|9\d{4,6}|7\d{4,6}|65\d{3}|50001|5001\d{1,2}|500\d{3}|50027|50105|50194)$/;

/** A grant that ended: the application must ask again, and a policy may be why. */
const endedGrants = new Set(['70008', '70043', '700081', '700082', '700084']);

/** What an Entra code means; a code of an application's own registration is no one's password. */
export function ruleOfAadsts(code: string): CodeRule {
  const known = byAadsts[code];
  if (known !== undefined) return known;
  if (endedGrants.has(code))
    return several('code', 'oauth-client-error', 'conditional-access-blocks-legacy-auth', 'password-expired');
  return ofTheApplication.test(code)
    ? one('oauth-client-error')
    : several('code', 'auth-refused', 'policy-blocked');
}

/** Whether a number is a sign-in code that the knowledge has something on. */
export function isSignInCode(code: string): boolean {
  return Object.hasOwn(byAadsts, code) || endedGrants.has(code) || ofTheApplication.test(code);
}
