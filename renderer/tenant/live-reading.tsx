import { useRef, useState } from 'react';
import { parseAddress } from '../../core/mail/address.ts';
import { parsePublicIpv4 } from '../../core/mail/ipv4.ts';
import type { Output } from '../../core/operations/contract.ts';
import type { Failure } from '../../core/result.ts';
import { gapMessage } from '../../core/tenant/completeness.ts';
import type { AccountComparison } from '../../core/tenant/policies/evaluation.ts';
import { useApp, useWords } from '../app/context.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { CheckItem } from '../ui/check-item.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import layout from '../ui/layout.module.css';
import lists from '../ui/lists.module.css';
import text from '../ui/text.module.css';
import { TextInput } from '../ui/text-input.tsx';
import type { Tenant } from './use-tenant.ts';

/** Reading Microsoft 365 directly, for whoever chooses to sign in: read-only, and nothing is kept. */
export function LiveReading({ tenant: { state, update, logs } }: { readonly tenant: Tenant }) {
  const { client } = useApp();
  const { t, failure } = useWords();
  const [running, setRunning] = useState(false);
  const [hasSignIns, setHasSignIns] = useState(false);
  const [evaluate, setEvaluate] = useState(false);
  const [evaluations, setEvaluations] = useState<Output<'graph.read'>['evaluations']>([]);
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
      evaluate,
    });
    setRunning(false);
    if (!result.ok) return setProblem(result);
    const { facts, gaps, failures, account, signIns } = result.value;
    setEvaluations(result.value.evaluations);
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
          <CheckItem isSelected={evaluate} onChange={setEvaluate}>
            {t('tenant.live.evaluate')}
          </CheckItem>
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
          {evaluations.map((each) => (
            <Evaluation key={each.account} comparison={each} />
          ))}
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

/** Our answer beside Microsoft's: the policies on which they differ. */
function Evaluation({ comparison }: { readonly comparison: AccountComparison }) {
  const { t, say } = useWords();
  const { account, same, open, differences, gaps } = comparison;
  return (
    <Callout
      tone={differences.length + gaps.length === 0 ? 'info' : 'caution'}
      label={t('tenant.live.evaluation')}
    >
      <p>{t('whatif.evaluation', { account, same, open, differences: differences.length })}</p>
      <ul className={lists.bullets}>
        {differences.map(({ name, ours, theirs, reason }) => (
          <li key={`${name}-${reason}`}>
            {name} — {ours === null ? t('whatif.absent') : t(`whatif.outcome.${ours}`)} ;{' '}
            {t('whatif.evaluation.theirs', {
              theirs: theirs === null ? 'absent' : theirs ? 'yes' : 'no',
              reason,
            })}
          </li>
        ))}
        {gaps.map((each) => (
          <li key={`${each.kind}-${each.where}`}>{say(gapMessage(each))}</li>
        ))}
      </ul>
    </Callout>
  );
}
