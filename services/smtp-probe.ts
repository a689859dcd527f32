import type net from 'node:net';
import type { CertificateSummary } from '../core/mail/trace.ts';
import type { MailProbe, MailTestRequest } from '../core/ports.ts';
import { createRedactor } from './redact.ts';
import { summarizeCertificate, tlsFacts, trustContext } from './smtp-probe/certificate.ts';
import { type Conversation, openConversation } from './smtp-probe/conversation.ts';
import { type Halt, isDistrust, isHalt, protocolHalt } from './smtp-probe/halt.ts';
import { handOver } from './smtp-probe/hand-over.ts';
import { shakeHands } from './smtp-probe/handshake.ts';
import { createLimiter, defaultLimits, type Limiter, type ProbeLimits } from './smtp-probe/limits.ts';
import { logIn } from './smtp-probe/log-in.ts';
import { openSocket } from './smtp-probe/open-socket.ts';
import { readPeerCertificate } from './smtp-probe/peer-certificate.ts';
import { createRecorder, type Recorder } from './smtp-probe/recorder.ts';
import { type Address, type Lookup, resolveHost, systemLookup } from './smtp-probe/resolve-host.ts';
import { secureSocket } from './smtp-probe/secure-socket.ts';

/** The port on which TLS comes before the greeting (RFC 8314). */
const implicitTlsPort = 465;

/** Milliseconds given to QUIT and to the end of the connection, once the result is known. */
const goodbye = 700;

export type ProbeOptions = {
  /** Milliseconds; what is absent keeps its default (15 s a stage, 8 s for DNS, 60 s in all). */
  readonly limits?: Partial<ProbeLimits>;
  readonly lookup?: Lookup;
};

/** One run and what it holds open. */
type Run = {
  readonly request: MailTestRequest;
  readonly recorder: Recorder;
  readonly limiter: Limiter;
  readonly lookup: Lookup;
  socket: net.Socket | null;
  conversation: Conversation | null;
  certificate: CertificateSummary | null;
  serverMessageId: string | null;
};

type Ending = 'accepted' | 'stop' | Halt;

/**
 * Sends a test message stage by stage and tells what happened at each. Always ends with a whole trace, within its
 * limits and within a second of a cancellation; nothing stays open behind it. Certificates are always verified, and
 * the password is sent once at most, over a verified connection only.
 */
export function createMailProbe({ limits, lookup = systemLookup }: ProbeOptions = {}): MailProbe {
  return {
    async run(request, { onStage, signal }) {
      const run: Run = {
        request,
        recorder: createRecorder(request, createRedactor(request.credentials), onStage),
        limiter: createLimiter({ ...defaultLimits, ...limits }, signal),
        lookup,
        socket: null,
        conversation: null,
        certificate: null,
        serverMessageId: null,
      };
      let ending: Ending;
      try {
        ending = await runStages(run);
      } catch (error) {
        // Nothing below is expected to throw; were it to, the person still gets a trace.
        ending = protocolHalt(error instanceof Error ? error.message : String(error));
      }
      if (isHalt(ending)) run.recorder.fail(ending);
      await leave(run, ending);
      return run.recorder.trace({
        outcome: outcomeOf(ending),
        certificate: run.certificate,
        serverMessageId: run.serverMessageId,
      });
    },
  };
}

function outcomeOf(ending: Ending): 'accepted' | 'stopped' | 'failed' | 'cancelled' {
  if (ending === 'accepted') return 'accepted';
  if (ending === 'stop') return 'stopped';
  return ending.cause === 'cancelled' ? 'cancelled' : 'failed';
}

async function runStages(run: Run): Promise<Ending> {
  const { request, recorder, limiter } = run;
  const { credentials, until } = request;

  const addresses = await findServer(run);
  if (isHalt(addresses)) return addresses;
  if (until === 'dns') return 'stop';

  const to = await connect(run, addresses);
  if (isHalt(to)) return to;
  if (until === 'connect') return 'stop';

  const shaken = await openMail(run, to);
  if (isHalt(shaken) || shaken === 'stop') return shaken;
  const { conversation, capabilities } = shaken;
  if (until === 'hello') return 'stop';

  if (credentials === null) {
    recorder.omit('auth');
  } else {
    recorder.begin('auth');
    limiter.enter('auth');
    const refused = await limiter.guard(logIn(conversation, credentials, capabilities, recorder));
    if (refused !== null) return refused;
    recorder.pass();
  }
  if (until === 'auth') return 'stop';

  const handed = await handOver(conversation, request, capabilities, recorder, limiter);
  if (handed === 'stop' || isHalt(handed)) return handed;
  run.serverMessageId = handed.serverMessageId;
  return 'accepted';
}

