import { policyStates } from '../../core/knowledge/policies.ts';
import type { ShownAudit } from '../../core/tenant/export-reading.ts';
import { useWords } from '../app/context.ts';
import { Callout } from '../ui/callout.tsx';
import layout from '../ui/layout.module.css';
import { Table } from '../ui/table.tsx';
import text from '../ui/text.module.css';
import { LogFilesNote } from './log-files-note.tsx';
import { instant } from './numbers.ts';

const mostRows = 200;

/** What was done to the policies that matter here, newest first, and what the files left unsaid. */
export function AuditView({ report }: { readonly report: ShownAudit }) {
  const { t } = useWords();
  const { rows, byMicrosoft, changes, changeCount, first, last } = report;
  const whole = report.gaps.length === 0;
  const shown = changes.slice(0, mostRows);
  // Two entries may be alike in everything; their place in the log tells them apart.
  const keyed = shown.map((change, index) => ({ key: `${index}-${change.policy}`, change }));
  return (
    <section className={layout.stackTight} aria-labelledby="audit">
      <h2 id="audit">{t('tenant.logs.audit-result')}</h2>
      <p>
        {t(whole ? 'audit.summary' : 'audit.summary-partial', { rows, count: byMicrosoft ?? 0 })}
        {report.repeated === 0 ? null : ` ${t('audit.repeated', { count: report.repeated })}`}
      </p>
      {first === null || last === null ? null : (
        <p className={text.soft}>{t('signins.span', { first: instant(first), last: instant(last) })}</p>
      )}
      <LogFilesNote report={report} />
      {changes.length === 0 && !whole ? null : changes.length === 0 ? (
        <Callout tone="info" label={t('app.tone.info')}>
          {t('audit.none')}
        </Callout>
      ) : (
        <Table testId="changes">
          <thead>
            <tr>
              <th scope="col">{t('tenant.logs.when')}</th>
              <th scope="col">{t('tenant.logs.policy')}</th>
              <th scope="col">{t('tenant.logs.change')}</th>
              <th scope="col">{t('tenant.logs.actor')}</th>
            </tr>
          </thead>
          <tbody>
            {keyed.map(({ key, change }) => (
              <tr key={key}>
                <td>{change.at === null ? t('audit.no-date') : instant(change.at)}</td>
                <th scope="row">{change.policy || '—'}</th>
                <td>
                  {change.operation}
                  <States before={change.stateBefore} after={change.stateAfter} />
                </td>
                <td>{change.actor || '—'}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {changeCount + report.leftOut > shown.length ? (
        <p className={text.note}>
          {t('tenant.more-rows', { shown: shown.length, count: changeCount + report.leftOut })}
        </p>
      ) : null}
    </section>
  );
}

function States({ before, after }: { readonly before: string | null; readonly after: string | null }) {
  const { t } = useWords();
  if (before === null && after === null) return null;
  const name = (state: string | null) => {
    const known = policyStates.find((each) => each === state);
    return known === undefined ? (state ?? '—') : t(`policies.state.${known}`);
  };
  return <p className={text.note}>{t('audit.state', { before: name(before), after: name(after) })}</p>;
}
