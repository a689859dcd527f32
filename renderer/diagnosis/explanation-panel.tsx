import { adminMessage } from '../../core/advice/admin-message.ts';
import { adviceFor } from '../../core/advice/advice.ts';
import { groundsOf } from '../../core/advice/grounds.ts';
import type { Grounds } from '../../core/causes/ground.ts';
import type { Diagnosis, Explanation } from '../../core/diagnosis/explanation.ts';
import { useApp, useWords } from '../app/context.ts';
import { Callout } from '../ui/callout.tsx';
import { CodeBlock } from '../ui/code-block.tsx';
import { CopyChip } from '../ui/copy-chip.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import layout from '../ui/layout.module.css';
import lists from '../ui/lists.module.css';
import text from '../ui/text.module.css';
import { ActionStep, ActionSteps } from '../wizard/action-steps.tsx';
import styles from './explanation-panel.module.css';

type Props = {
  readonly explanation: Explanation;
  readonly mailbox: string | null;
  readonly host?: string;
};

/**
 * An explanation as a person needs it: how sure it is, what it means, who does what, what it costs, how to prove it.
 * Where several causes are possible they are all shown, in order, each with what would settle it.
 */
export function ExplanationPanel({ explanation, mailbox, host }: Props) {
  const { t, say } = useWords();
  const [first, ...others] = explanation.diagnoses;
  const grounds = groundsOf(explanation);
  const common = { grounds, mailbox, ...(host === undefined ? {} : { host }) };
  const unknown = first?.id === 'unknown';
  return (
    <section className={styles.explanation} aria-label={t('explain.run')}>
      <p className={styles.certainty} data-certain={explanation.certain}>
        {t(
          unknown
            ? 'diagnosis.unknown'
            : explanation.certain
              ? 'diagnosis.certain'
              : explanation.diagnoses.length === 1
                ? 'diagnosis.probable'
                : 'diagnosis.uncertain',
        )}
      </p>
      {explanation.masked.length === 0 ? null : (
        <Callout tone="caution" label={t('app.tone.caution')}>
          {t('diagnosis.masked')}
        </Callout>
      )}
      {first === undefined ? null : (
        <article className={styles.diagnosis} data-diagnosis={first.id}>
          <h2 className={styles.title}>{say(adviceFor(first.id, grounds).title)}</h2>
          <DiagnosisBody diagnosis={first} settles={others.length > 0} level={3} {...common} />
        </article>
      )}
      {others.length === 0 ? null : (
        <section className={layout.stackTight}>
          <h2 className={text.title}>{t('diagnosis.others')}</h2>
          <div>
            {others.map((diagnosis) => (
              <Disclosure key={diagnosis.id} title={say(adviceFor(diagnosis.id, grounds).title)} level={3}>
                <div data-diagnosis={diagnosis.id}>
                  <DiagnosisBody diagnosis={diagnosis} settles level={4} {...common} />
                </div>
              </Disclosure>
            ))}
          </div>
        </section>
      )}
      {explanation.question === undefined ? null : (
        <p className={styles.settle}>
          <strong>{t('advice.text.question')}</strong> {t(explanation.question)}
        </p>
      )}
      {explanation.shown === '' ? null : (
        <div>
          <Disclosure title={t('diagnosis.raw')} level={2}>
            <CodeBlock>{explanation.shown}</CodeBlock>
          </Disclosure>
        </div>
      )}
    </section>
  );
}

type BodyProps = {
  readonly diagnosis: Diagnosis;
  readonly grounds: Grounds;
  /** Other causes are possible: say what would tell this one from them. */
  readonly settles: boolean;
  /** Of the headings inside, so that the page's outline has no gap. */
  readonly level: 3 | 4;
  readonly mailbox: string | null;
  readonly host?: string;
};

function DiagnosisBody({ diagnosis, grounds, settles, level, mailbox, host }: BodyProps) {
  const Heading = `h${level}` as const;
  const { t, say, sayAll } = useWords();
  const advice = adviceFor(diagnosis.id, grounds);
  return (
    <div className={styles.body}>
      <p>{sayAll(advice.meaning)}</p>
      {advice.notThis.length === 0 ? null : <p className={text.soft}>{sayAll(advice.notThis)}</p>}
      {settles && advice.settle.length > 0 ? (
        <p className={styles.settle}>
          <strong>{t('diagnosis.settle')}</strong> {sayAll(advice.settle)}
        </p>
      ) : null}
      <RetryLine diagnosis={diagnosis} />
      <div className={layout.stackTight}>
        <Heading>{t('diagnosis.steps')}</Heading>
        <ActionSteps>
          {advice.steps.map((step) => (
            <ActionStep key={step.text.id} who={step.who}>
              <p>{say(step.text)}</p>
              {step.linkId === undefined ? null : <ExternalLink id={step.linkId} />}
            </ActionStep>
          ))}
        </ActionSteps>
      </div>
      <dl className={styles.notes}>
        {[
          ['diagnosis.proof', advice.proof] as const,
          ['diagnosis.security', advice.security] as const,
          ['diagnosis.undo', advice.undo] as const,
          ['diagnosis.until', advice.until] as const,
        ].map(([label, messages]) =>
          messages.length === 0 ? null : (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>{sayAll(messages)}</dd>
            </div>
          ),
        )}
      </dl>
      <div>
        <AdminMessage
          diagnosis={diagnosis}
          grounds={grounds}
          level={level}
          mailbox={mailbox}
          {...(host === undefined ? {} : { host })}
        />
        <Disclosure title={t('diagnosis.sources')} level={level}>
          <ul className={`${lists.bullets} ${text.small}`}>
            {advice.sources.map((source) => (
              <li key={source.title}>
                {source.title}
                {source.url === null ? null : (
                  <span className={`${text.soft} ${text.address}`}>{source.url}</span>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </div>
  );
}

function RetryLine({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { t } = useWords();
  const { safe, afterSeconds, attempts } = diagnosis.retry;
  if (safe) return null;
  const words =
    attempts === 0 || afterSeconds === 0
      ? t('diagnosis.retry.never')
      : t('diagnosis.retry.wait', { minutes: Math.ceil(afterSeconds / 60) });
  return (
    <Callout tone="caution" label={t('app.tone.caution')}>
      {words}
    </Callout>
  );
}

function AdminMessage({ diagnosis, grounds, level, mailbox, host }: Omit<BodyProps, 'settles'>) {
  const { t, locale } = useWords();
  const { info } = useApp();
  const message = adminMessage(
    diagnosis.id,
    {
      mailbox,
      evidence: diagnosis.evidence,
      on: info.today,
      grounds,
      ...(host === undefined ? {} : { host }),
    },
    locale,
  );
  if (message === '') return null;
  return (
    <Disclosure title={t('diagnosis.admin-message')} level={level}>
      <div className={layout.stackTight}>
        <CodeBlock>{message}</CodeBlock>
        <CopyChip value={message} hideValue copyLabel={t('app.copy')} copiedLabel={t('app.copied')} />
      </div>
    </Disclosure>
  );
}
