import type { DiagnosisId } from '../../causes/diagnosis-ids.ts';

/** What may be behind a login refused without a reason. */
export const behindARefusal = [
  'auth-refused',
  'bad-credentials',
  'smtp-auth-disabled-tenant',
  'policy-blocked',
  'smtp-auth-disabled-mailbox',
  'security-defaults',
  'basic-auth-disabled',
] as const satisfies readonly DiagnosisId[];

/** Which policy may be behind « did not meet the criteria ». */
export const behindAPolicy = [
  'policy-blocked',
  'conditional-access-blocks-legacy-auth',
  'security-defaults',
  'mfa-required',
  'basic-auth-disabled',
] as const satisfies readonly DiagnosisId[];

/** Nobody logged in: why. */
export const behindNoLogin = [
  'no-credentials-sent',
  'starttls-not-used',
  'smtp-auth-disabled-mailbox',
] as const satisfies readonly DiagnosisId[];

export const behindAnUntrustedChain = [
  'tls-intercepted',
  'ca-store-incomplete',
  'certificate-invalid',
] as const satisfies readonly DiagnosisId[];

export const behindAMissingIssuer = [
  'ca-store-incomplete',
  'tls-intercepted',
] as const satisfies readonly DiagnosisId[];

export const behindATimeout = [
  'connection-timeout',
  'port-blocked',
  'wrong-port',
] as const satisfies readonly DiagnosisId[];

export const behindARefusedConnection = [
  'port-blocked',
  'wrong-port',
  'wrong-host',
] as const satisfies readonly DiagnosisId[];

export const behindAReset = [
  'connection-reset',
  'tls-too-old',
  'tls-mode-mismatch',
  'port-blocked',
] as const satisfies readonly DiagnosisId[];

export const behindACutHandshake = [
  'tls-handshake-cut',
  'tls-too-old',
  'tls-intercepted',
] as const satisfies readonly DiagnosisId[];

/** A program that could not connect and says no more. */
export const behindNoConnection = [
  'port-blocked',
  'connection-timeout',
  'tls-mode-mismatch',
  'wrong-port',
  'dns-failure',
] as const satisfies readonly DiagnosisId[];

/** .NET's client goes on to MAIL FROM after a refused login, and shows that refusal alone. */
export const behindNoLoginOfDotnet = [
  'no-credentials-sent',
  'starttls-not-used',
  'auth-refused',
  'smtp-auth-disabled-mailbox',
  'bad-credentials',
] as const satisfies readonly DiagnosisId[];

/** A program of this computer cut the connection, most often. */
export const behindALocalCut = [
  'blocked-by-local-policy',
  'connection-reset',
  'tls-handshake-cut',
] as const satisfies readonly DiagnosisId[];

/** A program that drives Outlook on this computer. */
export const behindOutlook = [
  'outlook-not-automatable',
  'outlook-asks-permission',
] as const satisfies readonly DiagnosisId[];

/** A server that offers no login. */
export const behindNoAuthOffered = [
  'starttls-not-used',
  'wrong-host-for-login',
  'smtp-intercepted-by-network',
] as const satisfies readonly DiagnosisId[];

/** A server that offers no STARTTLS. */
export const behindNoStarttls = [
  'smtp-intercepted-by-network',
  'wrong-host',
  'tls-mode-mismatch',
] as const satisfies readonly DiagnosisId[];
