import { useState } from 'react';
import { type CampaignState, campaignStates } from '../../core/campaign/board.ts';
import { causeName } from '../../core/campaign/cause-name.ts';
import type { Output } from '../../core/operations/contract.ts';
import { useApp, useWords } from '../app/context.ts';
import { Screen } from '../app/screen.tsx';
import { ToThePath } from '../app/to-the-path.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { CodeBlock } from '../ui/code-block.tsx';
import { CopyChip } from '../ui/copy-chip.tsx';
import { FileButton } from '../ui/file-button.tsx';
import layout from '../ui/layout.module.css';
import lists from '../ui/lists.module.css';
import { Segmented } from '../ui/segmented.tsx';
import { Table } from '../ui/table.tsx';
import text from '../ui/text.module.css';
import { CampaignChart } from './campaign-chart.tsx';
import { useCampaign } from './use-campaign.ts';

/** More rows would only be scrolled past; the CSV holds them all. */
const mostRows = 200;

/** For IT: where each mailbox stands, read again while the screen is open. */
export function CampaignScreen({ onClose }: { readonly onClose: () => void }) {
  const { t, failure: words } = useWords();
  const { status, failure, imported, importFile } = useCampaign();
  return (
    <Screen
      id="campaign"
      wide
      title={t('campaign.title')}
      lead={t('campaign.lead')}
      back={<ToThePath onClose={onClose} />}
    >
      <div className={layout.row}>
        <FileButton accept={['.csv', '.txt']} onFiles={([file]) => file && void importFile(file)}>
          {t('campaign.import')}
        </FileButton>
        {imported === null ? null : (
          <span role="status" className={text.note}>
            {t('campaign.imported', {
              accounts: imported.accounts,
              duplicates: imported.duplicates,
              blank: imported.blank,
              refused: imported.refused,
            })}
          </span>
        )}
      </div>
      {failure === null ? null : (
        <Callout tone="caution" label={t('app.tone.caution')} live>
          {words(failure)}
        </Callout>
      )}
      {status === null ? null : <Followed status={status} />}
    </Screen>
  );
}

function Followed({ status }: { readonly status: Output<'campaign.status'> }) {
  const { t } = useWords();
  const { folder, failure, partial, setAside, rows, counts, diagnoses } = status;
  const doubtful = rows.filter(({ clockWrong }) => clockWrong).length;
  const { unreadable, large, later, foreign } = setAside;
  const left = unreadable + large + later + foreign;
  return (
    <>
      <p className={text.note}>
        {folder === null ? t('campaign.folder.none') : `${t('campaign.folder')} — ${folder}`}
      </p>
      {failure === null ? null : (
        <Callout tone="caution" label={t('app.tone.caution')}>
          {t('campaign.folder.unreadable', { detail: failure })}
        </Callout>
      )}
      {partial && failure === null ? (
        <Callout tone="caution" label={t('app.tone.caution')}>
          {t('campaign.partial')}
        </Callout>
      ) : null}
      {left === 0 ? null : (
        <p className={text.note}>{t('campaign.set-aside', { count: left, ...setAside })}</p>
      )}
      {rows.length === 0 ? (
        <p>{t('campaign.empty')}</p>
      ) : (
        <>
          <CampaignChart counts={counts} />
          {doubtful === 0 ? null : <p className={text.note}>{t('campaign.clocks', { count: doubtful })}</p>}
          <Refusals diagnoses={diagnoses} />
          <Rows rows={rows} />
          <Reminder />
        </>
      )}
    </>
  );
}

/** What is refused, and how often: one cause often stands behind many mailboxes. */
function Refusals({ diagnoses }: Pick<Output<'campaign.status'>, 'diagnoses'>) {
  const { t, locale } = useWords();
  if (diagnoses.length === 0) return null;
  return (
    <section className={layout.stackTight} aria-labelledby="campaign-refusals">
      <h2 id="campaign-refusals">{t('campaign.refusals')}</h2>
      <ul className={lists.bullets}>
        {diagnoses.map(({ id, count }) => (
          <li key={id}>
            <strong>{count}</strong> {causeName(id, locale)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rows({ rows }: Pick<Output<'campaign.status'>, 'rows'>) {
  const { client, locale } = useApp();
  const { t, failure } = useWords();
  const [filter, setFilter] = useState<CampaignState | 'all'>('all');
  const [saved, setSaved] = useState('');
  const kept = rows.filter(({ state }) => filter === 'all' || state === filter);
  const save = async () => {
    const result = await client.call('campaign.export', { folder: null, language: locale });
    setSaved(result.ok ? t('campaign.exported', { file: result.value.file }) : failure(result));
  };
  return (
    <section className={layout.stackTight}>
      <div className={layout.row}>
        <Segmented
          label={t('campaign.filter')}
          value={filter}
          onChange={setFilter}
          options={(['all', ...campaignStates] as const).map((value) => ({
            value,
            label: t(`campaign.filter.${value}`),
          }))}
        />
        <Button onPress={() => void save()}>{t('campaign.export')}</Button>
      </div>
      <span role="status" className={text.note}>
        {saved}
      </span>
      <Table testId="campaign-rows">
        <thead>
          <tr>
            {(['address', 'state', 'diagnosis', 'workstation', 'at'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`campaign.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kept.slice(0, mostRows).map((row) => (
            <tr key={`${row.address} ${row.workstation}`}>
              <th scope="row">{row.address || '—'}</th>
              <td>{t(`campaign.state.${row.state}`)}</td>
              <td>{row.diagnosis ?? ''}</td>
              <td className={text.oneLine}>{row.workstation ?? ''}</td>
              <td>
                <span className={text.oneLine}>
                  {row.at === null ? '' : row.at.slice(0, 16).replace('T', ' ')}
                </span>
                {row.clockWrong ? <p className={text.note}>{t('campaign.column.clock')}</p> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {kept.length > mostRows ? (
        <p className={text.note}>{t('campaign.shown', { shown: mostRows, total: kept.length })}</p>
      ) : null}
    </section>
  );
}

function Reminder() {
  const { client, locale } = useApp();
  const { t } = useWords();
  const [letter, setLetter] = useState<Output<'campaign.remind'> | null>(null);
  const ask = async () => {
    const result = await client.call('campaign.remind', { folder: null, language: locale });
    setLetter(result.ok ? result.value : null);
  };
  if (letter === null)
    return (
      <div>
        <Button onPress={() => void ask()}>{t('campaign.remind')}</Button>
      </div>
    );
  const copied = { copiedLabel: t('app.copied'), hideValue: true };
  return (
    <section className={layout.card} aria-labelledby="campaign-reminder">
      <h2 id="campaign-reminder" className={text.title}>
        {t('campaign.remind')}
      </h2>
      <p className={text.note}>{t('campaign.remind.words')}</p>
      <CodeBlock>{`${letter.subject}\n\n${letter.text}`}</CodeBlock>
      <div className={layout.row}>
        <CopyChip
          value={letter.recipients.join('; ')}
          copyLabel={t('campaign.remind.addresses', { count: letter.recipients.length })}
          {...copied}
        />
        <CopyChip value={letter.text} copyLabel={t('campaign.remind.text')} {...copied} />
      </div>
    </section>
  );
}
