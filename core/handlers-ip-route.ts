import type { Output } from './contract.ts';
import { explainTrace } from './diagnosis/explain.ts';
import type { HandlerContext, Handlers } from './dispatch.ts';
import { domainOf, parseAddress } from './mail/address.ts';
import { observeDns, observeRelay, updateChecklist } from './mail/checklist.ts';
import { connectorScript, parseConnectorName } from './mail/connector.ts';
import { dnsFindings, spfEditFor } from './mail/dns-findings.ts';
import { cleanDomain } from './mail/domain.ts';
import { parseHost, parsePort } from './mail/endpoint.ts';
import { ipv4Number, parseConnectorAddress, parsePublicIpv4 } from './mail/ipv4.ts';
import { findIpv4, findRelayHost } from './mail/relay-target.ts';
import { relayVerdict } from './mail/relay-verdict.ts';
import { usualPort } from './mail/route-endpoint.ts';
import { testMessage } from './mail/test-message.ts';
import type { CancelSignal, MailTestRequest, Ports } from './ports.ts';
import { fail, ok, type Result } from './result.ts';

type RelayInput = Parameters<Handlers['relay.check']>[0];
type Target = Pick<MailTestRequest, 'host' | 'port' | 'extraCertificates' | 'connectTo'> & {
  readonly hostFrom: 'mx' | 'given' | 'practice';
};

/** The tests under way, kept by the session so that two never run at once and each can be cancelled. */
export type Runs = {
  readonly busy: () => boolean;
  readonly begin: (runId: string) => CancelSignal;
  readonly end: (runId: string) => void;
};

/** The operations of the IP-address route. */
export function createIpRouteHandlers(
  ports: Ports,
  runs: Runs,
): Pick<Handlers, 'dns.check' | 'relay.check' | 'connector.script'> {
  const domainFrom = (typed: string) => cleanDomain(typed, ports.dns.toAscii);

  /** An address as SMTP carries it: its domain in DNS form, since the relay is not asked for SMTPUTF8. */
  function wireAddress(typed: string): Result<string> {
    const address = parseAddress(typed);
    if (!address.ok) return address;
    const domain = ports.dns.toAscii(domainOf(address.value));
    return domain === null
      ? fail('address.invalid', { value: address.value })
      : ok(`${address.value.slice(0, address.value.lastIndexOf('@'))}@${domain}`);
  }

  /** Where the relay is: practice server, host given, or the Microsoft host of the MX records. */
  async function targetOf(input: RelayInput, domain: string): Promise<Result<Target>> {
    if (input.practice !== null) {
      const endpoint = await ports.practice.endpoint(input.practice, 'relay');
      if (!endpoint.ok) return endpoint;
      const { address, port, host, certificates } = endpoint.value;
      return ok({
        host,
        port: usualPort('relay'),
        extraCertificates: certificates,
        connectTo: { address, port },
        hostFrom: 'practice',
      });
    }
    const port = parsePort(input.port ?? usualPort('relay'));
    if (!port.ok) return port;
    const given = input.host === null ? null : parseHost(input.host);
    if (given !== null && !given.ok) return given;
    const resolver = ports.dns.open(input.resolver);
    if (!resolver.ok) return resolver;
    try {
      const host = given ?? (await findRelayHost(domain, resolver.value));
      if (!host.ok) return host;
      const target = {
        host: host.value,
        port: port.value,
        extraCertificates: [],
        hostFrom: given === null ? ('mx' as const) : ('given' as const),
      };
      // The probe asks the system for addresses; a resolver chosen by the person must decide here too.
      if (input.resolver === null || ipv4Number(host.value) !== null || host.value === 'localhost') {
        return ok({ ...target, connectTo: null });
      }
      const found = await findIpv4(host.value, resolver.value);
      return found.ok ? ok({ ...target, connectTo: { address: found.value, port: port.value } }) : found;
    } finally {
      resolver.value.close();
    }
  }

  async function runRelay(
    input: RelayInput,
    context: HandlerContext,
  ): Promise<Result<Output<'relay.check'>>> {
    if (runs.busy()) return fail('test.already-running');
    const domain = domainFrom(input.domain);
    if (!domain.ok) return domain;
    const from = wireAddress(input.from);
    if (!from.ok) return from;
    const to = wireAddress(input.to);
    if (!to.ok) return to;
    const ownDomain = domain.value.ascii;
    const isOwn = (address: string) => domainOf(address) === ownDomain;
    if (!isOwn(from.value)) {
      return fail('relay.sender-outside-domain', { from: from.value, domain: domain.value.shown });
    }
    const expected = input.expectIp === null ? null : parsePublicIpv4(input.expectIp);
    if (expected !== null && !expected.ok) return expected;
    const target = await targetOf(input, ownDomain);
    if (!target.ok) return target;
    // Two calls may both have passed the first check while one was waiting for the DNS.
    if (runs.busy()) return fail('test.already-running');

    const { hostFrom, ...endpoint } = target.value;
    const signal = runs.begin(input.runId);
    try {
      const trace = await ports.probe.run(
        {
          runId: input.runId,
          route: 'relay',
          credentials: null,
          from: from.value,
          to: to.value,
          ...testMessage(input.language, from.value),
          until: input.send ? null : 'recipient',
          practice: input.practice !== null,
          ...endpoint,
        },
        { onStage: (report) => context.emit('smtp.stage', { runId: input.runId, report }), signal },
      );
      const explanation = explainTrace(trace);
      const verdict = relayVerdict(trace, explanation, {
        domain: ownDomain,
        recipient: input.recipient ?? (isOwn(to.value) ? 'inside' : 'outside'),
        expected: expected?.value ?? null,
        hostFrom,
      });
      const subject = { domain: ownDomain, ip: expected?.value ?? null };
      const followed = updateChecklist(input.previous, subject, observeRelay(verdict, trace.startedAt));
      return ok({ trace, explanation, verdict, ...followed });
    } finally {
      runs.end(input.runId);
    }
  }

  return {
    'dns.check': async (input) => {
      const domain = domainFrom(input.domain);
      if (!domain.ok) return domain;
      const ip = input.ip === null ? null : parsePublicIpv4(input.ip);
      if (ip !== null && !ip.ok) return ip;
      const address = ip?.value ?? null;
      const checked = await ports.dns.check({ domain: domain.value, ip: address, server: input.resolver });
      if (!checked.ok) return checked;
      const report = checked.value;
      const subject = { domain: report.domain, ip: address };
      return ok({
        report,
        findings: dnsFindings(report),
        edit: spfEditFor(report),
        ...updateChecklist(input.previous, subject, observeDns(report)),
      });
    },

    'relay.check': runRelay,

    'connector.script': async (input) => {
      const domain = domainFrom(input.domain);
      if (!domain.ok) return domain;
      const address = parseConnectorAddress(input.ip);
      if (!address.ok) return address;
      const name = parseConnectorName(input.name ?? '');
      if (!name.ok) return name;
      return connectorScript({ domain: domain.value.ascii, address: address.value, name: name.value });
    },
  };
}
