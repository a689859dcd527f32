import { usualPort } from './route-endpoint.ts';
import type { MailTrace } from './trace.ts';

/**
 * The port worth a second try, by the person's own choice, when nothing answered a login on the usual one: Microsoft 365
 * takes logins on 25 too (Microsoft Learn, « multifunction device or application »). Null when it would teach nothing.
 */
export function otherPortToTry(trace: MailTrace): number | null {
  const unreached = trace.failure?.stage === 'connect' || trace.failure?.stage === 'greeting';
  const other = usualPort('relay');
  const worthwhile =
    trace.route === 'app-password' && !trace.practice && trace.outcome === 'failed' && trace.port !== other;
  return worthwhile && unreached ? other : null;
}
