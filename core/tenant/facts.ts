import { diagnosisIds } from '../causes/diagnosis-ids.ts';
import { z } from '../schema.ts';
import { switchSettings } from './switch-settings.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A missing field was not read; `unknown` was asked and not known. Both leave the switch open to question. */
const choice = <const T extends readonly [string, ...string[]]>({ values }: { readonly values: T }) =>
  z.enum([...values, 'unknown']).optional();

/** What is known of the organization. */
export const tenantFactsSchema = z.strictObject({
  securityDefaults: choice(switchSettings.securityDefaults),
  /** « Allow users to create app passwords ». */
  appPasswords: choice(switchSettings.appPasswords),
  /** `SmtpClientAuthenticationDisabled` of the organization: $false is `on`. */
  smtpAuth: choice(switchSettings.smtpAuthTenant),
  /** Did an administrator switch basic authentication for SMTP back on after its retirement. */
  basicAuthReenabled: choice(switchSettings.basicAuthReenabled),
  /** `RejectDirectSend`. */
  rejectDirectSend: choice(switchSettings.rejectDirectSend),
  /** An inbound connector of type OnPremises that matches the address which sends. */
  connector: choice(switchSettings.connector),
});

/** The last test of ours, or a sign-in read in a log, on a given day. */
export const observationSchema = z.strictObject({
  on: isoDate,
  /** Absent: a login (`app-password`). */
  route: z.enum(['app-password', 'ip-address', 'outlook']).optional(),
  outcome: z.enum(['accepted', 'refused']),
  /** The diagnosis of a refusal, from `core/diagnosis`. */
  diagnosis: z.enum(diagnosisIds).optional(),
});

/** What is known of one mailbox. */
export const mailboxFactsSchema = z.strictObject({
  account: z.string().min(3).max(254),
  /**
   * What Conditional Access does to an SMTP sign-in of this account: lets it through, would block it in
   * report-only (`report-only-managed` when Microsoft may switch it on by itself), or blocks it.
   */
  conditionalAccess: choice(switchSettings.conditionalAccess),
  /** Names of the policies behind `conditionalAccess`. */
  policies: z.array(z.string().max(300)).max(100).optional(),
  /** The activation date that Microsoft's notice gives for a managed policy in report-only. */
  activationOn: isoDate.optional(),
  perUserMfa: choice(switchSettings.perUserMfa),
  /** Does the account already have an app password. */
  appPasswordHeld: choice(switchSettings.appPasswordHeld),
  /** Does the authentication policy that applies (its own, or the default one) let Basic SMTP through. */
  basicSmtpPolicy: choice(switchSettings.basicSmtpPolicy),
  /** `SmtpClientAuthenticationDisabled` of the mailbox: $false is `on`, $null is `inherit`. */
  smtpAuth: choice(switchSettings.smtpAuthMailbox),
  licence: choice(switchSettings.licence),
  observation: observationSchema.optional(),
  /** For the IP-address route. */
  senderDomainAccepted: choice(switchSettings.senderDomainAccepted),
  recipients: choice(switchSettings.recipients),
  port25: choice(switchSettings.port25),
  /** For the Outlook route: what the workstation of this mailbox has. */
  outlook: choice(switchSettings.outlook),
  outlookAccount: choice(switchSettings.outlookAccount),
  outlookMigration: choice(switchSettings.outlookMigration),
  outlookLicence: choice(switchSettings.outlookLicence),
});

/** The file that `powershell facts` leads to, and that `verdict --facts` reads. */
export const factsFileSchema = z.strictObject({
  kind: z.literal('assistant-courriel/facts'),
  version: z.literal(1),
  /** The ISO day on which the facts were read. */
  asOf: isoDate,
  tenant: tenantFactsSchema,
  mailboxes: z.array(mailboxFactsSchema).max(20_000),
});

export type TenantFacts = z.infer<typeof tenantFactsSchema>;
export type MailboxFacts = z.infer<typeof mailboxFactsSchema>;
export type Observation = z.infer<typeof observationSchema>;
export type FactsFile = z.infer<typeof factsFileSchema>;

/** All that is known about one mailbox, and when it was read. */
export type MailboxKnowledge = {
  readonly asOf: string;
  readonly tenant: TenantFacts;
  readonly mailbox: MailboxFacts;
};
