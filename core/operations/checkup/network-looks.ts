import { instantInGreeting } from '../../checkup/judge-clock.ts';
import type { Observation } from '../../checkup/observation.ts';
import { submissionHost, usualPort } from '../../mail/route-endpoint.ts';
import type { Stage } from '../../mail/stages.ts';
import type { TestRoute } from '../../mail/test-routes.ts';
import type { MailTrace } from '../../mail/trace.ts';
import type { Ports } from '../../ports.ts';
import type { Failure } from '../../result.ts';
import type { Input } from '../contract.ts';
import { findRelayTarget } from '../relay/find-relay-target.ts';

type Asked = Pick<Input<'checkup.run'>, 'host' | 'port' | 'resolver'>;
type NetworkPorts = Pick<Ports, 'dns' | 'practice' | 'probe' | 'workstation'>;

/** A name that cannot exist (RFC 6761): a network that gives it an address invents. */
const impossibleName = 'assistant-courriel-verification.invalid';

/** TLS before the greeting, which Microsoft 365 does not serve. */
const implicitTlsPort = 465;

/** Goes as far as EHLO over TLS, with no login. */
export async function lookAtSubmission(
  ports: NetworkPorts,
  asked: Asked,
  signal: AbortSignal,
): Promise<Observation> {
  const host = asked.host ?? submissionHost;
  const port = asked.port ?? usualPort('app-password');
  const [reached, inventsNames] = await Promise.all([
    converse(ports, { host, port, route: 'app-password', until: 'hello' }, asked, signal),
    inventsAName(ports, asked, signal),
  ]);
  if ('ok' in reached) {
    const seen = { host, unresolved: String(reached.params.state ?? 'no-data') };
    return { check: 'submission', seen, resolved: null, inventsNames };
  }
  return { check: 'submission', seen: reached.trace, resolved: reached.resolved, inventsNames };
}

/** Port 25 of the Microsoft host that the domain's MX names. */
export async function lookAtRelay(
  ports: NetworkPorts,
  domain: string,
  asked: Asked,
  signal: AbortSignal,
): Promise<Observation> {
  const target = { host: null, domain, port: usualPort('relay'), route: 'relay', until: 'greeting' } as const;
  const reached = await converse(ports, target, asked, signal);
  if (!('ok' in reached)) return { check: 'relay', trace: reached.trace };
  const unseen = reached.code === 'relay.no-host' ? 'no-relay' : 'failed';
  return { check: 'relay', unseen, detail: reached.code };
}

export async function lookAtImplicitTls(
  ports: NetworkPorts,
  asked: Asked,
  signal: AbortSignal,
): Promise<Observation> {
  const host = asked.host ?? submissionHost;
  const target = { host, port: implicitTlsPort, route: 'app-password', until: 'connect' } as const;
  const reached = await converse(ports, target, asked, signal);
  return 'ok' in reached
    ? { check: 'implicit-tls', unseen: 'failed', detail: reached.code }
    : { check: 'implicit-tls', trace: reached.trace };
}

/** The clock, judged by what the submission server said; `now` where nothing was heard. */
export function clockFrom(submission: Observation | null, zone: string, now: number): Observation {
  if (submission === null || !('seen' in submission) || 'unresolved' in submission.seen)
    return { check: 'clock', here: now, there: null, zone, certificate: null };
  const trace = submission.seen;
  const greeting = trace.stages.find(({ stage }) => stage === 'greeting');
  const before = trace.stages.slice(0, trace.stages.findIndex(({ stage }) => stage === 'greeting') + 1);
  const spent = before.reduce((sum, { milliseconds }) => sum + (milliseconds ?? 0), 0);
  const { certificate } = trace;
  return {
    check: 'clock',
    here: Date.parse(trace.startedAt) + spent,
    there: instantInGreeting(String(greeting?.facts.banner ?? '')),
    zone,
    certificate: certificate === null ? null : { from: certificate.validFrom, until: certificate.validUntil },
  };
}

type Target = {
  /** null: the Microsoft host that the MX records of `domain` name. */
  readonly host: string | null;
  readonly domain?: string;
  readonly port: number;
  readonly route: TestRoute;
  readonly until: Stage;
};

async function converse(
  ports: NetworkPorts,
  { host, domain = '', port, route, until }: Target,
  { resolver }: Asked,
  signal: AbortSignal,
): Promise<{ readonly trace: MailTrace; readonly resolved: string | null } | Failure> {
  const target = await findRelayTarget(ports, { host, port, resolver, practice: null }, domain, signal);
  if (!target.ok) return target;
  const nobody = { from: '', to: '', subject: '', text: '', credentials: null, practice: false };
  const request = { runId: `checkup-${port}`, route, until, ...nobody, ...target.value };
  const trace = await ports.probe.run(request, { onStage: () => {}, signal });
  return { trace, resolved: target.value.connectTo?.address ?? null };
}

async function inventsAName(
  { dns }: NetworkPorts,
  { resolver }: Asked,
  signal: AbortSignal,
): Promise<boolean> {
  const opened = dns.open(resolver);
  if (!opened.ok) return false;
  signal.addEventListener('abort', opened.value.close, { once: true });
  const answer = await opened.value.query(impossibleName, 'A');
  opened.value.close();
  return answer.state === 'found';
}
