import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, root } from '../support/build.ts';
import { interleave, mb, median, medianMemory, ms, type Run, ratio, runProcess } from './measure.ts';
import { report } from './section.ts';
import { startBenchServer } from './smtp-server.ts';

/** A relay test as a whole process, beside swaks and nodemailer alone, with the same server and the same message. */
ensureBuilt('cli');

const rounds = Number(process.env.ROUNDS ?? 11);
const folder = mkdtempSync(join(tmpdir(), 'send-bench-'));
const server = await startBenchServer();
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

const library = import.meta.resolve('nodemailer');
const raw = join(folder, 'raw.mjs');
writeFileSync(
  raw,
  `import nodemailer from ${JSON.stringify(library)};
   const transport = nodemailer.createTransport({ host: '127.0.0.1', port: ${server.port}, ignoreTLS: true });
   await transport.sendMail({ from: '${address}', to: '${address}', subject: 'Essai', text: 'Bonjour' });`,
);
const perl = swaks();
const ours = `assistant-courriel test --route relay`;
const runs: Readonly<Record<string, Run>> = {
  '`node -e 0`': { program: node, args: ['-e', '0'] },
  ...(perl === null
    ? {}
    : {
        swaks: {
          program: 'perl',
          args: [perl, '--server', `127.0.0.1:${server.port}`, '--from', address, '--to', address],
        },
      }),
  'nodemailer alone': { program: node, args: [raw] },
  [ours]: {
    program: node,
    args: [
      join(root, 'out', 'cli', 'assistant-courriel.mjs'),
      ...['test', '--route', 'relay', '--account', address],
      ...['--host', '127.0.0.1', '--port', String(server.port)],
    ],
  },
};
try {
  const samples = await interleave(
    Object.fromEntries(Object.entries(runs).map(([name, run]) => [name, () => runProcess(run)])),
    rounds,
  );
  const timeOf = (name: string) => median((samples[name] ?? []).map((one) => one.milliseconds));
  const goals: Readonly<Record<string, string>> = { swaks: '≤ 1.3', 'nodemailer alone': '≤ 1.1' };
  report({
    title: 'Sending one test',
    tables: [
      {
        columns: ['Whole process', 'median', 'ours ÷ it', 'goal', 'memory'],
        rows: Object.keys(runs).map((name) => [
          name === ours ? `\`${ours}\`` : name,
          ms(timeOf(name)),
          name === ours ? '' : ratio(timeOf(ours), timeOf(name)),
          goals[name] ?? '',
          mb(medianMemory(samples[name] ?? [])),
        ]),
      },
    ],
    notes: [
      `One server on loopback that answers at once, in clear. ${rounds} rounds.`,
      ...(perl === null ? ['swaks could not be had on this machine.'] : []),
      'Ours says each stage as it goes, and one command at a time where nodemailer pipelines.',
    ],
  });
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
