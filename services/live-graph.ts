import type { LiveGraph } from '../core/ports.ts';
import { ok, type Result } from '../core/result.ts';
import { createGraph } from './graph.ts';
import { readLiveFacts, readLiveSignIns } from './graph-facts.ts';
import { type GraphSignInOptions, signInToGraph } from './graph-sign-in.ts';

/**
 * Signs an administrator in, reads what Graph knows of the switches, and forgets the tokens, whatever the end. They
 * never leave this function.
 */
export function createLiveGraph(
  openBrowser: (url: string) => Promise<Result<void>>,
  replaced: { readonly origin?: string; readonly system?: GraphSignInOptions['system'] } = {},
): LiveGraph {
  const { origin, system } = replaced;
  return {
    read: async ({ clientId, tenant, mailboxes, asOf, since, cloudAddress, ip, evaluate }, signal) => {
      const session = await signInToGraph({
        clientId,
        tenant,
        openBrowser,
        signal,
        ...(system === undefined ? {} : { system }),
      });
      if (!session.ok) return session;
      const { account, token, forget } = session.value;
      try {
        const graph = createGraph({ token, signal, ...(origin === undefined ? {} : { origin }) });
        const read = await readLiveFacts(graph, { mailboxes, asOf, ip, evaluate });
        const signIns = await readLiveSignIns(graph, { since, mailboxes, cloudAddress });
        return ok({
          account,
          facts: read.facts,
          gaps: read.gaps,
          evaluations: read.evaluations,
          signIns: signIns.ok ? signIns.value : null,
          failures: signIns.ok ? read.failures : [...read.failures, signIns],
        });
      } finally {
        await forget();
      }
    },
  };
}
