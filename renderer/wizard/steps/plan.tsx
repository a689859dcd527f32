import { type PersonPart, personPart } from '../../../core/guide/person-part.ts';
import { planLetter } from '../../../core/guide/plan-letter.ts';
import type { Plan, PlanStep as Step, Warning } from '../../../core/guide/plan-types.ts';
import { planOf } from '../../../core/guide/wizard-path.ts';
import type { Knowledge } from '../../../core/knowledge/facts.ts';
import { useWords } from '../../app/context.ts';
import { OrganizationAnswers } from '../../app/organization-answers.tsx';
import { Screen } from '../../app/screen.tsx';
import type { Wizard } from '../../app/use-wizard.ts';
import { FoundAnswersView } from '../../checkup/found-answers-view.tsx';
import { ReadyMessage } from '../../hand-over/ready-message.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout, type Tone } from '../../ui/callout.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
import layout from '../../ui/layout.module.css';
import lists from '../../ui/lists.module.css';
import text from '../../ui/text.module.css';
import { ActionStep, ActionSteps } from '../action-steps.tsx';
import { BackButton, NextButton } from '../navigation.tsx';
import styles from './plan.module.css';

const tones: Record<Warning['severity'], Tone> = { info: 'info', caution: 'caution', stop: 'stop' };

/** The route, why, until when, and who must do what. */
export function PlanStep({ wizard }: { readonly wizard: Wizard }) {
  const { t, say } = useWords();
  const plan = planOf(wizard.state);
  const part = personPart(plan);
  return (
    <Screen
      id="plan"
      eyebrow={`${t('plan.eyebrow')} · ${t(plan.confidence === 'settled' ? 'plan.settled' : 'plan.assumed')}`}
      title={say(plan.headline)}
      back={<BackButton wizard={wizard} />}
      onward={<NextButton wizard={wizard} />}
    >
      {part === null ? <Warnings plan={plan} /> : <OwnPart plan={plan} part={part} />}
      <OrganizationAnswers wizard={wizard} />
      <FoundAnswersView wizard={wizard} />
      {plan.assumptions.length === 0 ? null : <Assumptions wizard={wizard} plan={plan} />}
      {part === null ? (
        <section className={layout.stackTight} aria-labelledby="plan-steps">
          <h2 id="plan-steps">{t('plan.steps')}</h2>
          <Steps steps={plan.steps} />
        </section>
      ) : (
        <Warnings plan={plan} />
      )}
      <div>
        <Disclosure title={t('plan.why')} level={2}>
          <ul className={lists.bullets}>
            {plan.reasons.map((reason) => (
              <li key={reason.id}>{say(reason)}</li>
            ))}
          </ul>
        </Disclosure>
        {plan.alternatives.length === 0 ? null : (
          <Disclosure title={t('plan.alternatives')} level={2}>
            <ul className={lists.bullets}>
              {plan.alternatives.map((alternative) => (
                <li key={alternative.route}>{say(alternative.message)}</li>
              ))}
            </ul>
          </Disclosure>
        )}
        {plan.wouldChange.length === 0 ? null : (
          <Disclosure title={t('plan.change')} level={2}>
            <ul className={lists.bullets}>
              {plan.wouldChange.map((change) => (
                <li key={change.id}>{say(change)}</li>
              ))}
            </ul>
          </Disclosure>
        )}
        <Sources plan={plan} known={wizard.state.known} />
      </div>
    </Screen>
  );
}

/** What to do for somebody who is no administrator: their own steps, the message for whoever does the rest, then the rest. */
function OwnPart({ plan, part }: { readonly plan: Plan; readonly part: PersonPart }) {
  const { t, say, locale } = useWords();
  // The first step says how to begin, where the others and the message keep their place on the first screen.
  const isShort = part.now.length < 5;
  return (
    <section className={layout.stackTight} aria-labelledby="plan-now">
      {plan.deadline === null ? null : (
        <Callout tone="caution" label={t('app.tone.caution')} brief>
          {say(plan.deadline)}
        </Callout>
      )}
      <h2 id="plan-now">{t('plan.now')}</h2>
      <ol className={styles.own}>
        {part.now.map((step, at) => (
          <li key={step.id}>
            <Disclosure title={`${at + 1}. ${say(step.title)}`} level={3} defaultOpen={at === 0 && isShort}>
              <StepDetail step={step} />
            </Disclosure>
          </li>
        ))}
      </ol>
      {part.writeTo === null ? null : (
        <>
          <ReadyMessage letter={planLetter(plan, locale)} writeTo={part.writeTo} />
          <div>
            <Disclosure title={t('plan.others')} level={2}>
              <Steps steps={part.others} />
            </Disclosure>
          </div>
        </>
      )}
    </section>
  );
}

function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const { say } = useWords();
  return (
    <ActionSteps>
      {steps.map((step) => (
        <ActionStep key={step.id} who={step.who}>
          <h3>{say(step.title)}</h3>
          <StepDetail step={step} />
        </ActionStep>
      ))}
    </ActionSteps>
  );
}

function StepDetail({ step }: { readonly step: Step }) {
  const { say } = useWords();
  return (
    <>
      <p className={text.soft}>{say(step.detail)}</p>
      {step.place.kind === 'link' ? <ExternalLink id={step.place.linkId} /> : null}
    </>
  );
}

/** The gravest first. */
function Warnings({ plan }: { readonly plan: Plan }) {
  const { t, say } = useWords();
  return plan.warnings.map((warning) => (
    <Callout key={warning.id} tone={tones[warning.severity]} label={t(`app.tone.${tones[warning.severity]}`)}>
      {say(warning.message)}
    </Callout>
  ));
}

function Assumptions({ wizard, plan }: { readonly wizard: Wizard; readonly plan: Plan }) {
  const { t, say } = useWords();
  return (
    <section className={layout.card} aria-labelledby="plan-assumptions">
      <h2 id="plan-assumptions" className={text.title}>
        {t('plan.assumptions')}
      </h2>
      <ul className={styles.assumptions}>
        {plan.assumptions.map((assumption) => (
          <li key={assumption.question}>
            <p>{say(assumption.message)}</p>
            <Button onPress={() => wizard.dispatch({ type: 'go', to: `question:${assumption.question}` })}>
              {t('plan.answer-now')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ plan, known }: { readonly plan: Plan; readonly known: Knowledge }) {
  const { t, locale, date } = useWords();
  const ids = [...new Set(plan.warnings.map((warning) => warning.factId))];
  if (ids.length === 0) return null;
  return (
    <Disclosure title={t('plan.sources')} level={2}>
      <ul className={styles.sources}>
        {ids.map((id) => {
          const fact = known[id];
          return (
            <li key={id}>
              <p>{fact.statement[locale]}</p>
              <p className={text.note}>
                {fact.source.title}
                {fact.publishedOn === null
                  ? ''
                  : ` · ${t('plan.source.published', { date: date(fact.publishedOn) })}`}
                {` · ${t('plan.source.checked', { date: date(fact.checkedOn) })}`}
              </p>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
