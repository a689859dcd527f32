import type { z } from '../schema.ts';
import { appOperations } from './app/app-operations.ts';
import { auditOperations } from './audit/audit-operations.ts';
import { calendarOperations } from './calendar/calendar-operations.ts';
import { campaignOperations } from './campaign/campaign-operations.ts';
import { checkupEvents, checkupOperations } from './checkup/checkup-operations.ts';
import { connectorOperations } from './connector/connector-operations.ts';
import { diagnosisOperations } from './diagnosis/diagnosis-operations.ts';
import { domainOperations } from './domain/domain-operations.ts';
import { exportEvents, exportOperations } from './exports/export-operations.ts';
import { graphOperations } from './graph/graph-operations.ts';
import { linkOperations } from './links/link-operations.ts';
import { mailTestEvents, mailTestOperations } from './mail-test/mail-test-operations.ts';
import { policyOperations } from './policies/policy-operations.ts';
import { practiceOperations } from './practice/practice-operations.ts';
import { relayOperations } from './relay/relay-operations.ts';
import { reportOperations } from './report/report-operations.ts';
import { runOperations } from './run/run-operations.ts';
import { secretEvents, secretOperations } from './secret/secret-operations.ts';
import { settingsOperations } from './settings/settings-operations.ts';
import { signInOperations } from './sign-ins/sign-in-operations.ts';
import { updateEvents, updateOperations } from './update/update-operations.ts';

/**
 * Every operation a host offers: name, input, output. A new one goes in its subject's folder; a new subject is one line
 * here and one in `session.ts`. Inputs are validated once, on the trusted side; outputs too, so that nothing unforeseen
 * (a secret, say) can leave.
 */
export const operations = {
  ...appOperations,
  ...settingsOperations,
  ...secretOperations,
  ...mailTestOperations,
  ...reportOperations,
  ...runOperations,
  ...diagnosisOperations,
  ...practiceOperations,
  ...domainOperations,
  ...relayOperations,
  ...connectorOperations,
  ...checkupOperations,
  ...exportOperations,
  ...signInOperations,
  ...auditOperations,
  ...graphOperations,
  ...calendarOperations,
  ...policyOperations,
  ...campaignOperations,
  ...linkOperations,
  ...updateOperations,
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type Input<N extends OperationName> = z.infer<Operations[N]['input']>;
export type Output<N extends OperationName> = z.infer<Operations[N]['output']>;

/** Every event a host may push: name and payload. */
export const events = {
  ...mailTestEvents,
  ...secretEvents,
  ...exportEvents,
  ...checkupEvents,
  ...updateEvents,
} as const;

export type Events = typeof events;
export type EventName = keyof Events;
export type Payload<N extends EventName> = z.infer<Events[N]>;
