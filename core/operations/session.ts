import { knowledgeWith } from '../knowledge/facts.ts';

import type { Ports } from '../ports.ts';
import { appHandlers } from './app/app-handlers.ts';
import { auditHandlers } from './audit/audit-handlers.ts';
import { calendarHandlers } from './calendar/calendar-handlers.ts';
import { campaignHandlers } from './campaign/campaign-handlers.ts';
import { reportingStatus } from './campaign/report-status.ts';
import { checkupHandlers } from './checkup/checkup-handlers.ts';
import { connectorHandlers } from './connector/connector-handlers.ts';
import { diagnosisHandlers } from './diagnosis/diagnosis-handlers.ts';
import { domainHandlers } from './domain/domain-handlers.ts';
import { exportHandlers } from './exports/export-handlers.ts';
import { createUploads } from './exports/uploads.ts';
import { graphHandlers } from './graph/graph-handlers.ts';
import { linkHandlers } from './links/link-handlers.ts';
import { mailTestHandlers } from './mail-test/mail-test-handlers.ts';
import type { Handlers } from './operation.ts';
import { policyHandlers } from './policies/policy-handlers.ts';
import { practiceHandlers } from './practice/practice-handlers.ts';
import { relayHandlers } from './relay/relay-handlers.ts';
import { reportHandlers } from './report/report-handlers.ts';
import { runHandlers } from './run/run-handlers.ts';
import { createRunRegistry } from './run-registry.ts';
import { createClipboardCountdown } from './secret/clipboard-countdown.ts';
import { createHeldSecrets } from './secret/held-secrets.ts';
import { secretHandlers } from './secret/secret-handlers.ts';
import type { SessionState } from './session-state.ts';
import { settingsHandlers } from './settings/settings-handlers.ts';
import { signInHandlers } from './sign-ins/sign-in-handlers.ts';
import { updateHandlers } from './update/update-handlers.ts';

/** One host's whole life: the contract implemented, and an orderly end. */
export type Session = {
  readonly handlers: Handlers;
  /** Cancels what runs, forgets the secrets held in memory and takes ours off the clipboard. */
  readonly close: () => Promise<void>;
};

/** Implements the contract over the ports, and nothing else. One value serves one host for its whole life. */
export function createSession(ports: Ports): Session {
  const state: SessionState = {
    ports,
    knowledge: knowledgeWith(ports.preset.overrides),
    runs: createRunRegistry(),
    secrets: createHeldSecrets(ports.secrets),
    clipboard: createClipboardCountdown(ports.clipboard, ports.clock),
    uploads: createUploads(ports),
  };
  const handlers: Handlers = {
    ...appHandlers(state),
    ...settingsHandlers(state),
    ...secretHandlers(state),
    ...mailTestHandlers(state),
    ...reportHandlers(state),
    ...runHandlers(state),
    ...diagnosisHandlers(),
    ...practiceHandlers(state),
    ...domainHandlers(state),
    ...relayHandlers(state),
    ...connectorHandlers(state),
    ...checkupHandlers(state),
    ...exportHandlers(state),
    ...signInHandlers(state),
    ...auditHandlers(state),
    ...graphHandlers(state),
    ...calendarHandlers(state),
    ...policyHandlers(state),
    ...campaignHandlers(state),
    ...linkHandlers(state),
    ...updateHandlers(state),
  };
  return {
    handlers: reportingStatus(handlers, state),
    close: async () => {
      state.runs.cancelAll();
      state.secrets.dropAll();
      await state.uploads.removeAll();
      await state.clipboard.endNow();
    },
  };
}
