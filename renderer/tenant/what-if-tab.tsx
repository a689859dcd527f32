import { parseAddress } from '../../core/mail/address.ts';
import type { Failure, Result } from '../../core/result.ts';
import { compareWhatIf } from '../../core/tenant/policies/compare-what-if.ts';
import { parseSendingIp } from '../../core/tenant/policies/sign-in-form.ts';
import { factsOfTable } from '../../core/tenant/policies/what-if-table.ts';
import { useApp, useWords } from '../app/context.ts';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import layout from '../ui/layout.module.css';
import { TextInput } from '../ui/text-input.tsx';
import { PolicyFiles } from './policy-files.tsx';
import { type Simulation, simulate } from './simulate.ts';
import type { Tenant, WhatIfForm } from './use-tenant.ts';
import { WhatIfAbout } from './what-if-about.tsx';
import { WhatIfChanges } from './what-if-changes.tsx';
import { WhatIfExclusions } from './what-if-exclusions.tsx';
import { WhatIfMatrix } from './what-if-matrix.tsx';
import { WhatIfView } from './what-if-view.tsx';

/** « Simuler »: exported Conditional Access policies in, which ones stop an SMTP sign-in of each mailbox. */
export function WhatIfTab({ tenant }: { readonly tenant: Tenant }) {
  const { t, failure } = useWords();
  const { info } = useApp();
  const { state, update } = tenant;
  const form = state.whatIf;
  const change = (part: Partial<WhatIfForm>) => update({ whatIf: { ...form, ...part } });
  const result = form.exports.length === 0 ? null : simulate(state.account, form, info.today);
  return (
    <>
      <p>{t('tenant.whatif.lead')}</p>
      <PolicyFiles
        label={t('tenant.whatif.files')}
        button={t('tenant.whatif.open')}
        hint={t('tenant.whatif.obtain')}
        files={form.exports}
        onChange={(exports) => change({ exports })}
      />
      <div className={layout.pair}>
        <TextInput
          label={t('tenant.verdict.account')}
          kind="email"
          value={state.account}
          onChange={(account) => update({ account })}
          error={errorOf(state.account, parseAddress(state.account), failure)}
        />
        <TextInput
          label={t('tenant.whatif.ip')}
          hint={t('tenant.whatif.ip.hint')}
          value={form.ip}
          onChange={(ip) => change({ ip })}
          error={errorOf(form.ip, parseSendingIp(form.ip), failure)}
        />
      </div>
      <WhatIfAbout
        form={form}
        change={change}
        questions={result?.ok === true ? result.value.questions : new Set()}
      />
      {form.exports.length === 0 ? null : (
        <div className={layout.measure}>
          <Disclosure title={t('tenant.whatif.compare')} level={2}>
            <PolicyFiles
              label={t('tenant.whatif.compare')}
              button={t('tenant.whatif.compare.open')}
              hint={t('tenant.whatif.compare.hint')}
              files={form.after}
              onChange={(after) => change({ after })}
            />
          </Disclosure>
        </div>
      )}
      {result === null ? null : result.ok ? (
        <Answer simulation={result.value} tenant={tenant} />
      ) : (
        <Callout tone="info" label={t('app.tone.info')}>
          {failure(result)}
        </Callout>
      )}
    </>
  );
}

type AnswerProps = { readonly simulation: Simulation; readonly tenant: Tenant };

/** The answer of one mailbox, or the table of several with that of the one chosen. */
function Answer({ simulation: { table, after, set }, tenant: { state, update } }: AnswerProps) {
  const { answers, exclusions } = table;
  const keep = () =>
    update({
      tab: 'verdict',
      mailboxEdits: {
        ...state.mailboxEdits,
        ...Object.fromEntries(
          factsOfTable(table).map(({ account, ...facts }) => [
            account,
            { ...state.mailboxEdits[account], ...facts },
          ]),
        ),
      },
    });
  const chosen = answers.find(({ account }) => isSame(account, state.account)) ?? answers[0];
  const changes =
    after === null
      ? []
      : answers.flatMap((one, index) => {
          const other = after.answers[index];
          return other === undefined ? [] : [compareWhatIf(one, other)];
        });
  return (
    <>
      {answers.length < 2 ? null : (
        <WhatIfMatrix
          table={table}
          ignored={set.value.ignored}
          selected={chosen?.account ?? ''}
          onSelect={(account) => update({ account, whatIf: withOther(state.whatIf, state.account, account) })}
        />
      )}
      {changes.length === 0 ? null : <WhatIfChanges changes={changes} />}
      {exclusions.length === 0 ? null : <WhatIfExclusions exclusions={exclusions} />}
      {chosen === undefined ? null : (
        <WhatIfView result={chosen} ignored={set.value.ignored} several={answers.length > 1} onKeep={keep} />
      )}
    </>
  );
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.trim().toLowerCase();

/** The mailbox of the page changes places with the one chosen, so that the table keeps both. */
function withOther(form: WhatIfForm, before: string, chosen: string): WhatIfForm {
  const others = form.others.split(/[\s,;]+/).filter((each) => each !== '' && !isSame(each, chosen));
  return {
    ...form,
    others: [before.trim(), ...others].filter((each) => each !== '' && !isSame(each, chosen)).join('\n'),
  };
}

function errorOf(
  typed: string,
  parsed: Result<string | null>,
  say: (failure: Failure) => string,
): string | null {
  return typed.trim() === '' || parsed.ok ? null : say(parsed);
}
