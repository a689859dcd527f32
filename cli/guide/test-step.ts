import { renderExplanation } from '../../core/advice/render-text.ts';
import { isPractice } from '../../core/guide/wizard.ts';
import { planOf } from '../../core/guide/wizard-path.ts';
import { sayFailure } from '../../core/i18n/translate.ts';
import { domainOf, parseAddress } from '../../core/mail/address.ts';
import { scenarioOn, scenariosOn } from '../../core/mail/practice.ts';
import type { TestRoute } from '../../core/mail/test-routes.ts';
import { testMessage } from '../../core/mail-test/test-message.ts';
import { endText, stageLine } from '../../core/mail-test/test-report.ts';
import type { Output } from '../../core/operations/contract.ts';
import { relayInput, submissionInput } from '../../core/operations/mail-test/test-inputs.ts';
import type { Failure } from '../../core/result.ts';
import { cancelOnInterrupt } from '../cancel-on-interrupt.ts';
import { practiceSecret } from '../practice-secret.ts';
import { verdictText } from '../relay-text.ts';
import { translate } from '../words/translate.ts';
import { chooseWay, goOn, type Left, leave, present, type Walk } from './walk.ts';

const runId = 'terminal';

type Envelope = { readonly sender: string; readonly recipient: string };

/** One message, shown before it leaves, followed stage by stage, explained where it stops. */
export async function testStep(walk: Walk): Promise<Left> {
  const { locale, state, dispatch } = walk;
  const t = (id: Parameters<typeof translate>[1]) => translate(locale, id);
  const relay = planOf(state()).route === 'ip-address';
  const last = state().lastRun;
  if (last !== null) {
    const accepted = last.trace.outcome === 'accepted' && !last.trace.practice && last.arrived === null;
    const way = await goOn(walk, [
      { value: 'again', label: t('test.again') },
      ...(accepted
        ? [
            { value: 'arrived', label: t('test.arrived.yes') },
            { value: 'not-yet', label: t('test.arrived.no') },
          ]
        : []),
    ]);
    if (way === 'next' || way === 'back' || way === 'quit') return leave(walk, way);
    if (way === 'again') dispatch({ type: 'run-reset' });
    else {
      dispatch({ type: 'arrived', arrived: way === 'arrived' });
      walk.io.say(t(way === 'arrived' ? 'test.arrived.confirmed' : 'test.arrived.wait'));
    }
    return 'step';
  }
  present(walk, t(relay ? 'ip.relay.title' : 'test.title'), t(relay ? 'ip.relay.lead' : 'test.lead'));
  const mode = await chooseWay(walk, {
    question: t(relay ? 'ip.relay.mode' : 'terminal.guide.then'),
    choices: relay
      ? [
          { value: 'real', label: t('ip.relay.real'), hint: t('ip.relay.real.hint') },
          { value: 'practice', label: t('ip.relay.practice'), hint: t('ip.relay.practice.hint') },
          { value: 'next', label: t('test.skip') },
        ]
      : [
          { value: 'real', label: t('terminal.guide.prepare-test') },
          { value: 'next', label: t('test.skip') },
        ],
    ...(relay ? { at: state().ipRoute.practice ? 'practice' : 'real' } : {}),
  });
  if (mode === 'next' || mode === 'back' || mode === 'quit') return leave(walk, mode);
  if (relay) dispatch({ type: 'set-ip-route', change: { practice: mode === 'practice' } });
  if (isPractice(state()) && !(await chooseScenario(walk, relay ? 'relay' : 'app-password'))) return 'quit';
  const envelope = await askEnvelope(walk, relay);
  if (envelope === null) return 'quit';
  const sure = await chooseWay(walk, {
    question: t('test.message'),
    choices: [{ value: 'send', label: t(relay ? 'ip.relay.run' : 'test.send') }],
  });
  if (sure === 'quit') return 'quit';
  if (sure === 'send') await run(walk, envelope, relay);
  return 'step';
}

