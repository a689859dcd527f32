import { type ChildProcess, spawn } from 'node:child_process';
import net from 'node:net';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Stage, stages } from '../../core/mail/stages.ts';
import { mailTraceSchema } from '../../core/mail/trace.ts';
import { mailRequest, relayRequest, runProbe, statesOf } from '../support/mail-request.ts';
import { probeServer } from '../support/probe-server.ts';
import type { Moment } from '../support/scripted-mail-server.ts';

const server = probeServer();

/** Where a server that stops answering is felt. */
const stalls: [Moment, Stage][] = [
  ['greeting', 'greeting'],
  ['hello', 'hello'],
  ['starttls', 'tls'],
  ['handshake', 'tls'],
  ['secure-hello', 'hello'],
  ['auth', 'auth'],
  ['user', 'auth'],
  ['password', 'auth'],
  ['mail', 'sender'],
  ['rcpt', 'recipient'],
  ['data', 'message'],
  ['body', 'message'],
];

async function stalledAt(moment: Moment) {
  const { port } = await server.start({ answers: { [moment]: null } });
  return server.request(port);
}

async function everythingClosed(): Promise<void> {
  await expect.poll(() => server.current().open(), { timeout: 1000 }).toBe(0);
}

describe('a server that falls silent', () => {
  test.each(stalls)('at its %s: stage %s fails at its limit', async (moment, stage) => {
    const { trace, elapsed } = await runProbe(await stalledAt(moment), { limits: { stage: 400 } });
    expect(trace.outcome).toBe('failed');
    expect(trace.failure).toMatchObject({ stage, cause: 'stage-timeout', reply: null });
    expect(elapsed).toBeLessThan(400 + 1000);
    expect(trace.stages.map((report) => report.stage)).toEqual([...stages]);
    const after = trace.stages.slice(stages.indexOf(stage) + 1);
    expect(after.every(({ state }) => state === 'not-reached')).toBe(true);
    expect(mailTraceSchema.safeParse(trace).success).toBe(true);
    await everythingClosed();
  });

  test.each(stalls)('at its %s: cancelled there within a second', async (moment, stage) => {
    const canceller = new AbortController();
    const request = await stalledAt(moment);
    const running = runProbe(request, {}, canceller.signal);
    await expect.poll(() => server.current().stalled(), { interval: 5 }).toBe(true);
    // The probe may be about to act upon what it received just before.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const asked = performance.now();
    canceller.abort();
    const { trace } = await running;
    expect(performance.now() - asked).toBeLessThan(1000);
    expect(trace.outcome).toBe('cancelled');
    expect(trace.failure).toMatchObject({ stage, cause: 'cancelled' });
    expect(mailTraceSchema.safeParse(trace).success).toBe(true);
    await everythingClosed();
  });

  test.each<Moment>(['greeting', 'handshake', 'password', 'body'])(
    'at its %s: the limit of the whole ends the test',
    async (moment) => {
      const { trace, elapsed } = await runProbe(await stalledAt(moment), { limits: { whole: 400 } });
      expect(trace.failure?.cause).toBe('total-timeout');
      expect(trace.outcome).toBe('failed');
      expect(elapsed).toBeGreaterThanOrEqual(390);
      expect(elapsed).toBeLessThan(400 + 1000);
      await everythingClosed();
    },
  );

  test('after the message was taken: the result stands, QUIT is not waited for', async () => {
    const { trace, elapsed } = await runProbe(await stalledAt('quit'));
    expect(trace.outcome).toBe('accepted');
    expect(elapsed).toBeLessThan(3000);
    await everythingClosed();
  });
});

describe('the name', () => {
  const endless = () => new Promise<never>(() => {});

  test('that nobody answers for fails at the limit of dns', async () => {
    const request = mailRequest(1, { connectTo: null, host: 'mail.example' });
    const { trace, elapsed } = await runProbe(request, { lookup: endless, limits: { dns: 250 } });
    expect(trace.failure).toMatchObject({ stage: 'dns', cause: 'stage-timeout' });
    expect(elapsed).toBeLessThan(1250);
  });

  test('can be given up at once', async () => {
    const canceller = new AbortController();
    const running = runProbe(
      mailRequest(1, { connectTo: null, host: 'mail.example' }),
      { lookup: endless },
      canceller.signal,
    );
    const asked = performance.now();
    canceller.abort();
    const { trace } = await running;
    expect(performance.now() - asked).toBeLessThan(1000);
    expect(trace.failure).toMatchObject({ stage: 'dns', cause: 'cancelled' });
  });
});

