import { useState } from 'react';
import { addDays } from '../../core/calendar-day.ts';
import { parseAddress } from '../../core/mail/address.ts';
import { type Failure, ok, type Result } from '../../core/result.ts';
import { type GraphRequest, graphRequests } from '../../core/tenant/graph-requests.ts';
import { factsScript } from '../../core/tenant/powershell-facts.ts';
import { kqlQueries } from '../../core/tenant/queries.ts';
import { useApp, useWords } from '../app/context.ts';
import { Callout } from '../ui/callout.tsx';
import { CodeField } from '../ui/code-field.tsx';
import { CopyChip } from '../ui/copy-chip.tsx';
import layout from '../ui/layout.module.css';
import { Segmented } from '../ui/segmented.tsx';
import text from '../ui/text.module.css';
import { TextInput } from '../ui/text-input.tsx';
import styles from './queries-tab.module.css';
import type { Tenant } from './use-tenant.ts';

/** Lines shown before a text scrolls. */
const longestBlock = 16;

const engines = ['powershell', 'kql', 'graph'] as const;

/** « Requêtes »: the same questions for the organization's own tools, with the mailboxes filled in. */
export function QueriesTab({ tenant: { state, update, cloudAddress } }: { readonly tenant: Tenant }) {
  const { t, say, failure } = useWords();
  const { info } = useApp();
  const [engine, setEngine] = useState<(typeof engines)[number]>('powershell');
  const mailboxes = mailboxesIn(state.queryMailboxes);
  const days = /^\d{1,3}$/.test(state.queryDays.trim()) ? Math.max(1, Number(state.queryDays)) : 30;
  const options = { mailboxes: mailboxes.ok ? mailboxes.value : [], days, cloudAddress };
  return (
    <>
      <p>{t('tenant.queries.lead')}</p>
      <div className={layout.pair}>
        <TextInput
          kind="long"
          rows={3}
          label={t('tenant.queries.mailboxes')}
          hint={t('tenant.queries.mailboxes.hint')}
          value={state.queryMailboxes}
          onChange={(queryMailboxes) => update({ queryMailboxes })}
          error={mailboxes.ok ? null : failure(mailboxes)}
        />
        <TextInput
          label={t('tenant.queries.days')}
          hint={t('tenant.queries.days.hint')}
          width="short"
          value={state.queryDays}
          onChange={(queryDays) => update({ queryDays })}
        />
      </div>
      <Segmented
        label={t('tenant.queries.engine')}
        value={engine}
        onChange={setEngine}
        options={engines.map((value) => ({ value, label: t(`tenant.queries.engine.${value}`) }))}
      />
      <p className={text.soft}>{t(`tenant.queries.about.${engine}`)}</p>
      {engine === 'powershell' ? <Script mailboxes={options.mailboxes} /> : null}
      {engine === 'kql'
        ? kqlQueries(options).map(({ id, title, permission, text }) => (
            <Query key={id} title={t(title.id)} permission={permission} code={text} />
          ))
        : null}
      {engine === 'graph'
        ? graphRequests({ ...options, since: addDays(info.today, -days) }).map((request) => (
            <Query
              key={`${request.id}-${request.url}`}
              title={say(request.title)}
              permission={request.permission}
              code={textOf(request)}
              copied={request.body === null ? request.url : JSON.stringify(request.body, null, 2)}
              headers={Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`)}
            />
          ))
        : null}
      {engine === 'powershell' ? null : (
        <Callout tone="info" label={t('app.tone.info')}>
          {t('queries.not-run')}
        </Callout>
      )}
    </>
  );
}

const textOf = ({ method, url, body }: GraphRequest) =>
  body === null ? `${method} ${url}` : `${method} ${url}\n${JSON.stringify(body, null, 2)}`;

/** The addresses of a list, one a line or separated by commas; the first that is none is the failure. */
function mailboxesIn(typed: string): Result<readonly string[]> {
  const found: string[] = [];
  for (const each of typed.split(/[\s,;]+/).filter((word) => word !== '')) {
    const address = parseAddress(each);
    if (!address.ok) return address;
    found.push(address.value);
  }
  return ok([...new Set(found)].slice(0, 1000));
}

function Script({ mailboxes }: { readonly mailboxes: readonly string[] }) {
  const { t, failure, locale } = useWords();
  const script: Result<string> | Failure = factsScript(mailboxes, locale);
  if (!script.ok) {
    return (
      <Callout tone="stop" label={t('app.tone.stop')}>
        {failure(script)}
      </Callout>
    );
  }
  return (
    <Query
      title={t('tenant.queries.script')}
      permission="View-Only Organization Management, Global Reader"
      code={script.value}
    />
  );
}

type QueryProps = {
  readonly title: string;
  readonly permission: string;
  readonly code: string;
  /** What the clipboard takes, when it is not the code. */
  readonly copied?: string;
  readonly headers?: readonly string[];
};

function Query({ title, permission, code, copied = code, headers = [] }: QueryProps) {
  const { t } = useWords();
  return (
    <section className={layout.card}>
      <div className={styles.head}>
        <div className={layout.stackLine}>
          <h2 className={text.title}>{title}</h2>
          <p className={text.note}>{t('queries.permission', { permission })}</p>
        </div>
        <CopyChip value={copied} hideValue copyLabel={t('app.copy')} copiedLabel={t('app.copied')} />
      </div>
      <CodeField
        label={title}
        value={code}
        rows={Math.min(longestBlock, Math.ceil(code.length / 110) + code.split('\n').length)}
      />
      {headers.length === 0 ? null : (
        <p className={text.note}>
          {t('tenant.queries.headers')} <code>{headers.join('; ')}</code>
        </p>
      )}
    </section>
  );
}
