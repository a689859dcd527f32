import { isPractice } from '../../guide/wizard.ts';
import type { WizardState } from '../../guide/wizard-state.ts';
import type { Locale } from '../../i18n/message.ts';
import { scenarioOn } from '../../mail/practice.ts';
import type { Input } from '../contract.ts';

/** What a test of the wizard needs besides its state. */
export type TestRequest = {
  readonly runId: string;
  readonly sender: string;
  readonly recipient: string;
  readonly language: Locale;
};

/** The test with the app password; a null `port` is the usual one. */
export function submissionInput(
  state: WizardState,
  { runId, sender, recipient, language }: TestRequest,
  port: number | null,
): Input<'smtp.test'> {
  return {
    runId,
    route: 'app-password',
    account: state.account,
    from: sender,
    to: recipient,
    host: null,
    port,
    until: null,
    practice: isPractice(state) ? scenarioOn('app-password', state.scenario) : null,
    language,
  };
}

/** The test of the relay, without login. `side`: whose recipient it is, on the person's word; null: by its domain. */
export function relayInput(
  { ipRoute, scenario }: WizardState,
  { runId, sender, recipient, language }: TestRequest,
  { send, side }: { readonly send: boolean; readonly side: 'inside' | 'outside' | null },
): Input<'relay.check'> {
  return {
    runId,
    domain: ipRoute.domain,
    from: sender,
    to: recipient,
    expectIp: ipRoute.address === '' ? null : ipRoute.address,
    host: null,
    port: null,
    resolver: ipRoute.dns?.report.resolver ?? null,
    recipient: side,
    send,
    practice: ipRoute.practice ? scenarioOn('relay', scenario) : null,
    language,
    previous: ipRoute.checklist,
  };
}
