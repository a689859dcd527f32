import { addDays } from '../../calendar-day.ts';
import { cloudAddressOf } from '../../knowledge/cloud-address.ts';
import { parseAddresses } from '../../mail/address.ts';
import { parsePublicIpv4 } from '../../mail/ipv4.ts';
import { ok } from '../../result.ts';
import { shownSignIns } from '../../tenant/export-reading.ts';
import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { graphOperations } from './graph-operations.ts';

/** How far back sign-ins are read: what a P1 licence keeps (facts, « retention », 6 January 2026). */
const signInDays = 30;

export function graphHandlers({ ports, knowledge, runs }: SessionState): HandlersOf<typeof graphOperations> {
  return {
    'graph.read': (input, { caller }) =>
      runs.run({ kind: 'graph', runId: input.runId, caller }, async (signal) => {
        const mailboxes = parseAddresses(input.mailboxes);
        if (!mailboxes.ok) return mailboxes;
        const ip = input.ip === null ? null : parsePublicIpv4(input.ip);
        if (ip !== null && !ip.ok) return ip;
        const today = ports.clock.today();
        const read = await ports.graph.read(
          {
            clientId: input.clientId.trim(),
            tenant: input.tenant.trim(),
            mailboxes: mailboxes.value,
            asOf: today,
            since: addDays(today, -signInDays),
            cloudAddress: cloudAddressOf(knowledge),
            ip: ip?.value ?? null,
            evaluate: input.evaluate,
          },
          signal,
        );
        if (!read.ok) return read;
        const { account, facts, gaps, evaluations, signIns, failures } = read.value;
        return ok({
          account,
          facts,
          gaps,
          evaluations: evaluations.map((each) => ({ ...each, differences: [...each.differences] })),
          signIns: signIns === null ? null : shownSignIns(signIns),
          failures: failures.map(({ code, params }) => ({ code, params: { ...params } })),
        });
      }),
  };
}
