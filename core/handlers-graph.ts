import { createCanceller } from './canceller.ts';
import type { Handlers } from './dispatch.ts';
import { parseAddress } from './mail/address.ts';
import { parsePublicIpv4 } from './mail/ipv4.ts';
import type { Ports } from './ports.ts';
import { fail, ok } from './result.ts';

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
              ip: ip?.value ?? null,
            },
            canceller.signal,
          );
          if (!read.ok) return read;
          const { account, facts, failures } = read.value;
          return ok({
            account,
            facts,
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
