import type { DiagnosisId } from './ids.ts';
import type { QuestionId } from './messages.ts';

const byFirst: Partial<Record<DiagnosisId, QuestionId>> = {
  'auth-refused': 'diagnosis.question.webmail',
  'bad-credentials': 'diagnosis.question.webmail',
  'account-locked': 'diagnosis.question.webmail',
  'account-disabled': 'diagnosis.question.webmail',
  'shared-mailbox-cannot-log-in': 'diagnosis.question.webmail',
  'basic-auth-disabled': 'diagnosis.question.sign-in-log',
  'basic-auth-retired': 'diagnosis.question.sign-in-log',
  'policy-blocked': 'diagnosis.question.sign-in-log',
  'security-defaults': 'diagnosis.question.sign-in-log',
  'conditional-access-blocks-legacy-auth': 'diagnosis.question.sign-in-log',
  'mfa-required': 'diagnosis.question.sign-in-log',
  'smtp-auth-disabled-tenant': 'diagnosis.question.switch',
  'smtp-auth-disabled-mailbox': 'diagnosis.question.switch',
  'no-credentials-sent': 'diagnosis.question.settings',
  'starttls-not-used': 'diagnosis.question.settings',
  'auth-mechanism-not-offered': 'diagnosis.question.settings',
  'tls-mode-mismatch': 'diagnosis.question.settings',
  'client-protocol-error': 'diagnosis.question.settings',
  'ehlo-name-invalid': 'diagnosis.question.settings',
  'wrong-host': 'diagnosis.question.settings',
  'wrong-host-for-login': 'diagnosis.question.settings',
  'wrong-port': 'diagnosis.question.settings',
  'timeout-no-greeting': 'diagnosis.question.settings',
  'dns-failure': 'diagnosis.question.settings',
  'tls-intercepted': 'diagnosis.question.certificate',
  'ca-store-incomplete': 'diagnosis.question.certificate',
  'certificate-invalid': 'diagnosis.question.certificate',
  'tls-revocation-unreachable': 'diagnosis.question.network',
  'tls-handshake-cut': 'diagnosis.question.network',
  'tls-too-old': 'diagnosis.question.network',
  'port-blocked': 'diagnosis.question.network',
  'blocked-by-local-policy': 'diagnosis.question.network',
  'network-unreachable': 'diagnosis.question.network',
  'connection-timeout': 'diagnosis.question.network',
  'connection-reset': 'diagnosis.question.network',
  'smtp-intercepted-by-network': 'diagnosis.question.server',
  'not-microsoft-365': 'diagnosis.question.server',
  'recipient-rejected': 'diagnosis.question.recipients',
  'recipient-unknown': 'diagnosis.question.recipients',
  'relay-not-attributed': 'diagnosis.question.recipients',
  'message-refused': 'diagnosis.question.recipients',
  'sender-restricted': 'diagnosis.question.recipients',
  'temporary-server-error': 'diagnosis.question.again',
  'ip-rate-limited': 'diagnosis.question.again',
  'message-rate': 'diagnosis.question.again',
  'too-many-connections': 'diagnosis.question.again',
  'daily-quota': 'diagnosis.question.again',
};

/** What to ask next when the causes stay several, best first. */
export function questionFor(causes: readonly DiagnosisId[]): QuestionId {
  const [first] = causes;
  return (first === undefined ? undefined : byFirst[first]) ?? 'diagnosis.question.full-text';
}
