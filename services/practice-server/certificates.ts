import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { generate } from 'selfsigned';

type Keys = { readonly publicKey: string; readonly privateKey: string };

/** A certificate authority made for one run, with the keys its servers share; none leaves the process. */
export type Authority = { readonly certificate: string; readonly keys: Keys; readonly serverKeys: Keys };

export type ServerCertificate = { readonly chain: string; readonly key: string };

const oneDay = 24 * 60 * 60 * 1000;

const makeKeys = (): Promise<Keys> =>
  promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

/** Makes an authority, valid for some days from yesterday: a clock a little late is no reason to fail. */
export async function createAuthority(name: string): Promise<Authority> {
  const [keys, serverKeys] = await Promise.all([makeKeys(), makeKeys()]);
  const made = await generate([{ name: 'commonName', value: name }], {
    keyPair: keys,
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - oneDay),
    notAfterDate: new Date(Date.now() + 30 * oneDay),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return { certificate: made.cert, keys, serverKeys };
}

export type CertificateOptions = { readonly notBefore?: Date; readonly notAfter?: Date };

/** Makes a server's certificate for these DNS names, signed by the authority and followed by it. */
export async function createServerCertificate(
  authority: Authority,
  names: readonly [string, ...string[]],
  { notBefore, notAfter }: CertificateOptions = {},
): Promise<ServerCertificate> {
  const made = await generate([{ name: 'commonName', value: names[0] }], {
    keyPair: authority.serverKeys,
    algorithm: 'sha256',
    notBeforeDate: notBefore ?? new Date(Date.now() - oneDay),
    notAfterDate: notAfter ?? new Date(Date.now() + 20 * oneDay),
    ca: { cert: authority.certificate, key: authority.keys.privateKey },
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
    ],
  });
  return {
    chain: `${made.cert.trim()}\n${authority.certificate.trim()}\n`,
    key: authority.serverKeys.privateKey,
  };
}
