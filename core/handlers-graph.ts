import { createCanceller } from './canceller.ts';
import type { Handlers } from './dispatch.ts';
import { knowledgeWith } from './knowledge/preset.ts';
import { parseAddress } from './mail/address.ts';
import { parsePublicIpv4 } from './mail/ipv4.ts';
import type { Ports } from './ports.ts';
import { fail, ok } from './result.ts';
import { shownSignIns } from './tenant/export-reading.ts';

/** How far back sign-ins are read: what a P1 licence keeps (facts, « retention », 6 January 2026). */
const signInDays = 30;

/** The ISO day so many days before another. */
function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** The live reading of Microsoft 365, one at a time, which its own page may stop. */
export function createGraphHandlers(ports: Ports): {
  readonly handlers: Pick<Handlers, 'graph.read' | 'graph.cancel'>;
  readonly close: () => void;
} {
  let run: {
    readonly runId: string;
    readonly caller: object | undefined;
    readonly cancel: () => void;
  } | null = null;
  return {
    handlers: {
      'graph.read': async (input, { caller }) => {
        if (run !== null) return fail('upload.busy');
        const mailboxes: string[] = [];
        for (const typed of input.mailboxes) {
          const address = parseAddress(typed);
          if (!address.ok) return address;
          mailboxes.push(address.value);
        }
        const ip = input.ip === null ? null : parsePublicIpv4(input.ip);
        if (ip !== null && !ip.ok) return ip;
        const canceller = createCanceller();
        run = { runId: input.runId, caller, cancel: canceller.cancel };
        try {
          const read = await ports.graph.read(
            {
              clientId: input.clientId.trim(),
              tenant: input.tenant.trim(),
              mailboxes,
              asOf: ports.clock.today(),
              since: daysBefore(ports.clock.today(), signInDays),
              cloudAddress: knowledgeWith(ports.preset.overrides)['maestro-cloud-address'].value ?? '',
              ip: ip?.value ?? null,
            },
            canceller.signal,
          );
          if (!read.ok) return read;
          const { account, facts, signIns, failures } = read.value;
          return ok({
            account,
            facts,
            signIns: signIns === null ? null : shownSignIns(signIns),
            failures: failures.map(({ code, params }) => ({ code, params: { ...params } })),
          });
        } finally {
          run = null;
        }
      },

      'graph.cancel': async ({ runId }, { caller }) => {
        if (run === null || run.runId !== runId || run.caller !== caller) return fail('test.unknown-run');
        run.cancel();
        return ok({ cancelled: true });
      },
    },
    close: () => run?.cancel(),
  };
}
