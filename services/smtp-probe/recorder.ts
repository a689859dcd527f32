import { type Stage, stages } from '../../core/mail/stages.ts';
import type { CertificateSummary, MailTrace, StageReport, TestFailure } from '../../core/mail/trace.ts';
import type { MailTestRequest } from '../../core/ports.ts';
import type { Redactor } from '../redact.ts';
import type { Halt } from './halt.ts';

const longestLine = 1000;
const mostLines = 200;

type Entry = {
  state: StageReport['state'];
  milliseconds: number | null;
  exchange: string[];
  facts: Record<string, string | number>;
};

const untouched = (): Entry => ({ state: 'not-reached', milliseconds: null, exchange: [], facts: {} });

export type Recorder = {
  readonly current: Stage;
  begin(stage: Stage): void;
  /** Adds what was said at the current stage, one entry a line; C is us, S the server. */
  say(speaker: 'C' | 'S', words: string): void;
  learn(facts: Record<string, string | number>): void;
  pass(): void;
  omit(stage: Stage, facts?: Record<string, string | number>): void;
  /** What was taken for one stage turns out to belong to another. */
  moveTo(stage: Stage): void;
  fail(halt: Halt): void;
  trace(end: {
    outcome: MailTrace['outcome'];
    certificate: CertificateSummary | null;
    serverMessageId: string | null;
  }): MailTrace;
};

/** Keeps the nine stages of one test and tells of each change. Everything leaves it redacted, without controls. */
export function createRecorder(
  request: MailTestRequest,
  redact: Redactor,
  tell: (report: StageReport) => void,
): Recorder {
  const startedAt = new Date();
  const startedMs = performance.now();
  const entries = new Map<Stage, Entry>(stages.map((stage) => [stage, untouched()]));
  let current: Stage = 'dns';
  let begunMs = startedMs;
  let settledMs = startedMs;
  let failure: TestFailure | null = null;

  const clean = (text: string): string => redact(printable(text)).slice(0, longestLine);
  const entryOf = (stage: Stage): Entry => {
    const entry = entries.get(stage) ?? untouched();
    entries.set(stage, entry);
    return entry;
  };
  const report = (stage: Stage): StageReport => {
    const { state, milliseconds, exchange, facts } = entryOf(stage);
    return { stage, state, milliseconds, exchange: [...exchange], facts: { ...facts } };
  };
  const publish = (stage: Stage): void => {
    try {
      tell(report(stage));
    } catch {
      // A listener that is gone (a closed window, say) does not end the test.
    }
  };
  const settle = (state: 'passed' | 'failed'): void => {
    const entry = entryOf(current);
    entry.state = state;
    settledMs = performance.now();
    entry.milliseconds = Math.round(settledMs - begunMs);
    publish(current);
  };
  const learn = (entry: Entry, facts: Record<string, string | number>): void => {
    for (const [name, value] of Object.entries(facts)) {
      entry.facts[name] = typeof value === 'string' ? clean(value) : value;
    }
  };

  return {
    get current() {
      return current;
    },
    begin(stage) {
      current = stage;
      begunMs = performance.now();
      entryOf(stage).state = 'running';
      publish(stage);
    },
    say(speaker, words) {
      const { exchange } = entryOf(current);
      // The whole is cleaned before it is cut, so that no half of a secret is left at a cut.
      for (const line of redact(printable(words)).split('\n')) {
        if (exchange.length < mostLines) exchange.push(`${speaker}: ${line.slice(0, longestLine)}`);
      }
    },
    learn: (facts) => learn(entryOf(current), facts),
    pass: () => settle('passed'),
    omit(stage, facts = {}) {
      const entry = entryOf(stage);
      entry.state = 'skipped';
      learn(entry, facts);
      publish(stage);
    },
    moveTo(stage) {
      const moved = entryOf(current);
      entries.set(stage, { ...moved, state: 'running' });
      entries.set(current, untouched());
      publish(current);
      current = stage;
      publish(stage);
    },
    fail(halt) {
      failure = {
        stage: current,
        cause: halt.cause,
        reply:
          halt.reply === null
            ? null
            : { ...halt.reply, text: redact(printable(halt.reply.text)).slice(0, 4 * longestLine) },
        systemCode: halt.systemCode,
        detail: redact(printable(halt.detail)).slice(0, 4 * longestLine),
      };
      settle('failed');
    },
    trace: ({ outcome, certificate, serverMessageId }) => ({
      runId: request.runId,
      practice: request.practice,
      route: request.route,
      host: request.host,
      port: request.port,
      account: request.credentials?.account ?? null,
      from: request.from,
      to: request.to,
      startedAt: startedAt.toISOString(),
      milliseconds: Math.round(settledMs - startedMs),
      outcome,
      stages: stages.map(report),
      certificate,
      serverMessageId: serverMessageId === null ? null : clean(serverMessageId),
      failure,
    }),
  };
}

/** Makes control characters visible: a server's words end up on terminals, in logs and in reports. */
function printable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
      (character) =>
        character === '\t' ? ' ' : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
    );
}
