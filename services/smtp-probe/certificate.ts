import tls from 'node:tls';
import type { CertificateSummary } from '../../core/mail/trace.ts';

const longestChain = 10;

/**
 * The certificate a server presented on a finished handshake, with its issuers; null when there is none.
 * `untrustedBecause` is OpenSSL's reason when it was not accepted.
 */
export function summarizeCertificate(
  socket: tls.TLSSocket,
  untrustedBecause: string | null,
): CertificateSummary | null {
  const own = socket.getPeerCertificate(true);
  if (own?.subject === undefined) return null;
  const chain: string[] = [];
  const seen = new Set<string>();
  for (
    let link: tls.DetailedPeerCertificate | undefined = own;
    link?.subject !== undefined && !seen.has(link.fingerprint256) && chain.length < longestChain;
    link = link.issuerCertificate
  ) {
    seen.add(link.fingerprint256);
    chain.push(distinguishedName(link.subject));
  }
  return {
    subject: distinguishedName(own.subject),
    issuer: distinguishedName(own.issuer),
    validFrom: isoDate(own.valid_from),
    validUntil: isoDate(own.valid_to),
    names: (own.subjectaltname ?? '')
      .split(', ')
      .map((name) => name.replace(/^(?:DNS|IP Address):/, '').slice(0, 253))
      .filter((name) => name !== '')
      .slice(0, 100),
    fingerprint256: own.fingerprint256,
    chain,
    untrustedBecause,
  };
}

/** What a finished handshake agreed on, as facts of the `tls` stage. */
export function tlsFacts(socket: tls.TLSSocket): Record<string, string> {
  return {
    protocol: socket.getProtocol() ?? 'unknown',
    cipher: socket.getCipher()?.standardName ?? socket.getCipher()?.name ?? 'unknown',
  };
}

function distinguishedName(name: tls.Certificate): string {
  return Object.entries(name)
    .reverse()
    .flatMap(([key, value]) => [value].flat().map((part) => `${key}=${part}`))
    .join(', ')
    .slice(0, 500);
}

function isoDate(openSslDate: string): string {
  const time = Date.parse(openSslDate);
  return Number.isNaN(time) ? openSslDate : new Date(time).toISOString();
}

let machineRoots: readonly string[] | null = null;

/**
 * What this machine trusts (Node's roots, the operating system's, NODE_EXTRA_CA_CERTS) with `extra` PEM
 * certificates, for one run. Old protocols are refused: Microsoft 365 takes TLS 1.2 and later only.
 */
export function trustContext(extra: readonly string[]): tls.SecureContext {
  machineRoots ??= readMachineRoots();
  return tls.createSecureContext({ ca: [...machineRoots, ...extra], minVersion: 'TLSv1.2' });
}

function readMachineRoots(): readonly string[] {
  try {
    const roots = [...new Set([...tls.getCACertificates('default'), ...tls.getCACertificates('system')])];
    tls.createSecureContext({ ca: roots });
    return roots;
  } catch {
    // A store that cannot be read, or holds something unreadable, must not take the well-known roots away.
    return tls.rootCertificates;
  }
}
