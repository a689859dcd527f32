import { useState } from 'react';
import { addDays } from '../../core/knowledge/calendar.ts';
import { parseAddress } from '../../core/mail/address.ts';
import { type Failure, ok, type Result } from '../../core/result.ts';
import { factsScript } from '../../core/tenant/powershell-facts.ts';
import { graphRequests, kqlQueries } from '../../core/tenant/queries.ts';
import { useApp, useWords } from '../app/context.ts';
import { Callout } from '../ui/callout.tsx';
import { CopyChip } from '../ui/copy-chip.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { Tenant } from './use-tenant.ts';

/** Lines shown before a text scrolls. */
const longestBlock = 16;

const engines = ['powershell', 'kql', 'graph'] as const;

/** « Requêtes »: the same questions for the organization's own tools, with the mailboxes filled in. */
export function QueriesTab({ tenant: { state, update, cloudAddress } }: { readonly tenant: Tenant }) {
  const { t, failure } = useWords();
  const { info } = useApp();
  const [engine, setEngine] = useState<(typeof engines)[number]>('powershell');
  const mailboxes = mailboxesIn(state.queryMailboxes);
  const days = /^\d{1,3}$/.test(state.queryDays.trim()) ? Math.max(1, Number(state.queryDays)) : 30;
  const options = { mailboxes: mailboxes.ok ? mailboxes.value : [], days, cloudAddress };
  return (
    <>
      <p>{t('tenant.queries.lead')}</p>
      <div className="pair">
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
      <p className="soft">{t(`tenant.queries.about.${engine}`)}</p>
      {engine === 'powershell' ? <Script mailboxes={options.mailboxes} /> : null}
      {engine === 'kql'
        ? kqlQueries(options).map(({ id, title, permission, text }) => (
            <Query key={id} title={t(title.id)} permission={permission} text={text} />
          ))
        : null}
      {engine === 'graph'
        ? graphRequests({ ...options, since: addDays(info.today, -days) }).map((request) => (
            <Query
              key={`${request.id}-${request.url}`}
              title={t(request.title.id)}
              permission={request.permission}
              text={`${request.method} ${request.url}`}
              copied={request.url}
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
      text={script.value}
    />
  );
}

type QueryProps = {
  readonly title: string;
  readonly permission: string;
  readonly text: string;
  /** What the clipboard takes, when it is not the text. */
  readonly copied?: string;
  readonly headers?: readonly string[];
};

function Query({ title, permission, text, copied = text, headers = [] }: QueryProps) {
  const { t } = useWords();
  return (
    <section className="card">
      <div className="query-head">
        <div className="stack-line">
          <h2 className="card-title">{title}</h2>
          <p className="soft small">{t('queries.permission', { permission })}</p>
        </div>
        <CopyChip value={copied} hideValue copyLabel={t('app.copy')} copiedLabel={t('app.copied')} />
      </div>
      {/* A field, though it cannot be changed: the keyboard reaches it and scrolls it. */}
      <textarea
        className="code-block code-field"
        readOnly
        aria-label={title}
        value={text}
        rows={Math.min(longestBlock, Math.ceil(text.length / 110) + text.split('\n').length)}
        spellCheck={false}
      />
      {headers.length === 0 ? null : (
        <p className="soft small">
          {t('tenant.queries.headers')} <code>{headers.join('; ')}</code>
        </p>
      )}
    </section>
  );
}
