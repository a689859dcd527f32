import { stages } from './stages.ts';
import type { MailTrace } from './trace.ts';

/** The trace of a test that was cancelled before it reached for any server; `startedAt` is in epoch milliseconds. */
export function cancelledTrace({
  startedAt,
  ...test
}: Pick<MailTrace, 'runId' | 'practice' | 'route' | 'host' | 'port' | 'account' | 'from' | 'to'> & {
  readonly startedAt: number;
}): MailTrace {
  return {
    ...test,
    startedAt: new Date(startedAt).toISOString(),
    milliseconds: 0,
    outcome: 'cancelled',
    stages: stages.map((stage) => ({
      stage,
      state: 'not-reached',
      milliseconds: null,
      exchange: [],
      facts: {},
    })),
    certificate: null,
    serverMessageId: null,
    failure: { stage: 'dns', cause: 'cancelled', reply: null, systemCode: null, detail: 'Cancelled' },
  };
}
