import type { Knowledge } from '../knowledge/facts.ts';
import { isPracticeAccount, type PracticeScenario } from '../mail/practice.ts';
import { assertNever } from '../result.ts';
import { isAnswerTo, type QuestionId, questionIds } from './answers.ts';
import { isGiven } from './password-finding.ts';
import type { Progress } from './progress.ts';
import { furthestStep, pathOf, planOf, stepId } from './wizard-path.ts';
import type { Step, StepKind, WizardAction, WizardState } from './wizard-state.ts';

/** The wizard before anything was answered, or as it was left. */
export function initialWizard(
  today: string,
  account: string,
  scenario: PracticeScenario,
  progress: Progress | null,
  known: Knowledge,
): WizardState {
  const fresh: WizardState = {
    today,
    known,
    answers: {},
    found: [],
    account,
    sender: '',
    recipient: '',
    scenario,
    ipRoute: { domain: '', address: '', practice: true, checklist: null, dns: null },
    checklist: [],
    lastRun: null,
    step: { kind: 'welcome' },
  };
  if (progress === null) return fresh;
  const resumed = {
    ...fresh,
    answers: progress.answers,
    found: questionIds.filter((question) => progress.found?.includes(question) === true),
    sender: progress.sender,
    recipient: progress.recipient,
    checklist: progress.checklist,
    ipRoute: { ...fresh.ipRoute, ...progress.ipRoute },
  };
  return { ...resumed, step: stepAt(resumed, progress.step) };
}

/** What is kept between two openings. Never a secret, never a trace. */
export function progressOf(state: WizardState): Progress {
  // The organization's choice is read from its preset at each opening.
  const { chosenRoute: _, ...answers } = state.answers;
  return {
    answers,
    found: [...state.found],
    step: stepId(state.step),
    checklist: [...state.checklist],
    recipient: state.recipient,
    sender: state.sender,
    ipRoute: {
      domain: state.ipRoute.domain.slice(0, 300),
      address: state.ipRoute.address.slice(0, 60),
      practice: state.ipRoute.practice,
      checklist: state.ipRoute.checklist,
    },
  };
}

/** True once the person told something: what the organization or the check-up answered is no beginning of theirs. */
export function hasBegun({ answers, found }: Pick<WizardState, 'answers' | 'found'>): boolean {
  return questionIds.some((question) => answers[question] !== undefined && !found.includes(question));
}

/** True while the practice server, and not a real one, answers the tests. */
export function isPractice(state: WizardState): boolean {
  return planOf(state).route === 'ip-address' ? state.ipRoute.practice : isPracticeAccount(state.account);
}

/** True when the person may go on from the present step. */
export function canContinue(state: WizardState): boolean {
  const { step } = state;
  if (step.kind === 'question') return state.answers[step.question] !== undefined;
  return !(step.kind === 'test' && step.run.state === 'running');
}

/** Pure: the next state. Events of a run that is no longer on screen change nothing. */
export function wizardReducer(state: WizardState, action: WizardAction): WizardState {
  switch (action.type) {
    case 'answer':
      return withAnswer(state, action.question, action.value);
    case 'found':
      return action.answers.reduce(withFound, state);
    case 'next':
      return canContinue(state) ? moved(state, 1) : state;
    case 'back':
      return moved(state, -1);
    case 'go':
      return isReachable(state, action.to) ? { ...state, step: stepAt(state, action.to) } : state;
    case 'restart':
      return { ...state, answers: {}, found: [], checklist: [], lastRun: null, step: { kind: 'welcome' } };
    case 'set-account':
      return action.account === state.account
        ? state
        : { ...state, account: action.account, sender: '', recipient: '', lastRun: null };
    case 'set-envelope':
      return { ...state, sender: action.sender, recipient: action.recipient };
    case 'set-ip-route':
      return { ...state, ipRoute: { ...state.ipRoute, ...action.change } };
    case 'set-scenario':
      return { ...state, scenario: action.scenario };
    case 'check':
      return {
        ...state,
        checklist: action.done
          ? [...new Set([...state.checklist, action.item])]
          : state.checklist.filter((item) => item !== action.item),
      };
    case 'run-started':
      return state.step.kind === 'test'
        ? {
            ...state,
            lastRun: null,
            step: { kind: 'test', run: { state: 'running', runId: action.runId, stages: [] } },
          }
        : state;
    case 'run-stage':
    case 'run-ended':
    case 'run-refused':
      return withRunEvent(state, action);
    case 'run-reset':
      return state.step.kind === 'test'
        ? { ...state, lastRun: null, step: { kind: 'test', run: { state: 'idle' } } }
        : state;
    case 'arrived': {
      if (state.step.kind !== 'test' || state.step.run.state !== 'ended') return state;
      const run = { ...state.step.run, arrived: action.arrived };
      return { ...state, lastRun: run, step: { kind: 'test', run } };
    }
    default:
      return assertNever(action);
  }
}

