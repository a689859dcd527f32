import { gapMessage } from '../../core/tenant/completeness.ts';
import type { PolicyOutcome, PolicyReading, WhatIf } from '../../core/tenant/policies/what-if.ts';
import { useWords } from '../app/context.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import type { IconName } from '../ui/icon.tsx';
import layout from '../ui/layout.module.css';
import lists from '../ui/lists.module.css';
import text from '../ui/text.module.css';
import { AnswerCard } from './answer-card.tsx';
import { Effect, type EffectKind } from './effect.tsx';
import styles from './what-if-view.module.css';

type Props = {
  readonly result: WhatIf;
  readonly ignored: number;
  /** It is one of a table, which is carried whole. */
  readonly several: boolean;
  readonly onKeep: () => void;
};

export const outcomeLooks: Record<PolicyOutcome, { readonly icon: IconName; readonly kind: EffectKind }> = {
  blocks: { icon: 'stop', kind: 'blocks' },
  'would-block': { icon: 'alert', kind: 'depends' },
  depends: { icon: 'help', kind: 'unclear' },
  misses: { icon: 'arrow', kind: 'unclear' },
};

const answers = { blocked: 'does-not-send', depends: 'cannot-say', clear: 'sends' } as const;

/** What every policy does to the sign-in, the ones that stop it first, near misses and their reasons included. */
export function WhatIfView({ result, ignored, several, onKeep }: Props) {
  const { t, say } = useWords();
  const { answer, account, policies, waiting, on, gaps } = result;
  return (
    <section className={layout.stack} aria-labelledby="whatif-answer">
      <AnswerCard
        answer={answers[answer]}
        headingId="whatif-answer"
        title={t(`whatif.answer.${answer}`, { account })}
      >
        {waiting.length === 0 ? null : (
          <Callout tone="caution" label={t('app.tone.caution')}>
            {t('whatif.waiting', { count: waiting.length })}
          </Callout>
        )}
        {gaps.length === 0 ? null : (
          <Callout tone="caution" label={t('tenant.gap.heading')}>
            <ul className={lists.bullets}>
              {gaps.map((each) => (
                <li key={`${each.kind}-${each.where}-${each.detail}`}>{say(gapMessage(each))}</li>
              ))}
            </ul>
          </Callout>
        )}
        <div className={layout.row}>
          <Button onPress={onKeep}>{t(several ? 'tenant.whatif.keep-all' : 'tenant.whatif.keep')}</Button>
        </div>
      </AnswerCard>
      {policies.length === 0 ? null : (
        <ul className={lists.framed}>
          {policies.map((policy, index) => (
            <PolicyLine key={policy.id ?? `${index}-${policy.name}`} policy={policy} on={on} />
          ))}
        </ul>
      )}
      {ignored === 0 ? null : <p className={text.note}>{t('whatif.ignored', { count: ignored })}</p>}
    </section>
  );
}

function PolicyLine({ policy, on }: { readonly policy: PolicyReading; readonly on: string }) {
  const { t, say } = useWords();
  const { outcome, earliestActivation: day, origin } = policy;
  return (
    <li className={styles.reading} data-outcome={outcome}>
      <Effect {...outcomeLooks[outcome]}>{t(`whatif.outcome.${outcome}`)}</Effect>
      <div className={layout.stackLine}>
        <h3>{policy.name}</h3>
        {policy.reasons.map((reason) => (
          <p key={`${reason.id}-${JSON.stringify(reason.params ?? {})}`} className={text.soft}>
            {say(reason)}
          </p>
        ))}
        {day !== null && outcome !== 'misses' ? (
          <p>{t(on < day ? 'whatif.earliest' : 'whatif.overdue', { date: day })}</p>
        ) : null}
        {origin.evidence === null ? null : <p className={text.note}>{say(origin.evidence)}</p>}
      </div>
    </li>
  );
}
