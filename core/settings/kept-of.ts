import { progressOf } from '../guide/wizard.ts';
import type { WizardState } from '../guide/wizard-state.ts';
import { isPracticeAccount } from '../mail/practice.ts';
import type { Settings } from './settings.ts';

/** What the settings hold of the wizard: an exercise is nobody's mailbox. */
export function keptOf(state: WizardState): Pick<Settings, 'progress' | 'account' | 'practiceScenario'> {
  return {
    progress: progressOf(state),
    account: state.account === '' || isPracticeAccount(state.account) ? null : state.account,
    practiceScenario: state.scenario,
  };
}
