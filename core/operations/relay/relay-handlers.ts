import { domainOf, parseAddress } from '../../mail/address.ts';
import { cancelledTrace } from '../../mail/cancelled-trace.ts';
import { updateChecklist } from '../../mail/checklist.ts';
import { cleanDomain } from '../../mail/domain.ts';
import { parseHost, parsePort } from '../../mail/endpoint.ts';
import { parsePublicIpv4 } from '../../mail/ipv4.ts';
import { usualPort } from '../../mail/route-endpoint.ts';
import { observeRelay } from '../../mail-test/observe-relay.ts';
import { relayVerdict } from '../../mail-test/relay-verdict.ts';
import { testMessage } from '../../mail-test/test-message.ts';
import type { DnsReader } from '../../ports.ts';
import { isSettled } from '../../preset/organization.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { Input, Output } from '../contract.ts';
import type { HandlerContext, HandlersOf } from '../operation.ts';
import { unlessCancelled } from '../run-registry.ts';
import type { SessionState } from '../session-state.ts';
import { findRelayTarget } from './find-relay-target.ts';
import type { relayOperations } from './relay-operations.ts';

export function relayHandlers(state: SessionState): HandlersOf<typeof relayOperations> {
  return {
    'relay.check': (input, context) =>
      state.runs.run({ kind: 'mail', runId: input.runId, caller: context.caller }, (signal) =>
        checkRelay(state, input, context, signal),
      ),
  };
}

async function checkRelay(
  { ports }: SessionState,
  input: Input<'relay.check'>,
  context: HandlerContext,
  signal: AbortSignal,
): Promise<Result<Output<'relay.check'>>> {
  const domain = cleanDomain(input.domain, ports.dns.toAscii);
  if (!domain.ok) return domain;
  const from = wireAddress(input.from, ports.dns);
  if (!from.ok) return from;
  const to = wireAddress(input.to, ports.dns);
  if (!to.ok) return to;
  const ownDomain = domain.value.ascii;
  const isOwn = (address: string) => domainOf(address) === ownDomain;
  if (!isOwn(from.value)) {
    return fail('relay.sender-outside-domain', { from: from.value, domain: domain.value.shown });
  }
  const expected = input.expectIp === null ? null : parsePublicIpv4(input.expectIp);
  if (expected !== null && !expected.ok) return expected;
  const practice = input.practice !== null;
  const { organization } = ports.preset;
  const wanted = input.host ?? organization.relay?.host ?? null;
  const given = practice || wanted === null ? null : parseHost(wanted);
  if (given !== null && !given.ok) return given;
  if (
    given !== null &&
    isSettled(organization, 'relay') &&
    given.value !== organization.relay?.host.toLowerCase()
  )
    return fail('preset.settled', { field: 'relay' });
  const port = practice
    ? ok(usualPort('relay'))
    : parsePort(input.port ?? organization.relay?.port ?? usualPort('relay'));
  if (!port.ok) return port;
  const envelope = { runId: input.runId, route: 'relay', from: from.value, to: to.value, practice } as const;
  const asked = { ...input, host: given?.value ?? null, port: port.value };

  const startedAt = ports.clock.now();
  const target = await unlessCancelled(signal, findRelayTarget(ports, asked, ownDomain, signal));
  if (target !== null && !target.ok) return target;
  // The rules of the diagnosis load while the server answers.
  const diagnosis = import('../../diagnosis/explain.ts');
  const trace =
    target === null
      ? cancelledTrace({
          ...envelope,
          // Where the MX records were to say it, the host is not known.
          host: asked.host ?? '',
          port: asked.port,
          account: null,
          startedAt,
        })
      : await ports.probe.run(
          {
            ...envelope,
            credentials: null,
            ...testMessage(input.language, from.value),
            until: input.send ? null : 'recipient',
            ...target.value,
          },
          { onStage: (report) => context.emit('smtp.stage', { runId: input.runId, report }), signal },
        );
  const explanation = trace.outcome === 'cancelled' ? null : (await diagnosis).explainTrace(trace);
  const verdict = relayVerdict(trace, explanation, {
    domain: ownDomain,
    recipient: input.recipient ?? (isOwn(to.value) ? 'inside' : 'outside'),
    expected: expected?.value ?? null,
    hostFrom: practice ? 'practice' : given === null ? 'mx' : 'given',
  });
  const subject = { domain: ownDomain, ip: expected?.value ?? null };
  const followed = updateChecklist(input.previous, subject, observeRelay(verdict, trace.startedAt));
  return ok({ trace, explanation, verdict, ...followed });
}

/** An address as SMTP carries it: its domain in DNS form, since the relay is not asked for SMTPUTF8. */
function wireAddress(typed: string, dns: DnsReader): Result<string> {
  const address = parseAddress(typed);
  if (!address.ok) return address;
  const domain = dns.toAscii(domainOf(address.value));
  return domain === null
    ? fail('address.invalid', { value: address.value })
    : ok(`${address.value.slice(0, address.value.lastIndexOf('@'))}@${domain}`);
}
