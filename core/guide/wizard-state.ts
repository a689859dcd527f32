import type { Explanation } from '../diagnosis/explanation.ts';
import type { Knowledge } from '../knowledge/facts.ts';
import type { Checklist } from '../mail/checklist.ts';
import type { DnsCheck } from '../mail/dns-check.ts';
import type { PracticeScenario } from '../mail/practice.ts';
import type { MailTrace, StageReport } from '../mail/trace.ts';
import type { RelayVerdict } from '../mail-test/relay-verdict.ts';
import type { Failure } from '../result.ts';
import type { Answers, QuestionId } from './answers.ts';

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
  readonly dns: DnsCheck | null;
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

export type WizardState = {
  /** The date (ISO) for which advice is computed. */
  readonly today: string;
  /** The facts to advise by, an organization's own included. */
  readonly known: Knowledge;
  readonly answers: Answers;
  /** The answers that the check-up found, in place of the person’s word: not asked, and theirs to correct. */
  readonly found: readonly QuestionId[];
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
  /** What the check-up found; what the person already told stands. */
  | {
      readonly type: 'found';
      readonly answers: readonly { readonly question: QuestionId; readonly value: string }[];
    }
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
