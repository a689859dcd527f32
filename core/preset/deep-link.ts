import { type Locale, locales } from '../i18n/message.ts';
import { parseAddress } from '../mail/address.ts';
import { fail, ok, type Result } from '../result.ts';
import { isAdministrators } from './organization.ts';
import { linkFields, type Organization } from './preset-schema.ts';

/** The scheme of the links that IT's mails hold: `assistant-courriel:open?account=nom@exemple.ca&screen=checkup`. */
export const linkScheme = 'assistant-courriel:';

export const linkScreens = ['wizard', 'checkup', 'tenant', 'explain', 'help'] as const;

/** What a link asks for. Each field is only there when the preset allows it. */
export type DeepLink = {
  readonly account: string | null;
  readonly recipient: string | null;
  readonly language: Locale | null;
  readonly screen: (typeof linkScreens)[number] | null;
};

type Field = (typeof linkFields)[number];

const longestLink = 1000;

/**
 * Reads a link that anybody may have written. It fills fields in and opens a screen; it starts nothing. Refused whole as
 * soon as one thing in it is not as it should be: a line break, even encoded, a field that is unknown, repeated or not
 * allowed by an administrator's preset, a value that does not fit.
 */
export function parseDeepLink(text: string, organization: Organization): Result<DeepLink> {
  if (text.length > longestLink) return fail('link.too-long', { max: longestLink });
  const match = /^assistant-courriel:(?:\/\/)?open\/?(?:\?([\x21-\x7e]*))?$/i.exec(text);
  if (match === null) return fail('link.malformed');
  const { setBy, linkFields: allowed = [] } = organization;
  const read = new Map<Field, string>();
  for (const pair of (match[1] ?? '').split('&').filter((each) => each !== '')) {
    const at = pair.indexOf('=');
    const name = at === -1 ? pair : pair.slice(0, at);
    const field = linkFields.find((each) => each === name);
    const value = decoded(pair.slice(at + 1));
    if (at === -1 || field === undefined || read.has(field) || value === null) return fail('link.malformed');
    if (setBy === null || !isAdministrators(setBy) || !allowed.includes(field))
      return fail('link.not-allowed', { field });
    read.set(field, value);
  }
  const account = addressOf(read.get('account'));
  if (!account.ok) return account;
  const recipient = addressOf(read.get('recipient'));
  if (!recipient.ok) return recipient;
  const language = read.get('language');
  const screen = read.get('screen');
  const link = {
    account: account.value,
    recipient: recipient.value,
    language: locales.find((each) => each === language) ?? null,
    screen: linkScreens.find((each) => each === screen) ?? null,
  };
  const unknown =
    (language !== undefined && link.language === null) || (screen !== undefined && link.screen === null);
  return unknown ? fail('link.malformed') : ok(link);
}

function addressOf(value: string | undefined): Result<string | null> {
  return value === undefined ? ok(null) : parseAddress(value);
}

/** The value of a field; null when it hides a control character, or is no encoding at all. */
function decoded(value: string): string | null {
  try {
    const text = decodeURIComponent(value.replaceAll('+', '%2B'));
    return /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text) ? null : text;
  } catch {
    return null;
  }
}
