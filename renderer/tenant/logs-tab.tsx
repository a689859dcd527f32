import { useWords } from '../app/context.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
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

const accepted = ['.csv', '.json', '.jsonl', '.ndjson', '.log', '.txt', '.zip'];

/** « Journaux »: exported logs in, who sends, who fails and why, who will fail. */
export function LogsTab({ tenant: { logs } }: { readonly tenant: Tenant }) {
  const { t, failure, locale } = useWords();
  const { state, update, run, stop } = logs;
  const idle = state.phase.state === 'idle';
  const misplaced = state.failure?.code === 'signins.wrong-export' && state.failure.params.kind === 'audit';
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
          files={state.files.map((file, index) => ({
            key: identityOf(file),
            name: file.name,
            detail: bytes(locale, file.size),
            onRemove: () => update({ files: state.files.filter((_, at) => at !== index), failure: null }),
          }))}
        />
      )}
      <div className={layout.row}>
        <FileButton
          many
          accept={accepted}
          isDisabled={!idle}
          onFiles={(files) => update({ files: withoutTwins([...state.files, ...files]), failure: null })}
        >
          {t(state.files.length === 0 ? 'tenant.logs.choose' : 'tenant.logs.add')}
        </FileButton>
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
