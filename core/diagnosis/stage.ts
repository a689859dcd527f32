import type { DiagnosisId } from '../causes/diagnosis-ids.ts';
import type { Stage } from '../mail/stages.ts';

const stageById: Partial<Record<DiagnosisId, Stage>> = {
  'dns-failure': 'dns',
  'port-blocked': 'connect',
  'connection-timeout': 'connect',
  'network-unreachable': 'connect',
  'blocked-by-local-policy': 'connect',
  'timeout-no-greeting': 'greeting',
  'tls-mode-mismatch': 'tls',
  'tls-too-old': 'tls',
  'tls-intercepted': 'tls',
  'tls-revocation-unreachable': 'tls',
  'tls-handshake-cut': 'tls',
  'ca-store-incomplete': 'tls',
  'certificate-invalid': 'tls',
  'ehlo-name-invalid': 'hello',
  'auth-refused': 'auth',
  'bad-credentials': 'auth',
  'smtp-auth-disabled-tenant': 'auth',
  'smtp-auth-disabled-mailbox': 'auth',
  'basic-auth-disabled': 'auth',
  'basic-auth-retired': 'auth',
  'policy-blocked': 'auth',
  'security-defaults': 'auth',
  'conditional-access-blocks-legacy-auth': 'auth',
  'mfa-required': 'auth',
  'password-expired': 'auth',
  'account-locked': 'auth',
  'account-disabled': 'auth',
  'auth-mechanism-not-offered': 'auth',
  'no-credentials-sent': 'sender',
  'send-as-denied': 'message',
  'relay-not-attributed': 'recipient',
  'direct-send-rejected': 'recipient',
  'recipient-rejected': 'recipient',
  'recipient-unknown': 'recipient',
  'message-too-large': 'message',
  'message-refused': 'message',
  'not-smtp': 'greeting',
  'sasl-mechanism-missing': 'auth',
  'too-many-recipients': 'recipient',
  'forwarding-blocked': 'message',
  'transport-rule-rejected': 'message',
  'recipient-restricted': 'recipient',
  'sender-unauthenticated': 'message',
};

/** Where in the exchange a diagnosis belongs, when the text does not show it. */
export function stageOf(id: DiagnosisId): Stage | null {
  return stageById[id] ?? null;
}
