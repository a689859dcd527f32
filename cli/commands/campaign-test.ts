import { type BatchEnd, type BatchResult, runBatch, usualRules } from '../../core/campaign/run-batch.ts';
import type { Locale } from '../../core/i18n/message.ts';
import { parseAddress } from '../../core/mail/address.ts';
import { parseHost, parsePort } from '../../core/mail/endpoint.ts';
import { submissionHost, usualPort } from '../../core/mail/route-endpoint.ts';
import { guardAfter, minutesToWait, withGuard } from '../../core/mail-test/attempt-guard.ts';
import { testMessage } from '../../core/mail-test/test-message.ts';
import { type Failure, fail, ok, type Result } from '../../core/result.ts';
import { csvText } from '../../core/text/csv-text.ts';
import type { BatchJournal } from '../../services/campaign/batch-journal.ts';
import { type CommandContext, defineCommand, type ExitStatus } from '../command.ts';
import type { Io } from '../io.ts';
import { type OpenSession, withSession } from '../open-session.ts';
import { readSecret } from '../read-secret.ts';
import { translate } from '../words/translate.ts';
import { writeNamedFile } from '../write-file.ts';

const options = {
  host: { type: 'string', value: 'H', summary: 'terminal.test.host' },
  port: { type: 'string', value: 'N', summary: 'terminal.test.port' },
  send: { type: 'boolean', summary: 'terminal.campaign.send' },
  to: { type: 'string', value: 'ADDRESS', summary: 'terminal.test.to' },
  ask: { type: 'boolean', summary: 'terminal.campaign.ask' },
  concurrency: { type: 'string', value: 'N', summary: 'terminal.campaign.concurrency' },
  'stop-after': { type: 'string', value: 'N', summary: 'terminal.campaign.stop-after' },
  restart: { type: 'boolean', summary: 'terminal.campaign.restart' },
  csv: { type: 'string', value: 'OUT', summary: 'terminal.campaign.csv' },
} as const;

type Context = CommandContext<typeof options>;

type Conditions = {
  readonly host: string;
  readonly port: number;
  readonly send: boolean;
  readonly to: string | null;
  readonly concurrency: number;
  readonly stopAfter: number;
};

/** `campaign test`: the sign-in of many mailboxes, a few at a time, stopped before anybody's account is locked. */
export const campaignTest = defineCommand({
  name: 'campaign test',
  summary: 'terminal.campaign.test',
  positionals: { usage: 'FILE|-', min: 1, max: 1 },
  options,
  sensitive: true,
  run: async (context) => {
    const { positionals, io } = context;
    const source = positionals[0] ?? '-';
    const { longestAccountFile, readAccountFile } = await import('../../services/campaign/account-file.ts');
    const bytes = await io.read(source, longestAccountFile);
    if (!bytes.ok) return bytes;
    const list = readAccountFile(bytes.value, source);
    if (!list.ok) return list;
    const addresses = list.value.accounts.map(({ address }) => address);
    return withSession(context, async (session) => {
      const conditions = readConditions(context.options, session);
      if (!conditions.ok) return conditions;
      const { openJournal } = await import('../../services/campaign/batch-journal.ts');
      // How fast it goes changes no result: a run goes on more slowly than it began.
      const { host, port, send, to } = conditions.value;
      const journal = await openJournal(addresses, JSON.stringify({ host, port, send, to }), {
        restart: context.options.restart,
      });
      try {
        return await carryOut(context, session, conditions.value, addresses, journal);
      } finally {
        await journal.close();
      }
    });
  },
});

async function carryOut(
  context: Context,
  session: OpenSession,
  conditions: Conditions,
  addresses: readonly string[],
  journal: BatchJournal,
): Promise<ExitStatus | Failure> {
  const { io, locale, signal } = context;
  const left = addresses.filter((address) => !journal.done.has(address.toLowerCase()));
  const before = addresses.length - left.length;
  if (before > 0) io.note(translate(locale, 'campaign.batch.resumed', { count: before }));
  // A refusal that could lock an account is kept for the next runs, as it comes.
  await session.ports.settings.prepare();
  const secrets = await askedSecrets(context, session, left);
  if (!secrets.ok) return secrets;
  const progress = progressOf(io, locale, addresses.length, before);
  const end = await runBatch(
    left,
    {
      test: (address, halted) => testOne(session, conditions, address, secrets.value, locale, halted),
      keep: async (result) => {
        await journal.keep(result);
        progress();
      },
      now: () => session.ports.clock.now(),
      wait: waitFor,
    },
    { ...usualRules, concurrency: conditions.concurrency, stopAfter: conditions.stopAfter },
    signal,
  );
  return sayEnd(context, end, addresses.length, journal);
}

