import type { Message } from '../i18n/translate.ts';
import type { FactId } from '../knowledge/facts.ts';
import { assertNever } from '../result.ts';
import { deadlineMessages } from './deadline-messages.ts';
import type { outlookPlanMessages } from './outlook-plan-messages.ts';
import type { PasswordBlocker } from './password-finding.ts';
import type { PlanContext } from './plan-context.ts';
import type { Warning } from './plan-types.ts';
import type { warningMessages } from './warning-messages.ts';

type WarningMessageId = keyof typeof warningMessages | keyof typeof outlookPlanMessages;
type WarningName = Named<WarningMessageId>;
type Named<Id> = Id extends `guide.warning.${infer Name}` ? Name : never;

/** The fact that says what a blocker does. */
const factOfBlocker: Record<PasswordBlocker, FactId> = {
  'security-defaults': 'security-defaults-block-smtp',
  'conditional-access': 'app-password-not-with-conditional-access',
  'option-absent': 'app-password-needs-per-user-mfa',
  'legacy-blocked': 'legacy-auth-policy-blocks-smtp',
  'managed-policy': 'managed-policy-blocks-legacy-auth',
  'no-mailbox': 'smtp-submission-needs-a-mailbox',
  'basic-auth-off': 'authentication-policy-wins',
  retired: 'basic-auth-off-by-default',
};

/** What a person should know before acting, the gravest first. Each names the fact it rests on. */
export function warningsOf(context: PlanContext): Warning[] {
  const { outcome } = context.decision;
  switch (outcome) {
    case 'app-password':
      return passwordWarnings(context);
    case 'ip-address':
      return [...blockerWarnings(context), ...addressWarnings(context)];
    case 'outlook':
      return [
        ...switchWarnings(context),
        warning('outlook.program-access', 'info', 'outlook-warns-of-programs'),
        warning('outlook.interface', 'info', 'maestro-outlook-interface'),
        smsWarning(context),
      ];
    case 'outlook-new':
      return [
        warning('outlook.new', 'stop', 'new-outlook-refuses-programs'),
        warning('outlook.interface', 'info', 'maestro-outlook-interface'),
        warning('outlook.cutover', 'info', 'new-outlook-cutover-not-dated'),
      ];
    case 'outlook-unusable':
      return context.answers.outlook === 'old'
        ? [warning('outlook.old', 'stop', 'outlook-modern-authentication')]
        : [warning('outlook.interface', 'info', 'maestro-outlook-interface')];
    case 'blocked':
    case 'find-out':
      return blockerWarnings(context);
    case 'mfa-off':
      return [
        context.retirement === 'done'
          ? warning('retirement.reenabled', 'caution', 'basic-auth-removal-to-be-announced')
          : warning('retirement.ordinary', 'caution', 'basic-auth-off-by-default'),
      ];
    case 'other-service':
      return [];
    case 'other-program':
      return [warning('oauth', 'info', 'smtp-oauth-needs-the-program')];
    default:
      return assertNever(outcome);
  }
}

/** The first of the warnings that has a day, in one line. */
export function deadlineOf(warnings: readonly Warning[]): Message | null {
  for (const { id, message } of warnings) {
    const dated = `guide.deadline.${id}`;
    if (isDeadline(dated)) return { ...message, id: dated };
  }
  return null;
}

function isDeadline(id: string): id is keyof typeof deadlineMessages {
  return Object.hasOwn(deadlineMessages, id);
}

/** Until when this workstation keeps classic Outlook, as far as its licence and the organization's choice tell. */
function switchWarnings({ answers, known }: PlanContext): Warning[] {
  const cutover = warning('outlook.cutover', 'info', 'new-outlook-cutover-not-dated');
  if (answers.outlookMigration === 'stopped')
    return [warning('outlook.kept', 'info', 'new-outlook-policies-hold'), cutover];
  const since = { date: known['new-outlook-business-since-2025'].from ?? '' };
  switch (answers.outlookLicence) {
    case 'perpetual':
      return [warning('outlook.perpetual', 'info', 'new-outlook-leaves-perpetual-out'), cutover];
    case 'business':
      return [warning('outlook.business', 'caution', 'new-outlook-business-since-2025', since), cutover];
    case 'enterprise':
      return [warning('outlook.enterprise', 'caution', 'new-outlook-enterprise-from-march-2027'), cutover];
    case 'unknown':
    case undefined:
      return [warning('outlook.either', 'caution', 'new-outlook-business-since-2025', since), cutover];
    default:
      return assertNever(answers.outlookLicence);
  }
}

