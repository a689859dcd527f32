import { scenarioOn, scenariosOn } from '../../core/mail/practice.ts';
import type { TestRoute } from '../../core/mail/test-routes.ts';
import { useWords } from '../app/context.ts';
import type { Wizard } from '../app/use-wizard.ts';
import { SelectInput } from '../ui/select-input.tsx';

type Props = { readonly wizard: Wizard; readonly route: TestRoute };

/** What the practice server will answer on this route. */
export function ScenarioChoice({ wizard, route }: Props) {
  const { t } = useWords();
  const scenarios = scenariosOn(route);
  return (
    <SelectInput
      label={t('test.scenario')}
      value={scenarioOn(route, wizard.state.scenario)}
      onChange={(value) => {
        const scenario = scenarios.find((one) => one === value);
        if (scenario !== undefined) wizard.dispatch({ type: 'set-scenario', scenario });
      }}
      options={scenarios.map((value) => ({ value, label: t(`practice.scenario.${value}`) }))}
    />
  );
}
