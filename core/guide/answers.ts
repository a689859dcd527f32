/**
 * What a person may tell us, by question. A missing field was not asked; `unknown` is « je ne sais pas ». The seeds'
 * rules of thumb (on site: Outlook; maestro*CLOUD: SMTP) are defaults that `mailProgram` overrules.
 */
export const answerValues = {
  /** Who is doing this: the person who sends, IT for one workstation, IT for many. */
  actor: ['user', 'it-one', 'it-many', 'unknown'],
  /** Where maestro* runs. */
  hosting: ['cloud', 'on-site', 'unknown'],
  /** Configurations générales > Généralités > Logiciel de courriel. */
  mailProgram: ['smtp', 'outlook', 'other', 'unknown'],
  mfa: ['on', 'off', 'unknown'],
  /** How MFA is imposed on the sending accounts. */
  mfaKind: ['per-user', 'conditional-access', 'security-defaults', 'unknown'],
  legacyAuth: ['blocked', 'allowed', 'unknown'],
  /** A Microsoft-managed policy that concerns SMTP: none, waiting in report-only, or already on. */
  managedPolicy: ['none', 'report-only', 'on', 'unknown'],
  /** Does the server that sends have a fixed public IPv4 address. */
  fixedAddress: ['yes', 'no', 'unknown'],
  /** Do the addresses that send have an Exchange Online mailbox. */
  mailboxes: ['all', 'some', 'none', 'unknown'],
  /** Is « Mot de passe d’application » offered on the Security info page. */
  appPasswordOption: ['visible', 'absent', 'unknown'],
  /** Does the organization let passwords in by SMTP (basic authentication): asked once the default is « no ». */
  basicAuth: ['enabled', 'disabled', 'unknown'],
  /** The Outlook that opens on the workstation which sends; `old`: 2013 or before; `broken`: classic, closed to programs. */
  outlook: ['classic', 'new', 'old', 'absent', 'broken', 'unknown'],
  /** Is the sending address the one open in that Outlook. */
  outlookAccount: ['same', 'other', 'unknown'],
  /** Has the organization stopped the automatic switch to new Outlook. */
  outlookMigration: ['stopped', 'allowed', 'unknown'],
  /** The licence that gives the workstation Outlook: the dates of the switch depend on it. */
  outlookLicence: ['business', 'enterprise', 'perpetual', 'unknown'],
  /** Where the mail of the sending domain is: found by the check-up in the DNS, or told; never asked. */
  mailService: ['microsoft365', 'elsewhere', 'unknown'],
} as const;

export type QuestionId = keyof typeof answerValues;

/** The questions that the path asks, and that a plan may have to assume an answer to. */
export type AskedQuestion = Exclude<QuestionId, 'mailService'>;

/** What is known: answers by question, and the SMTP route that the organization chose for its workstations, if it did. */
export type Answers = { [Q in QuestionId]?: (typeof answerValues)[Q][number] | undefined } & {
  chosenRoute?: 'app-password' | 'ip-address' | undefined;
};

export const questionIds = Object.keys(answerValues) as readonly QuestionId[];

/** True for a value that `question` offers. */
export function isAnswerTo(question: QuestionId, value: string): boolean {
  const values: readonly string[] = answerValues[question];
  return values.includes(value);
}
