import { useState } from 'react';
import { isPractice, planOf, type Run } from '../../../core/guide/wizard.ts';
import { parseAddress } from '../../../core/mail/address.ts';
import { submissionHost, usualPort } from '../../../core/mail/route-endpoint.ts';
import { stageName } from '../../../core/mail/stage-words.ts';
import { testMessage } from '../../../core/mail/test-message.ts';
import type { MailTrace } from '../../../core/mail/trace.ts';
import { assertNever, type Failure } from '../../../core/result.ts';
import { useWords } from '../../app/context.ts';
import { Screen } from '../../app/screen.tsx';
import type { Wizard } from '../../app/use-wizard.ts';
import { ExplanationPanel } from '../../diagnosis/explanation-panel.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { BackButton, NextButton } from '../navigation.tsx';
import { loginScenarios, ScenarioChoice } from '../scenario-choice.tsx';
import { StageTimeline } from '../stage-line.tsx';
import { BeforeRelay, RelayVerdictView } from './relay.tsx';

type Props = { readonly wizard: Wizard; readonly run: Run };

/** One real message, shown before it leaves, followed stage by stage, explained where it stops. */
export function TestStep({ wizard, run }: Props) {
  switch (run.state) {
    case 'idle':
    case 'refused': {
      const refusal = run.state === 'refused' ? run.failure : null;
      return planOf(wizard.state).route === 'ip-address' ? (
        <BeforeRelay wizard={wizard} refusal={refusal} />
      ) : (
        <BeforeTest wizard={wizard} refusal={refusal} />
      );
    }
    case 'running':
      return <DuringTest wizard={wizard} run={run} />;
    case 'ended':
      return <AfterTest wizard={wizard} run={run} />;
    default:
      return assertNever(run);
  }
}

function BeforeTest({ wizard, refusal }: { readonly wizard: Wizard; readonly refusal: Failure | null }) {
  const { t, failure, locale } = useWords();
  const { state, dispatch, runTest } = wizard;
  const practice = isPractice(state);
  const [sender, setSender] = useState(state.sender || state.account);
  const [recipient, setRecipient] = useState(state.recipient || state.account);
  const [tried, setTried] = useState(false);
  const from = parseAddress(sender);
  const to = parseAddress(recipient);
  const message = testMessage(locale, from.ok ? from.value : sender);
  const send = () => {
    setTried(true);
    if (from.ok && to.ok) runTest({ sender: from.value, recipient: to.value });
  };
  return (
    <Screen
      id="test"
      title={t('test.title')}
      lead={t('test.lead')}
      back={<BackButton wizard={wizard} />}
      onward={
        <>
          <Button kind="quiet" onPress={() => dispatch({ type: 'next' })}>
            {t('test.skip')}
          </Button>
          <Button kind="primary" onPress={send}>
            {t('test.send')}
          </Button>
        </>
      }
    >
      {refusal === null ? null : (
        <Callout tone="stop" label={t('test.refused.title')} live>
          {failure(refusal)}
        </Callout>
      )}
      <TextInput
        label={t('test.sender')}
        hint={t('test.sender.hint')}
        kind="email"
        value={sender}
        onChange={setSender}
        error={tried && !from.ok ? failure(from) : null}
      />
      <TextInput
        label={t('test.recipient')}
        hint={t('test.recipient.hint')}
        kind="email"
        value={recipient}
        onChange={setRecipient}
        onSubmit={send}
        error={tried && !to.ok ? failure(to) : null}
      />
      {practice ? <ScenarioChoice wizard={wizard} scenarios={loginScenarios} /> : null}
      <div>
        <Disclosure title={t('test.message')} level={2}>
          <dl className="facts">
            <dt>{t('test.message.server')}</dt>
            <dd>{`${submissionHost} : ${usualPort('app-password')}`}</dd>
            <dt>{t('test.sender')}</dt>
            <dd>{sender}</dd>
            <dt>{t('test.recipient')}</dt>
            <dd>{recipient}</dd>
            <dt>{t('test.message.subject')}</dt>
            <dd>{message.subject}</dd>
          </dl>
          <pre className="code-block">{message.text}</pre>
        </Disclosure>
      </div>
    </Screen>
  );
}

