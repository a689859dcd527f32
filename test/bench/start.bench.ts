import { join } from 'node:path';
import { ensureBuilt, root } from '../support/build.ts';
import { interleave, mb, median, medianMemory, ms, ratio, runProcess } from './measure.ts';
import { report } from './section.ts';

/** What a person waits for before anything else: the terminal beside Node itself, `npm start` beside npm itself. */
ensureBuilt();

const rounds = Number(process.env.ROUNDS ?? 9);
const node = process.execPath;
const program = join(root, 'out', 'cli', 'assistant-courriel.mjs');
const line =
  '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.\n';
const npm = (...args: string[]) => ({ program: 'npm', args: ['--prefix', root, ...args] });
const explain = (lines: number) => ({ program: node, args: [program, 'explain'], input: line.repeat(lines) });

const runs = {
  '`node -e 0`': { program: node, args: ['-e', '0'] },
  '`--help`': { program: node, args: [program, '--help'] },
  '`explain`, 1 line': explain(1),
  '`explain`, 10 lines': explain(10),
  '`explain`, 100 lines': explain(100),
};
const goals: Readonly<Record<string, string>> = { '`--help`': '≤ 2.5', '`explain`, 1 line': '≤ 4, ≤ 75 MB' };
const samples = await interleave(
  Object.fromEntries(Object.entries(runs).map(([name, run]) => [name, () => runProcess(run)])),
  rounds,
);
const timeOf = (name: string) => median((samples[name] ?? []).map((one) => one.milliseconds));
const yardstick = timeOf('`node -e 0`');

const started = await interleave(
  {
    '`npm pkg get name`': () => runProcess(npm('pkg', 'get', 'name')),
    '`npm start`, nothing changed, to its address': () =>
      runProcess({ ...npm('start', '--', '--browser', '--no-open'), until: /http:\/\/127/ }),
  },
  Math.min(rounds, 5),
);
const npmTimes = Object.entries(started).map(
  ([name, all]) => [name, median(all.map((one) => one.milliseconds))] as const,
);
const npmAlone = npmTimes[0]?.[1] ?? Number.NaN;

report({
  title: 'Starting',
  tables: [
    {
      columns: ['Whole process', 'median', '÷ `node -e 0`', 'goal', 'memory'],
      rows: Object.keys(runs).map((name) => [
        name,
        ms(timeOf(name)),
        ratio(timeOf(name), yardstick),
        goals[name] ?? '',
        mb(medianMemory(samples[name] ?? [])),
      ]),
    },
    {
      columns: ['To the address', 'median', '÷ npm alone', 'goal'],
      rows: npmTimes.map(([name, time], at) => [
        name,
        ms(time),
        ratio(time, npmAlone),
        at === 0 ? '' : '≤ 1500 ms',
      ]),
    },
  ],
  notes: [`Growth: a text of one, ten and a hundred lines. ${rounds} rounds.`],
});
