import net from 'node:net';
import type { Halt } from './halt.ts';
import { haltOfError } from './halt.ts';
import type { Limiter } from './limits.ts';
import type { Address } from './resolve-host.ts';

/** More addresses than this are not worth a person's patience. */
const mostAddresses = 4;

export type OpenSocket = { readonly socket: net.Socket; readonly to: Address; readonly attempts: number };

/**
 * Opens a TCP connection to the first address that answers, each with its share of the stage's time. When none
 * does, the first error is told: a missing IPv6 at the end must not hide a firewall at the start.
 */
export async function openSocket(
  addresses: readonly Address[],
  port: number,
  limiter: Limiter,
): Promise<OpenSocket | Halt> {
  const tried = addresses.slice(0, mostAddresses);
  let first: Halt | null = null;
  for (const [index, to] of tried.entries()) {
    const last = index === tried.length - 1;
    const share = last ? null : limiter.left() / (tried.length - index);
    const socket = net.connect({ host: to.address, port });
    const halt = await settled(socket, share, limiter.over);
    if (halt === null) return { socket, to, attempts: index + 1 };
    first ??= halt;
    if (limiter.over.aborted) break;
  }
  return (
    first ?? { cause: 'socket-error', reply: null, systemCode: null, detail: 'No address to connect to' }
  );
}

/** Null once connected; the socket is destroyed otherwise. */
function settled(socket: net.Socket, share: number | null, over: AbortSignal): Promise<Halt | null> {
  return new Promise((resolve) => {
    const end = (halt: Halt | null): void => {
      clearTimeout(timer);
      over.removeEventListener('abort', onOver);
      socket.removeListener('connect', onConnect);
      if (halt !== null) socket.destroy();
      resolve(halt);
    };
    const onConnect = (): void => end(null);
    const onError = (error: Error): void => end(haltOfError(error));
    const onOver = (): void => end(timedOut('Interrupted'));
    const timer = share === null ? undefined : setTimeout(() => end(timedOut('No answer')), share);
    socket.once('connect', onConnect);
    // Stays: an error that comes between two owners of the socket must not end the process.
    socket.on('error', onError);
    over.addEventListener('abort', onOver);
    if (over.aborted) onOver();
  });
}

function timedOut(detail: string): Halt {
  return { cause: 'stage-timeout', reply: null, systemCode: 'ETIMEDOUT', detail };
}
