import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runBatch, usualRules } from '../../core/campaign/run-batch.ts';
import { createMailProbe } from '../../services/smtp-probe.ts';
import { mb, median, ms, ratio } from './measure.ts';
import { report } from './section.ts';
import { repliesToOne, startBenchServer } from './smtp-server.ts';

/** A campaign's tests through one relay, several at a time, against a server that takes a set time to answer. */
const latency = 20;
const rounds = 3;

type Outcome = { readonly milliseconds: number; readonly megabytes: number };

async function runMany(count: number, concurrency: number): Promise<void> {
  const server = await startBenchServer(latency);
  const probe = createMailProbe();
  const addresses = Array.from({ length: count }, (_, at) => `boite${at}@exemple.example`);
  const request = {
    route: 'relay',
    host: '127.0.0.1',
    port: server.port,
    credentials: null,
    subject: 'Essai',
    text: 'Bonjour',
    practice: false,
    until: null,
    extraCertificates: [],
    connectTo: null,
  } as const;
  const test = async (address: string, signal: AbortSignal) => {
    const trace = await probe.run(
      { ...request, runId: address, from: address, to: address },
      { onStage: () => {}, signal },
    );
    if (trace.outcome !== 'accepted') throw new Error(JSON.stringify(trace.failure));
    return { trace, explanation: null };
  };
  const began = performance.now();
  await runBatch(
    addresses,
    { test, keep: async () => {}, now: Date.now, wait: async () => {} },
    { ...usualRules, concurrency, pause: 0 },
    new AbortController().signal,
  );
  const outcome: Outcome = {
    milliseconds: performance.now() - began,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  server.close();
  process.stdout.write(JSON.stringify(outcome));
}

function measure(count: number, concurrency: number): Outcome {
  const outcomes = Array.from({ length: rounds }, () => {
    const args = [fileURLToPath(import.meta.url), String(count), String(concurrency)];
    const child = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (child.status !== 0) throw new Error(child.stderr);
    return JSON.parse(child.stdout) as Outcome;
  });
  return {
    milliseconds: median(outcomes.map((one) => one.milliseconds)),
    megabytes: median(outcomes.map((one) => one.megabytes)),
  };
}

const [count, concurrency] = process.argv.slice(2).map(Number);
if (count !== undefined && concurrency !== undefined) await runMany(count, concurrency);
else {
  const rows = [
    [10, 1],
    [10, 5],
    [100, 5],
    [100, 20],
    [1000, 20],
  ].map(([tests = 0, together = 1]) => {
    const bound = (repliesToOne * latency * tests) / together;
    const { milliseconds, megabytes } = measure(tests, together);
    return [tests, together, ms(milliseconds), ms(bound), ratio(milliseconds, bound), mb(megabytes)];
  });
  report({
    title: 'Sending many tests',
    tables: [
      {
        columns: ['Tests', 'at a time', 'time', 'latency × replies × tests ÷ at a time', '÷ bound', 'memory'],
        rows,
      },
    ],
    notes: [
      `The loop of \`campaign test\`, without its pause between two beginnings, and a server on loopback that takes ${latency} ms to answer; ${repliesToOne} answers a test, QUIT’s apart.`,
    ],
  });
}
