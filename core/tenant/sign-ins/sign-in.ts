/** How a sign-in ended. `interrupted`: Microsoft asked for something (a second factor) and the log stops there. */
export type SignInOutcome = 'success' | 'failure' | 'interrupted' | 'unknown';

/** One policy that was evaluated, as Graph names its result (`failure`, `reportOnlyFailure`, `notApplied`…). */
export type AppliedPolicy = { readonly name: string; readonly result: string };

/** What the analysis keeps of one sign-in, wherever it was read. */
export type SignIn = {
  /** The address that signed in, in lower case. */
  readonly mailbox: string;
  /** ISO instant in UTC, or null when the file's date could not be read with certainty. */
  readonly at: string | null;
  readonly client: ClientKind;
  readonly ip: string;
  readonly errorCode: number | null;
  readonly failureReason: string;
  readonly outcome: SignInOutcome;
  readonly conditionalAccess: 'success' | 'failure' | 'not-applied' | 'unknown';
  /** null: this kind of export does not list policies (the portal's CSV does not). */
  readonly policies: readonly AppliedPolicy[] | null;
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
  return Object.hasOwn(clientNames, key) ? (clientNames[key] ?? 'unknown') : 'unknown';
});

const isoInstant = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:Z|[+-]00:?00)?$/;

/**
 * An ISO date-time in UTC (`2025-12-04T08:19:41Z`), normalised to seconds, or null. Local formats (12/04/2025) are
 * not guessed: whether the day or the month comes first cannot be known.
 */
export function readInstant(text: string): string | null {
  const match = isoInstant.exec(text.trim());
  if (match === null) return null;
  const [, day = '', time = ''] = match;
  const instant = `${day}T${time.length === 5 ? `${time}:00` : time.slice(0, 8)}Z`;
  return Number.isNaN(Date.parse(instant)) ? null : instant;
}

const outcomes: Readonly<Record<string, SignInOutcome>> = {
  success: 'success',
  succes: 'success',
  reussite: 'success',
  operationreussie: 'success',
  failure: 'failure',
  failed: 'failure',
  echec: 'failure',
  interrupted: 'interrupted',
  interrompu: 'interrupted',
};

/** The outcome in English or French, or by the error code when the status says nothing (0 is a success). */
export function readOutcome(status: string, errorCode: number | null): SignInOutcome {
  const named = outcomes[plain(status)];
  if (named !== undefined) return named;
  if (errorCode === null) return 'unknown';
  return errorCode === 0 ? 'success' : 'failure';
}

/** The Conditional Access column or property: Success, Failure, Not Applied, and their French forms. */
export function readConditionalAccess(text: string): SignIn['conditionalAccess'] {
  const key = plain(text);
  if (key === 'notapplied' || key === 'nonapplique' || key === 'nonappliquee') return 'not-applied';
  const outcome = outcomes[key];
  return outcome === 'success' || outcome === 'failure' ? outcome : 'unknown';
}

/** Letters and digits only, in lower case, accents off: how headers and values are compared. */
export const plain: (text: string) => string = remembered((text) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, ''),
);
