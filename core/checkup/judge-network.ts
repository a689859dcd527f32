import { explainTrace } from '../diagnosis/explain.ts';
import { ipv4Kind, ipv4Number } from '../mail/ipv4.ts';
import type { Stage } from '../mail/stages.ts';
import type { MailTrace } from '../mail/trace.ts';
import { type Finding, finding, unseen } from './finding.ts';
import type { Observation } from './observation.ts';

type Submission = Exclude<Extract<Observation, { check: 'submission' }>, { unseen: unknown }>;
type Proxies = Exclude<Extract<Observation, { check: 'proxy' }>, { unseen: unknown }>;

/** Seconds from the first question to EHLO's answer beyond which programs with short patience give up. */
const slowSeconds = 8;

/** Issuers of the certificates that Microsoft's mail servers present. */
const usualIssuers = ['DigiCert', 'Microsoft'];

const factOf = (trace: MailTrace, stage: Stage, name: string): string =>
  String(trace.stages.find((one) => one.stage === stage)?.facts[name] ?? '');

/** Whether the submission server answers as it should, who really answers, and what keeps it away. */
export function judgeSubmission({ seen, resolved, inventsNames }: Submission): Finding[] {
  const invents = inventsNames ? [finding('submission', 'dns-invents', 'problem', 'network-admin', {})] : [];
  if ('unresolved' in seen) {
    const params = { host: seen.host, state: seen.unresolved.replace(/-/g, '_') };
    return [...invents, finding('submission', 'submission-unresolved', 'problem', 'network-admin', params)];
  }
  return [...invents, ...judgeConversation(seen, resolved)];
}

function judgeConversation(trace: MailTrace, resolved: string | null): Finding[] {
  if (trace.outcome === 'cancelled') return [unseen('submission', 'too-long')];
  const { host } = trace;
  const addresses = (resolved ?? factOf(trace, 'dns', 'addresses')).split(' ').filter(Boolean);
  // An address that was typed is what it is: only a name can be led astray.
  const local =
    ipv4Number(host) !== null
      ? undefined
      : addresses.find((address) => ipv4Number(address) !== null && ipv4Kind(address) !== 'public');
  const astray =
    local === undefined
      ? []
      : [
          finding('submission', 'submission-private-address', 'problem', 'network-admin', {
            host,
            address: local,
          }),
        ];
  const explanation = explainTrace(trace);
  if (trace.failure !== null) {
    const params = { host, port: trace.port, stage: trace.failure.stage };
    return [
      ...astray,
      finding('submission', 'submission-failed', 'problem', 'network-admin', params, explanation),
    ];
  }
  const seconds = Math.round(trace.milliseconds / 1000);
  const mechanisms = factOf(trace, 'hello', 'mechanisms');
  const issuer = trace.certificate?.issuer ?? '';
  const inspected = issuer !== '' && !usualIssuers.some((usual) => issuer.includes(usual));
  const offered = /\b(?:LOGIN|PLAIN)\b/.test(mechanisms);
  return [
    ...astray,
    ...(inspected
      ? [
          finding('submission', 'certificate-inspected', 'caution', 'network-admin', {
            issuer: nameOf(issuer),
          }),
        ]
      : []),
    ...(seconds >= slowSeconds
      ? [finding('submission', 'submission-slow', 'caution', 'network-admin', { seconds })]
      : []),
    offered
      ? finding('submission', 'submission-ready', 'good', 'nobody', {
          host,
          port: trace.port,
          protocol: factOf(trace, 'tls', 'protocol') || '—',
          mechanisms,
          issuer: nameOf(issuer) || '—',
        })
      : finding('submission', 'login-not-offered', 'caution', 'microsoft365-admin', {
          host,
          mechanisms: mechanisms === '' ? '—' : mechanisms,
        }),
    ...(addresses.length === 0
      ? []
      : [
          finding('submission', 'submission-addresses', 'info', 'nobody', {
            ipv4: addresses.filter((one) => !one.includes(':')).length,
            ipv6: addresses.filter((one) => one.includes(':')).length,
            address: factOf(trace, 'connect', 'address') || '—',
          }),
        ]),
  ];
}

/** The common name of a distinguished name, or the whole where it has none. */
function nameOf(issuer: string): string {
  return /(?:^|, )CN=([^,]+)/.exec(issuer)?.[1] ?? issuer;
}

/** Port 25 towards the domain's own Microsoft host: the IP-address route alone needs it. */
export function judgeRelay(trace: MailTrace): Finding[] {
  if (trace.outcome === 'cancelled') return [unseen('relay', 'too-long')];
  const params = { host: trace.host, port: trace.port };
  return trace.failure === null
    ? [finding('relay', 'relay-open', 'good', 'nobody', params)]
    : [finding('relay', 'relay-closed', 'caution', 'network-admin', params, explainTrace(trace))];
}

/** Port 465: Microsoft 365 does not serve it, so silence is right and an answer is somebody else's. */
export function judgeImplicitTls(trace: MailTrace): Finding[] {
  // A name that leads nowhere says nothing of the port.
  if (trace.outcome === 'cancelled' || trace.failure?.stage === 'dns')
    return [
      unseen(
        'implicit-tls',
        trace.outcome === 'cancelled' ? 'too-long' : 'failed',
        trace.failure?.systemCode ?? '',
      ),
    ];
  const params = { host: trace.host };
  const connected = trace.stages.some(({ stage, state }) => stage === 'connect' && state === 'passed');
  return [
    finding(
      'implicit-tls',
      connected ? 'implicit-tls-open' : 'implicit-tls-closed',
      'info',
      'nobody',
      params,
    ),
  ];
}

/** Proxies that the system sets: mail does not go through them. */
export function judgeProxies({ proxies }: Proxies): Finding[] {
  if (proxies.length === 0) return [finding('proxy', 'proxy-none', 'good', 'nobody')];
  const value = proxies.map((one) => `${one.value} (${one.where})`).join(', ');
  return [finding('proxy', 'proxy-set', 'info', 'nobody', { value })];
}
