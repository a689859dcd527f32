import type { Verdict } from '../../core/tenant/verdict.ts';
import { useWords } from '../app/context.ts';
import { Button } from '../ui/button.tsx';
import layout from '../ui/layout.module.css';
import { Table } from '../ui/table.tsx';
import text from '../ui/text.module.css';
import { SwitchMark } from './switch-mark.tsx';

type Props = {
  readonly accounts: readonly string[];
  readonly verdictOf: (account: string) => Verdict;
  readonly selected: string;
  readonly onSelect: (account: string) => void;
};

/** More would be slow to draw and slower to read. */
const mostRows = 200;

const states = { sends: 'open', 'does-not-send': 'closed', 'cannot-say': 'unknown' } as const;

/** One line a mailbox of the administrator's reading. */
export function VerdictTable({ accounts, verdictOf, selected, onSelect }: Props) {
  const { t, date } = useWords();
  const shown = accounts.slice(0, mostRows);
  return (
    <section className={layout.stackTight} aria-labelledby="verdict-table">
      <h2 id="verdict-table">{t('tenant.verdict.table')}</h2>
      <Table>
        <thead>
          <tr>
            <th scope="col">{t('signins.column.mailbox')}</th>
            <th scope="col">{t('tenant.verdict.answer')}</th>
            <th scope="col">{t('tenant.verdict.decides')}</th>
            <th scope="col">{t('tenant.verdict.then')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((account) => {
            const { answer, decidedBy, changesOn, unknown } = verdictOf(account);
            const here = account.toLowerCase() === selected.trim().toLowerCase();
            return (
              <tr key={account} {...(here ? { 'aria-current': 'true' as const } : {})}>
                <th scope="row">
                  <Button kind="line" onPress={() => onSelect(account)}>
                    {account}
                  </Button>
                </th>
                <td>
                  <span className={layout.withIcon}>
                    <SwitchMark state={states[answer]} />
                    {t(`verdict.short.${answer}`)}
                  </span>
                </td>
                <td>
                  {decidedBy !== null
                    ? t(`verdict.switch.${decidedBy}`)
                    : unknown[0] === undefined
                      ? '—'
                      : t('verdict.to-learn', {
                          switch: t(`verdict.switch.${unknown[0]}`),
                          others: unknown.length - 1,
                        })}
                </td>
                <td>
                  {changesOn === null
                    ? '—'
                    : `${t(`verdict.short.${changesOn.answer}`)} (${date(changesOn.date)})`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      {accounts.length > mostRows ? (
        <p className={text.note}>{t('tenant.more-rows', { shown: mostRows, count: accounts.length })}</p>
      ) : null}
    </section>
  );
}