test('a test cancelled before it begins connects to nothing', async () => {
  const { port, lines } = await server.start();
  const { trace } = await runProbe(mailRequest(port), {}, AbortSignal.abort());
  expect(trace.outcome).toBe('cancelled');
  expect(Object.values(statesOf(trace)).filter((state) => state === 'passed')).toEqual([]);
  await everythingClosed();
  expect(lines).toEqual([]);
});

describe('a port that takes no connection', () => {
  let frozen: ChildProcess;
  const fillers: net.Socket[] = [];
  let port: number;

  // A stopped process with a full queue is the loopback's way to drop packets, as a firewall does.
  beforeAll(async () => {
    frozen = spawn(process.execPath, [
      '-e',
      "const s = require('net').createServer(); s.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => console.log(s.address().port));",
    ]);
    port = await new Promise((resolve) => frozen.stdout?.once('data', (chunk) => resolve(Number(chunk))));
    frozen.kill('SIGSTOP');
    for (let count = 0; count < 4; count += 1) {
      const filler = net.connect(port, '127.0.0.1');
      filler.on('error', () => {});
      fillers.push(filler);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    return () => {
      for (const filler of fillers) filler.destroy();
      frozen.kill('SIGKILL');
    };
  });

  test('fails at the limit of connect', async () => {
    const { trace, elapsed } = await runProbe(mailRequest(port), { limits: { stage: 300 } });
    expect(trace.failure).toMatchObject({ stage: 'connect', cause: 'stage-timeout' });
    expect(elapsed).toBeLessThan(1300);
  });

  test('can be given up at once', async () => {
    const canceller = new AbortController();
    const running = runProbe(mailRequest(port), {}, canceller.signal);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const asked = performance.now();
    canceller.abort();
    const { trace } = await running;
    expect(performance.now() - asked).toBeLessThan(1000);
    expect(trace.failure).toMatchObject({ stage: 'connect', cause: 'cancelled' });
  });

  test('leaves the next address its share of the time', async () => {
    await server.start({ listen: { host: '127.0.0.2', port } });
    const lookup = async () => [
      { address: '127.0.0.1', family: 4 },
      { address: '127.0.0.2', family: 4 },
    ];
    const request = server.request(port, { connectTo: null, port });
    const { trace } = await runProbe(request, { lookup, limits: { stage: 800 } });
    expect(trace.outcome).toBe('accepted');
    expect(trace.stages.find(({ stage }) => stage === 'connect')?.facts).toMatchObject({
      address: '127.0.0.2',
      attempts: 2,
    });
  });
});

describe('nothing stays open', () => {
  const script = (probe: string, port: number) => `
    import { createMailProbe } from ${JSON.stringify(probe)};
    const request = ${JSON.stringify(relayRequest(port))};
    const canceller = new AbortController();
    const running = createMailProbe({ limits: { stage: 300 } }).run(request, { onStage: () => {}, signal: canceller.signal });
    if (process.argv.includes('cancel')) setTimeout(() => canceller.abort(), 150);
    const trace = await running;
    const ended = performance.now();
    process.on('exit', () => console.log(JSON.stringify({ outcome: trace.outcome, cause: trace.failure?.cause ?? null, lingered: performance.now() - ended })));
  `;
  const probe = fileURLToPath(new URL('../../services/smtp-probe.ts', import.meta.url));

  test.each<[string, Partial<Record<Moment, null>>, string[], string | null]>([
    ['a message taken', {}, [], null],
    ['a silent server', { greeting: null }, [], 'stage-timeout'],
    ['a silent server, cancelled', { greeting: null }, ['cancel'], 'cancelled'],
    ['a silent end', { body: null }, [], 'stage-timeout'],
  ])('after %s the process ends by itself', async (_name, answers, parameters, cause) => {
    const { port } = await server.start({
      answers: { hello: '250-test.example Hello\r\n250 SIZE 1000000\r\n', ...answers },
    });
    const child = spawn(process.execPath, [
      '--input-type=module-typescript',
      '-e',
      script(probe, port),
      '--',
      ...parameters,
    ]);
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    let problems = '';
    child.stderr.on('data', (chunk) => {
      problems += chunk;
    });
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect(problems).toBe('');
    expect(status).toBe(0);
    const end = JSON.parse(output) as { cause: string | null; lingered: number };
    expect(end.cause).toBe(cause);
    expect(end.lingered).toBeLessThan(500);
  });
});
