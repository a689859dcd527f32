import { hasBegun, initialWizard } from '../../core/guide/wizard.ts';
import { furthestStep, stepId } from '../../core/guide/wizard-path.ts';
import { practiceAccount } from '../../core/mail/practice.ts';
import { reducerOf, withOrganization } from '../../core/preset/with-organization.ts';
import { assertNever, type Failure } from '../../core/result.ts';
import { keptOf } from '../../core/settings/kept-of.ts';
import type { CommandContext, ExitStatus, OptionTable } from '../command.ts';
import { withSession } from '../open-session.ts';
import { translate } from '../words/translate.ts';
import { connectorStep } from './connector-step.ts';
import { dnsStep } from './dns-step.ts';
import { maestroStep } from './maestro-step.ts';
import { planStep } from './plan-step.ts';
import { questionStep } from './question-step.ts';
import { secretStep } from './secret-step.ts';
import { summaryStep } from './summary-step.ts';
import { testStep } from './test-step.ts';
import type { Left, Walk } from './walk.ts';
import { welcomeStep } from './welcome-step.ts';

/**
 * No command, on a terminal: the wizard of the window, by the same reducer and in the same words. What was answered is
 * kept after each step, where the window finds it too; what was begun is offered again.
 */
export async function walkGuide(
  context: Pick<CommandContext<OptionTable>, 'io' | 'locale' | 'signal'>,
): Promise<ExitStatus | Failure> {
  const { io, locale, signal } = context;
  return withSession(context, async ({ client, today, knowledge, organization }) => {
    const settings = await client.call('settings.get', {});
    if (!settings.ok) return settings;
    const { account, practiceScenario, progress } = settings.value;
    const reduce = reducerOf(organization);
    let state = withOrganization(
      initialWizard(today, account ?? practiceAccount, practiceScenario, progress, knowledge),
      organization,
    );
    const resumeAt = state.step.kind === 'welcome' ? furthestStep(state) : stepId(state.step);
    const walk: Walk = {
      io,
      locale,
      signal,
      client,
      state: () => state,
      resumeAt: hasBegun(state) ? resumeAt : null,
      dispatch: (action) => {
        state = reduce(state, action);
      },
    };
    // What was begun is offered, never taken for granted: somebody else may sit there.
    walk.dispatch({ type: 'go', to: 'welcome' });
    let left: Left = 'step';
    while (left === 'step' && !signal.aborted) {
      left = await show(walk);
      const kept = await client.call('settings.update', keptOf(state));
      if (!kept.ok) return kept;
    }
    io.say(`\n${translate(locale, 'terminal.guide.kept')}`);
    return 0;
  });
}

function show(walk: Walk): Promise<Left> {
  const { step } = walk.state();
  switch (step.kind) {
    case 'welcome':
      return welcomeStep(walk);
    case 'question':
      return questionStep(walk, step.question);
    case 'plan':
      return planStep(walk);
    case 'secret':
      return secretStep(walk);
    case 'dns':
      return dnsStep(walk);
    case 'connector':
      return connectorStep(walk);
    case 'test':
      return testStep(walk);
    case 'maestro':
      return maestroStep(walk);
    case 'summary':
      return summaryStep(walk);
    default:
      return assertNever(step);
  }
}
