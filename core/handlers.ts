import { createCanceller } from './canceller.ts';
import { clipboardSeconds, type Output } from './contract.ts';
import { explain, explainTrace } from './diagnosis/explain.ts';
import { explainLog, isLog } from './diagnosis/explain-log.ts';
import type { HandlerContext, Handlers } from './dispatch.ts';
import { createExportHandlers } from './handlers-exports.ts';
import { createGraphHandlers } from './handlers-graph.ts';
import { createIpRouteHandlers } from './handlers-ip-route.ts';
import { isLinkId, links } from './knowledge/links.ts';
import { parseAddress } from './mail/address.ts';
import { guardAfter, minutesToWait, withGuard } from './mail/attempt-guard.ts';
import { parseHost, parsePort } from './mail/endpoint.ts';
import { submissionHost, usualPort } from './mail/route-endpoint.ts';
import { testMessage } from './mail/test-message.ts';
import type { MailTestRequest, Ports } from './ports.ts';
import { fail, ok, type Result } from './result.ts';
import { cleanSecret, inspectSecret } from './secrets/secret.ts';

/** One host's whole life: the contract implemented, and an orderly end. */
export type Session = {
  readonly handlers: Handlers;
  /** Cancels what runs, forgets the secrets held in memory and takes ours off the clipboard. */
  readonly close: () => Promise<void>;
};

/** The handlers alone, for a host that ends without ceremony. */
export function createHandlers(ports: Ports): Handlers {
  return createSession(ports).handlers;
}

