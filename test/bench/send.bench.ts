import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, root } from '../support/build.ts';
import {
  interleave,
  mb,
  median,
  medianMemory,
  ms,
  type Run,
  ratio,
  runProcess,
  type Sample,
} from './measure.ts';
import { report } from './section.ts';
import { startBenchServer } from './smtp-server.ts';

/** A relay test as a whole process, beside swaks and nodemailer alone, with the same server and the same message. */
ensureBuilt('cli');

const rounds = Number(process.env.ROUNDS ?? 11);
/** Milliseconds that the server takes to answer; the first is the figure, the others say how it grows. */
const latencies = [0, 20, 100];
const folder = mkdtempSync(join(tmpdir(), 'send-bench-'));
const node = process.execPath;
const address = 'essai@exemple.example';

/** swaks, unpacked from its Debian package; null where that cannot be had, or Perl is missing. */
function swaks(): string | null {
  if (spawnSync('perl', ['-v'], { stdio: 'ignore' }).status !== 0) return null;
  spawnSync('apt-get', ['download', 'swaks'], { cwd: folder, stdio: 'ignore' });
  const found = readdirSync(folder).find((name) => name.endsWith('.deb'));
  if (found === undefined) return null;
  spawnSync('dpkg', ['-x', found, '.'], { cwd: folder, stdio: 'ignore' });
  const program = join(folder, 'usr', 'bin', 'swaks');
  return existsSync(program) ? program : null;
}

const raw = join(folder, 'raw.mjs');
writeFileSync(
  raw,
  `import nodemailer from ${JSON.stringify(import.meta.resolve('nodemailer'))};
   const transport = nodemailer.createTransport({ host: '127.0.0.1', port: process.argv[2], ignoreTLS: true });
   await transport.sendMail({ from: '${address}', to: '${address}', subject: 'Essai', text: 'Bonjour' });`,
);
const perl = swaks();
const empty = '`node -e 0`';
const ours = '`assistant-courriel test --route relay`';
const nodemailer = 'nodemailer alone';

function runsTo(port: number): Readonly<Record<string, Run>> {
  const server = `127.0.0.1:${port}`;
  const program = join(root, 'out', 'cli', 'assistant-courriel.mjs');
  const asked = ['--account', address, '--host', '127.0.0.1', '--port', String(port)];
  return {
    [empty]: { program: node, args: ['-e', '0'] },
    ...(perl === null
      ? {}
      : { swaks: { program: 'perl', args: [perl, '--server', server, '--from', address, '--to', address] } }),
    [nodemailer]: { program: node, args: [raw, String(port)] },
    [ours]: { program: node, args: [program, 'test', '--route', 'relay', ...asked] },
  };
}

async function measure(latency: number, most: number): Promise<(name: string) => readonly Sample[]> {
  const server = await startBenchServer(latency);
  try {
    const runs: Record<string, () => Promise<Sample>> = {};
    for (const [name, run] of Object.entries(runsTo(server.port))) runs[name] = () => runProcess(run);
    const samples = await interleave(runs, most);
    return (name) => samples[name] ?? [];
  } finally {
    server.close();
  }
}

try {
  const measured = new Map<number, (name: string) => readonly Sample[]>();
  for (const latency of latencies)
    measured.set(latency, await measure(latency, latency === 0 ? rounds : Math.min(rounds, 5)));
  const samplesOf = (name: string, latency = 0) => measured.get(latency)?.(name) ?? [];
  const timeOf = (name: string, latency = 0) =>
    median(samplesOf(name, latency).map((one) => one.milliseconds));
  const goals: Readonly<Record<string, string>> = { swaks: '≤ 1.3', [nodemailer]: '≤ 1.1' };
  report({
    title: 'Sending one test',
    tables: [
      {
        columns: ['Whole process', 'median', 'ours ÷ it', 'goal', 'memory'],
        rows: Object.keys(runsTo(0)).map((name) => [
          name,
          ms(timeOf(name)),
          name === ours ? '' : ratio(timeOf(ours), timeOf(name)),
          goals[name] ?? '',
          mb(medianMemory(samplesOf(name))),
        ]),
      },
      {
        columns: [
          'The server answers after',
          ...(perl === null ? [] : ['swaks']),
          nodemailer,
          'ours',
          'ours ÷ it',
        ],
        rows: latencies.map((latency) => [
          ms(latency),
          ...(perl === null ? [] : [ms(timeOf('swaks', latency))]),
          ms(timeOf(nodemailer, latency)),
          ms(timeOf(ours, latency)),
          ratio(timeOf(ours, latency), timeOf(nodemailer, latency)),
        ]),
      },
    ],
    notes: [
      `A server on loopback, in clear; it answers at once in the first table. ${rounds} rounds.`,
      ...(perl === null ? ['swaks could not be had on this machine.'] : []),
      'Ours says each stage as it goes, and one command at a time where nodemailer pipelines.',
    ],
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