/** Stage `dns`; skipped when the address is given. */
async function findServer({ request, recorder, limiter, lookup }: Run): Promise<readonly Address[] | Halt> {
  if (request.connectTo !== null) {
    const { address } = request.connectTo;
    const family = address.includes(':') ? 6 : 4;
    recorder.omit('dns', { address, family });
    return [{ address, family }];
  }
  recorder.begin('dns');
  limiter.enter('dns');
  const found = await limiter.guard(resolveHost(request.host, request.route !== 'app-password', lookup));
  if (isHalt(found)) return found;
  const { addresses, ignored } = found;
  const first = addresses[0];
  recorder.learn({
    ...(first === undefined ? {} : { address: first.address, family: first.family }),
    addresses: addresses.map(({ address }) => address).join(' '),
    ...(ignored.length > 0 ? { ignoredIpv6: ignored.join(' ') } : {}),
  });
  recorder.pass();
  return addresses;
}

/** Stage `connect`. */
async function connect(run: Run, addresses: readonly Address[]): Promise<Address | Halt> {
  const { request, recorder, limiter } = run;
  recorder.begin('connect');
  limiter.enter('connect');
  const port = request.connectTo?.port ?? request.port;
  const opened = await limiter.guard(openSocket(addresses, port, limiter));
  if (isHalt(opened)) return opened;
  const { socket, to, attempts } = opened;
  run.socket = socket;
  recorder.learn({ address: to.address, family: to.family, port, attempts });
  recorder.pass();
  return to;
}

/** Stages `greeting`, `tls` and `hello`; on port 465 `tls` comes first. */
async function openMail(run: Run, to: Address) {
  const { request, recorder, limiter } = run;
  const secured = request.port === implicitTlsPort;
  const requireTls = request.credentials !== null || request.route === 'app-password';
  // The system's own certificates take a while to read: a conversation that stays in clear does without them.
  const trusted = () => trustContext(request.extraCertificates);
  let wire = run.socket;
  if (wire === null) return protocolHalt('No connection');

  if (secured) {
    recorder.begin('tls');
    limiter.enter('tls');
    const tlsSocket = await limiter.guard(secureSocket(wire, request.host, trusted(), limiter.over));
    if (isHalt(tlsSocket)) return explainDistrust(run, to, tlsSocket, secured);
    run.certificate = summarizeCertificate(tlsSocket, null);
    recorder.learn(tlsFacts(tlsSocket));
    recorder.pass();
    if (request.until === 'tls') return 'stop' as const;
    wire = tlsSocket;
  }

  recorder.begin('greeting');
  limiter.enter('greeting');
  const conversation = openConversation(wire, {
    host: request.host,
    port: request.port,
    secured,
    requireTls,
    context: trusted,
    rejectUnauthorized: true,
    patience: 10 * 60_000,
  });
  run.conversation = conversation;
  const { end, capabilities, certificate } = await shakeHands(
    conversation,
    { until: request.until, requireTls, secured },
    recorder,
    limiter,
  );
  run.certificate ??= certificate;
  if (end === 'stop') return 'stop' as const;
  if (end !== null) return explainDistrust(run, to, end, secured);
  return { conversation, capabilities };
}

/** Adds to a refused certificate whose it was. */
async function explainDistrust(run: Run, to: Address, halt: Halt, secured: boolean): Promise<Halt> {
  const { request, limiter, recorder } = run;
  if (recorder.current !== 'tls' || !isDistrust(halt)) return halt;
  const look = readPeerCertificate(to, request.connectTo?.port ?? request.port, {
    host: request.host,
    mailPort: request.port,
    secured,
    untrustedBecause: halt.detail,
    over: limiter.over,
  });
  const seen = await limiter.guard(look);
  run.certificate = isHalt(seen) ? null : seen;
  return halt;
}

/** Says goodbye when the server is still there to hear it, then lets nothing stay open. */
async function leave({ socket, conversation, limiter, request }: Run, ending: Ending): Promise<void> {
  const patience = after(goodbye);
  const heard = !limiter.over.aborted && conversation !== null;
  if (heard) {
    const midway = ending === 'stop' && (request.until === 'sender' || request.until === 'recipient');
    const words = midway ? conversation.command('RSET').then(() => conversation.quit()) : conversation.quit();
    await limiter.guard(Promise.race([words, patience]));
    if (socket !== null && !socket.destroyed) await limiter.guard(Promise.race([closed(socket), patience]));
  }
  limiter.stop();
  conversation?.drop();
  socket?.destroy();
}

function closed(socket: net.Socket): Promise<void> {
  return new Promise((resolve) => socket.once('close', () => resolve()));
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
