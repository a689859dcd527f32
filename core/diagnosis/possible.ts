import type { DiagnosisId } from '../causes/diagnosis-ids.ts';
import { unique } from './candidates.ts';
import { behindAPolicy, behindARefusal, behindAReset, behindATimeout } from './rules/causes.ts';

/** What stays possible beside a cause that the text suggests without naming it. */
const beside: Partial<Record<DiagnosisId, readonly DiagnosisId[]>> = {
  'auth-refused': behindARefusal,
  'bad-credentials': ['auth-refused', 'policy-blocked'],
  'policy-blocked': behindAPolicy,
  'no-credentials-sent': ['starttls-not-used', 'wrong-host'],
  'starttls-not-used': ['no-credentials-sent', 'tls-mode-mismatch'],
  'auth-mechanism-not-offered': ['starttls-not-used', 'wrong-host-for-login'],
  'connection-timeout': behindATimeout,
  'connection-reset': behindAReset,
  'wrong-host': ['dns-failure', 'port-blocked'],
  'wrong-port': ['port-blocked', 'tls-mode-mismatch'],
  'wrong-host-for-login': ['no-credentials-sent', 'starttls-not-used'],
  'not-microsoft-365': ['wrong-host', 'auth-refused'],
  'smtp-intercepted-by-network': ['not-microsoft-365', 'wrong-host'],
  'message-refused': ['recipient-rejected', 'sender-restricted'],
  'recipient-rejected': ['recipient-unknown', 'message-refused'],
  'recipient-unknown': ['recipient-rejected', 'message-refused'],
  'temporary-server-error': ['ip-rate-limited', 'auth-refused'],
  'smtp-auth-disabled-tenant': ['smtp-auth-disabled-mailbox', 'policy-blocked'],
  'smtp-auth-disabled-mailbox': ['smtp-auth-disabled-tenant', 'policy-blocked'],
  'basic-auth-disabled': ['basic-auth-retired', 'policy-blocked'],
  'basic-auth-retired': ['basic-auth-disabled', 'policy-blocked'],
  'security-defaults': ['policy-blocked', 'conditional-access-blocks-legacy-auth'],
  'send-as-denied': ['sender-restricted', 'no-credentials-sent'],
  'dns-failure': ['wrong-host', 'network-unreachable'],
  'tls-mode-mismatch': ['smtp-intercepted-by-network', 'wrong-port'],
  'tls-handshake-cut': ['tls-too-old', 'tls-intercepted'],
  'ca-store-incomplete': ['tls-intercepted', 'certificate-invalid'],
  'certificate-invalid': ['smtp-intercepted-by-network', 'tls-intercepted'],
  'account-locked': ['bad-credentials', 'auth-refused'],
  'account-disabled': ['shared-mailbox-cannot-log-in', 'account-locked'],
  'relay-not-attributed': ['recipient-rejected', 'no-credentials-sent'],
  'client-protocol-error': ['tls-mode-mismatch', 'starttls-not-used'],
  'port-blocked': ['wrong-port', 'wrong-host'],
  'oauth-client-error': ['auth-refused', 'policy-blocked'],
  'recipient-restricted': ['recipient-rejected', 'transport-rule-rejected'],
  'transport-rule-rejected': ['recipient-restricted', 'message-refused'],
  'sender-unauthenticated': ['message-refused', 'recipient-rejected'],
  'too-many-recipients': ['daily-quota', 'message-rate'],
  'forwarding-blocked': ['recipient-rejected', 'transport-rule-rejected'],
  'sasl-mechanism-missing': ['auth-mechanism-not-offered', 'starttls-not-used'],
  'not-smtp': ['wrong-port', 'smtp-intercepted-by-network'],
  'outlook-not-automatable': ['blocked-by-local-policy'],
  'recipient-mailbox-full': ['mailbox-unavailable', 'recipient-rejected'],
  'recipient-rate-limited': ['message-rate', 'temporary-server-error'],
  'mailbox-unavailable': ['recipient-rejected', 'account-disabled'],
};

/** The causes given, and at least one more where only one is left though the text does not name it. */
export function alsoPossible(causes: readonly DiagnosisId[]): readonly DiagnosisId[] {
  const [first] = causes;
  if (first === undefined || first === 'unknown') return ['unknown'];
  if (causes.length > 1) return causes;
  return unique([first, ...(beside[first] ?? ['auth-refused', 'temporary-server-error'])]);
}
