import { isPractice } from '../../../core/guide/wizard.ts';
import { planOf } from '../../../core/guide/wizard-path.ts';
import type { Run } from '../../../core/guide/wizard-state.ts';
import { otherPortToTry } from '../../../core/mail/other-port.ts';
import { submissionHost, usualPort } from '../../../core/mail/route-endpoint.ts';
import { stageName } from '../../../core/mail/stage-words.ts';
import { certificateLines } from '../../../core/mail-test/test-report.ts';
import { assertNever, type Failure } from '../../../core/result.ts';
import { useWords } from '../../app/context.ts';
import { Screen } from '../../app/screen.tsx';
import type { Wizard } from '../../app/use-wizard.ts';
import { ExplanationPanel } from '../../diagnosis/explanation-panel.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import layout from '../../ui/layout.module.css';
import text from '../../ui/text.module.css';
import { EnvelopeScreen } from '../envelope-screen.tsx';
import { BackButton, NextButton } from '../navigation.tsx';
import { ReportButtons } from '../report-buttons.tsx';
import { ScenarioChoice } from '../scenario-choice.tsx';
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
  const { t } = useWords();
  const { state, runTest } = wizard;
  return (
    <EnvelopeScreen
      wizard={wizard}
      id="test"
      title={t('test.title')}
      lead={t('test.lead')}
      refusal={refusal}
      initial={{ sender: state.sender || state.account, recipient: state.recipient || state.account }}
      senderHint={t('test.sender.hint')}
      recipientHint={t('test.recipient.hint')}
      server={`${submissionHost}\u00a0: ${usualPort('app-password')}`}
      runLabel={t('test.send')}
      onRun={runTest}
      below={isPractice(state) ? <ScenarioChoice wizard={wizard} route="app-password" /> : null}
    />
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
  const otherPort = otherPortToTry(trace);
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
      {/* What happened and what to do come before how it went: the first screen holds them. */}
      {explanation === null ? null : (
        <ExplanationPanel explanation={explanation} mailbox={trace.account ?? trace.from} host={trace.host} />
      )}
      {good ? (
        <Callout tone="good" label={t(practice ? 'app.practice' : 'app.tone.good')} live>
          <p>{t(practice ? 'test.accepted.practice' : 'test.accepted.text', { to: trace.to })}</p>
          {trace.serverMessageId === null ? null : (
            <p className={text.note}>
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
      <StageTimeline reports={trace.stages} />
      {otherPort === null ? null : (
        <Callout tone="info" label={t('app.tone.info')}>
          <p>{t('test.other-port.hint')}</p>
          <Button
            onPress={() => wizard.runTest({ sender: trace.from, recipient: trace.to, port: otherPort })}
          >
            {t('test.other-port')}
          </Button>
        </Callout>
      )}
      <Exchange run={run} wizard={wizard} />
    </Screen>
  );
}

function Arrival({ wizard, arrived }: { readonly wizard: Wizard; readonly arrived: boolean | null }) {
  const { t } = useWords();
  if (arrived === null) {
    return (
      <section className={layout.card} aria-labelledby="arrived">
        <h2 id="arrived" className={text.title}>
          {t('test.arrived')}
        </h2>
        <div className={layout.row}>
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

/** The raw conversation, folded: secrets were masked where it was recorded. The whole test is one press from a report. */
function Exchange({
  run,
  wizard,
}: {
  readonly run: Extract<Run, { state: 'ended' }>;
  readonly wizard: Wizard;
}) {
  const { t, locale } = useWords();
  const { trace, explanation } = run;
  const lines = trace.stages.flatMap((stage) => stage.exchange);
  if (lines.length === 0 && trace.failure === null) return null;
  return (
    <div>
      <Disclosure title={t('test.exchange')} level={2}>
        <div className={layout.stackTight}>
          {certificateLines(trace, locale).map((line) => (
            <p key={line} className={`${text.small} ${text.address}`}>
              {line}
            </p>
          ))}
          <CodeBlock>
            {[...lines, ...(lines.length === 0 ? [trace.failure?.detail ?? ''] : [])].join('\n')}
          </CodeBlock>
          <ReportButtons report={{ test: { trace, explanation }, checkup: wizard.checkup }} />
        </div>
      </Disclosure>
    </div>
  );
}
