import { useState } from 'react';
import { parseDay } from '../../core/calendar-day.ts';
import { basicAuthRetirement } from '../../core/knowledge/retirement.ts';
import { parseAddress } from '../../core/mail/address.ts';
import { parsePublicIpv4 } from '../../core/mail/ipv4.ts';
import type { Failure } from '../../core/result.ts';
import { gapMessage } from '../../core/tenant/completeness.ts';
import { readFactTexts } from '../../core/tenant/read-fact-texts.ts';
import { verdictRoutes } from '../../core/tenant/switches.ts';
import { verdictOn } from '../../core/tenant/verdict.ts';
import { useApp, useWords } from '../app/context.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { DropArea } from '../ui/drop-area.tsx';
import { Field } from '../ui/field.tsx';
import { FileButton } from '../ui/file-button.tsx';
import layout from '../ui/layout.module.css';
import lists from '../ui/lists.module.css';
import { Segmented } from '../ui/segmented.tsx';
import text from '../ui/text.module.css';
import { TextInput } from '../ui/text-input.tsx';
import { knowledgeOf } from './knowledge-of.ts';
import { LiveReading } from './live-reading.tsx';
import { readOfferedFiles } from './read-text-file.ts';
import { SwitchList } from './switch-list.tsx';
import type { Tenant } from './use-tenant.ts';
import { VerdictResult } from './verdict-result.tsx';
import styles from './verdict-tab.module.css';
import { VerdictTable } from './verdict-table.tsx';

const days = ['today', 'after', 'other'] as const;

/** The day chosen, or today while it is being typed. */
function dayOf({ state }: Tenant, today: string): string {
  if (state.day === 'after') return basicAuthRetirement.afterwards;
  const typed = parseDay(state.otherDay);
  return state.day === 'other' && typed.ok ? typed.value : today;
}

/** « Cette boîte »: can it send on a day, what decides, and the least change that turns the answer. */
export function VerdictTab({ tenant }: { readonly tenant: Tenant }) {
  const { t } = useWords();
  const { info } = useApp();
  const { state, update } = tenant;
  const on = dayOf(tenant, info.today);
  const knowledge = knowledgeOf(tenant, state.account, t('tenant.this-mailbox'), info.today);
  const verdict = verdictOn(knowledge, state.route, on);
  const accounts = knownAccounts(tenant);
  return (
    <>
      <section className={layout.stack} aria-label={t('tenant.verdict.about')}>
        <h2 className={text.hidden}>{t('tenant.verdict.about')}</h2>
        <About tenant={tenant} />
      </section>
      <VerdictResult verdict={verdict} />
      <PackImport tenant={tenant} />
      <LiveReading tenant={tenant} />
      {accounts.length > 1 ? (
        <VerdictTable
          verdictOf={(account) =>
            verdictOn(knowledgeOf(tenant, account, account, info.today), state.route, on)
          }
          accounts={accounts}
          selected={state.account}
          onSelect={(account) => update({ account })}
        />
      ) : null}
      <SwitchList tenant={tenant} knowledge={knowledge} verdict={verdict} />
    </>
  );
}

/** The mailboxes of the administrator's reading, and those that the what-if was carried from. */
function knownAccounts({ state }: Tenant): readonly string[] {
  const read = state.pack?.facts.mailboxes.map(({ account }) => account.toLowerCase()) ?? [];
  const judged = Object.entries(state.mailboxEdits).filter(([, facts]) => 'conditionalAccess' in facts);
  return [...new Set([...read, ...judged.map(([account]) => account)])].filter((each) => each !== '');
}

