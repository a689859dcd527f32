import { findPolicy, knownPolicies, policyFamilies } from '../../core/knowledge/policies.ts';
import { pageDifferences, policyQuestions } from '../../core/knowledge/policy-rules.ts';
import { useWords } from '../app/context.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import layout from '../ui/layout.module.css';
import lists from '../ui/lists.module.css';
import { Table } from '../ui/table.tsx';
import text from '../ui/text.module.css';
import { EffectWord } from './effect-word.tsx';
import styles from './policies-tab.module.css';
import { PolicyDetail } from './policy-detail.tsx';
import type { Tenant } from './use-tenant.ts';

/** « Stratégies »: every policy that Microsoft switches on or offers, or the one chosen. */
export function PoliciesTab({ tenant: { state, update } }: { readonly tenant: Tenant }) {
  const policy = state.policyId === null ? undefined : findPolicy(state.policyId);
  return policy === undefined ? (
    <PolicyList onChoose={(policyId) => update({ policyId })} />
  ) : (
    <PolicyDetail policy={policy} onBack={() => update({ policyId: null })} />
  );
}

function PolicyList({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const { t, say } = useWords();
  return (
    <>
      <p>{t('tenant.policies.lead')}</p>
      {policyFamilies.map((family) => (
        <section key={family} className={layout.stackTight} aria-labelledby={`family-${family}`}>
          <h2 id={`family-${family}`}>{t(`policies.family.${family}`)}</h2>
          <ul className={lists.framed}>
            {knownPolicies
              .filter((policy) => policy.family === family)
              .map((policy) => (
                <li key={policy.id} className={styles.item} data-policy={policy.id}>
                  <Button kind="line" onPress={() => onChoose(policy.id)}>
                    {say(policy.name)}
                  </Button>
                  <span className={text.hidden}>{t('policies.channel.smtp-app-password')}</span>
                  <EffectWord kind={policy.effects['smtp-app-password'].kind} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      <section className={layout.stackTight} aria-labelledby="policy-questions">
        <h2 id="policy-questions">{t('tenant.policies.questions')}</h2>
        <div className={layout.measure}>
          {policyQuestions.map(({ id, question, answer }) => (
            <Disclosure key={id} title={say(question)} level={3}>
              <p>{say(answer)}</p>
            </Disclosure>
          ))}
        </div>
      </section>
      <Differences />
    </>
  );
}

/** Where today's page and the older one disagree, each with its date. */
function Differences() {
  const { t, say, date } = useWords();
  return (
    <section className={layout.stackTight} aria-labelledby="policy-differences">
      <h2 id="policy-differences">{t('tenant.policies.differences')}</h2>
      <p className={`${text.soft} ${layout.measure}`}>{t('tenant.policies.differences.help')}</p>
      <Table>
        <thead>
          <tr>
            <th scope="col">{t('tenant.policies.topic')}</th>
            <th scope="col">{t('tenant.policies.before')}</th>
            <th scope="col">{t('tenant.policies.today')}</th>
          </tr>
        </thead>
        <tbody>
          {pageDifferences.map(({ id, topic, before, today }) => (
            <tr key={id}>
              <th scope="row">{say(topic)}</th>
              <td>
                {say(before.message)}
                {before.lastSeenOn === null ? null : (
                  <p className={text.note}>
                    {t('tenant.policies.last-seen', { date: date(before.lastSeenOn) })}
                  </p>
                )}
              </td>
              <td>
                {say(today.message)}
                <p className={text.note}>{t('tenant.policies.page-of', { date: date(today.publishedOn) })}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>
        <ExternalLink id="managed-policies">{t('tenant.policies.page')}</ExternalLink>
      </p>
    </section>
  );
}
