import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Checkup } from '../../core/checkup/checkup.ts';
import { initialWizard } from '../../core/guide/wizard.ts';
import type { WizardAction, WizardState } from '../../core/guide/wizard-state.ts';
import { knowledgeWith } from '../../core/knowledge/facts.ts';
import { practiceAccount } from '../../core/mail/practice.ts';
import type { Input, Output } from '../../core/operations/contract.ts';
import { relayInput, submissionInput } from '../../core/operations/mail-test/test-inputs.ts';
import { reducerOf, withOrganization } from '../../core/preset/with-organization.ts';
import { keptOf } from '../../core/settings/kept-of.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { useApp } from './context.ts';

export type Wizard = {
  readonly state: WizardState;
  readonly dispatch: (action: WizardAction) => void;
  /** Starts a test with the app password; progress and end arrive by the reducer. */
  readonly runTest: (request: { sender: string; recipient: string; port?: number }) => void;
  /** Starts a test of the relay, without login. */
  readonly runRelay: (request: {
    sender: string;
    recipient: string;
    send: boolean;
    /** Whose recipient it is, on the person's word; null: by its domain. */
    side: 'inside' | 'outside' | null;
  }) => void;
  readonly cancelTest: () => void;
  /** The last check-up of this sitting, for the reports; null before one. */
  readonly checkup: Checkup | null;
  /** Keeps a check-up that ended, and gives its answers to the guide. */
  readonly keepCheckup: (checkup: Checkup) => void;
};

const saveDelay = 250;

/** The wizard's state, kept in the settings as it changes (never a secret), and the test it runs. */
export function useWizard(settings: Settings): Wizard {
  const { client, info, locale } = useApp();
  const [state, dispatch] = useReducer(reducerOf(info.organization), settings, (initial) =>
    withOrganization(
      initialWizard(
        info.today,
        initial.account ?? practiceAccount,
        initial.practiceScenario,
        initial.progress,
        knowledgeWith(info.factOverrides),
      ),
      info.organization,
    ),
  );
  const runId = useRef<string | null>(null);

  useEffect(
    () =>
      client.on('smtp.stage', ({ runId: id, report }) => dispatch({ type: 'run-stage', runId: id, report })),
    [client],
  );

  const saved = JSON.stringify(keptOf(state));
  const lastSaved = useRef(saved);
  useEffect(() => {
    if (lastSaved.current === saved) return;
    const timer = setTimeout(() => {
      lastSaved.current = saved;
      void client.call('settings.update', keptOf(state));
    }, saveDelay);
    return () => clearTimeout(timer);
  });

  const cancelTest = useCallback(() => {
    if (runId.current !== null) void client.call('run.cancel', { runId: runId.current });
  }, [client]);

  // Leaving the test's screen stops it: nothing may be sent behind the person's back.
  const onTest = state.step.kind === 'test';
  useEffect(() => {
    if (!onTest) cancelTest();
  }, [onTest, cancelTest]);

  /** Announces a run, follows it and says how it ended. */
  function follow<N extends 'smtp.test' | 'relay.check'>(
    envelope: { sender: string; recipient: string },
    name: N,
    inputOf: (runId: string) => Input<N>,
  ): void {
    const id = crypto.randomUUID();
    runId.current = id;
    dispatch({ type: 'set-envelope', ...envelope });
    dispatch({ type: 'run-started', runId: id });
    void client.call(name, inputOf(id)).then((result) => {
      if (runId.current === id) runId.current = null;
      if (!result.ok) {
        dispatch({ type: 'run-refused', runId: id, failure: result });
        return;
      }
      const value = result.value as Output<'smtp.test'> & Partial<Output<'relay.check'>>;
      const { trace, explanation, verdict, checklist } = value;
      dispatch({
        type: 'run-ended',
        runId: id,
        trace,
        explanation,
        ...(verdict === undefined ? {} : { verdict }),
      });
      if (checklist !== undefined) dispatch({ type: 'set-ip-route', change: { checklist } });
    });
  }

  const runTest: Wizard['runTest'] = ({ port, ...envelope }) =>
    follow(envelope, 'smtp.test', (runId) =>
      submissionInput(state, { ...envelope, runId, language: locale }, port ?? null),
    );

  const runRelay: Wizard['runRelay'] = ({ send, side, ...envelope }) =>
    follow(envelope, 'relay.check', (runId) =>
      relayInput(state, { ...envelope, runId, language: locale }, { send, side }),
    );

  const [checkup, setCheckup] = useState<Checkup | null>(null);
  const keepCheckup = (ended: Checkup) => {
    setCheckup(ended);
    dispatch({ type: 'found', answers: ended.answers });
  };

  return { state, dispatch, runTest, runRelay, cancelTest, checkup, keepCheckup };
}
