import { useState } from 'react';
import { type DnsFinding, findingAdvice, findingTitle } from '../../../core/mail/dns-finding.ts';
import type { Output } from '../../../core/operations/contract.ts';
import type { Failure } from '../../../core/result.ts';
import { useApp, useWords } from '../../app/context.ts';
import { Screen } from '../../app/screen.tsx';
import type { Wizard } from '../../app/use-wizard.ts';
import { Button } from '../../ui/button.tsx';
import { Callout, type Tone } from '../../ui/callout.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import layout from '../../ui/layout.module.css';
import lists from '../../ui/lists.module.css';
import text from '../../ui/text.module.css';
import { TextInput } from '../../ui/text-input.tsx';
import { ChecklistView } from '../checklist-view.tsx';
import { BackButton, NextButton } from '../navigation.tsx';
import { SpfEditView } from '../spf-edit-view.tsx';
import styles from './dns.module.css';

const tones: Record<DnsFinding['severity'], Tone> = {
  problem: 'stop',
  caution: 'caution',
  info: 'info',
  good: 'good',
};

/** The domain's public records, read and judged for the IP-address route. */
export function DnsStep({ wizard }: { readonly wizard: Wizard }) {
  const { client } = useApp();
  const { t, failure, locale } = useWords();
  const { ipRoute, answers } = wizard.state;
  const cloud = answers.hosting === 'cloud';
  const cloudFact = wizard.state.known['maestro-cloud-address'];
  const cloudHint =
    cloudFact.confidence === 'organization' ? cloudFact.statement[locale] : t('ip.address.cloud');
  const [domain, setDomain] = useState(ipRoute.domain);
  const [address, setAddress] = useState(ipRoute.address || (cloud ? (cloudFact.value ?? '') : ''));
  const [resolver, setResolver] = useState('');
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<Failure | null>(null);

  const read = async () => {
    setReading(true);
    setProblem(null);
    const result = await client.call('dns.check', {
      domain,
      ip: address.trim() === '' ? null : address,
      resolver: resolver.trim() === '' ? null : resolver.trim(),
      previous: ipRoute.checklist,
    });
    setReading(false);
    if (!result.ok) {
      setProblem(result);
      return;
    }
    const { report, checklist } = result.value;
    wizard.dispatch({
      type: 'set-ip-route',
      change: { domain: report.shown, address: report.ip ?? address.trim(), checklist, dns: result.value },
    });
  };
  const { dns } = ipRoute;
  const change = (value: string, set: (value: string) => void) => {
    set(value);
    setProblem(null);
    wizard.dispatch({ type: 'set-ip-route', change: { dns: null } });
  };

  return (
    <Screen
      id="dns"
      title={t('ip.dns.title')}
      lead={t('ip.dns.lead')}
      back={<BackButton wizard={wizard} />}
      onward={
        <>
          <Button
            kind={dns === null ? 'primary' : 'secondary'}
            isDisabled={reading}
            onPress={() => void read()}
          >
            {t(dns === null ? 'ip.dns.run' : 'ip.dns.again')}
          </Button>
          {dns === null ? null : <NextButton wizard={wizard} />}
        </>
      }
    >
      <TextInput
        label={t('ip.domain')}
        hint={t('ip.domain.hint')}
        value={domain}
        onChange={(value) => change(value, setDomain)}
        onSubmit={() => void read()}
        error={problem?.code.startsWith('domain.') ? failure(problem) : null}
      />
      <TextInput
        label={t('ip.address')}
        hint={cloud ? cloudHint : t('ip.address.own')}
        value={address}
        onChange={(value) => change(value, setAddress)}
        onSubmit={() => void read()}
        error={problem?.code.startsWith('ip.') ? failure(problem) : null}
      />
      {problem === null || /^(domain|ip)\./.test(problem.code) ? null : (
        <Callout tone="stop" label={t('app.tone.stop')} live>
          {failure(problem)}
        </Callout>
      )}
      {reading ? (
        <p role="status" className={text.soft}>
          {t('ip.dns.reading')}
        </p>
      ) : null}
      {dns === null ? (
        <div>
          <Disclosure title={t('ip.advanced')} level={2}>
            <TextInput
              label={t('ip.resolver')}
              hint={t('ip.resolver.hint')}
              value={resolver}
              onChange={setResolver}
            />
          </Disclosure>
        </div>
      ) : (
        <DnsVerdict dns={dns} />
      )}
    </Screen>
  );
}

function DnsVerdict({ dns }: { readonly dns: Output<'dns.check'> }) {
  const { t, say } = useWords();
  const { findings, edit, report } = dns;
  const worst = findings.some((one) => one.severity === 'problem')
    ? 'problem'
    : findings.some((one) => one.severity === 'caution')
      ? 'caution'
      : 'good';
  const good = findings.filter((one) => one.severity === 'good');
  const others = findings.filter((one) => one.severity !== 'good');
  return (
    <section className={layout.stack} aria-labelledby="dns-verdict">
      <h2 id="dns-verdict" role="status">
        {t(`ip.dns.verdict.${worst}`)}
      </h2>
      {others.map((finding) => (
        <Callout
          key={`${finding.id}-${JSON.stringify(finding.params)}`}
          tone={tones[finding.severity]}
          label={say(findingTitle(finding))}
        >
          <p>{say(findingAdvice(finding))}</p>
          {finding.who === 'nobody' ? null : <p className={text.note}>{t(`actor.${finding.who}`)}</p>}
        </Callout>
      ))}
      {edit === null ? null : <SpfEditView edit={edit} />}
      <ChecklistView checklist={dns.checklist} changes={dns.changes} />
      <div>
        {good.length === 0 ? null : (
          <Disclosure title={t('ip.dns.good')} level={3} defaultOpen={others.length === 0}>
            <ul className={lists.bullets}>
              {good.map((finding) => (
                <li key={finding.id}>
                  <strong>{say(findingTitle(finding))}</strong> {say(findingAdvice(finding))}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        {report.spf.costs.length === 0 ? null : (
          <Disclosure title={t('ip.dns.costs')} level={3}>
            <ul className={styles.costs}>
              {report.spf.costs.map((cost, index) => {
                // The same term may stand twice in a tree; the list itself never changes order.
                const key = `${index} ${cost.domain} ${cost.term}`;
                return (
                  <li key={key} data-depth={Math.min(cost.depth, 4)}>
                    <code>{cost.term}</code>
                    <span className={text.note}>{t('ip.dns.costs.lookups', { count: cost.lookups })}</span>
                  </li>
                );
              })}
            </ul>
          </Disclosure>
        )}
      </div>
    </section>
  );
}
