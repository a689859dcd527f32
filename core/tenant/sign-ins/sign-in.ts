import type { AppliedPolicies } from './applied-policies.ts';
import type { LogDate } from './log-date.ts';

/**
 * How a sign-in ended. What the logs call « Interrupted » (Microsoft asked for a second factor, a new password…) is a
 * failure over SMTP, which cannot answer.
 */
export type SignInOutcome = 'success' | 'failure' | 'unknown';

/** What the analysis keeps of one sign-in, wherever it was read. */
export type SignIn = {
  /** Microsoft's id of the request, the same in every export; '' where the export has none. */
  readonly id: string;
  /** The address that signed in, in lower case. */
  readonly mailbox: string;
  /** What the person typed, in lower case, where the export tells it apart from the address. */
  readonly identifier: string;
  readonly date: LogDate;
  /** The export that it stands in, as far as dates are concerned: dates of one shape have one order. */
  readonly shape: string;
  readonly client: ClientKind;
  readonly ip: string;
  readonly errorCode: number | null;
  readonly failureReason: string;
  readonly outcome: SignInOutcome;
  readonly policies: AppliedPolicies;
};

/** Client names of the logs, by kind. Source: Learn, « Customize and filter activity logs » (7 November 2025). */
export const clientKinds = [
  'smtp',
  'imap',
  'pop',
  'activesync',
  'ews',
  'mapi',
  'outlook-anywhere',
  'other-legacy',
  'modern',
  'unknown',
] as const;

export type ClientKind = (typeof clientKinds)[number];

/** The clients, SMTP apart, that a policy against legacy authentication stops. */
export const otherLegacyClients = [
  'imap',
  'pop',
  'activesync',
  'ews',
  'mapi',
  'outlook-anywhere',
  'other-legacy',
] as const satisfies readonly ClientKind[];

const clientNames: Readonly<Record<string, ClientKind>> = {
  'authenticated smtp': 'smtp',
  smtp: 'smtp',
  'smtp authentifié': 'smtp',
  imap4: 'imap',
  imap: 'imap',
  pop3: 'pop',
  pop: 'pop',
  'exchange activesync': 'activesync',
  'exchange web services': 'ews',
  'mapi over http': 'mapi',
  'outlook anywhere (rpc over http)': 'outlook-anywhere',
  autodiscover: 'other-legacy',
  'exchange online powershell': 'other-legacy',
  'offline address book': 'other-legacy',
  'outlook service': 'other-legacy',
  'reporting web services': 'other-legacy',
  'other clients': 'other-legacy',
  'autres clients': 'other-legacy',
  browser: 'modern',
  navigateur: 'modern',
  'mobile apps and desktop clients': 'modern',
  'applications mobiles et clients de bureau': 'modern',
};

/** Values repeat by the million in a log: what was made of the first few thousand is kept. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held;
    const made = read(text);
    if (known.size < 4096 && text.length < 200) known.set(text, made);
    return made;
  };
}

/** The kind of client a log names, whatever its case; an unknown name is `unknown` and is counted as such. */
export const clientKind: (name: string) => ClientKind = remembered((name) => {
  const key = name
    .trim()
    .toLowerCase()
    .replace(/[\u00a0\s]+/g, ' ');
  if (Object.hasOwn(clientNames, key)) return clientNames[key] ?? 'unknown';
  // The one word of its name that no translation changes.
  return /\bsmtp\b/.test(key) ? 'smtp' : 'unknown';
});

const outcomes: Readonly<Record<string, SignInOutcome>> = {
  success: 'success',
  succes: 'success',
  reussite: 'success',
  operationreussie: 'success',
  failure: 'failure',
  failed: 'failure',
  echec: 'failure',
  interrupted: 'failure',
  interrompu: 'failure',
  interrompue: 'failure',
};

/**
 * The outcome in English or French, or by the error code when the status says nothing (0 is a success). A success with
 * an error code is neither.
 */
export function readOutcome(status: string, errorCode: number | null): SignInOutcome {
  const named = outcomes[plain(status)];
  if (named === 'success' && errorCode !== null && errorCode !== 0) return 'unknown';
  if (named !== undefined) return named;
  if (errorCode === null) return 'unknown';
  return errorCode === 0 ? 'success' : 'failure';
}

/** Letters and digits only, in lower case, accents off: how headers and values are compared. */
export const plain: (text: string) => string = remembered((text) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, ''),
);
