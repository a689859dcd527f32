import { fail, ok, type Result } from '../result.ts';

/** Windows keeps at most 2560 bytes of UTF-16 in a credential; no password of Microsoft 365 comes near. */
export const longestSecret = 256;

/** Length of the app passwords Microsoft generates. Third-party knowledge: warn on it, never refuse. */
export const appPasswordLength = 16;

/** A confusion that the shape of a secret suggests. The words are in `core/secrets/messages.ts`. */
export const secretWarnings = [
  'not-sixteen',
  'looks-chosen',
  'looks-like-address',
  'looks-like-code',
  'masked',
] as const;

export type SecretWarning = (typeof secretWarnings)[number];

// White space of every kind, zero-width and bidirectional marks, control characters: none can be in an app
// password, all come along with a copy from a web page or a mail.
const strippable =
  /(?:\u034f|[\ufe00-\ufe0f]|[\s\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u115f\u1160\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufeff\uffa0])/gu;

/**
 * Cleans what was pasted. Every blank and invisible character goes: Microsoft shows app passwords without any,
 * and an ordinary password with inner blanks is not what these routes need.
 */
export function cleanSecret(pasted: string): Result<string> {
  const secret = pasted.replace(strippable, '');
  if (secret === '') return fail('secret.empty');
  if (secret.length > longestSecret)
    return fail('secret.too-long', { length: secret.length, max: longestSecret });
  return ok(secret);
}

/** Says which usual confusions a cleaned secret suggests; an empty list is no proof that it is right. */
export function inspectSecret(secret: string): SecretWarning[] {
  if (/^[•*●]+$/u.test(secret)) return ['masked'];
  if (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(secret)) return ['looks-like-address'];
  if (/^\d{6,8}$/.test(secret)) return ['looks-like-code'];
  const warnings: SecretWarning[] = [];
  if (secret.length !== appPasswordLength) warnings.push('not-sixteen');
  if (/[^a-z]/.test(secret)) warnings.push('looks-chosen');
  // Sixteen characters are what counts: the alphabet is not published by Microsoft.
  return secret.length === appPasswordLength
    ? warnings.filter((warning) => warning !== 'looks-chosen')
    : warnings;
}
