import { useCallback, useEffect, useReducer, useRef } from 'react';
import { initialWizard, isPractice, progressOf, type WizardState, wizardReducer } from '../../core/guide/wizard.ts';
import { practiceAccount } from '../../core/mail/practice.ts';
import type { TestRoute } from '../../core/mail/trace.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { useApp } from './context.ts';

export type Wizard = {
  readonly state: WizardState;
  readonly dispatch: (action: Parameters<typeof wizardReducer>[1]) => void;
  /** Starts a test; progress and end arrive by the reducer. */
  readonly runTest: (request: { route: TestRoute; sender: string; recipient: string; host?: string }) => void;
  readonly cancelTest: () => void;
};

const saveDelay = 250;

/** The wizard's state, kept in the settings as it changes (never a secret), and the test it runs. */
export function useWizard(settings: Settings): Wizard {
  const { client, info, locale } = useApp();
  const [state, dispatch] = useReducer(wizardReducer, settings, (initial) =>
    initialWizard(info.today, initial.account ?? practiceAccount, initial.practiceScenario, initial.progress),
  );
  const runId = useRef<string | null>(null);

  useEffect(() => client.on('smtp.stage', ({ runId: id, report }) => dispatch({ type: 'run-stage', runId: id, report })), [client]);

  const saved = JSON.stringify([progressOf(state), state.account, state.scenario]);
  const lastSaved = useRef(saved);
  useEffect(() => {
    if (lastSaved.current === saved) return;
    const timer = setTimeout(() => {
      lastSaved.current = saved;
      void client.call('settings.update', {
        progress: progressOf(state),
        account: isPractice(state) ? null : state.account,
        practiceScenario: state.scenario,
      });
    }, saveDelay);
    return () => clearTimeout(timer);
  });

  const cancelTest = useCallback(() => {
    if (runId.current !== null) void client.call('smtp.cancel', { runId: runId.current });
  }, [client]);

  // Leaving the test's screen stops it: nothing may be sent behind the person's back.
  const onTest = state.step.kind === 'test';
  useEffect(() => {
    if (!onTest) cancelTest();
  }, [onTest, cancelTest]);

  const runTest: Wizard['runTest'] = ({ route, sender, recipient, host }) => {
    const id = crypto.randomUUID();
    runId.current = id;
    dispatch({ type: 'set-envelope', sender, recipient });
    dispatch({ type: 'run-started', runId: id });
    void client
      .call('smtp.test', {
        runId: id,
        route,
        account: route === 'app-password' ? state.account : null,
        from: sender,
        to: recipient,
        host: host ?? null,
        port: null,
        until: null,
        practice: isPractice(state) ? state.scenario : null,
        language: locale,
      })
      .then((result) => {
        if (runId.current === id) runId.current = null;
        dispatch(
          result.ok
            ? { type: 'run-ended', runId: id, trace: result.value.trace, explanation: result.value.explanation }
            : { type: 'run-refused', runId: id, failure: result },
        );
      });
  };

  return { state, dispatch, runTest, cancelTest };
}
