import { useState } from 'react';
import type { Failure } from '../../core/result.ts';
import type { ShownSignIns } from '../../core/tenant/export-reading.ts';
import { errorMeaning } from '../../core/tenant/sign-ins/error-codes.ts';
import { type mailboxStatuses, rowProblems, sayUnreadPolicies } from '../../core/tenant/sign-ins/report.ts';
import { otherLegacyClients } from '../../core/tenant/sign-ins/sign-in.ts';
import { useApp, useWords } from '../app/context.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import layout from '../ui/layout.module.css';
import lists from '../ui/lists.module.css';
import text from '../ui/text.module.css';
import { AttemptsChart } from './attempts-chart.tsx';
import { LogFilesNote } from './log-files-note.tsx';
import { MailboxTable } from './mailbox-table.tsx';
import { instant } from './numbers.ts';
import styles from './sign-ins-view.module.css';
import { StatusWord } from './status-word.tsx';

const worstFirst = [
  'fails',
  'will-fail',
  'unclear',
  'absent',
  'works',
] as const satisfies (typeof mailboxStatuses)[number][];

/** What the sign-in logs say: counts, a picture, a line a mailbox, and what the files left unsaid. */
export function SignInsView({ report }: { readonly report: ShownSignIns }) {
  const { t, say } = useWords();
  const { rows, smtp, first, last, cloud } = report;
  const shownStatuses = worstFirst.filter((status) => status !== 'absent' || report.statuses.absent > 0);
  return (
    <section className={layout.stack} aria-labelledby="sign-ins">
      <div className={layout.stackTight}>
        <h2 id="sign-ins">{t('tenant.logs.result')}</h2>
        <p>
          {t('signins.summary', { rows, smtp, mailboxes: report.mailboxCount - report.statuses.absent })}
          {report.repeated === 0 ? null : ` ${t('signins.repeated', { count: report.repeated })}`}
        </p>
        {first === null || last === null ? null : (
          <p className={text.soft}>{t('signins.span', { first: instant(first), last: instant(last) })}</p>
        )}
      </div>
      <LogFilesNote report={report} />
      {smtp === 0 ? (
        <Callout tone="info" label={t('app.tone.info')}>
          {t('signins.no-smtp')}
        </Callout>
      ) : (
        <>
          <ul className={styles.tiles}>
            {shownStatuses.map((status) => (
              <li key={status} className={styles.tile} data-status={status}>
                <span className={styles.number}>{report.statuses[status] ?? 0}</span>
                <StatusWord status={status} />
              </li>
            ))}
          </ul>
          <p>{t('tenant.logs.cloud', cloud)}</p>
          <AttemptsChart mailboxes={report.mailboxes} />
          <MailboxTable mailboxes={report.mailboxes} total={report.mailboxCount} />
          <SaveTable />
          {sayUnreadPolicies(report).map((each) => (
            <Callout key={each.id} tone="info" label={t('app.tone.info')}>
              {say(each)}
            </Callout>
          ))}
        </>
      )}
      <Details report={report} />
    </section>
  );
}

function SaveTable() {
  const { client } = useApp();
  const { t, failure, locale } = useWords();
  const [saved, setSaved] = useState<string | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const save = async () => {
    const written = await client.call('signins.export', { language: locale });
    setSaved(written.ok ? written.value.file : null);
    setProblem(written.ok ? null : written);
  };
  return (
    <div className={layout.row}>
      <Button onPress={() => void save()}>
        <Icon name="download" size={18} />
        {t('tenant.logs.save')}
      </Button>
      <span className={problem === null ? text.soft : text.error} role="status">
        {problem !== null ? failure(problem) : saved === null ? '' : t('tenant.saved', { file: saved })}
      </span>
    </div>
  );
}

function Details({ report }: { readonly report: ShownSignIns }) {
  const { t } = useWords();
  const legacy = otherLegacyClients.filter((kind) => report.clients[kind] > 0);
  const problems = rowProblems.filter((problem) => (report.problems[problem] ?? 0) > 0);
  return (
    <div>
      {report.errors.length === 0 ? null : (
        <Disclosure title={t('signins.heading.errors')} level={3}>
          <ul className={lists.bullets}>
            {report.errors.slice(0, 20).map(({ code, count, sample }) => (
              <li key={code ?? 'none'}>
                <code>{code ?? '—'}</code> × {count} — {t(errorMeaning(code).message.id)}
                {sample === '' ? null : (
                  <span className={`${text.note} ${text.address}`}>
                    {t('signins.reason', { reason: sample })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {report.policies.length === 0 ? null : (
        <Disclosure title={t('signins.heading.policies')} level={3}>
          <ul className={lists.bullets}>
            {report.policies.slice(0, 20).map((policy) => (
              <li key={policy.name}>{t('signins.policy-line', policy)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {report.addresses.length === 0 ? null : (
        <Disclosure title={t('signins.heading.addresses')} level={3}>
          <ul className={lists.bullets}>
            {report.addresses.slice(0, 20).map(({ name, count, failures, cloud }) => (
              <li key={name}>
                {t('tenant.logs.address', { address: name || '—', count, failures })}
                {cloud ? <Badge inline>maestro*CLOUD</Badge> : null}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {problems.length + legacy.length + report.leftOut === 0 ? null : (
        <Disclosure title={t('signins.heading.problems')} level={3} defaultOpen>
          <ul className={lists.bullets}>
            {problems.map((problem) => (
              <li key={problem}>
                {t(`signins.problem.${problem}`, { count: report.problems[problem] ?? 0 })}
              </li>
            ))}
            {legacy.length === 0 ? null : (
              <li>
                {t('signins.legacy', {
                  list: legacy
                    .map((kind) => `${t(`signins.client.${kind}`)} (${report.clients[kind]})`)
                    .join(', '),
                })}
              </li>
            )}
            {report.leftOut === 0 ? null : <li>{t('signins.left-out', { count: report.leftOut })}</li>}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