async function chooseScenario(walk: Walk, route: TestRoute): Promise<boolean> {
  const { locale, state, dispatch } = walk;
  walk.io.say(translate(locale, 'terminal.test.exercise'));
  const chosen = await chooseWay(walk, {
    question: translate(locale, 'test.scenario'),
    choices: scenariosOn(route).map((value) => ({
      value,
      label: translate(locale, `practice.scenario.${value}`),
    })),
    at: scenarioOn(route, state().scenario),
  });
  if (chosen === 'quit') return false;
  if (chosen !== 'back') dispatch({ type: 'set-scenario', scenario: chosen });
  return true;
}

/** From whom and to whom, and the message exactly as it will leave. */
async function askEnvelope(walk: Walk, relay: boolean): Promise<Envelope | null> {
  const { io, locale, signal, state } = walk;
  const { account, sender, recipient, ipRoute } = state();
  const refuse = (text: string) => {
    const address = parseAddress(text);
    return address.ok ? null : sayFailure(locale, address);
  };
  const ownSender = sender !== '' && domainOf(sender) === ipRoute.domain ? sender : '';
  const from = await io.askText(
    { question: translate(locale, 'test.sender'), given: relay ? ownSender : sender || account, refuse },
    signal,
  );
  if (from === null) return null;
  const to = await io.askText(
    { question: translate(locale, 'test.recipient'), given: recipient || (relay ? '' : account), refuse },
    signal,
  );
  if (to === null) return null;
  const { subject, text } = testMessage(locale, from);
  io.say([translate(locale, 'terminal.test.subject-line', { value: subject }), '', text].join('\n'));
  return { sender: from, recipient: to };
}

async function run(walk: Walk, envelope: Envelope, relay: boolean): Promise<void> {
  const { io, locale, signal, client, state, dispatch } = walk;
  const stop = client.on('smtp.stage', ({ report }) => {
    const line = stageLine(report, locale);
    if (line !== null) io.say(line);
    dispatch({ type: 'run-stage', runId, report });
  });
  dispatch({ type: 'set-envelope', ...envelope });
  dispatch({ type: 'run-started', runId });
  const request = { ...envelope, runId, language: locale };
  try {
    if (relay) {
      const input = relayInput(state(), request, { send: false, side: null });
      const ended = await cancelOnInterrupt({ signal, client, runId }, client.call('relay.check', input));
      if (!ended.ok) refused(walk, ended);
      else relayEnded(walk, ended.value);
      return;
    }
    if (isPractice(state())) await holdPracticeSecret(walk);
    const input = submissionInput(state(), request, null);
    const ended = await cancelOnInterrupt({ signal, client, runId }, client.call('smtp.test', input));
    if (!ended.ok) {
      refused(walk, ended);
      return;
    }
    dispatch({ type: 'run-ended', runId, ...ended.value });
    io.say(`\n${endText(ended.value, locale)}`);
  } finally {
    stop();
  }
}

function refused({ io, locale, dispatch }: Walk, failure: Failure): void {
  dispatch({ type: 'run-refused', runId, failure });
  io.note(sayFailure(locale, failure));
}

function relayEnded({ io, locale, dispatch }: Walk, ended: Output<'relay.check'>): void {
  const { trace, explanation, verdict, checklist } = ended;
  dispatch({ type: 'run-ended', runId, trace, explanation, verdict });
  dispatch({ type: 'set-ip-route', change: { checklist } });
  const explained =
    explanation === null ? [] : ['', ...renderExplanation(explanation, locale, { mailbox: trace.from })];
  io.say(['', ...verdictText(verdict, locale), ...explained].join('\n'));
}

/** An exercise signs in as well; the person is not asked for a password that nobody checks. */
async function holdPracticeSecret({ client, state }: Walk): Promise<void> {
  const { account } = state();
  const status = await client.call('secret.status', { account });
  if (status.ok && status.value.kept !== 'none') return;
  await client.call('secret.save', { account, secret: practiceSecret, keep: 'session' });
}
