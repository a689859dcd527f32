import { assertNever } from '../../core/result.ts';
import * as screens from '../app/screens.ts';
import type { Wizard } from '../app/use-wizard.ts';
import { WelcomeStep } from './steps/welcome.tsx';

/** The screen of the present step. */
export function WizardScreen({ wizard }: { readonly wizard: Wizard }) {
  const { step } = wizard.state;
  switch (step.kind) {
    case 'welcome':
      return <WelcomeStep wizard={wizard} />;
    case 'question':
      return <screens.question.Screen key={step.question} wizard={wizard} question={step.question} />;
    case 'plan':
      return <screens.plan.Screen wizard={wizard} />;
    case 'secret':
      return <screens.secret.Screen wizard={wizard} />;
    case 'dns':
      return <screens.dns.Screen wizard={wizard} />;
    case 'connector':
      return <screens.connector.Screen wizard={wizard} />;
    case 'test':
      return <screens.test.Screen wizard={wizard} run={step.run} />;
    case 'maestro':
      return <screens.maestro.Screen wizard={wizard} />;
    case 'summary':
      return <screens.summary.Screen wizard={wizard} />;
    default:
      return assertNever(step);
  }
}
