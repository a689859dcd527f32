import type { MessageId } from '../../i18n/message-id.ts';
import type { Message } from '../../i18n/translate.ts';

/**
 * What a sign-in error says. `passwordRight`: over SMTP the password is checked before the policies, so a policy
 * refusal proves the password was right.
 */
export type ErrorMeaning = {
  readonly passwordRight: 'yes' | 'no' | 'unknown';
  readonly message: Message;
};

const meanings: Readonly<Record<number, readonly [ErrorMeaning['passwordRight'], MessageId]>> = {
  0: ['yes', 'signins.error.success'],
  50034: ['unknown', 'signins.error.unknown-user'],
  50053: ['unknown', 'signins.error.locked'],
  50055: ['unknown', 'signins.error.expired'],
  50144: ['unknown', 'signins.error.expired'],
  50056: ['no', 'signins.error.no-password'],
  50057: ['unknown', 'signins.error.disabled'],
  50072: ['yes', 'signins.error.mfa-required'],
  50074: ['yes', 'signins.error.mfa-required'],
  50076: ['yes', 'signins.error.mfa-required'],
  50079: ['yes', 'signins.error.mfa-registration'],
  50126: ['no', 'signins.error.wrong-password'],
  50131: ['yes', 'signins.error.policy'],
  53000: ['yes', 'signins.error.device'],
  53001: ['yes', 'signins.error.device'],
  53002: ['yes', 'signins.error.device'],
  53003: ['yes', 'signins.error.policy'],
  53004: ['yes', 'signins.error.mfa-registration'],
  50158: ['yes', 'signins.error.external'],
  50135: ['unknown', 'signins.error.risk'],
  530034: ['yes', 'signins.error.policy'],
  530035: ['yes', 'signins.error.security-defaults'],
};

/** Source: Learn, « Microsoft Entra authentication and authorization error codes » (24 April 2024). */
export function errorMeaning(code: number | null): ErrorMeaning {
  const known = code === null ? undefined : meanings[code];
  if (known === undefined) return { passwordRight: 'unknown', message: { id: 'signins.error.other' } };
  return { passwordRight: known[0], message: { id: known[1] } };
}
