import { assertNever } from '../../core/result.ts';
import type { Wizard } from '../app/use-wizard.ts';
import { ConnectorStep } from './steps/connector.tsx';
import { DnsStep } from './steps/dns.tsx';
import { MaestroStep } from './steps/maestro.tsx';
import { PlanStep } from './steps/plan.tsx';
import { QuestionStep } from './steps/question.tsx';
import { SecretStep } from './steps/secret.tsx';
import { SummaryStep } from './steps/summary.tsx';
import { TestStep } from './steps/test.tsx';
import { WelcomeStep } from './steps/welcome.tsx';

/** The screen of the present step. */
export function WizardScreen({
  wizard,
  onExplain,
}: {
  readonly wizard: Wizard;
  readonly onExplain: () => void;
}) {
  const { step } = wizard.state;
  switch (step.kind) {
    case 'welcome':
      return <WelcomeStep wizard={wizard} onExplain={onExplain} />;
    case 'question':
      return <QuestionStep key={step.question} wizard={wizard} question={step.question} />;
    case 'plan':
      return <PlanStep wizard={wizard} />;
    case 'secret':
      return <SecretStep wizard={wizard} />;
    case 'dns':
      return <DnsStep wizard={wizard} />;
    case 'connector':
      return <ConnectorStep wizard={wizard} />;
    case 'test':
      return <TestStep wizard={wizard} run={step.run} />;
    case 'maestro':
      return <MaestroStep wizard={wizard} />;
    case 'summary':
      return <SummaryStep wizard={wizard} />;
    default:
      return assertNever(step);
  }
}