/** Implements the contract over the ports, and nothing else. One value serves one host for its whole life. */
export function createSession(ports: Ports): Session {
  const sessionSecrets = new Map<string, string>();
  const runs = new Map<string, () => void>();
  const exported = createExportHandlers(ports);
  const graph = createGraphHandlers(ports);
  let countdown: { readonly secret: string; readonly stop: () => void } | null = null;

  /** The secret of an account, from this process's memory first, then from the keychain. */
  async function secretOf(account: string): Promise<Result<string>> {
    const held = sessionSecrets.get(account.toLowerCase());
    if (held !== undefined) return ok(held);
    const stored = await ports.secrets.get(account);
    if (!stored.ok) return stored;
    return stored.value === null ? fail('secret.missing', { account }) : ok(stored.value);
  }

  /** Where a test connects: the practice server, the host asked for, or the route's usual one. */
  async function endpointOf(
    input: Parameters<Handlers['smtp.test']>[0],
  ): Promise<Result<Pick<MailTestRequest, 'host' | 'port' | 'extraCertificates' | 'connectTo'>>> {
    if (input.practice !== null) {
      const endpoint = await ports.practice.endpoint(input.practice, input.route);
      if (!endpoint.ok) return endpoint;
      const { address, port, host, certificates } = endpoint.value;
      return ok({
        host,
        port: usualPort(input.route),
        extraCertificates: certificates,
        connectTo: { address, port },
      });
    }
    const host = parseHost(input.host ?? submissionHost);
    if (!host.ok) return host;
    const port = parsePort(input.port ?? usualPort(input.route));
    if (!port.ok) return port;
    return ok({ host: host.value, port: port.value, extraCertificates: [], connectTo: null });
  }

  async function runTest(
    input: Parameters<Handlers['smtp.test']>[0],
    context: HandlerContext,
  ): Promise<Result<Output<'smtp.test'>>> {
    if (runs.size > 0) return fail('test.already-running');
    const from = parseAddress(input.from);
    if (!from.ok) return from;
    const to = parseAddress(input.to);
    if (!to.ok) return to;

    let credentials: MailTestRequest['credentials'] = null;
    if (input.route === 'app-password') {
      const account = parseAddress(input.account ?? input.from);
      if (!account.ok) return account;
      const minutes = minutesToWait(ports.settings.get().guards, account.value, ports.clock.now());
      if (minutes > 0 && input.practice === null)
        return fail('test.guarded', { account: account.value, minutes });
      const secret = await secretOf(account.value);
      if (!secret.ok) return secret;
      credentials = { account: account.value, secret: secret.value };
    }
    const endpoint = await endpointOf(input);
    if (!endpoint.ok) return endpoint;
    // Two calls may both have passed the first check while one was waiting for the keychain.
    if (runs.size > 0) return fail('test.already-running');

    const canceller = createCanceller();
    runs.set(input.runId, canceller.cancel);
    try {
      const trace = await ports.probe.run(
        {
          runId: input.runId,
          route: input.route,
          credentials,
          from: from.value,
          to: to.value,
          ...testMessage(input.language, from.value),
          until: input.until,
          practice: input.practice !== null,
          ...endpoint.value,
        },
        {
          onStage: (report) => context.emit('smtp.stage', { runId: input.runId, report }),
          signal: canceller.signal,
        },
      );
      const explanation = explainTrace(trace);
      // Practice refusals lock nobody's account, and a login that was accepted ends the wait.
      if (credentials !== null && input.practice === null && trace.failure?.cause !== 'cancelled') {
        const now = ports.clock.now();
        const guard = explanation === null ? null : guardAfter(credentials.account, explanation, now);
        ports.settings.update({
          guards: withGuard(ports.settings.get().guards, credentials.account, guard, now),
        });
      }
      return ok({ trace, explanation });
    } finally {
      runs.delete(input.runId);
    }
  }

  /** Counts down on the caller's screen, then clears the clipboard if it still holds what we put there. */
  function startCountdown(account: string, secret: string, context: HandlerContext): void {
    countdown?.stop();
    let secondsLeft = clipboardSeconds;
    const stop = ports.clock.every(1000, () => {
      secondsLeft -= 1;
      if (secondsLeft > 0) {
        context.emit('secret.clipboard', { account, secondsLeft, state: 'counting' });
        return;
      }
      stop();
      if (countdown?.stop === stop) countdown = null;
      void clearIfUnchanged(secret).then((state) =>
        context.emit('secret.clipboard', { account, secondsLeft: 0, state }),
      );
    });
    countdown = { secret, stop };
  }

  async function clearIfUnchanged(secret: string): Promise<'cleared' | 'left-alone' | 'failed'> {
    const current = await ports.clipboard.read();
    if (!current.ok) return 'failed';
    if (current.value !== secret) return 'left-alone';
    return (await ports.clipboard.write('')).ok ? 'cleared' : 'failed';
  }

  async function close(): Promise<void> {
    for (const cancel of runs.values()) cancel();
    sessionSecrets.clear();
    graph.close();
    await exported.close();
    if (countdown === null) return;
    const { secret, stop } = countdown;
    countdown = null;
    stop();
    await clearIfUnchanged(secret);
  }

  const handlers: Handlers = {
    'app.info': async () =>
      ok({
        version: ports.info.version,
        host: ports.info.host,
        platform: ports.info.platform,
        systemLocale: ports.info.systemLocale,
        today: ports.clock.today(),
        notices: [...ports.settings.notices, ...ports.preset.notices].map((notice) => ({
          code: notice.code,
          params: { ...notice.params },
        })),
        factOverrides: ports.preset.overrides.map((override) => ({ ...override })),
        graph: ports.preset.graph,
      }),

    'settings.get': async () => ok(ports.settings.get()),

    'settings.update': async (change) => {
      if (change.account === undefined || change.account === null) return ports.settings.update(change);
      const account = parseAddress(change.account);
      return account.ok ? ports.settings.update({ ...change, account: account.value }) : account;
    },

    'secret.check': async () => ok(await ports.secrets.check()),

    'secret.save': async (input) => {
      const account = parseAddress(input.account);
      if (!account.ok) return account;
      const secret = cleanSecret(input.secret);
      if (!secret.ok) return secret;
      const key = account.value.toLowerCase();
      if (input.keep === 'session') {
        sessionSecrets.set(key, secret.value);
      } else {
        const saved = await ports.secrets.set(account.value, secret.value);
        if (!saved.ok) return saved;
        sessionSecrets.delete(key);
      }
      return ok({ account: account.value, kept: input.keep, warnings: inspectSecret(secret.value) });
    },

    'secret.status': async (input) => {
      const account = parseAddress(input.account);
      if (!account.ok) return account;
      if (sessionSecrets.has(account.value.toLowerCase()))
        return ok({ account: account.value, kept: 'session' });
      const stored = await ports.secrets.get(account.value);
      if (!stored.ok) return stored;
      return ok({ account: account.value, kept: stored.value === null ? 'none' : 'keychain' });
    },

    'secret.forget': async (input) => {
      const account = parseAddress(input.account);
      if (!account.ok) return account;
      const held = sessionSecrets.delete(account.value.toLowerCase());
      const stored = await ports.secrets.delete(account.value);
      if (!stored.ok) return held ? ok({ account: account.value, removed: true }) : stored;
      return ok({ account: account.value, removed: held || stored.value });
    },

    'secret.copy': async (input, context) => {
      const account = parseAddress(input.account);
      if (!account.ok) return account;
      const secret = await secretOf(account.value);
      if (!secret.ok) return secret;
      const written = await ports.clipboard.write(secret.value);
      if (!written.ok) return written;
      startCountdown(account.value, secret.value, context);
      return ok({ account: account.value, seconds: clipboardSeconds });
    },

    'smtp.test': runTest,

    ...createIpRouteHandlers(ports, {
      busy: () => runs.size > 0,
      begin: (runId) => {
        const canceller = createCanceller();
        runs.set(runId, canceller.cancel);
        return canceller.signal;
      },
      end: (runId) => {
        runs.delete(runId);
      },
    }),

    ...exported.handlers,
    ...graph.handlers,

    'smtp.cancel': async (input) => {
      const cancel = runs.get(input.runId);
      if (cancel === undefined) return fail('test.unknown-run');
      cancel();
      return ok({ cancelled: true });
    },

    'diagnosis.explain': async (input) => ok(explain(input.text, input.context)),

    'diagnosis.explain-log': async (input) =>
      ok(isLog(input.text) ? explainLog(input.text, input.context) : { problems: [] }),

    'practice.inbox': async () => ok({ messages: [...ports.practice.inbox()] }),

    'link.open': async (input) => {
      if (!isLinkId(input.id)) return fail('link.unknown');
      const opened = await ports.links.open(links[input.id]);
      return opened.ok ? ok({ opened: true }) : opened;
    },
  };
  return { handlers, close };
}
