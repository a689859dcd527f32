import { stageName, stageWords } from '../../core/mail/stage-words.ts';
import { stages } from '../../core/mail/stages.ts';
import type { StageReport } from '../../core/mail/trace.ts';
import { useWords } from '../app/context.ts';
import { Icon } from '../ui/icon.tsx';
import text from '../ui/text.module.css';
import styles from './stage-line.module.css';

type Props = {
  /** What is known so far; stages not yet heard of are shown as to come. */
  readonly reports: readonly StageReport[];
};

/** The nine stages of a test, in order, each with its state, its time and what it means. */
export function StageTimeline({ reports }: Props) {
  const { t } = useWords();
  return (
    <ol className={styles.timeline} aria-label={t('test.stages')}>
      {stages.map((stage) => {
        const report = reports.find((one) => one.stage === stage) ?? {
          stage,
          state: 'not-reached' as const,
          milliseconds: null,
          exchange: [],
          facts: {},
        };
        return <StageLine key={stage} report={report} />;
      })}
    </ol>
  );
}

function StageLine({ report }: { readonly report: StageReport }) {
  const { t, say, locale } = useWords();
  const words = stageWords(report);
  const number = new Intl.NumberFormat(locale === 'fr' ? 'fr-CA' : 'en-CA');
  return (
    <li className={styles.stage} data-state={report.state} data-stage={report.stage}>
      <span className={styles.mark} aria-hidden="true">
        {report.state === 'passed' ? <Icon name="check" size={16} /> : null}
        {report.state === 'failed' ? <Icon name="cross" size={16} /> : null}
      </span>
      <div className={styles.body}>
        <p className={styles.head}>
          <span className={styles.name}>{say(stageName(report.stage))}</span>
          <span className={text.hidden}>({t(`stage.state.${report.state}`)})</span>
          {report.milliseconds === null || report.state === 'not-reached' ? null : (
            <span
              className={`${styles.time} ${text.note}`}
            >{`${number.format(Math.round(report.milliseconds))}\u00a0ms`}</span>
          )}
        </p>
        {words === null ? null : <p className={text.note}>{say(words)}</p>}
      </div>
    </li>
  );
}