function passwordWarnings(context: PlanContext): Warning[] {
  const { answers, decision, known, retirement } = context;
  const warnings: Warning[] = [];
  if (retirement === 'coming') warnings.push(warning('retirement', 'caution', 'basic-auth-off-by-default'));
  if (retirement === 'near')
    warnings.push(warning('retirement.near', 'caution', 'basic-auth-off-by-default'));
  if (retirement === 'done')
    warnings.push(warning('retirement.reenabled', 'caution', 'basic-auth-removal-to-be-announced'));
  if (answers.managedPolicy === 'report-only') {
    const params = {
      published: known['managed-policies-delay'].publishedOn ?? '',
      before: known['managed-policies-delay-before-may-2026'].publishedOn ?? '',
    };
    warnings.push(warning('report-only', 'caution', 'managed-policies-delay', params));
  }
  if (answers.mailboxes === 'some')
    warnings.push(warning('some-mailboxes', 'caution', 'smtp-submission-needs-a-mailbox'));
  if (decision.actor === 'it-many') warnings.push(warning('every-user', 'caution', 'maestro-every-user'));
  warnings.push(warning('keep-secret', 'info', 'app-password-bypasses-mfa'), smsWarning(context));
  return warnings;
}

function addressWarnings({ answers, cloudAddress, known }: PlanContext): Warning[] {
  const published = known['relay-shared-address-may-stop'].publishedOn ?? '';
  const ofAddress =
    cloudAddress === null
      ? [warning('own-address', 'caution', 'relay-address-not-shared')]
      : [
          warning('shared-address', 'caution', 'relay-shared-address-may-stop', { published }),
          warning('hosted', 'caution', 'relay-not-from-hosted-service'),
        ];
  return [
    ...ofAddress,
    warning('connector-disabled', 'caution', 'relay-connector-may-be-disabled'),
    licenceWarning(answers.mailboxes),
    warning('no-copy', 'info', 'relay-keeps-no-copy'),
  ];
}

function licenceWarning(mailboxes: PlanContext['answers']['mailboxes']): Warning {
  if (mailboxes === 'all') return warning('licence.all', 'info', 'relay-licence');
  if (mailboxes === 'some' || mailboxes === 'none')
    return warning('licence.some', 'caution', 'relay-licence');
  return warning('licence.unknown', 'caution', 'relay-licence');
}

/** A password that would be refused is worth stopping a person for. */
function blockerWarnings({ decision }: PlanContext): Warning[] {
  const [first] = decision.blockers;
  if (first === undefined) return [];
  const byDefaultOnly = decision.blockers.every((blocker) => blocker === 'retired');
  const warnings = [
    byDefaultOnly
      ? warning('no-app-password.retired', 'caution', factOfBlocker.retired)
      : warning('no-app-password', 'stop', factOfBlocker[first]),
  ];
  if (decision.blockers.includes('security-defaults'))
    warnings.push(warning('no-exclusion', 'caution', 'security-defaults-have-no-exclusion'));
  if (decision.blockers.includes('retired'))
    warnings.push(warning('reenabling', 'info', 'basic-auth-reenabling-not-described'));
  return warnings;
}

function smsWarning({ known }: PlanContext): Warning {
  return warning('sms', 'info', 'sms-voice-retirement', { date: known['sms-voice-retirement'].from ?? '' });
}

function warning(
  id: WarningName,
  severity: Warning['severity'],
  factId: FactId,
  params?: Message['params'],
): Warning {
  const message: Message = { id: `guide.warning.${id}` };
  return { id, severity, message: params === undefined ? message : { ...message, params }, factId };
}
