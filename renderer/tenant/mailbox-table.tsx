import type { ShownSignIns } from '../../core/tenant/export-reading.ts';
import { errorMeaning } from '../../core/tenant/sign-ins/error-codes.ts';
import { useWords } from '../app/context.ts';
import layout from '../ui/layout.module.css';
import { Table } from '../ui/table.tsx';
import text from '../ui/text.module.css';
import styles from './mailbox-table.module.css';
import { instant } from './numbers.ts';
import { StatusWord } from './status-word.tsx';

type Mailbox = ShownSignIns['mailboxes'][number];

const mostRows = 200;

/** A line a mailbox, the worst first: where it stands, and why. */
export function MailboxTable({
  mailboxes,
  total,
}: {
  readonly mailboxes: readonly Mailbox[];
  readonly total: number;
}) {
  const { t, locale } = useWords();
  const number = new Intl.NumberFormat(locale === 'fr' ? 'fr-CA' : 'en-CA');
  const shown = mailboxes.slice(0, mostRows);
  return (
    <div className={layout.stackTight}>
      <Table testId="mailboxes">
        <thead>
          <tr>
            <th scope="col">{t('signins.column.mailbox')}</th>
            <th scope="col">{t('signins.column.status')}</th>
            <th scope="col">{t('tenant.logs.why')}</th>
            <th scope="col" className={styles.number}>
              {t('tenant.logs.refused-of')}
            </th>
            <th scope="col">{t('tenant.logs.last')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((mailbox) => (
            <tr key={mailbox.mailbox} data-mailbox={mailbox.mailbox}>
              <th scope="row" className={styles.mailbox}>
                <Address value={mailbox.mailbox} />
              </th>
              <td>
                <StatusWord status={mailbox.status} />
              </td>
              <td>
                <Why mailbox={mailbox} />
              </td>
              <td className={styles.number}>
                {number.format(mailbox.failures)} / {number.format(mailbox.attempts)}
              </td>
              <td className={`${text.small} ${styles.times}`}>
                {mailbox.lastSuccess === null ? null : <p>✓ {instant(mailbox.lastSuccess)}</p>}
                {mailbox.lastFailure === null ? null : <p>✕ {instant(mailbox.lastFailure)}</p>}
                {mailbox.fromCloud > 0 ? <p className={text.soft}>maestro*CLOUD</p> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {total > shown.length ? (
        <p className={text.note}>{t('tenant.more-rows', { shown: shown.length, count: total })}</p>
      ) : null}
    </div>
  );
}

function Why({ mailbox }: { readonly mailbox: Mailbox }) {
  const { t } = useWords();
  const names = (list: Mailbox['refusedBy']) => list.map(({ name }) => name).join(', ');
  const meaning = errorMeaning(mailbox.lastErrorCode);
  return (
    <div className={`${text.small} ${styles.why}`}>
      {mailbox.failures > 0 ? (
        <p>
          {mailbox.lastErrorCode === null ? null : <code>{mailbox.lastErrorCode}</code>}{' '}
          {t(meaning.message.id)}
        </p>
      ) : null}
      {mailbox.refusedBy.length > 0 ? (
        <p>{t('tenant.logs.refused-by', { names: names(mailbox.refusedBy) })}</p>
      ) : null}
      {mailbox.wouldBeRefusedBy.length > 0 ? (
        <p>{t('tenant.logs.would-be-refused-by', { names: names(mailbox.wouldBeRefusedBy) })}</p>
      ) : null}
      {mailbox.failures === 0 && mailbox.wouldBeRefusedBy.length === 0 ? '—' : null}
    </div>
  );
}

/** An address that may be cut after its @, before it is cut anywhere else. */
function Address({ value }: { readonly value: string }) {
  const at = value.lastIndexOf('@') + 1;
  return (
    <>
      {value.slice(0, at)}
      <wbr />
      {value.slice(at)}
    </>
  );
}