async function testOne(
  { ports }: OpenSession,
  { host, port, send, to }: Conditions,
  address: string,
  asked: ReadonlyMap<string, string>,
  locale: Locale,
  signal: AbortSignal,
) {
  const guards = ports.settings.get().guards;
  if (minutesToWait(guards, address, ports.clock.now()) > 0) return 'guarded' as const;
  const kept = asked.get(address) ?? (await ports.secrets.get(address));
  const secret = typeof kept === 'string' ? kept : kept.ok ? kept.value : null;
  if (secret === null) return null;
  const trace = await ports.probe.run(
    {
      ...{ runId: address, route: 'app-password', host, port, practice: false },
      ...{ credentials: { account: address, secret }, from: address, to: to ?? address },
      ...testMessage(locale, address),
      ...{ until: send ? null : ('auth' as const), extraCertificates: [], connectTo: null },
    },
    { onStage: () => undefined, signal },
  );
  const { explainTrace } = await import('../../core/diagnosis/explain.ts');
  const explanation = trace.outcome === 'cancelled' ? null : explainTrace(trace);
  const now = ports.clock.now();
  const guard = explanation === null ? null : guardAfter(address, explanation, now);
  if (guard !== null)
    ports.settings.update({
      guards: withGuard(ports.settings.get().guards, address, guard, now).slice(-200),
    });
  return { trace, explanation };
}

function readConditions(given: Context['options'], { ports }: OpenSession): Result<Conditions> {
  const { organization } = ports.preset;
  const host = parseHost(given.host ?? organization.host ?? submissionHost);
  if (!host.ok) return host;
  const port = parsePort(given.port ?? organization.port ?? usualPort('app-password'));
  if (!port.ok) return port;
  const to = given.to === undefined ? ok(null) : parseAddress(given.to);
  if (!to.ok) return to;
  const concurrency = numberWithin('--concurrency', given.concurrency, usualRules.concurrency, 16);
  if (!concurrency.ok) return concurrency;
  const stopAfter = numberWithin('--stop-after', given['stop-after'], usualRules.stopAfter, 50);
  if (!stopAfter.ok) return stopAfter;
  return ok({
    ...{ host: host.value, port: port.value, send: given.send, to: to.value },
    ...{ concurrency: concurrency.value, stopAfter: stopAfter.value },
  });
}

function numberWithin(name: string, given: string | undefined, usual: number, most: number): Result<number> {
  if (given === undefined) return ok(usual);
  const value = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  return value >= 1 && value <= most
    ? ok(value)
    : fail('usage.invalid-option', { name, value: given.slice(0, 20), expected: `1–${most}` });
}

/** The passwords that the keychain lacks, asked one after the other, held until the end of the run. */
async function askedSecrets(
  context: Context,
  { ports }: OpenSession,
  addresses: readonly string[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const asked = new Map<string, string>();
  if (!context.options.ask) return ok(asked);
  for (const account of addresses) {
    const kept = await ports.secrets.get(account);
    if (kept.ok && kept.value !== null) continue;
    const typed = await readSecret(context, { account, fromStdin: false });
    if (!typed.ok) return typed;
    if (typed.value !== '') asked.set(account, typed.value);
  }
  return ok(asked);
}

/** A line of progress at most once a second, the first after one second. */
function progressOf(io: Io, locale: Locale, total: number, before: number): () => void {
  const startedAt = performance.now();
  let done = before;
  let saidAt = startedAt;
  return () => {
    done += 1;
    const now = performance.now();
    if (now - saidAt < 1000) return;
    saidAt = now;
    const perMinute = ((done - before) / (now - startedAt)) * 60_000;
    const filled = Math.round((done / total) * 24);
    const words = translate(locale, 'campaign.batch.progress', {
      ...{ done, total, rate: Math.round(perMinute) },
      minutes: Math.round((total - done) / Math.max(perMinute, 0.01)),
    });
    io.note(`${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${words}`);
  };
}

const marks: Record<BatchResult['outcome'], string> = {
  accepted: '✓',
  stopped: '✓',
  failed: '✕',
  cancelled: '·',
  'no-secret': '?',
  guarded: '!',
};

async function sayEnd(
  { io, json, locale, options: given }: Context,
  end: BatchEnd,
  total: number,
  journal: BatchJournal,
): Promise<ExitStatus | Failure> {
  const last = new Map<string, BatchResult>();
  for await (const result of journal.results()) last.set(result.address, result);
  const results = [...last.values()];
  const good = results.filter(({ outcome }) => outcome === 'accepted' || outcome === 'stopped').length;
  if (given.csv !== undefined) {
    const written = await writeNamedFile(given.csv, resultsCsv(results, locale));
    if (!written.ok) return written;
  }
  if (json) io.json({ ok: true, end, total, good, results });
  else {
    for (const { address, outcome, diagnosis } of results)
      if (outcome !== 'accepted' && outcome !== 'stopped')
        io.say(
          `${marks[outcome]} ${address} — ${translate(locale, `campaign.batch.${outcome}`)}${diagnosis === null ? '' : ` (${diagnosis})`}`,
        );
    io.say(translate(locale, 'campaign.batch.end', { good, total }));
  }
  if (end.reason === 'repeated-refusal')
    io.note(translate(locale, 'campaign.batch.repeated', { diagnosis: end.diagnosis, count: end.count }));
  if (end.reason === 'interrupted') io.note(translate(locale, 'campaign.batch.interrupted'));
  return good === total ? 0 : 1;
}

function resultsCsv(results: readonly BatchResult[], locale: Locale): string {
  const columns = ['address', 'state', 'diagnosis', 'at'] as const;
  const lines = results.map(({ address, outcome, diagnosis, at }) => [
    ...[address, translate(locale, `campaign.batch.${outcome}`), diagnosis ?? '', at],
  ]);
  const header = columns.map((column) => translate(locale, `campaign.column.${column}`));
  return csvText([header, ...lines]);
}

function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
