import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse';
import { analyseSignInFiles } from '../../services/sign-in-files.ts';
import { writeExport } from '../support/sign-in-export.ts';
import { mb, ratio } from './measure.ts';
import { report, type Table } from './section.ts';

/**
 * Groups the SMTP sign-ins of one file by mailbox, address and error, with four readers side by side. Each runs in a
 * process of its own, so that its time and its peak memory are its own. ROWS scales it (default one million).
 */
const rows = Number(process.env.ROWS ?? 1_000_000);
const rounds = Number(process.env.ROUNDS ?? 3);

type Outcome = { smtp: number; mailboxes: number };
type Contender = (file: string) => Promise<Outcome>;

async function ours(file: string): Promise<Outcome> {
  const report = await analyseSignInFiles([file], { cloudAddress: '199.16.112.2' });
  if (!report.ok) throw new Error(report.code);
  return { smtp: report.value.smtp, mailboxes: report.value.mailboxes.length };
}

/** Loaded by those who use it alone: its library would count in the memory of the others. */
const loadDuckDb = () => import('@duckdb/node-api');

async function duckdb(source: string): Promise<Outcome> {
  const { DuckDBInstance } = await loadDuckDb();
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(source);
  const groups = reader.getRowObjectsJS();
  return {
    smtp: groups.reduce((sum, group) => sum + Number(group.n), 0),
    mailboxes: new Set(groups.map((group) => group.mailbox)).size,
  };
}

const literal = (file: string) => `'${file.replaceAll("'", "''")}'`;

const contenders: Record<string, Contender> = {
  'csv: ours': ours,
  'csv: DuckDB, one thread': (file) =>
    duckdb(`SELECT lower("Username") AS mailbox, "IP address" AS ip, "Sign-in error code" AS code,
      "Status" AS status, "Conditional Access" AS ca, count(*) AS n, max("Date (UTC)") AS last
      FROM read_csv(${literal(file)}, header = true, all_varchar = true, delim = ',', quote = '"')
      WHERE "Client app" = 'Authenticated SMTP' GROUP BY ALL`),
  'csv: csv-parse': async (file) => {
    const groups = new Map<string, number>();
    const mailboxes = new Set<string>();
    const parser = createReadStream(file).pipe(
      parse({ columns: (header: string[]) => header.map((name, at) => `${at} ${name}`) }),
    );
    for await (const row of parser as AsyncIterable<Record<string, string>>) {
      if (row['30 Client app'] !== 'Authenticated SMTP') continue;
      const key = `${row['6 Username']} ${row['25 IP address']} ${row['28 Sign-in error code']}`;
      groups.set(key, (groups.get(key) ?? 0) + 1);
      mailboxes.add(row['6 Username'] ?? '');
    }
    return { smtp: [...groups.values()].reduce((sum, count) => sum + count, 0), mailboxes: mailboxes.size };
  },
  'json lines: ours': ours,
  'json lines: DuckDB, one thread': (file) =>
    duckdb(`SELECT lower(userPrincipalName) AS mailbox, ipAddress AS ip, status.errorCode AS code,
      conditionalAccessStatus AS ca, count(*) AS n, max(createdDateTime) AS last,
      count(*) FILTER (WHERE len(list_filter(appliedConditionalAccessPolicies, p -> p.result = 'reportOnlyFailure')) > 0) AS waiting
      FROM read_json(${literal(file)}, format = 'newline_delimited', columns = {
        userPrincipalName: 'VARCHAR', ipAddress: 'VARCHAR', clientAppUsed: 'VARCHAR', createdDateTime: 'VARCHAR',
        conditionalAccessStatus: 'VARCHAR', status: 'STRUCT(errorCode INTEGER)',
        appliedConditionalAccessPolicies: 'STRUCT(displayName VARCHAR, result VARCHAR)[]' })
      WHERE clientAppUsed = 'Authenticated SMTP' GROUP BY ALL`),
  'json array: ours': ours,
  'json array: whole-file JSON.parse': async (file) => {
    const records = JSON.parse(await readFile(file, 'utf8')) as {
      clientAppUsed: string;
      userPrincipalName: string;
    }[];
    const smtp = records.filter((record) => record.clientAppUsed === 'Authenticated SMTP');
    return { smtp: smtp.length, mailboxes: new Set(smtp.map((record) => record.userPrincipalName)).size };
  },
};

