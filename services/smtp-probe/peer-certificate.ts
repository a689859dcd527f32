import net from 'node:net';
import tls from 'node:tls';
import type { CertificateSummary } from '../../core/mail/trace.ts';
import { summarizeCertificate } from './certificate.ts';
import { openConversation } from './conversation.ts';
import type { Address } from './resolve-host.ts';
import { serverName } from './secure-socket.ts';

/** Milliseconds given to the second look. */
const longestLook = 3000;

/**
 * Looks again at a server whose certificate was not accepted, only to say whose it is: antivirus, proxy, expired.
 * A second connection, which accepts any certificate and is given no credentials: the one that carries the secret
 * is never told to accept anything. Null when the second look fails.
 */
export async function readPeerCertificate(
  to: Address,
  port: number,
  options: { host: string; mailPort: number; secured: boolean; untrustedBecause: string; over: AbortSignal },
): Promise<CertificateSummary | null> {
  const plain = net.connect({ host: to.address, port });
  plain.on('error', () => {});
  const limit = AbortSignal.any([options.over, AbortSignal.timeout(longestLook)]);
  const closed = new Promise<null>((resolve) => plain.once('close', () => resolve(null)));
  limit.addEventListener('abort', () => plain.destroy(), { once: true });
  if (limit.aborted) plain.destroy();
  try {
    const socket = await Promise.race([
      options.secured ? implicit(plain, options.host) : upgraded(plain, options),
      closed,
    ]);
    return socket === null ? null : summarizeCertificate(socket, options.untrustedBecause);
  } finally {
    plain.destroy();
  }
}

function implicit(plain: net.Socket, host: string): Promise<tls.TLSSocket | null> {
  return new Promise((resolve) => {
    const socket = tls.connect({ socket: plain, ...serverName(host), rejectUnauthorized: false });
    socket.once('secureConnect', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
}

async function upgraded(
  plain: net.Socket,
  options: { host: string; mailPort: number },
): Promise<tls.TLSSocket | null> {
  const connected = await new Promise<boolean>((resolve) => {
    plain.once('connect', () => resolve(true));
    plain.once('close', () => resolve(false));
  });
  if (!connected) return null;
  const conversation = openConversation(plain, {
    host: options.host,
    port: options.mailPort,
    secured: false,
    requireTls: true,
    context: tls.createSecureContext({ minVersion: 'TLSv1.2' }),
    rejectUnauthorized: false,
    patience: longestLook,
  });
  let seen: tls.TLSSocket | null = null;
  await conversation.handshake((event) => {
    if (event.kind !== 'secured') return undefined;
    seen = event.socket;
    return undefined;
  });
  return seen;
}
