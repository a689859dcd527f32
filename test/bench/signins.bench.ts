import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse';
import { analyseSignInFiles } from '../../services/sign-in-files.ts';
import { writeExport } from '../support/sign-in-export.ts';

/**
 * Groups the SMTP sign-ins of one file by mailbox, address and error, with four readers side by side. Each runs in a
 * process of its own, so that its time and its peak memory are its own. ROWS scales it (default one million).
 */
const rows = Number(process.env.ROWS ?? 1_000_000);

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

/** The quickest of three runs: the machine may be busy with something else. The slowest reader is run once. */
function best(name: string, file: string): Measure | string {
  const first = measure(name, file);
  if (typeof first === 'string' || name.endsWith('csv-parse')) return first;
  const others = [measure(name, file), measure(name, file)].filter((each) => typeof each !== 'string');
  return others.reduce((one, other) => (other.seconds < one.seconds ? other : one), first);
}

function line(name: string, count: number, result: Measure | string): string {
  const label = name.padEnd(36);
  if (typeof result === 'string') return `${label} impossible: ${result}`;
  const rate = Math.round(count / result.seconds).toLocaleString('en');
  return `${label} ${result.seconds.toFixed(2).padStart(7)} s  ${result.cpu.toFixed(2).padStart(7)} s cpu  ${rate.padStart(10)} rows/s  ${Math.round(result.peak).toString().padStart(5)} MB peak  ${result.smtp} SMTP, ${result.mailboxes} mailboxes`;
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'signins-bench-'));
  try {
    for (const [format, prefix] of [
      ['csv', 'csv: '],
      ['lines', 'json lines: '],
      ['array', 'json array: '],
    ] as const) {
      const file = join(folder, `sign-ins.${format}`);
      await writeExport(file, rows, format);
      console.log(
        `\n${format}: ${rows.toLocaleString('en')} rows, ${Math.round((await stat(file)).size / 1e6)} MB`,
      );
      const found = new Set<string>();
      for (const name of Object.keys(contenders).filter((each) => each.startsWith(prefix))) {
        const result = best(name, file);
        console.log(line(name, rows, result));
        if (typeof result !== 'string') found.add(`${result.smtp} ${result.mailboxes}`);
      }
      if (found.size > 1) throw new Error(`The readers disagree: ${[...found].join(' / ')}`);
      await rm(file);
    }
    // A string has a longest length (512 MB); this much always fits, and gives whole-file parsing a figure.
    const slice = Math.min(rows, 200_000);
    const file = join(folder, 'slice.json');
    await writeExport(file, slice, 'array');
    console.log(
      `\narray, a slice: ${slice.toLocaleString('en')} rows, ${Math.round((await stat(file)).size / 1e6)} MB`,
    );
    for (const name of ['json array: ours', 'json array: whole-file JSON.parse'])
      console.log(line(name, slice, best(name, file)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const [mode, name, file] = process.argv.slice(2);
if (mode === '--one' && name !== undefined && file !== undefined) await runOne(name, file);
else await main();
