import { useState } from 'react';
import { isLogName, isSystemFile, logEndings } from '../../core/tenant/export-names.ts';
import { useWords } from '../app/context.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { DropArea } from '../ui/drop-area.tsx';
import { FileButton } from '../ui/file-button.tsx';
import layout from '../ui/layout.module.css';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { Segmented } from '../ui/segmented.tsx';
import text from '../ui/text.module.css';
import { AuditView } from './audit-view.tsx';
import { FileList } from './file-list.tsx';
import { bytes } from './numbers.ts';
import { SignInsView } from './sign-ins-view.tsx';
import { type LogPhase, logKinds } from './use-log-reading.ts';
import type { Tenant } from './use-tenant.ts';

/** « Journaux »: exported logs in, who sends, who fails and why, who will fail. */
export function LogsTab({ tenant: { logs } }: { readonly tenant: Tenant }) {
  const { t, failure, locale } = useWords();
  const { state, update, run, stop } = logs;
  const [setAside, setSetAside] = useState<readonly string[]>([]);
  const idle = state.phase.state === 'idle';
  const misplaced = state.failure?.code === 'signins.wrong-export' && state.failure.params.kind === 'audit';
  const take = (offered: readonly File[], named: boolean) => {
    const files = offered.filter(({ name }) => named || isOfferedLog(name));
    const others = offered.filter((file) => !files.includes(file) && !isSystemFile(file.name));
    setSetAside(others.map(({ name }) => name));
    update({ files: withoutTwins([...state.files, ...files]), failure: null });
  };
  return (
    <>
      <Segmented
        label={t('tenant.logs.kind')}
        value={state.kind}
        onChange={(kind) => update({ kind, failure: null })}
        options={logKinds.map((value) => ({ value, label: t(`tenant.logs.kind.${value}`) }))}
      />
      <p>{t(`tenant.logs.lead.${state.kind}`)}</p>
      {state.files.length === 0 ? null : (
        <FileList
          label={t('tenant.logs.files')}
          isDisabled={!idle}
          files={state.files.slice(0, mostListed).map((file, index) => ({
            key: identityOf(file),
            name: file.name,
            detail: bytes(locale, file.size),
            onRemove: () => update({ files: state.files.filter((_, at) => at !== index), failure: null }),
          }))}
        />
      )}
      {state.files.length <= mostListed ? null : (
        <div className={layout.row}>
          <span>{t('tenant.logs.more', { count: state.files.length - mostListed })}</span>
          <Button isDisabled={!idle} onPress={() => update({ files: [], failure: null })}>
            {t('tenant.logs.remove-all')}
          </Button>
        </div>
      )}
      {setAside.length === 0 ? null : (
        <p className={text.note}>{t('tenant.gap.set-aside', { names: setAside.slice(0, 20).join(', ') })}</p>
      )}
      <div className={layout.row}>
        <DropArea label={t('tenant.whatif.drop')} isDisabled={!idle} onFiles={take}>
          <FileButton many accept={logEndings} isDisabled={!idle} onFiles={(files) => take(files, true)}>
            {t(state.files.length === 0 ? 'tenant.logs.choose' : 'tenant.logs.add')}
          </FileButton>
        </DropArea>
        {state.files.length === 0 ? null : idle ? (
          <Button kind="primary" onPress={run}>
            {t('tenant.logs.read')}
          </Button>
        ) : (
          <Button onPress={stop}>{t('tenant.logs.stop')}</Button>
        )}
      </div>
      <Progress phase={state.phase} />
      {state.failure === null ? null : (
        <Callout
          tone={state.failure.code === 'signins.cancelled' ? 'info' : 'stop'}
          label={t(state.failure.code === 'signins.cancelled' ? 'app.tone.info' : 'app.tone.stop')}
          live
        >
          <p>{failure(state.failure)}</p>
          {misplaced ? (
            <Button onPress={() => update({ kind: 'audit', failure: null })}>
              {t('tenant.logs.as-audit')}
            </Button>
          ) : null}
        </Callout>
      )}
      {idle && state.kind === 'signins' && state.signIns !== null ? (
        <SignInsView report={state.signIns} />
      ) : null}
      {idle && state.kind === 'audit' && state.audit !== null ? <AuditView report={state.audit} /> : null}
      <p className={text.note}>{t('tenant.logs.private')}</p>
    </>
  );
}

const mostListed = 30;

/** A file of a folder that is a log by its name; of those, what the system adds is none. */
const isOfferedLog = (name: string) => !isSystemFile(name) && isLogName(name);

const identityOf = (file: File) => `${file.name}-${file.size}-${file.lastModified}`;

/** A file chosen twice would be counted twice. */
function withoutTwins(files: readonly File[]): readonly File[] {
  return [...new Map(files.map((file) => [identityOf(file), file])).values()];
}

function Progress({ phase }: { readonly phase: LogPhase }) {
  const { t, locale } = useWords();
  if (phase.state === 'idle') return null;
  if (phase.state === 'sending') {
    const words = t('tenant.logs.sending', {
      sent: bytes(locale, phase.sent),
      total: bytes(locale, phase.total),
    });
    const value = phase.total === 0 ? 0 : phase.sent / phase.total;
    return <ProgressBar label={t('tenant.logs.sending.label')} value={value} words={words} />;
  }
  const { progress } = phase;
  const value = progress === null || progress.totalBytes === 0 ? 0 : progress.bytes / progress.totalBytes;
  const words =
    progress === null
      ? t('tenant.logs.reading')
      : t('tenant.logs.progress', {
          rows: progress.rows,
          rate: progress.rowsPerSecond,
          seconds: progress.secondsLeft ?? -1,
        });
  return <ProgressBar label={t('tenant.logs.reading')} value={value} words={words} />;
}
