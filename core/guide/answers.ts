import { z } from '../schema.ts';

const choice = <const T extends readonly [string, ...string[]]>(...values: T) =>
  z.enum([...values, 'unknown']).optional();

/**
 * What a person told us. A missing field was not asked; `unknown` is « je ne sais pas ». The seeds' rules of
 * thumb (on site: Outlook; maestro*CLOUD: SMTP) are defaults that `mailProgram` overrules.
 */
export const answersSchema = z.strictObject({
  /** Who is doing this: the person who sends, IT for one workstation, IT for many. */
  actor: choice('user', 'it-one', 'it-many'),
  /** Where maestro* runs. */
  hosting: choice('cloud', 'on-site'),
  /** Configurations générales > Généralités > Logiciel de courriel. */
  mailProgram: choice('smtp', 'outlook', 'other'),
  mfa: choice('on', 'off'),
  /** How MFA is imposed on the sending accounts. */
  mfaKind: choice('per-user', 'conditional-access', 'security-defaults'),
  legacyAuth: choice('blocked', 'allowed'),
  /** A Microsoft-managed policy that concerns SMTP: none, waiting in report-only, or already on. */
  managedPolicy: choice('none', 'report-only', 'on'),
  /** Does the server that sends have a fixed public IPv4 address. */
  fixedAddress: choice('yes', 'no'),
  /** Do the addresses that send have an Exchange Online mailbox. */
  mailboxes: choice('all', 'some', 'none'),
  /** Is « Mot de passe d’application » offered on the Security info page. */
  appPasswordOption: choice('visible', 'absent'),
  /** Does the organization let passwords in by SMTP (basic authentication): asked once the default is « no ». */
  basicAuth: choice('enabled', 'disabled'),
  /** The Outlook that opens on the workstation which sends; `old`: 2013 or before. */
  outlook: choice('classic', 'new', 'old', 'absent'),
  /** Is the sending address the one open in that Outlook. */
  outlookAccount: choice('same', 'other'),
  /** Has the organization stopped the automatic switch to new Outlook. */
  outlookMigration: choice('stopped', 'allowed'),
  /** The licence that gives the workstation Outlook: the dates of the switch depend on it. */
  outlookLicence: choice('business', 'enterprise', 'perpetual'),
});

export type Answers = z.infer<typeof answersSchema>;

export type QuestionId = keyof Answers;

export const questionIds = Object.keys(answersSchema.shape) as readonly QuestionId[];