function DuringTest({
  wizard,
  run,
}: {
  readonly wizard: Wizard;
  readonly run: Extract<Run, { state: 'running' }>;
}) {
  const { t } = useWords();
  return (
    <Screen
      id="test-running"
      title={t('test.running')}
      onward={<Button onPress={wizard.cancelTest}>{t('test.stop')}</Button>}
    >
      <div aria-live="polite">
        <StageTimeline reports={run.stages} />
      </div>
    </Screen>
  );
}

function AfterTest({
  wizard,
  run,
}: {
  readonly wizard: Wizard;
  readonly run: Extract<Run, { state: 'ended' }>;
}) {
  const { t, say } = useWords();
  const { trace, explanation, verdict, arrived } = run;
  const practice = trace.practice;
  const good = trace.outcome === 'accepted';
  const title =
    trace.outcome === 'failed' && trace.failure !== null
      ? t('test.failed.title', { stage: say(stageName(trace.failure.stage)) })
      : t(`test.${trace.outcome === 'failed' ? 'refused' : trace.outcome}.title`);
  return (
    <Screen
      id="test-ended"
      title={title}
      back={<BackButton wizard={wizard} />}
      onward={
        <>
          <Button onPress={() => wizard.dispatch({ type: 'run-reset' })}>{t('test.again')}</Button>
          {good || trace.outcome === 'stopped' ? <NextButton wizard={wizard} /> : null}
        </>
      }
    >
      {good ? (
        <Callout tone="good" label={t(practice ? 'app.practice' : 'app.tone.good')} live>
          <p>{t(practice ? 'test.accepted.practice' : 'test.accepted.text', { to: trace.to })}</p>
          {trace.serverMessageId === null ? null : (
            <p className="soft small">
              {t('test.accepted.id')} : <code>{trace.serverMessageId}</code>
            </p>
          )}
        </Callout>
      ) : null}
      {verdict === null ? null : <RelayVerdictView verdict={verdict} />}
      {good && !practice ? <Arrival wizard={wizard} arrived={arrived} /> : null}
      {trace.outcome === 'cancelled' ? (
        <Callout tone="info" label={t('app.tone.info')} live>
          {t(trace.failure?.stage === 'message' ? 'test.cancelled.late' : 'test.cancelled.text')}
        </Callout>
      ) : null}
      {trace.outcome === 'stopped' && verdict === null ? (
        <Callout tone="good" label={t('app.tone.good')} live>
          {t('test.stopped.text')}
        </Callout>
      ) : null}
      <StageTimeline
        reports={trace.stages}
        failure={
          explanation === null ? null : (
            <ExplanationPanel
              explanation={explanation}
              mailbox={trace.account ?? trace.from}
              host={trace.host}
            />
          )
        }
      />
      <Exchange trace={trace} />
    </Screen>
  );
}

function Arrival({ wizard, arrived }: { readonly wizard: Wizard; readonly arrived: boolean | null }) {
  const { t } = useWords();
  if (arrived === null) {
    return (
      <section className="card" aria-labelledby="arrived">
        <h2 id="arrived" className="card-title">
          {t('test.arrived')}
        </h2>
        <div className="row">
          <Button onPress={() => wizard.dispatch({ type: 'arrived', arrived: true })}>
            {t('test.arrived.yes')}
          </Button>
          <Button onPress={() => wizard.dispatch({ type: 'arrived', arrived: false })}>
            {t('test.arrived.no')}
          </Button>
        </div>
      </section>
    );
  }
  return (
    <Callout
      tone={arrived ? 'good' : 'info'}
      label={t(arrived ? 'test.arrived.yes' : 'test.arrived.no')}
      live
    >
      {t(arrived ? 'test.arrived.confirmed' : 'test.arrived.wait')}
    </Callout>
  );
}

/** The raw conversation, folded: secrets were masked where it was recorded. */
function Exchange({ trace }: { readonly trace: MailTrace }) {
  const { t } = useWords();
  const lines = trace.stages.flatMap((stage) => stage.exchange);
  if (lines.length === 0 && trace.failure === null) return null;
  return (
    <div>
      <Disclosure title={t('test.exchange')} level={2}>
        <pre className="code-block">
          {[...lines, ...(lines.length === 0 ? [trace.failure?.detail ?? ''] : [])].join('\n')}
        </pre>
      </Disclosure>
    </div>
  );
}
