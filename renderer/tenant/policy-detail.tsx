import { useEffect, useRef } from 'react';
import { type KnownPolicy, policyStates, sendingChannels } from '../../core/knowledge/policies.ts';
import { administratorRoles, coversFourteenRoles, rulesFor } from '../../core/knowledge/policy-rules.ts';
import { useWords } from '../app/context.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import layout from '../ui/layout.module.css';
import lists from '../ui/lists.module.css';
import text from '../ui/text.module.css';
import { translate } from '../words/translate.ts';
import { EffectWord } from './effect-word.tsx';
import styles from './policy-detail.module.css';

type Props = { readonly policy: KnownPolicy; readonly onBack: () => void };

/** One policy: its names, whom it targets, what it does to each way of sending, and how to live with it. */
export function PolicyDetail({ policy, onBack }: Props) {
  const { t, say, locale } = useWords();
  const other = locale === 'fr' ? 'en' : 'fr';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className={`${layout.stack} ${styles.article}`} data-policy={policy.id}>
      <div>
        <Button kind="quiet" onPress={onBack}>
          {t('tenant.policies.all')}
        </Button>
      </div>
      <header className={layout.stackTight}>
        <p className={text.note}>{t(`policies.family.${policy.family}`)}</p>
        <h2 ref={heading} tabIndex={-1}>
          {say(policy.name)}
        </h2>
        <p className={text.soft} lang={other}>
          {translate(other, policy.name.id)}
        </p>
        {policy.frenchNameSeen ? null : <p className={text.note}>{t('tenant.policies.our-translation')}</p>}
      </header>
      <dl className={lists.facts}>
        <dt>{t('tenant.policies.target')}</dt>
        <dd>{say(policy.target)}</dd>
        <dt>{t('tenant.policies.licence')}</dt>
        <dd>{say(policy.licence)}</dd>
        <dt>{t('tenant.policies.states')}</dt>
        <dd>{policyStates.map((state) => t(`policies.state.${state}`)).join(', ')}</dd>
      </dl>
      <section className={layout.stackTight} aria-labelledby="policy-effects">
        <h3 id="policy-effects">{t('tenant.policies.effects')}</h3>
        <dl className={styles.effects}>
          {sendingChannels.map((channel) => (
            <div key={channel} data-channel={channel}>
              <dt>{t(`policies.channel.${channel}`)}</dt>
              <dd>
                <EffectWord kind={policy.effects[channel].kind} />
              </dd>
              <dd className={`${styles.text} ${text.soft}`}>{say(policy.effects[channel].message)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={layout.stackTight} aria-labelledby="policy-rules">
        <h3 id="policy-rules">{t('tenant.policies.rules')}</h3>
        <dl className={`${styles.faq} ${layout.measure}`}>
          {rulesFor(policy).map(({ id, message }) => (
            <div key={id} data-rule={id}>
              <dt>{t(`tenant.policies.rule.${id}`)}</dt>
              <dd>{say(message)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {coversFourteenRoles(policy) ? (
        <div className={layout.measure}>
          <Disclosure title={t('tenant.policies.roles', { count: administratorRoles.length })} level={3}>
            <ul className={lists.columns}>
              {administratorRoles.map(({ templateId, name }) => (
                <li key={templateId}>{name[locale]}</li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ) : null}
    </article>
  );
}
