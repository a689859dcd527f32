import { useCallback, useState } from 'react';
import type { WizardState } from '../../core/guide/wizard-state.ts';
import { isPracticeAccount } from '../../core/mail/practice.ts';
import type { Gap, Reading } from '../../core/tenant/completeness.ts';
import type { FactsFile, MailboxFacts, TenantFacts } from '../../core/tenant/facts.ts';
import { factsFromAnswers, observationFrom } from '../../core/tenant/facts-from-answers.ts';
import type { PolicyExport } from '../../core/tenant/policies/imported-policy.ts';
import type { MembershipExport } from '../../core/tenant/policies/memberships.ts';
import type { DeviceState, Platform, RiskLevel } from '../../core/tenant/policies/sign-in-case.ts';
import type { VerdictRoute } from '../../core/tenant/switches.ts';
import { useApp } from '../app/context.ts';
import { type LogReading, useLogReading } from './use-log-reading.ts';

export const tenantTabs = ['verdict', 'policies', 'calendar', 'whatif', 'logs', 'queries'] as const;

export type TenantTab = (typeof tenantTabs)[number];

/** Everything typed or chosen on these pages, kept while the assistant is open. */
export type TenantState = {
  readonly tab: TenantTab;
  readonly account: string;
  readonly route: VerdictRoute;
  readonly day: 'today' | 'after' | 'other';
  readonly otherDay: string;
  /** The administrator's reading, with the name of its file. */
  readonly pack: {
    readonly file: string;
    readonly facts: FactsFile;
    readonly problems: readonly string[];
    /** What is missing from what was read. */
    readonly gaps: readonly Gap[];
  } | null;
  /** What was chosen by hand, which prevails over what was read. */
  readonly tenantEdits: TenantFacts;
  readonly mailboxEdits: Readonly<Record<string, Partial<MailboxFacts>>>;
  readonly policyId: string | null;
  readonly whatIf: WhatIfForm;
  /** For the live reading: the organization's own application, and the organization. */
  readonly live: { readonly clientId: string; readonly tenant: string };
  readonly queryMailboxes: string;
  readonly queryDays: string;
};

/** An export that was opened, by the name of its file. */
export type OpenedExport = { readonly file: string; readonly content: Reading<PolicyExport> };

export type WhatIfForm = {
  readonly exports: readonly OpenedExport[];
  /** A second set of policies, to compare. */
  readonly after: readonly OpenedExport[];
  /** Other mailboxes than the one of the page, one a line. */
  readonly others: string;
  readonly groupFiles: readonly MembershipExport[];
  readonly objectId: string;
  readonly groups: string;
  readonly groupsComplete: boolean;
  readonly roles: 'unknown' | 'none' | readonly string[];
  readonly ip: string;
  readonly country: string;
  readonly platform: Platform | null;
  readonly device: DeviceState | null;
  readonly risk: RiskLevel;
};

export type Tenant = {
  readonly state: TenantState;
  readonly update: (change: Partial<TenantState>) => void;
  readonly logs: LogReading;
  /** What the guide already knows. */
  readonly prefill: ReturnType<typeof factsFromAnswers>;
  /** The address of maestro*CLOUD, as the publisher or the organization's preset gives it. */
  readonly cloudAddress: string;
};

/** The state of « Mon organisation », which outlives a visit to another screen. */
export function useTenant(wizard: WizardState): Tenant {
  const { info } = useApp();
  const cloudAddress = wizard.known['maestro-cloud-address'].value ?? '';
  const [state, setState] = useState<TenantState>(() => ({
    tab: 'verdict',
    account: isPracticeAccount(wizard.account) ? '' : wizard.account,
    route: 'app-password',
    day: 'today',
    otherDay: '',
    pack: null,
    tenantEdits: {},
    mailboxEdits: {},
    policyId: null,
    whatIf: {
      exports: [],
      after: [],
      others: '',
      groupFiles: [],
      objectId: '',
      groups: '',
      groupsComplete: false,
      roles: 'unknown',
      ip: wizard.ipRoute.address || (wizard.answers.hosting === 'cloud' ? cloudAddress : ''),
      country: '',
      platform: null,
      device: null,
      risk: 'none',
    },
    live: info.graph ?? { clientId: '', tenant: '' },
    queryMailboxes: isPracticeAccount(wizard.account) ? '' : wizard.account,
    queryDays: '30',
  }));
  const update = useCallback(
    (change: Partial<TenantState>) => setState((before) => ({ ...before, ...change })),
    [],
  );
  const logs = useLogReading();
  return { state, update, logs, prefill: prefillFrom(wizard), cloudAddress };
}

function prefillFrom(wizard: WizardState): ReturnType<typeof factsFromAnswers> {
  const stated = factsFromAnswers(wizard.answers);
  const run = wizard.lastRun;
  if (run === null) return stated;
  const [first] = run.explanation?.diagnoses ?? [];
  const observation = observationFrom(
    run.trace,
    first === undefined || run.explanation === null
      ? null
      : { id: first.id, certain: run.explanation.certain },
  );
  return observation === null ? stated : { ...stated, mailbox: { ...stated.mailbox, observation } };
}
