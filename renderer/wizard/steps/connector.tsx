import { useEffect, useState } from 'react';
import {
  type ConnectorScript,
  connectorSteps,
  defaultConnectorName,
  supportList,
} from '../../../core/mail/connector.ts';
import { analyseMx } from '../../../core/mail/mx.ts';
import type { Failure } from '../../../core/result.ts';
import { useApp, useWords } from '../../app/context.ts';
import { Screen } from '../../app/screen.tsx';
import type { Wizard } from '../../app/use-wizard.ts';
import { Badge } from '../../ui/badge.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { CopyChip } from '../../ui/copy-chip.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
import layout from '../../ui/layout.module.css';
import lists from '../../ui/lists.module.css';
import text from '../../ui/text.module.css';
import { BackButton, NextButton } from '../navigation.tsx';

const blocks = ['check', 'create', 'disable', 'enable', 'undo'] as const;

/** The administrator's two ways to the connector, filled in, each with its undo. */
export function ConnectorStep({ wizard }: { readonly wizard: Wizard }) {
  const { client } = useApp();
  const { t, say, locale, failure } = useWords();
  const { domain, address, dns } = wizard.state.ipRoute;
  const [script, setScript] = useState<ConnectorScript | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  useEffect(() => {
    void client.call('connector.script', { domain, ip: address, name: null }).then((result) => {
      setScript(result.ok ? result.value : null);
      setProblem(result.ok ? null : result);
    });
  }, [client, domain, address]);
  const host = dns === null ? null : analyseMx(dns.report.mx.records).relayHost;
  const name = script?.name ?? defaultConnectorName;

  return (
    <Screen
      id="connector"
      title={t('ip.connector.title')}
      lead={t('ip.connector.lead')}
      back={<BackButton wizard={wizard} />}
      onward={<NextButton wizard={wizard} />}
    >
      {problem === null ? null : (
        <Callout tone="caution" label={t('app.tone.caution')}>
          <p>{t('ip.connector.missing')}</p>
          <p className={text.soft}>{failure(problem)}</p>
        </Callout>
      )}
      <div>
        <Disclosure title={t('ip.connector.screens')} level={2} defaultOpen>
          <div className={layout.stackTight}>
            <p>
              <ExternalLink id="exchange-admin" />
            </p>
            <ol className={lists.numbered}>
              {connectorSteps({ address: address || '—', name }).map((step) => (
                <li key={step.message.id}>
                  {say(step.message)}
                  {step.confirmed[locale] ? null : <Badge inline>{t('ip.connector.unconfirmed')}</Badge>}
                </li>
              ))}
            </ol>
          </div>
        </Disclosure>
        <Disclosure title={t('ip.connector.powershell')} level={2}>
          {script === null ? null : (
            <div className={layout.stack}>
              {blocks.map((block) => {
                const text = [...(block === 'check' ? script.connect : []), ...script[block]].join('\n');
                return (
                  <section
                    key={block}
                    className={layout.stackTight}
                    aria-label={t(`ip.connector.block.${block}`)}
                  >
                    <h3>{t(`ip.connector.block.${block}`)}</h3>
                    <CodeBlock>{text}</CodeBlock>
                    <div>
                      <CopyChip
                        value={text}
                        hideValue
                        copyLabel={t('app.copy')}
                        copiedLabel={t('app.copied')}
                      />
                    </div>
                  </section>
                );
              })}
            </div>
          )}
        </Disclosure>
        <Disclosure title={t('ip.connector.support')} level={2}>
          <ul className={lists.bullets}>
            {supportList({ domain: domain || '—', address: address || '—', host }).map((message) => (
              <li key={message.id}>{say(message)}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </Screen>
  );
}
