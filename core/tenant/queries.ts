import type { Message } from '../i18n/translate.ts';
import { managedPolicyActor } from './audit/entry.ts';

/** A question for an engine that holds the organization's logs. */
export type LogQuery = {
  readonly id: string;
  readonly title: Message;
  /** What the reader must be allowed to do. */
  readonly permission: string;
  readonly text: string;
};

export type QueryOptions = {
  /** Addresses already parsed; empty for every mailbox. */
  readonly mailboxes: readonly string[];
  readonly days: number;
  /** The public address of maestro*CLOUD. */
  readonly cloudAddress: string;
};

const workspaceReader = 'Log Analytics Reader (Entra ID P1/P2, SigninLogs + AADNonInteractiveUserSignInLogs)';

/** A KQL string literal: nothing inside can end it. Control characters are dropped. */
export function kqlString(value: string): string {
  const clean = value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '');
  return `"${clean.replace(/[\\"]/g, '\\$&')}"`;
}

/**
 * The same questions as a file answers, in KQL for Log Analytics or Sentinel: the engine for organizations whose logs
 * outgrow a download. `ConditionalAccessPolicies` is dynamic in one table and a string in the other, hence `tostring`.
 */
export function kqlQueries(options: QueryOptions): readonly LogQuery[] {
  const days = Math.min(Math.max(Math.trunc(options.days), 1), 730);
  const who =
    options.mailboxes.length === 0
      ? ''
      : `\n| where UserPrincipalName in~ (${options.mailboxes.map(kqlString).join(', ')})`;
  const smtp = `let SmtpSignIns = union isfuzzy=true
  (SigninLogs | extend CAP = tostring(ConditionalAccessPolicies)),
  (AADNonInteractiveUserSignInLogs | extend CAP = tostring(ConditionalAccessPolicies))
| where TimeGenerated > ago(${days}d) and ClientAppUsed == "Authenticated SMTP"${who};`;
  return [
    {
      id: 'by-mailbox',
      title: { id: 'queries.by-mailbox' },
      permission: workspaceReader,
      text: `${smtp}
SmtpSignIns
| summarize attempts = count(), failures = countif(tostring(ResultType) != "0"),
    lastSuccess = maxif(TimeGenerated, tostring(ResultType) == "0"),
    lastFailure = maxif(TimeGenerated, tostring(ResultType) != "0"),
    fromCloud = countif(IPAddress == ${kqlString(options.cloudAddress)})
  by UserPrincipalName
| order by failures desc`,
    },
    {
      id: 'failures',
      title: { id: 'queries.failures' },
      permission: workspaceReader,
      text: `${smtp}
SmtpSignIns
| where tostring(ResultType) != "0"
| summarize n = count(), lastSeen = max(TimeGenerated)
  by UserPrincipalName, IPAddress, ResultType = tostring(ResultType), ResultDescription, ConditionalAccessStatus
| order by n desc`,
    },
    {
      id: 'will-fail',
      title: { id: 'queries.will-fail' },
      permission: `${workspaceReader} + Security Reader`,
      text: `${smtp}
SmtpSignIns
| mv-expand policy = parse_json(CAP)
| where tostring(policy.result) in ("failure", "reportOnlyFailure", "reportOnlyInterrupted")
| summarize n = count(), lastSeen = max(TimeGenerated)
  by UserPrincipalName, Policy = tostring(policy.displayName), Result = tostring(policy.result)
| order by Result asc, n desc`,
    },
    {
      id: 'policy-changes',
      title: { id: 'queries.policy-changes' },
      permission: 'Log Analytics Reader (AuditLogs)',
      text: `AuditLogs
| where TimeGenerated > ago(${days}d)
| where Category == "Policy" and tostring(InitiatedBy.app.displayName) == "${managedPolicyActor}"
| project TimeGenerated, OperationName, Policy = tostring(TargetResources[0].displayName), TargetResources
| order by TimeGenerated desc`,
    },
  ];
}
