import { useRef, useState } from 'react';
import { parseAddress } from '../../core/mail/address.ts';
import { parsePublicIpv4 } from '../../core/mail/ipv4.ts';
import type { Failure } from '../../core/result.ts';
import { useApp, useWords } from '../app/context.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { TextInput } from '../ui/text-input.tsx';
import type { Tenant } from './use-tenant.ts';

/** Reading Microsoft 365 directly, for whoever chooses to sign in: read-only, and nothing is kept. */
export function LiveReading({ tenant: { state, update, logs } }: { readonly tenant: Tenant }) {
  const { client } = useApp();
  const { t, failure } = useWords();
  const [running, setRunning] = useState(false);
  const [hasSignIns, setHasSignIns] = useState(false);
  const [problem, setProblem] = useState<Failure | null>(null);
  const runId = useRef('');
  const address = parseAddress(state.account);
  const ip = parsePublicIpv4(state.whatIf.ip);
  const read = async () => {
    if (!address.ok) return setProblem(address);
    setProblem(null);
    setRunning(true);
    runId.current = crypto.randomUUID();
    const result = await client.call('graph.read', {
      runId: runId.current,
      clientId: state.live.clientId,
      tenant: state.live.tenant,
      mailboxes: [address.value],
      ip: ip.ok ? ip.value : null,
    });
    setRunning(false);
    if (!result.ok) return setProblem(result);
    const { facts, gaps, failures, account, signIns } = result.value;
    if (signIns !== null) logs.show(signIns);
    setHasSignIns(signIns !== null);
    const problems = failures.map(failure);
    update({ pack: { file: `Microsoft Graph (${account})`, facts, gaps, problems: [...new Set(problems)] } });
  };
  return (
    <div>
      <Disclosure title={t('tenant.live.title')} level={2}>
        <div className={`${layout.stackTight} ${layout.measure}`}>
          <p>{t('tenant.live.what')}</p>
          <TextInput
            label={t('tenant.live.application')}
            hint={t('tenant.live.application.hint')}
            value={state.live.clientId}
            onChange={(clientId) => update({ live: { ...state.live, clientId } })}
          />
          <TextInput
            label={t('tenant.live.tenant')}
            hint={t('tenant.live.tenant.hint')}
            value={state.live.tenant}
            onChange={(tenant) => update({ live: { ...state.live, tenant } })}
          />
          <p className={text.note}>{t('tenant.live.not-read')}</p>
          <div className={layout.row}>
            {running ? (
              <Button onPress={() => void client.call('run.cancel', { runId: runId.current })}>
                {t('tenant.logs.stop')}
              </Button>
            ) : (
              <Button
                isDisabled={state.live.clientId.trim() === '' || state.live.tenant.trim() === ''}
                onPress={() => void read()}
              >
                {t('tenant.live.sign-in')}
              </Button>
            )}
            <span className={text.soft} role="status">
              {running ? t('tenant.live.waiting') : ''}
            </span>
          </div>
          {hasSignIns && !running ? (
            <div>
              <Button onPress={() => update({ tab: 'logs' })}>{t('tenant.live.see-sign-ins')}</Button>
            </div>
          ) : null}
          {problem === null ? null : (
            <Callout tone="stop" label={t('app.tone.stop')} live>
              {failure(problem)}
            </Callout>
          )}
        </div>
      </Disclosure>
    </div>
  );
}
