import net from 'node:net';
import tls from 'node:tls';
import { closedByServer, type Halt, haltOfError } from './halt.ts';

/** Implicit TLS (port 465): encrypts an open connection before a word is said. Certificates are verified. */
export function secureSocket(
  plain: net.Socket,
  host: string,
  context: tls.SecureContext,
  over: AbortSignal,
): Promise<tls.TLSSocket | Halt> {
  return new Promise((resolve) => {
    const socket = tls.connect({ socket: plain, host, ...serverName(host), secureContext: context });
    over.addEventListener('abort', () => socket.destroy(), { once: true });
    socket.on('error', (error) => resolve(haltOfError(error)));
    socket.once('close', () => resolve(closedByServer));
    socket.once('secureConnect', () => resolve(socket));
  });
}

/** Server name indication takes names only. */
export function serverName(host: string): { servername?: string } {
  return net.isIP(host) === 0 ? { servername: host } : {};
}
