import { gapMessage } from '../../core/tenant/completeness.ts';
import type { PolicyOutcome, PolicyReading, WhatIf } from '../../core/tenant/policies/what-if.ts';
import { useWords } from '../app/context.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';

type Props = { readonly result: WhatIf; readonly ignored: number; readonly onKeep: () => void };

const looks: Record<PolicyOutcome, { readonly icon: IconName; readonly kind: string }> = {
  blocks: { icon: 'stop', kind: 'blocks' },
  'would-block': { icon: 'alert', kind: 'depends' },
  depends: { icon: 'help', kind: 'unclear' },
  misses: { icon: 'arrow', kind: 'unclear' },
};

const answers = { blocked: 'does-not-send', depends: 'cannot-say', clear: 'sends' } as const;
const icons: Record<WhatIf['answer'], IconName> = { blocked: 'stop', depends: 'help', clear: 'check' };

/** What every policy does to the sign-in, the ones that stop it first, near misses and their reasons included. */
export function WhatIfView({ result, ignored, onKeep }: Props) {
  const { t, say } = useWords();
  const { answer, account, policies, waiting, on, gaps } = result;
  return (
    <section className="stack" aria-labelledby="whatif-answer">
      <div className="verdict" data-answer={answers[answer]}>
        <div className="verdict-head" role="status">
          <span className="verdict-icon">
            <Icon name={icons[answer]} size={28} />
          </span>
          <h2 id="whatif-answer" className="verdict-answer">
            {t(`whatif.answer.${answer}`, { account })}
          </h2>
        </div>
        {waiting.length === 0 ? null : (
          <Callout tone="caution" label={t('app.tone.caution')}>
            {t('whatif.waiting', { count: waiting.length })}
          </Callout>
        )}
        {gaps.length === 0 ? null : (
          <Callout tone="caution" label={t('tenant.gap.heading')}>
            <ul className="bullets">
              {gaps.map((each) => (
                <li key={`${each.kind}-${each.where}-${each.detail}`}>{say(gapMessage(each))}</li>
              ))}
            </ul>
          </Callout>
        )}
        <div className="row">
          <Button onPress={onKeep}>{t('tenant.whatif.keep')}</Button>
        </div>
      </div>
      {policies.length === 0 ? null : (
        <ul className="policy-list">
          {policies.map((policy, index) => (
            <PolicyLine key={policy.id ?? `${index}-${policy.name}`} policy={policy} on={on} />
          ))}
        </ul>
      )}
      {ignored === 0 ? null : <p className="soft small">{t('whatif.ignored', { count: ignored })}</p>}
    </section>
  );
}

function PolicyLine({ policy, on }: { readonly policy: PolicyReading; readonly on: string }) {
  const { t, say } = useWords();
  const { outcome, earliestActivation: day, origin } = policy;
  return (
    <li className="policy-reading" data-outcome={outcome}>
      <span className="effect" data-kind={looks[outcome].kind}>
        <Icon name={looks[outcome].icon} size={18} />
        <span>{t(`whatif.outcome.${outcome}`)}</span>
      </span>
      <div className="stack-line">
        <h3>{policy.name}</h3>
        {policy.reasons.map((reason) => (
          <p key={`${reason.id}-${JSON.stringify(reason.params ?? {})}`} className="soft">
            {say(reason)}
          </p>
        ))}
        {day !== null && outcome !== 'misses' ? (
          <p>{t(on < day ? 'whatif.earliest' : 'whatif.overdue', { date: day })}</p>
        ) : null}
        {origin.evidence === null ? null : <p className="soft small">{say(origin.evidence)}</p>}
      </div>
    </li>
  );
}
