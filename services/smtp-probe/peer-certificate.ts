import net from 'node:net';
import tls from 'node:tls';
import type { CertificateSummary } from '../../core/mail/trace.ts';
import { summarizeCertificate } from './certificate.ts';
import { openConversation } from './conversation.ts';
import type { Address } from './resolve-host.ts';
import { serverName } from './secure-socket.ts';

/** Milliseconds given to the second look. */
const longestLook = 3000;

type Look = {
  readonly host: string;
  readonly mailPort: number;
  /** TLS comes before the greeting. */
  readonly secured: boolean;
  readonly untrustedBecause: string;
  readonly over: AbortSignal;
};

/**
 * Looks again at a server whose certificate was not accepted, only to say whose it is: antivirus, proxy, expired.
 * A second connection, which accepts any certificate and is given no credentials: the one that carries the secret
 * is never told to accept anything. Null when the second look fails.
 */
export function readPeerCertificate(
  to: Address,
  port: number,
  look: Look,
): Promise<CertificateSummary | null> {
  return new Promise((resolve) => {
    let drop = (): void => {
      plain.destroy();
    };
    const end = (summary: CertificateSummary | null): void => {
      clearTimeout(timer);
      resolve(summary);
      drop();
    };
    const timer = setTimeout(() => end(null), longestLook);
    look.over.addEventListener('abort', () => end(null), { once: true });

    const plain = net.connect({ host: to.address, port });
    plain.on('error', () => {});
    plain.once('close', () => end(null));
    plain.once('connect', () => {
      if (look.secured) {
        const socket = tls.connect({ socket: plain, ...serverName(look.host), rejectUnauthorized: false });
        drop = () => socket.destroy();
        socket.on('error', () => end(null));
        socket.once('secureConnect', () => end(summarizeCertificate(socket, look.untrustedBecause)));
        return;
      }
      const conversation = openConversation(plain, {
        host: look.host,
        port: look.mailPort,
        secured: false,
        requireTls: true,
        context: () => tls.createSecureContext({ minVersion: 'TLSv1.2' }),
        rejectUnauthorized: false,
        patience: longestLook,
      });
      drop = () => conversation.drop();
      void conversation
        .handshake((event) => {
          if (event.kind !== 'secured') return undefined;
          end(summarizeCertificate(event.socket, look.untrustedBecause));
          return 'stop';
        })
        .then(() => end(null));
    });
  });
}