function About({ tenant: { state, update } }: { readonly tenant: Tenant }) {
  const { t, failure } = useWords();
  const address = state.account.trim() === '' ? null : parseAddress(state.account);
  const day = state.day === 'other' ? parseDay(state.otherDay) : null;
  return (
    <div className={styles.about}>
      <TextInput
        label={t('tenant.verdict.account')}
        kind="email"
        value={state.account}
        onChange={(account) => update({ account })}
        error={address === null || address.ok ? null : failure(address)}
      />
      <Field label={t('tenant.verdict.day')}>
        <Segmented
          tall
          label={t('tenant.verdict.day')}
          value={state.day}
          onChange={(chosen) => update({ day: chosen })}
          options={days.map((value) => ({
            value,
            label: t(`tenant.day.${value}`, { date: basicAuthRetirement.afterwards }),
          }))}
        />
        {state.day === 'other' ? (
          <TextInput
            label={t('tenant.day.typed')}
            width="short"
            value={state.otherDay}
            onChange={(otherDay) => update({ otherDay })}
            error={day === null || day.ok || state.otherDay.length < 10 ? null : failure(day)}
          />
        ) : null}
      </Field>
      <Field label={t('tenant.verdict.route')}>
        <Segmented
          tall
          label={t('tenant.verdict.route')}
          value={state.route}
          onChange={(route) => update({ route })}
          options={verdictRoutes.map((value) => ({ value, label: t(`tenant.route.${value}`) }))}
        />
      </Field>
    </div>
  );
}

function PackImport({ tenant: { state, update } }: { readonly tenant: Tenant }) {
  const { t, say, failure } = useWords();
  const [problem, setProblem] = useState<Failure | null>(null);
  const take = async (files: readonly File[], named: boolean) => {
    setProblem(null);
    const ip = parsePublicIpv4(state.whatIf.ip);
    const read = readFactTexts(await readOfferedFiles(files, named), { ip: ip.ok ? ip.value : null });
    if (!read.ok) return setProblem(read);
    const { facts } = read.value;
    const known = facts.mailboxes.some(
      ({ account }) => account.toLowerCase() === state.account.trim().toLowerCase(),
    );
    update({
      pack: {
        file: files
          .map(({ name }) => name)
          .slice(0, 5)
          .join(', '),
        ...read.value,
      },
      account: known ? state.account : (facts.mailboxes[0]?.account ?? state.account),
    });
  };
  const { pack } = state;
  return (
    <div className={layout.stackTight}>
      <div className={layout.row}>
        <DropArea label={t('tenant.whatif.drop')} onFiles={(files, named) => void take(files, named)}>
          <FileButton
            many
            accept={['.json', '.txt', '.zip', '.gz']}
            onFiles={(files) => void take(files, true)}
          >
            {t('tenant.pack.import')}
          </FileButton>
        </DropArea>
        {pack === null ? (
          <Button kind="quiet" onPress={() => update({ tab: 'queries' })}>
            {t('tenant.pack.obtain')}
          </Button>
        ) : (
          <>
            <span className={text.soft}>
              {t('tenant.pack.read', {
                file: pack.file,
                date: pack.facts.asOf,
                count: pack.facts.mailboxes.length,
              })}
            </span>
            <Button kind="quiet" onPress={() => update({ pack: null })}>
              {t('tenant.pack.forget')}
            </Button>
          </>
        )}
      </div>
      {problem === null ? null : (
        <Callout tone="stop" label={t('app.tone.stop')} live>
          {failure(problem)}
        </Callout>
      )}
      {pack === null || pack.gaps.length === 0 ? null : (
        <Callout tone="caution" label={t('tenant.gap.heading')}>
          <ul className={lists.bullets}>
            {pack.gaps.map((each) => (
              <li key={`${each.kind}-${each.where}-${each.detail}`}>{say(gapMessage(each))}</li>
            ))}
          </ul>
        </Callout>
      )}
      {pack === null || pack.problems.length === 0 ? null : (
        <div>
          <Disclosure title={t('tenant.pack.problems', { count: pack.problems.length })} level={3}>
            <ul className={`${lists.bullets} ${text.small}`}>
              {pack.problems.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </div>
  );
}