type Measure = Outcome & { seconds: number; cpu: number; peak: number };

async function runOne(name: string, file: string): Promise<void> {
  const contender = contenders[name];
  if (contender === undefined) throw new Error(name);
  if (name.includes('DuckDB')) await loadDuckDb();
  const started = performance.now();
  const outcome = await contender(file);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage();
  const peak = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ ...outcome, seconds, cpu: (user + system) / 1e6, peak }));
}

function measure(name: string, file: string): Measure | string {
  const child = spawnSync(
    process.execPath,
    ['--max-old-space-size=8192', fileURLToPath(import.meta.url), '--one', name, file],
    { encoding: 'utf8', maxBuffer: 1 << 24 },
  );
  if (child.status === 0) return JSON.parse(child.stdout) as Measure;
  const reason = child.stderr
    .split('\n')
    .find((each) => /Error|heap out of memory|ERR_|Cannot create/.test(each));
  return reason?.trim() ?? child.stderr.slice(-300);
}

/** Every reader once a round, in turn; the median of its rounds. One that cannot is asked once. */
function inTurn(names: readonly string[], file: string): Map<string, Measure | string> {
  const taken = new Map<string, Measure[]>();
  const results = new Map<string, Measure | string>();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      if (typeof results.get(name) === 'string' || (round > 0 && name.endsWith('csv-parse'))) continue;
      const result = measure(name, file);
      if (typeof result === 'string') results.set(name, result);
      else taken.set(name, [...(taken.get(name) ?? []), result]);
    }
  }
  for (const [name, all] of taken) {
    const sorted = all.sort((one, other) => one.seconds - other.seconds);
    const middle = sorted[Math.floor(sorted.length / 2)];
    if (middle !== undefined) results.set(name, middle);
  }
  return results;
}

async function compare(folder: string, format: 'csv' | 'lines' | 'array', count: number): Promise<Table> {
  const prefix = { csv: 'csv: ', lines: 'json lines: ', array: 'json array: ' }[format];
  const file = join(folder, `sign-ins.${format}`);
  await writeExport(file, count, format);
  const megabytes = Math.round((await stat(file)).size / 1e6);
  const results = inTurn(
    Object.keys(contenders).filter((each) => each.startsWith(prefix)),
    file,
  );
  await rm(file);
  const readings = [...results.values()].filter((result) => typeof result !== 'string');
  const found = new Set(readings.map(({ smtp, mailboxes }) => `${smtp} ${mailboxes}`));
  if (found.size > 1) throw new Error(`The readers disagree: ${[...found].join(' / ')}`);
  const own = results.get(`${prefix}ours`);
  return {
    caption: `${format}, ${count.toLocaleString('en')} rows, ${megabytes} MB`,
    columns: ['Reader', 'median', 'processor', 'ours ÷ it', 'memory'],
    rows: [...results].map(([name, result]) =>
      typeof result === 'string'
        ? [name, `impossible: ${result.slice(0, 80)}`, '', '', '']
        : [
            name,
            `${result.seconds.toFixed(2)} s`,
            `${result.cpu.toFixed(2)} s`,
            typeof own === 'object' && own !== result ? ratio(own.seconds, result.seconds) : '',
            mb(result.peak),
          ],
    ),
  };
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'signins-bench-'));
  try {
    const tables: Table[] = [];
    for (const format of ['csv', 'lines', 'array'] as const) {
      for (const count of [Math.ceil(rows / 10), rows]) tables.push(await compare(folder, format, count));
    }
    report({
      title: 'Sign-ins',
      tables,
      notes: [
        `Goal at 1,000,000 rows: at most as long as DuckDB with one thread, for CSV and JSON lines, under 130 MB. ${rounds} rounds, each reader in a process of its own; growth: a tenth of the rows, then all.`,
      ],
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const [mode, name, file] = process.argv.slice(2);
if (mode === '--one' && name !== undefined && file !== undefined) await runOne(name, file);
else await main();
