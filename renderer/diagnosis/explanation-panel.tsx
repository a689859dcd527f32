import type { ReactNode } from 'react';
import { adminMessage } from '../../core/advice/admin-message.ts';
import type { Advice, AdviceStep } from '../../core/advice/advice.ts';
import {
  type Answer,
  type AnsweredCause,
  answerTo,
  isHandOver,
  isSettled,
} from '../../core/advice/answer.ts';
import type { Explanation } from '../../core/diagnosis/explanation.ts';
import { useApp, useWords } from '../app/context.ts';
import { CheckupButton } from '../checkup/checkup-button.tsx';
import { ReadyMessage } from '../hand-over/ready-message.tsx';
import { Callout } from '../ui/callout.tsx';
import { CodeBlock } from '../ui/code-block.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import layout from '../ui/layout.module.css';
import lists from '../ui/lists.module.css';
import textStyles from '../ui/text.module.css';
import { ActionStep, ActionSteps } from '../wizard/action-steps.tsx';
import styles from './explanation-panel.module.css';

type Props = {
  readonly explanation: Explanation;
  readonly mailbox: string | null;
  readonly host?: string;
};

/**
 * An explanation as a person needs it. What fits the first screen comes first: the cause in one line, what the person
 * does now, and the message ready for whoever does the rest; then what it means. The steps of others, the proof, the
 * other causes and the text itself are each one press away.
 */
export function ExplanationPanel({ explanation, mailbox, host }: Props) {
  const { t, say, sayAll } = useWords();
  const answer = answerTo(explanation);
  const { certainty, causes, now, retry, question } = answer;
  const [first, ...others] = causes;
  const settled = isSettled(answer);
  if (first === undefined) return null;
  return (
    <section className={styles.explanation} aria-label={t('explain.run')}>
      <p className={styles.certainty} data-certain={settled}>
        {t(`diagnosis.${certainty}`)}
      </p>
      {explanation.masked.length === 0 ? null : (
        <Callout tone="caution" label={t('app.tone.caution')}>
          {t('diagnosis.masked')}
        </Callout>
      )}
      <article className={styles.diagnosis} data-diagnosis={first.diagnosis.id}>
        <h2 className={styles.title}>{say(first.advice.title)}</h2>
        <div className={styles.body}>
          <div className={layout.stackTight} data-now>
            <h3>{t(certainty === 'unknown' ? 'advice.text.collect' : 'advice.text.now')}</h3>
            <Steps
              steps={now}
              handedOver={<HandOver cause={first} answer={answer} mailbox={mailbox} host={host} />}
            />
            {retry === null ? null : (
              <Callout tone="caution" label={t('app.tone.caution')} brief>
                {say(retry)}
              </Callout>
            )}
          </div>
          <div className={layout.stackLine}>
            <h3>{t('report.meaning')}</h3>
            <Meaning cause={first} />
          </div>
          {question === null ? null : (
            <p className={styles.settle}>
              <strong>{t('advice.text.question')}</strong> {say(question)}
            </p>
          )}
          <div>
            <OthersSteps steps={first.advice.steps} level={3} />
            <After advice={first.advice} />
          </div>
        </div>
      </article>
      {others.length === 0 ? null : (
        <section className={layout.stackTight}>
          <h2 className={textStyles.title}>{t('diagnosis.others')}</h2>
          <div>
            {others.map((cause) => {
              const { diagnosis, advice } = cause;
              return (
                <Disclosure key={diagnosis.id} title={say(advice.title)} level={3}>
                  <div className={styles.body} data-diagnosis={diagnosis.id}>
                    <Meaning cause={cause} />
                    {advice.settle.length === 0 ? null : (
                      <p className={styles.settle}>
                        <strong>{t('advice.text.settle')}</strong> {sayAll(advice.settle)}
                      </p>
                    )}
                    <Steps steps={advice.steps} named />
                  </div>
                </Disclosure>
              );
            })}
          </div>
        </section>
      )}
      <div>
        <CheckupButton />
      </div>
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

/** What a cause is; where it is only possible, the words say so. */
function Meaning({ cause: { advice, supposed } }: { readonly cause: AnsweredCause }) {
  const { t, sayAll } = useWords();
  return (
    <p>
      {supposed ? <strong>{t('advice.text.if-so')} </strong> : null}
      {sayAll([...advice.meaning, ...advice.notThis])}
    </p>
  );
}

type StepsProps = {
  readonly steps: readonly AdviceStep[];
  /** Each step says who does it. */
  readonly named?: boolean;
  /** What goes with the step that hands the rest over: the message ready for whoever takes it. */
  readonly handedOver?: ReactNode;
};

function Steps({ steps, named = false, handedOver = null }: StepsProps) {
  const { say } = useWords();
  if (steps.length === 0) return null;
  return (
    <ActionSteps>
      {steps.map(({ who, text, linkId }) => (
        <ActionStep key={text.id} {...(named ? { who } : {})}>
          <p>{say(text)}</p>
          {linkId === undefined ? null : <ExternalLink id={linkId} />}
          {isHandOver(text.id) ? handedOver : null}
        </ActionStep>
      ))}
    </ActionSteps>
  );
}

type OthersProps = { readonly steps: readonly AdviceStep[]; readonly level: 3 | 4 };

function OthersSteps({ steps, level }: OthersProps) {
  const { t } = useWords();
  const others = steps.filter(({ who }) => who !== 'user');
  if (others.length === 0) return null;
  return (
    <Disclosure title={t('diagnosis.handed-over')} level={level}>
      <Steps steps={others} named />
    </Disclosure>
  );
}

/** How to prove that it is mended, what it costs, how to go back, until when, and where all this comes from. */
function After({ advice }: { readonly advice: Advice }) {
  const { t, sayAll } = useWords();
  const parts = [
    ['advice.text.proof', advice.proof] as const,
    ['advice.text.security', advice.security] as const,
    ['advice.text.undo', advice.undo] as const,
    ['advice.text.until', advice.until] as const,
  ].filter(([, messages]) => messages.length > 0);
  return (
    <Disclosure title={t('diagnosis.after')} level={3}>
      <div className={layout.stackTight}>
        <dl className={styles.notes}>
          {parts.map(([label, messages]) => (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>{sayAll(messages)}</dd>
            </div>
          ))}
        </dl>
        <h4>{t('advice.text.sources')}</h4>
        <ul className={`${lists.bullets} ${textStyles.small}`}>
          {advice.sources.map((source) => (
            <li key={source.title}>
              {source.title}
              <span className={`${textStyles.soft} ${textStyles.address}`}>{source.url}</span>
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}

type ReadyProps = {
  readonly cause: AnsweredCause;
  readonly answer: Answer;
  readonly mailbox: string | null;
  readonly host: string | undefined;
};

/** The letter to whoever does the rest of the first cause. */
function HandOver({ cause, answer, mailbox, host }: ReadyProps) {
  const { locale } = useWords();
  const { info } = useApp();
  const { writeTo } = cause.advice;
  if (writeTo === null) return null;
  const letter = adminMessage(
    answer,
    { mailbox, on: info.today, ...(host === undefined ? {} : { host }) },
    locale,
  );
  return <ReadyMessage letter={letter} writeTo={writeTo} />;
}