/** Answers that no longer have a question (the path changed) are kept: going back loses nothing. */
function withAnswer(state: WizardState, question: QuestionId, value: string): WizardState {
  if (!isAnswerTo(question, value)) return state;
  const answers = { ...state.answers, [question]: value };
  return { ...state, answers, found: state.found.filter((one) => one !== question) };
}

/** An answer found does not overrule one that was told, and « je ne sais pas » is not one. */
function withFound(
  state: WizardState,
  { question, value }: { readonly question: QuestionId; readonly value: string },
): WizardState {
  const told = isGiven(state.answers[question]) && !state.found.includes(question);
  if (told) return state;
  const answered = withAnswer(state, question, value);
  return answered === state ? state : { ...answered, found: [...answered.found, question] };
}

function moved(state: WizardState, by: 1 | -1): WizardState {
  const path = pathOf(state);
  const here = path.indexOf(stepId(state.step));
  // A question put besides those of the path comes from the plan or the check-up, and leads to where the path goes on.
  const to = here === -1 ? furthestStep(state) : path[here + by];
  return to === undefined ? state : { ...state, step: stepAt(state, to) };
}

/** The steps of the path, and any question: the plan lets each of its assumptions be answered. */
function isReachable(state: WizardState, id: string): boolean {
  return pathOf(state).includes(id) || questionIds.some((question) => id === `question:${question}`);
}

function stepAt(state: WizardState, id: string): Step {
  const [kind, question] = id.split(':');
  const known = isReachable(state, id) ? kind : 'welcome';
  switch (known as StepKind) {
    case 'question':
      return { kind: 'question', question: question as QuestionId };
    case 'test':
      return { kind: 'test', run: state.lastRun ?? { state: 'idle' } };
    case 'welcome':
    case 'plan':
    case 'secret':
    case 'dns':
    case 'connector':
    case 'maestro':
    case 'summary':
      return { kind: known as Exclude<StepKind, 'question' | 'test'> };
    default:
      return { kind: 'welcome' };
  }
}

type RunEvent = Extract<WizardAction, { type: 'run-stage' | 'run-ended' | 'run-refused' }>;

function withRunEvent(state: WizardState, action: RunEvent): WizardState {
  const { step } = state;
  if (step.kind !== 'test' || step.run.state !== 'running' || step.run.runId !== action.runId) return state;
  switch (action.type) {
    case 'run-stage': {
      const others = step.run.stages.filter((one) => one.stage !== action.report.stage);
      return { ...state, step: { kind: 'test', run: { ...step.run, stages: [...others, action.report] } } };
    }
    case 'run-ended': {
      const run = {
        state: 'ended',
        trace: action.trace,
        explanation: action.explanation,
        verdict: action.verdict ?? null,
        arrived: null,
      } as const;
      return { ...state, lastRun: run, step: { kind: 'test', run } };
    }
    case 'run-refused':
      return { ...state, step: { kind: 'test', run: { state: 'refused', failure: action.failure } } };
    default:
      return assertNever(action);
  }
}
