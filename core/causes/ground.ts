/**
 * What a sentence may rest on: something that was read in the text, or in a test of ours. A sentence whose id ends in
 * `@ground` is said only where the ground was read; `@!ground` only where it was not; `&` joins several. How each is
 * read from an explanation stands in `core/advice/grounds.ts`.
 */
export const grounds = [
  /** The words themselves name the cause. */
  'named',
  /** Microsoft’s own server answered. */
  'microsoft',
  /** The name that the program asked for is one of Exchange Online’s own. */
  'host',
  /** The host is Outlook.com’s for personal accounts, which have no organization. */
  'personal',
  /** Another service than Microsoft’s answered. */
  'foreign',
  /** A firewall overwrote what the server said: « 220 ****** ». */
  'inspected',
  /** The program’s own system found no version or cipher that it may use. */
  'own-tls',
  /** A 220 was read: the network let the session through. */
  'greeted',
  /** The text shows that no server was reached. */
  'not-reached',
  'login-attempted',
  'login-accepted',
  /** The program logs in with a token (OAuth), and presents no password. */
  'oauth',
  /** The directory of Microsoft does not know the user name (AADSTS50020, 50034, 51004). */
  'unknown-name',
  /** The program asked for this very computer: localhost, 127.0.0.1. */
  'loopback',
  /** The IP address that the refusal is about is in the text. */
  'address',
  /** The code of Microsoft Entra that the text gives. */
  'aadsts',
  /** A code of the « try later » kind: 4xx. */
  'temporary',
  /** The name of whoever issued an intercepted certificate. */
  'issuer',
  /** The Conditional Access policy that the text names. */
  'policy',
  /** The recipient’s domain is the sender’s; `outside`: it is another’s. */
  'inside',
  'outside',
  /** The antivirus, firewall or proxy that the text names. */
  'product',
  /** The system of this workstation forbade the connection (10013, EACCES, EPERM). */
  'local-refusal',
  /** A program of this workstation cut the connection (10053, ECONNABORTED). */
  'local-cut',
  /** Port 465 is the one asked for. */
  'port-465',
  /** 4.7.0: the sign-in service of Microsoft could not answer. */
  'sign-in-service',
] as const;

export type Ground = (typeof grounds)[number];

/** Each ground read, with what was read there, to quote it as a parameter of that name; '' where there is nothing to quote. */
export type Grounds = ReadonlyMap<Ground, string>;

/** What the sentence `id` rests on: each ground, and whether it must have been read or not. */
export function restsOn(id: string): { readonly ground: string; readonly read: boolean }[] {
  const [, terms] = id.split('@');
  if (terms === undefined) return [];
  return terms.split('&').map((term) => ({ ground: term.replace('!', ''), read: !term.startsWith('!') }));
}

/** Whether the sentence `id` may be said where `read` holds what was read. */
export function maySay(id: string, read: Pick<ReadonlyMap<string, string>, 'has'>): boolean {
  return restsOn(id).every((term) => read.has(term.ground) === term.read);
}
