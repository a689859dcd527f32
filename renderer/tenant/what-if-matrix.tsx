import { useState } from 'react';
import { spoken } from '../../core/i18n/spoken.ts';
import type { Failure } from '../../core/result.ts';
import { whatIfCsv } from '../../core/tenant/policies/what-if-csv.ts';
import { whatIfReport } from '../../core/tenant/policies/what-if-report.ts';
import type { WhatIfTable } from '../../core/tenant/policies/what-if-table.ts';
import { useApp, useWords } from '../app/context.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Icon } from '../ui/icon.tsx';
import layout from '../ui/layout.module.css';
import { Table } from '../ui/table.tsx';
import text from '../ui/text.module.css';
import { Effect } from './effect.tsx';
import { SwitchMark } from './switch-mark.tsx';
import styles from './what-if-matrix.module.css';
import { outcomeLooks } from './what-if-view.tsx';

type Props = {
  readonly table: WhatIfTable;
  readonly ignored: number;
  readonly selected: string;
  readonly onSelect: (account: string) => void;
};

/** More would be slow to draw; the files hold the rest. */
const mostRows = 200;

const marks = { blocked: 'closed', depends: 'unknown', clear: 'open' } as const;

/** Mailboxes × policies: what each policy does to each mailbox, the cells that decide marked. */
export function WhatIfMatrix({ table, ignored, selected, onSelect }: Props) {
  const { t } = useWords();
  const shown = table.columns.filter(({ cells }) => cells.some(({ outcome }) => outcome !== 'misses'));
  const rows = table.answers.slice(0, mostRows);
  const silent = table.columns.length - shown.length;
  return (
    <section className={layout.stackTight} aria-labelledby="whatif-matrix">
      <h2 id="whatif-matrix">{t('tenant.whatif.matrix')}</h2>
      <Table testId="whatif-matrix">
        <thead>
          <tr>
            <th scope="col">{t('whatif.column.mailbox')}</th>
            <th scope="col">{t('whatif.column.answer')}</th>
            {shown.map(({ name, id }, index) => (
              <th key={id ?? `${index}-${name}`} scope="col" className={styles.policy}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ account, answer }, row) => (
            <tr key={account} {...(account === selected ? { 'aria-current': 'true' as const } : {})}>
              <th scope="row">
                <Button kind="line" onPress={() => onSelect(account)}>
                  {account}
                </Button>
              </th>
              <td>
                <span className={layout.withIcon}>
                  <SwitchMark state={marks[answer]} />
                  {t(`whatif.short.${answer}`)}
                </span>
              </td>
              {shown.map(({ cells, name, id }, index) => {
                const { outcome, decides } = cells[row] ?? { outcome: 'depends', decides: false };
                return (
                  <td
                    key={id ?? `${index}-${name}`}
                    className={styles.cell}
                    {...(decides ? { 'data-deciding': true } : {})}
                  >
                    <Effect {...outcomeLooks[outcome]}>{t(`whatif.outcome.${outcome}`)}</Effect>
                    {decides ? <span className={styles.decides}>{t('whatif.decides')}</span> : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
      {silent === 0 ? null : <p className={text.note}>{t('whatif.others-miss', { count: silent })}</p>}
      {table.answers.length > mostRows ? (
        <p className={text.note}>{t('tenant.more-rows', { shown: mostRows, count: table.answers.length })}</p>
      ) : null}
      <SaveTable table={table} ignored={ignored} />
    </section>
  );
}

function SaveTable({ table, ignored }: Pick<Props, 'table' | 'ignored'>) {
  const { t, failure, locale } = useWords();
  const { client, info } = useApp();
  const [saved, setSaved] = useState<string | Failure | null>(null);
  const save = async (format: 'csv' | 'json') => {
    const report = whatIfReport(table, { asOf: info.today, ignored, setAside: [] });
    const written = await client.call('policies.save', {
      format,
      text:
        format === 'csv' ? whatIfCsv(table, locale) : `${JSON.stringify(spoken(report, locale), null, 2)}\n`,
    });
    setSaved(written.ok ? written.value.file : written);
  };
  return (
    <>
      <div className={layout.row}>
        {(['csv', 'json'] as const).map((format) => (
          <Button key={format} onPress={() => void save(format)}>
            <Icon name="download" size={18} />
            {t(`tenant.whatif.save.${format}`)}
          </Button>
        ))}
        {typeof saved === 'string' ? (
          <span className={text.soft} role="status">
            {t('tenant.saved', { file: saved })}
          </span>
        ) : null}
      </div>
      {saved === null || typeof saved === 'string' ? null : (
        <Callout tone="stop" label={t('app.tone.stop')} live>
          {failure(saved)}
        </Callout>
      )}
    </>
  );
}
