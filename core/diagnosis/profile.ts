import type { Actor } from '../actor.ts';
import { assertNever } from '../result.ts';
import type { Diagnosis } from './explanation.ts';
import type { DiagnosisId } from './ids.ts';

/** What goes with a diagnosis whatever the text: who acts, whether to try again, until when it can be undone. */
export type Profile = Pick<Diagnosis, 'who' | 'retry' | 'reversible'>;

/**
 * Until then the switches of SMTP AUTH give the password route back; afterwards Microsoft turns basic authentication
 * off by default. Source: Exchange Team blog 4489835, 27 January 2026.
 */
export const passwordRouteUntil = '2026-12-31';

const untilRetirement = `until ${passwordRouteUntil}`;

const freely: Diagnosis['retry'] = { safe: true, afterSeconds: 0, attempts: 3 };
const onceMended: Diagnosis['retry'] = { safe: true, afterSeconds: 0, attempts: 1 };
/** A switch of Exchange Online takes some minutes to reach every server. */
const afterTheSwitch: Diagnosis['retry'] = { safe: true, afterSeconds: 600, attempts: 2 };
/** Wrong passwords in a row lock the account: one attempt, once corrected. */
const withCare: Diagnosis['retry'] = { safe: false, afterSeconds: 120, attempts: 1 };
/** Each attempt during a lock prolongs it. */
const whenUnlocked: Diagnosis['retry'] = { safe: false, afterSeconds: 900, attempts: 1 };

const later = (afterSeconds: number, attempts: number): Diagnosis['retry'] => ({
  safe: true,
  afterSeconds,
  attempts,
});

const profile = (who: Actor, retry: Diagnosis['retry'], reversible: string): Profile => ({
  who,
  retry,
  reversible,
});

/** Source of the waits: Microsoft Learn, NDR list and « smart lockout ». */
export function profileOf(id: DiagnosisId): Profile {
  switch (id) {
    case 'smtp-auth-disabled-tenant':
    case 'smtp-auth-disabled-mailbox':
      return profile('microsoft365-admin', afterTheSwitch, untilRetirement);
    case 'basic-auth-disabled':
      return profile('microsoft365-admin', afterTheSwitch, untilRetirement);
    case 'basic-auth-retired':
      return profile('microsoft365-admin', onceMended, 'no');
    case 'policy-blocked':
    case 'security-defaults':
    case 'conditional-access-blocks-legacy-auth':
    case 'mfa-required':
      return profile('microsoft365-admin', { safe: true, afterSeconds: 300, attempts: 1 }, 'always');
    case 'bad-credentials':
      return profile('user', withCare, 'always');
    case 'password-expired':
      return profile('user', onceMended, 'always');
    case 'account-locked':
      return profile('user', whenUnlocked, 'always');
    case 'account-disabled':
      return profile('microsoft365-admin', { safe: false, afterSeconds: 600, attempts: 1 }, 'always');
    case 'shared-mailbox-cannot-log-in':
    case 'mailbox-unavailable':
      return profile('microsoft365-admin', onceMended, 'always');
    case 'auth-refused':
      return profile('user', withCare, 'always');
    case 'auth-mechanism-not-offered':
    case 'no-credentials-sent':
    case 'starttls-not-used':
    case 'tls-mode-mismatch':
    case 'send-as-denied':
    case 'ehlo-name-invalid':
    case 'client-protocol-error':
    case 'wrong-host':
    case 'wrong-host-for-login':
    case 'wrong-port':
    case 'message-refused':
      return profile('maestro-admin', onceMended, 'always');
    case 'tls-too-old':
    case 'ca-store-incomplete':
    case 'blocked-by-local-policy':
    case 'port-blocked':
    case 'network-unreachable':
    case 'dns-failure':
    case 'timeout-no-greeting':
    case 'connection-timeout':
    case 'connection-reset':
    case 'tls-intercepted':
    case 'tls-revocation-unreachable':
    case 'tls-handshake-cut':
    case 'certificate-invalid':
    case 'smtp-intercepted-by-network':
      return profile('network-admin', freely, 'always');
    case 'relay-not-attributed':
    case 'direct-send-rejected':
      return profile('microsoft365-admin', later(1800, 2), 'always');
    case 'banned-ip':
      return profile('network-admin', later(86_400, 1), 'always');
    case 'traffic-not-accepted-from-ip':
      return profile('microsoft365-admin', later(86_400, 1), 'always');
    case 'ip-rate-limited':
      return profile('network-admin', later(3600, 3), 'always');
    case 'sender-restricted':
      return profile('microsoft365-admin', later(3600, 1), 'always');
    case 'recipient-rejected':
    case 'recipient-unknown':
    case 'message-too-large':
      return profile('user', onceMended, 'always');
    case 'daily-quota':
      return profile('maestro-admin', later(86_400, 1), 'always');
    case 'message-rate':
    case 'too-many-connections':
      return profile('maestro-admin', later(60, 3), 'always');
    case 'temporary-server-error':
      return profile('microsoft', later(900, 3), 'always');
    case 'not-microsoft-365':
      return profile('maestro-admin', { safe: false, afterSeconds: 120, attempts: 1 }, 'always');
    case 'unknown':
      return profile('user', onceMended, 'no');
    default:
      return assertNever(id);
  }
}
