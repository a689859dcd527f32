import type net from 'node:net';
import { type PracticeRole, type PracticeScenario, practiceRole } from '../core/mail/practice.ts';
import type { TestRoute } from '../core/mail/test-routes.ts';
import type { PracticeEndpoint, PracticeHost, PracticeMessage } from '../core/ports.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { type Authority, createAuthority, createServerCertificate } from './practice-server/certificates.ts';
import { createInbox, type Inbox } from './practice-server/inbox.ts';
import { mxHost, submissionHost } from './practice-server/microsoft-words.ts';
import {
  createCuttingServer,
  createForeignServer,
  createSilentServer,
  foreignHost,
} from './practice-server/odd-servers.ts';
import { createScriptedServer } from './practice-server/scripted-server.ts';

const loopback = '127.0.0.1';

export type PracticeServer = {
  readonly endpoint: PracticeEndpoint;
  /** Messages it took, newest first. */
  inbox(): readonly PracticeMessage[];
  /** Ends its connections at once. */
  close(): Promise<void>;
};

type Start = {
  readonly scenario: PracticeScenario;
  /** The host it stands for: submission for a login, the MX for the relay and direct send. */
  readonly route?: TestRoute;
  /** A free one when absent. */
  readonly port?: number;
};

/**
 * Starts a server that speaks as Microsoft 365 in one scenario, on the loopback address only, with a certificate
 * made for this run. No secret it is given is kept or told. Fails with `practice.cannot-listen`.
 */
export async function startPracticeServer(start: Start): Promise<Result<PracticeServer>> {
  return listen(start, await createAuthority(authorityName), createInbox());
}

/** One server a scenario and host, started when first asked for, all of one authority and one inbox. */
export function createPracticeHost(): PracticeHost {
  const inbox = createInbox();
  const started = new Map<string, Promise<Result<PracticeServer>>>();
  let authority: Promise<Authority> | null = null;

  const start = async (scenario: PracticeScenario, route: TestRoute): Promise<Result<PracticeServer>> => {
    authority ??= createAuthority(authorityName);
    return listen({ scenario, route }, await authority, inbox);
  };

  return {
    async endpoint(scenario, route) {
      const key = `${scenario} ${practiceRole(scenario, route)}`;
      const starting = started.get(key) ?? start(scenario, route);
      started.set(key, starting);
      const server = await starting;
      if (server.ok) return ok(server.value.endpoint);
      started.delete(key);
      return server;
    },
    inbox: () => inbox.list(),
    async close() {
      const servers = await Promise.all(started.values());
      started.clear();
      await Promise.all(servers.map((server) => (server.ok ? server.value.close() : undefined)));
    },
  };
}

const authorityName = 'Assistant Courriel (exercice)';

/** Stands for the antivirus or the proxy that opens encrypted mail: its authority is trusted by nobody here. */
const interceptorName = 'Inspection TLS (exercice)';

async function listen(
  { scenario, route = 'app-password', port = 0 }: Start,
  authority: Authority,
  inbox: Inbox,
): Promise<Result<PracticeServer>> {
  const role = practiceRole(scenario, route);
  const server = await createServer(scenario, role, authority, inbox);
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const problem = await new Promise<string | null>((resolve) => {
    const onProblem = (error: NodeJS.ErrnoException): void => resolve(error.code ?? error.message);
    server.once('error', onProblem);
    try {
      server.listen(port, loopback, () => resolve(null));
    } catch (error) {
      // Node throws at once for a number that is no port.
      onProblem(error as NodeJS.ErrnoException);
    }
  });
  const bound = server.address();
  if (problem !== null || bound === null || typeof bound === 'string') {
    return fail('practice.cannot-listen', { port, detail: problem ?? 'no address' });
  }
  return ok({
    endpoint: {
      address: loopback,
      port: bound.port,
      host: role === 'submission' ? submissionHost : mxHost,
      certificates: scenario === 'untrusted-certificate' ? [] : [authority.certificate],
    },
    inbox: () => inbox.list(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  });
}

async function createServer(
  scenario: PracticeScenario,
  role: PracticeRole,
  authority: Authority,
  inbox: Inbox,
): Promise<net.Server> {
  switch (scenario) {
    case 'silent':
      return createSilentServer();
    case 'cut':
      return createCuttingServer(role);
    case 'foreign-banner':
      return createForeignServer(await createServerCertificate(authority, [foreignHost]));
    default: {
      const signer =
        scenario === 'untrusted-certificate' ? await createAuthority(interceptorName) : authority;
      const names = role === 'submission' ? submissionHost : mxHost;
      const certificate = await createServerCertificate(signer, [names]);
      return createScriptedServer(scenario, role, certificate, inbox);
    }
  }
}
