import type { WorkstationStatus } from '../../core/campaign/status.ts';
import { stages } from '../../core/mail/stages.ts';
import type { MailTrace } from '../../core/mail/trace.ts';
import type { Clock, MailProbe, MailTestRequest, Ports, SecretStore } from '../../core/ports.ts';
import { noPreset } from '../../core/preset/accepted-preset.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { defaultSettings, type Settings } from '../../core/settings/settings.ts';
import { createAuditTally } from '../../core/tenant/audit/tally.ts';
import { createTally } from '../../core/tenant/sign-ins/tally.ts';
import { dnsReportOf } from './dns-report.ts';

/** A clock that moves only when told. */
export function createFakeClock(
  start = Date.parse('2026-11-21T12:00:00Z'),
): Clock & { advance(milliseconds: number): Promise<void> } {
  let now = start;
  const timers = new Set<{ due: number; period: number; action: () => void }>();
  return {
    now: () => now,
    today: () => new Date(now).toISOString().slice(0, 10),
    every: (period, action) => {
      const timer = { due: now + period, period, action };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: async (milliseconds) => {
      const end = now + milliseconds;
      for (;;) {
        const [next] = [...timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
        if (next === undefined) break;
        now = next.due;
        next.due += next.period;
        next.action();
        // What the action started by promise ends before time goes on.
        await new Promise((resolve) => setImmediate(resolve));
      }
      now = end;
    },
  };
}

/** A keychain in memory. `trouble` makes every operation fail. */
export function createFakeSecrets(): SecretStore & {
  readonly kept: Map<string, string>;
  trouble: Result<never> | null;
} {
  const kept = new Map<string, string>();
  const store: ReturnType<typeof createFakeSecrets> = {
    kept,
    trouble: null,
    check: async () => ({ state: 'ready', store: 'Secret Service', steps: [], detail: '' }),
    set: async (account, secret) => {
      if (store.trouble !== null) return store.trouble;
      kept.set(account.toLowerCase(), secret);
      return ok(undefined);
    },
    get: async (account) => store.trouble ?? ok(kept.get(account.toLowerCase()) ?? null),
    delete: async (account) => store.trouble ?? ok(kept.delete(account.toLowerCase())),
  };
  return store;
}

/** The trace of a test in which everything went well, or `change`d. */
export function traceOf(request: MailTestRequest, change: Partial<MailTrace> = {}): MailTrace {
  return {
    runId: request.runId,
    practice: request.practice,
    route: request.route,
    host: request.host,
    port: request.port,
    account: request.credentials?.account ?? null,
    from: request.from,
    to: request.to,
    startedAt: '2026-11-21T12:00:00.000Z',
    milliseconds: 12,
    outcome: 'accepted',
    stages: stages.map((stage) => ({ stage, state: 'passed', milliseconds: 1, exchange: [], facts: {} })),
    certificate: null,
    serverMessageId: 'id@server',
    failure: null,
    ...change,
  };
}

/** The trace of a login refused with these words. */
export function refusedTrace(request: MailTestRequest, text: string): MailTrace {
  return traceOf(request, {
    outcome: 'failed',
    serverMessageId: null,
    failure: {
      stage: 'auth',
      cause: 'refused-by-server',
      reply: { code: 535, enhancedCode: '5.7.139', text },
      systemCode: null,
      detail: text,
    },
  });
}

export type FakePorts = Omit<Ports, 'clock' | 'secrets'> & {
  readonly clock: ReturnType<typeof createFakeClock>;
  readonly secrets: ReturnType<typeof createFakeSecrets>;
  readonly opened: string[];
  readonly requests: MailTestRequest[];
  /** What the clipboard holds. */
  readonly pasteboard: { text: string };
  /** What was written for the person. */
  readonly saved: readonly { name: string; text: string }[];
  /** What was written in the status folder. */
  readonly statuses: readonly WorkstationStatus[];
  /** Replaces what the next tests do. */
  probe: MailProbe;
};

/** Every port in memory: nothing leaves this process. */
export function createFakePorts(): FakePorts {
  const requests: MailTestRequest[] = [];
  const opened: string[] = [];
  const pasteboard = { text: '' };
  const saved: { name: string; text: string }[] = [];
  const statuses: WorkstationStatus[] = [];
  let settings: Settings = defaultSettings;
  let exported = 0;
  return {
    requests,
    opened,
    pasteboard,
    saved,
    info: { version: '0.0.0', host: 'terminal', platform: 'linux', systemLocale: 'fr' },
    secrets: createFakeSecrets(),
    clock: createFakeClock(),
    workstation: {
      registry: async (questions) => questions.map((one) => ({ ...one, state: 'absent', values: [] })),
      outlookRunning: async () => [],
      proxies: async () => [],
      storage: async () => [{ folder: '/réglages', writable: true, freeBytes: 5e9 }],
      tenantOf: async () => ok(null),
      timeZone: () => 'America/Toronto',
    },
    preset: { ...noPreset, notices: [] },
    takeLink: () => null,
    campaign: {
      workstation: () => 'POSTE-12',
      write: async (status) => {
        statuses.push(status);
      },
      readAccounts: async () => ok({ accounts: [], duplicates: 0, blank: 0, refused: 0, refusedLines: [] }),
      save: async () => ok(undefined),
      accounts: async () => ok([]),
      readFolder: async () => ({
        ...{ found: [], partial: false, failure: null },
        ...{ unreadable: 0, large: 0, later: 0, foreign: 0 },
      }),
    },
    statuses,
    updates: {
      check: async () => ok({ state: 'available', version: '9.9.9', install: 'ask' }),
      install: async (onProgress) => {
        onProgress(100);
        return ok({});
      },
    },
    settings: {
      notices: [],
      get: () => settings,
      prepare: async () => {},
      update: (change) => {
        settings = { ...settings, ...change };
        return ok(settings);
      },
    },
    probe: {
      run: async (request) => {
        requests.push(request);
        return traceOf(request);
      },
    },
    practice: {
      endpoint: async () =>
        ok({ address: '127.0.0.1', port: 2525, host: 'smtp.office365.com', certificates: [] }),
      inbox: () => [],
      close: async () => {},
    },
    clipboard: {
      write: async (text) => {
        pasteboard.text = text;
        return ok(undefined);
      },
      read: async () => ok(pasteboard.text),
    },
    links: {
      open: async (url) => {
        opened.push(url);
        return ok(undefined);
      },
    },
    exports: {
      create: async () => {
        exported += 1;
        return ok(`export-${exported}`);
      },
      write: async () => ok(undefined),
      readSignIns: async (_ids, { onProgress, cloudAddress }) => {
        onProgress({
          file: 'connexions.csv',
          bytes: 1,
          totalBytes: 1,
          rows: 0,
          rowsPerSecond: 0,
          secondsLeft: 0,
        });
        return ok(createTally({ cloudAddress }).report());
      },
      readAudit: async () => ok(createAuditTally().report()),
      discard: async () => {},
    },
    downloads: {
      save: async (name, text) => {
        saved.push({ name, text });
        return ok(`/downloads/${name}`);
      },
      pdf: async (name, html) => {
        saved.push({ name, text: html });
        return ok(name);
      },
      calendar: async (entries) => ok(entries.map(({ id }) => id).join('\n')),
    },
    graph: {
      read: async ({ asOf, cloudAddress, mailboxes }) =>
        ok({
          account: 'admin@exemple.ca',
          facts: {
            kind: 'assistant-courriel/facts',
            version: 1,
            asOf,
            tenant: {},
            mailboxes: mailboxes.map((account) => ({ account })),
          },
          gaps: [],
          evaluations: [],
          signIns: createTally({ cloudAddress }).report(),
          failures: [fail('graph.forbidden', { request: '/beta', permission: 'Policy.Read.All' })],
        }),
    },
    dns: {
      toAscii: (domain) => domain,
      open: () =>
        ok({ query: async () => ({ state: 'no-data', records: [], aliases: [] }), close: () => {} }),
      check: async ({ domain, ip, server }) =>
        ok(dnsReportOf({ domain: domain.ascii, shown: domain.shown, ip, resolver: server })),
    },
  };
}
