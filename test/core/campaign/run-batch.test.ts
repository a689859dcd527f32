import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BatchResult, runBatch } from '../../../core/campaign/run-batch.ts';
import { explainTrace } from '../../../core/diagnosis/explain.ts';
import { refusedTrace, traceOf } from '../../support/fake-ports.ts';
import { mailRequest } from '../../support/mail-request.ts';

type Answer = 'ok' | 'wrong' | 'other' | 'none';

const replies = {
  wrong: '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.',
  other: '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
};

async function run(answers: readonly Answer[], { concurrency = 1, stopAfter = 3, stopAt = -1 } = {}) {
  const kept: BatchResult[] = [];
  const user = new AbortController();
  let [now, running, most, begun] = [0, 0, 0, 0];
  const tried = new Map<string, number>();
  const end = await runBatch(
    answers.map((_, index) => `u${index}@exemple.ca`),
    {
      test: async (address) => {
        running += 1;
        most = Math.max(most, running);
        tried.set(address, (tried.get(address) ?? 0) + 1);
        begun += 1;
        await Promise.resolve();
        running -= 1;
        if (begun === stopAt) user.abort();
        const answer = answers[Number(address.slice(1, address.indexOf('@')))] ?? 'ok';
        if (answer === 'none') return null;
        const request = mailRequest(587, { from: address });
        if (answer === 'ok') return { trace: traceOf(request), explanation: null };
        const trace = refusedTrace(request, replies[answer]);
        return { trace, explanation: explainTrace(trace) };
      },
      keep: async (result) => {
        kept.push(result);
      },
      now: () => now,
      wait: async (milliseconds) => {
        now += milliseconds;
      },
    },
    { concurrency, pause: 250, stopAfter },
    user.signal,
  );
  return { end, kept, tried, most, now };
}

describe('a batch of tests', () => {
  it('tests each mailbox once, a pause apart, and says how each ended', async () => {
    const { end, kept, now } = await run(['ok', 'none', 'wrong', 'ok']);
    expect(end).toEqual({ reason: 'finished' });
    expect(kept.map(({ outcome }) => outcome)).toEqual(['accepted', 'no-secret', 'failed', 'accepted']);
    expect(now).toBe(1000);
  });

  it('stops when a refusal that can lock accounts repeats', async () => {
    const { end, kept } = await run(['ok', 'wrong', 'wrong', 'wrong', 'ok', 'ok']);
    expect(end).toMatchObject({ reason: 'repeated-refusal', count: 3 });
    expect(kept).toHaveLength(4);
  });

  it('goes on when a success comes between', async () => {
    const { end } = await run(['wrong', 'wrong', 'ok', 'wrong', 'wrong', 'ok']);
    expect(end.reason).toBe('finished');
  });

  it('loses no result of an interrupted run', async () => {
    const { end, kept } = await run(['ok', 'ok', 'ok', 'ok'], { stopAt: 2 });
    expect(end.reason).toBe('interrupted');
    expect(kept).toHaveLength(2);
  });

  it('never opens two connections to a mailbox, nor more than it may at once', async () => {
    const answer = fc.constantFrom<Answer>('ok', 'wrong', 'other', 'none');
    await fc.assert(
      fc.asyncProperty(
        fc.array(answer, { maxLength: 25 }),
        fc.integer({ min: 1, max: 6 }),
        async (answers, concurrency) => {
          const { tried, most, kept } = await run(answers, { concurrency });
          expect([...tried.values()].every((count) => count === 1)).toBe(true);
          expect(most).toBeLessThanOrEqual(concurrency);
          expect(kept).toHaveLength(tried.size);
        },
      ),
      { numRuns: 40 },
    );
  });
});
