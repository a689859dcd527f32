import type { Output } from '../contract.ts';
import type { Explanation } from '../diagnosis/explanation.ts';
import { type Knowledge, knowledge } from '../knowledge/facts.ts';
import type { Checklist } from '../mail/checklist.ts';
import { isPracticeAccount, type PracticeScenario } from '../mail/practice.ts';
import type { RelayVerdict } from '../mail/relay-verdict.ts';
import type { MailTrace, StageReport } from '../mail/trace.ts';
import { assertNever, type Failure } from '../result.ts';
import type { Progress } from '../settings/settings.ts';
import { type Answers, answersSchema, type QuestionId } from './answers.ts';
import { makePlan } from './make-plan.ts';
import type { Plan } from './plan-types.ts';
import { nextQuestions } from './questions.ts';

/** One mail test as the wizard follows it. */
export type Run =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly runId: string; readonly stages: readonly StageReport[] }
  | {
      readonly state: 'ended';
      readonly trace: MailTrace;
      readonly explanation: Explanation | null;
      /** The relay's own reading, on the IP-address route. */
      readonly verdict: RelayVerdict | null;
      readonly arrived: boolean | null;
    }
  | { readonly state: 'refused'; readonly failure: Failure };

/** What the IP-address route is about, and what its checks found. */
export type IpRoute = {
  readonly domain: string;
  readonly address: string;
  /** The relay is tried on the practice server until the person chooses otherwise. */
  readonly practice: boolean;
  readonly checklist: Checklist | null;
  /** The last reading of the domain, kept while the assistant is open. */
  readonly dns: Output<'dns.check'> | null;
};

/** Where the person is. A step carries only what it alone needs. */
export type Step =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'question'; readonly question: QuestionId }
  | { readonly kind: 'plan' }
  | { readonly kind: 'secret' }
  | { readonly kind: 'dns' }
  | { readonly kind: 'connector' }
  | { readonly kind: 'test'; readonly run: Run }
  | { readonly kind: 'maestro' }
  | { readonly kind: 'summary' };

export type StepKind = Step['kind'];

/** The parts of the path as the rail shows them. */
export const chapters = [
  'situation',
  'authentication',
  'solution',
  'secret',
  'dns',
  'connector',
  'test',
  'maestro',
  'summary',
] as const;

export type Chapter = (typeof chapters)[number];

export type WizardState = {
  /** The date (ISO) for which advice is computed. */
  readonly today: string;
  /** The facts to advise by, an organization's own included. */
  readonly known: Knowledge;
  readonly answers: Answers;
  /** The mailbox that signs in, or the practice account. */
  readonly account: string;
  readonly sender: string;
  readonly recipient: string;
  readonly scenario: PracticeScenario;
  readonly ipRoute: IpRoute;
  readonly checklist: readonly string[];
  /** The last test that ended, kept when the person moves on or back. */
  readonly lastRun: Extract<Run, { state: 'ended' }> | null;
  readonly step: Step;
};

export type WizardAction =
  | { readonly type: 'answer'; readonly question: QuestionId; readonly value: string }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'go'; readonly to: string }
  | { readonly type: 'restart' }
  | { readonly type: 'set-account'; readonly account: string }
  | { readonly type: 'set-envelope'; readonly sender: string; readonly recipient: string }
  | { readonly type: 'set-ip-route'; readonly change: Partial<IpRoute> }
  | { readonly type: 'set-scenario'; readonly scenario: PracticeScenario }
  | { readonly type: 'check'; readonly item: string; readonly done: boolean }
  | { readonly type: 'run-started'; readonly runId: string }
  | { readonly type: 'run-stage'; readonly runId: string; readonly report: StageReport }
  | {
      readonly type: 'run-ended';
      readonly runId: string;
      readonly trace: MailTrace;
      readonly explanation: Explanation | null;
      readonly verdict?: RelayVerdict;
    }
  | { readonly type: 'run-refused'; readonly runId: string; readonly failure: Failure }
  | { readonly type: 'run-reset' }
  | { readonly type: 'arrived'; readonly arrived: boolean };

/** What a plan depends on. */
export type PlanBasis = Pick<WizardState, 'answers' | 'today' | 'known'>;

/** The wizard before anything was answered, or as it was left. */
export function initialWizard(
  today: string,
  account: string,
  scenario: PracticeScenario,
  progress: Progress | null,
  known: Knowledge = knowledge,
): WizardState {
  const fresh: WizardState = {
    today,
    known,
    answers: {},
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
    sender: progress.sender,
    recipient: progress.recipient,
    checklist: progress.checklist,
    ipRoute: { ...fresh.ipRoute, ...progress.ipRoute },
  };
  return { ...resumed, step: stepAt(resumed, progress.step) };
}

/** What is kept between two openings. Never a secret, never a trace. */
export function progressOf(state: WizardState): Progress {
  return {
    answers: state.answers,
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

/** The plan for what is known now. */
export function planOf(state: PlanBasis): Plan {
  return makePlan(state.answers, state.today, state.known);
}

/** Every step from the first to the last, given the answers. It changes as they do. */
export function pathOf(state: PlanBasis): readonly string[] {
  const questions = nextQuestions(state.answers, state.today).map((question) => `question:${question}`);
  return ['welcome', ...questions, 'plan', ...stepsAfterPlan(planOf(state))];
}

function stepsAfterPlan(plan: Plan): readonly StepKind[] {
  switch (plan.route) {
    case 'app-password':
      return ['secret', 'test', 'maestro', 'summary'];
    case 'ip-address':
      return ['dns', 'connector', 'test', 'maestro', 'summary'];
    case 'outlook':
    case 'none':
    case 'other-program':
      return ['summary'];
    default:
      return assertNever(plan.route);
  }
}

/** A step's name, stable enough to be written in the settings. */
export function stepId(step: Step): string {
  return step.kind === 'question' ? `question:${step.question}` : step.kind;
}

/** The chapter a step belongs to; the welcome belongs to the first. */
export function chapterOf(id: string): Chapter {
  if (id === 'welcome') return 'situation';
  if (id === 'plan') return 'solution';
  if (id.startsWith('question:')) {
    return ['actor', 'hosting', 'mailProgram'].includes(id.slice('question:'.length))
      ? 'situation'
      : 'authentication';
  }
  return chapters.find((chapter) => chapter === id) ?? 'situation';
}

/** The chapters of this person's path, in order. */
export function chaptersOf(state: PlanBasis): readonly Chapter[] {
  return [...new Set(pathOf(state).map(chapterOf))];
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
    case 'next':
      return canContinue(state) ? moved(state, 1) : state;
    case 'back':
      return moved(state, -1);
    case 'go':
      return pathOf(state).includes(action.to) ? { ...state, step: stepAt(state, action.to) } : state;
    case 'restart':
      return { ...state, answers: {}, checklist: [], lastRun: null, step: { kind: 'welcome' } };
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
  const answers = answersSchema.safeParse({ ...state.answers, [question]: value });
  return answers.success ? { ...state, answers: answers.data } : state;
}

function moved(state: WizardState, by: 1 | -1): WizardState {
  const path = pathOf(state);
  const here = path.indexOf(stepId(state.step));
  const to = path[here + by];
  return to === undefined || here === -1 ? state : { ...state, step: stepAt(state, to) };
}

function stepAt(state: WizardState, id: string): Step {
  const [kind, question] = id.split(':');
  const known = pathOf(state).includes(id) ? kind : 'welcome';
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
