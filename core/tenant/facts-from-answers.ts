import type { DiagnosisId } from '../causes/diagnosis-ids.ts';
import type { Answers } from '../guide/answers.ts';
import { isGiven } from '../guide/password-finding.ts';
import type { MailTrace } from '../mail/trace.ts';
import type { MailboxFacts, Observation, TenantFacts } from './facts.ts';

/** Facts that the guide's answers state; an answer that leaves room for doubt states none. */
export function factsFromAnswers(answers: Answers): {
  readonly tenant: TenantFacts;
  readonly mailbox: Partial<MailboxFacts>;
} {
  const conditionalAccess = conditionalAccessFrom(answers);
  return {
    tenant: {
      // Conditional Access policies cannot be switched on while security defaults are (Learn, « Security defaults »).
      ...(answers.mfaKind === 'security-defaults' ? { securityDefaults: 'on' } : {}),
      ...(answers.mfaKind === 'conditional-access' ? { securityDefaults: 'off' } : {}),
      ...(answers.appPasswordOption === 'visible' ? { appPasswords: 'allowed' } : {}),
      ...(answers.basicAuth === 'enabled' ? { basicAuthReenabled: 'yes' } : {}),
      ...(answers.basicAuth === 'disabled' ? { basicAuthReenabled: 'no' } : {}),
    },
    mailbox: {
      ...(conditionalAccess === null ? {} : { conditionalAccess }),
      ...(answers.mfa === 'off' ? { perUserMfa: 'disabled' } : {}),
      ...(answers.legacyAuth === 'allowed' ? { basicSmtpPolicy: 'allowed' } : {}),
      ...(answers.mailboxes === 'all' ? { licence: 'yes' } : {}),
      ...(answers.mailboxes === 'none' ? { licence: 'no' } : {}),
      ...(isGiven(answers.outlook) ? { outlook: answers.outlook } : {}),
      ...(isGiven(answers.outlookAccount) ? { outlookAccount: answers.outlookAccount } : {}),
      ...(isGiven(answers.outlookMigration) ? { outlookMigration: answers.outlookMigration } : {}),
      ...(isGiven(answers.outlookLicence) ? { outlookLicence: answers.outlookLicence } : {}),
    },
  };
}

/** Both questions say « and the mailbox is not excluded », so a « yes » blocks; two « no » are needed to clear. */
function conditionalAccessFrom(answers: Answers): MailboxFacts['conditionalAccess'] | null {
  const { legacyAuth, managedPolicy, mfaKind } = answers;
  if (managedPolicy === 'on') return 'blocks';
  if (legacyAuth === 'blocked' && mfaKind === 'conditional-access') return 'blocks';
  if (managedPolicy === 'report-only') return 'report-only-managed';
  return managedPolicy === 'none' && legacyAuth === 'allowed' && mfaKind === 'per-user' ? 'clear' : null;
}

/**
 * What our own test observed, for the verdict; null for an exercise, and for an ending that says nothing of the
 * switches. `diagnosis` counts only when the text itself named the cause.
 */
export function observationFrom(
  trace: MailTrace,
  diagnosis: { readonly id: DiagnosisId; readonly certain: boolean } | null,
): Observation | null {
  if (trace.practice) return null;
  const route = trace.route === 'app-password' ? 'app-password' : 'ip-address';
  const on = trace.startedAt.slice(0, 10);
  if (trace.outcome === 'accepted') return { on, route, outcome: 'accepted' };
  if (trace.outcome !== 'failed' || trace.failure?.cause !== 'refused-by-server') return null;
  return diagnosis?.certain === true ? { on, route, outcome: 'refused', diagnosis: diagnosis.id } : null;
}
