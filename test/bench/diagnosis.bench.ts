import { readdirSync, readFileSync } from 'node:fs';
import { explain } from '../../core/diagnosis/explain.ts';
import { explainLog } from '../../core/diagnosis/explain-log.ts';
import { report } from './section.ts';

const corpus = new URL('../corpus/diagnosis/', import.meta.url);
const texts = readdirSync(corpus).flatMap((file) =>
  (JSON.parse(readFileSync(new URL(file, corpus), 'utf8')) as { text: string }[]).map((one) => one.text),
);

const rows: string[][] = [];
const print = (what: string, figure: string) => void rows.push([what, figure]);

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const first = milliseconds(() => explain(texts[0] ?? ''));
print('first text (the rules are compiled)', `${first.toFixed(1)} ms`);

for (let round = 0; round < 3; round += 1) for (const text of texts) explain(text);
const times = texts.map((text) => 1000 * milliseconds(() => explain(text))).sort((one, other) => one - other);
const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(0);
print(
  `a text of the corpus (${texts.length})`,
  `median ${at(0.5)} µs, 95 % ${at(0.95)} µs, worst ${at(1)} µs`,
);

const line = (index: number) =>
  `2026-11-20T10:${String(index % 60).padStart(2, '0')}:11.${index % 1000}Z ERROR mail: ${texts[index % texts.length]?.split('\n')[0]}\n`;
let log = '';
for (let index = 0; log.length < 1_048_576; index += 1) log += line(index);
print('a log of 1 MB, distinct problems', `${milliseconds(() => explainLog(log)).toFixed(0)} ms`);
print('the same log as one text', `${milliseconds(() => explain(log)).toFixed(0)} ms`);
const tenMegabytes = log.repeat(10);
print('10 MB pasted', `${milliseconds(() => explain(tenMegabytes)).toFixed(0)} ms`);
print('10 MB log', `${milliseconds(() => explainLog(tenMegabytes)).toFixed(0)} ms`);

/** Each of these makes some careless expression backtrack. */
const hostile: readonly (readonly [string, string])[] = [
  ['letters', 'a'],
  ['spaces', ' '],
  ['lines', '\n'],
  ['dots', '.'],
  ['digits', '5'],
  ['half codes', '5.'],
  ['codes', '535 5.7.139 '],
  ['addresses', '1.1.1.1.'],
  ['hyphens', '-a'],
  ['backslashes', '\\'],
  ['nested escapes', '\\\\u005c'],
  ['entities', '&amp;'],
  ['tags', '<a '],
  ['percent', '%20'],
  ['quoted-printable', '=3D'],
  ['colours', '\u001b[1;'],
  ['questions for a password', '334 VXNlcm5hbWU6\naaaaaaaa!'],
  ['keys', 'password='],
  ['tokens', 'eyJ-'],
  ['bearers', 'bearer '],
  ['logins', '.login(a,'],
  ['quotes', "'"],
  ['wrapped codes', '5\n.7\n'],
  ['keywords', 'smtp client auth disabled tenant '],
  ['hosts', 'smtp.a.'],
  ['ports', 'port: '],
  ['replies', '\n220 '],
  ['commands', 'auth '],
  ['long words', 'authentication unsuccessfu'],
  ['equals', 'cn='],
];

const grow = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
let worst = 0;
for (const [name, unit] of hostile) {
  const figures = [60_000, 120_000, 240_000].map((length) => {
    const text = grow(unit, length);
    return Math.min(...[1, 2, 3, 4].map(() => milliseconds(() => explain(text))));
  });
  const [small = 0, , large = 0] = figures;
  const growth = large / Math.max(small, 1);
  worst = Math.max(worst, growth);
  print(
    `hostile: ${name}`,
    `${figures.map((one) => `${one.toFixed(1)} ms`).join(', ')} for 60, 120, 240 kB (×${growth.toFixed(1)})`,
  );
}
print('worst growth when the input is 4 times longer', `×${worst.toFixed(1)}`);

report({
  title: 'Diagnosis',
  tables: [{ columns: ['What is read', 'time'], rows }],
  notes: [
    `Growth: the same log ten times longer, and hostile texts of 60, 120 and 240 kB. Memory at the end: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most.`,
  ],
});
