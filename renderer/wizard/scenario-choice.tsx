import { type PracticeScenario, practiceScenarios } from '../../core/mail/practice.ts';
import { useWords } from '../app/context.ts';
import type { PageMessageId } from '../app/translate.ts';
import type { Wizard } from '../app/use-wizard.ts';
import { SelectInput } from '../ui/select-input.tsx';

const relayOnly: readonly PracticeScenario[] = ['relay-not-attributed', 'direct-send-rejected'];
const loginOnly: readonly PracticeScenario[] = [
  'wrong-password',
  'account-locked',
  'smtp-auth-off-tenant',
  'smtp-auth-off-mailbox',
  'security-defaults',
  'policy-blocked',
  'basic-auth-retired',
  'from-refused',
];

/** What can happen to a login, and what can happen to a relay. */
export const loginScenarios = practiceScenarios.filter((one) => !relayOnly.includes(one));
export const relayScenarios = practiceScenarios.filter((one) => !loginOnly.includes(one));

type Props = { readonly wizard: Wizard; readonly scenarios: readonly PracticeScenario[] };

/** What the practice server will answer. A scenario that does not fit the route falls back to the good one. */
export function ScenarioChoice({ wizard, scenarios }: Props) {
  const { t } = useWords();
  const { scenario } = wizard.state;
  return (
    <SelectInput
      label={t('test.scenario')}
      value={scenarios.includes(scenario) ? scenario : 'ok'}
      onChange={(value) => wizard.dispatch({ type: 'set-scenario', scenario: value as PracticeScenario })}
      options={scenarios.map((value) => ({ value, label: t(`practice.scenario.${value}` as PageMessageId) }))}
    />
  );
}
