import type { DiagnosisId } from '../../causes/diagnosis-ids.ts';
import { oneOf } from '../one-of.ts';
import {
  behindALocalCut,
  behindAMissingIssuer,
  behindAnUntrustedChain,
  behindARefusal,
  behindARefusedConnection,
  behindAReset,
  behindATimeout,
  behindNoConnection,
  behindOutlook,
} from './causes.ts';
import type { CodeRule } from './code-rules.ts';

const fault = (...causes: readonly DiagnosisId[]): CodeRule => ({
  causes,
  certain: causes.length === 1,
  layer: 'fault',
});

const ofOutlook: CodeRule = { causes: behindOutlook, certain: false, layer: 'fault' };

/** Windows Sockets errors (Microsoft Learn, « Windows Sockets Error Codes »). */
const winsock: Readonly<Record<string, CodeRule>> = {
  '10013': fault('blocked-by-local-policy'),
  '10051': fault('network-unreachable'),
  '10065': fault('network-unreachable'),
  '10050': fault('network-unreachable'),
  '10053': fault(...behindALocalCut),
  '10054': fault(...behindAReset),
  '10060': fault(...behindATimeout),
  '10061': fault(...behindARefusedConnection),
  '11001': fault('dns-failure'),
  '11002': fault('dns-failure'),
  '11004': fault('dns-failure'),
};

/** `errno` of POSIX systems, as libraries print it: `Errno 111`, `(110)`, `errno=-104`. */
const posix: Readonly<Record<string, CodeRule>> = {
  '13': fault('blocked-by-local-policy'),
  '101': fault('network-unreachable'),
  '104': fault(...behindAReset),
  '110': fault(...behindATimeout),
  '111': fault(...behindARefusedConnection),
  '113': fault('network-unreachable'),
};

/** COM, MAPI and schannel numbers. */
const hexadecimal: Readonly<Record<string, CodeRule>> = {
  '80040213': { causes: behindNoConnection, certain: false, layer: 'wrapper' },
  '80040217': { causes: behindARefusal, certain: false, layer: 'wrapper' },
  '80040211': {
    causes: ['auth-refused', 'message-refused', 'send-as-denied'],
    certain: false,
    layer: 'wrapper',
  },
  '8004020f': {
    causes: ['recipient-rejected', 'no-credentials-sent', 'relay-not-attributed'],
    certain: false,
    layer: 'wrapper',
  },
  '8004020e': { causes: ['send-as-denied', 'no-credentials-sent'], certain: false, layer: 'wrapper' },
  '80040212': { causes: behindATimeout, certain: false, layer: 'wrapper' },
  '80042108': { causes: behindNoConnection, certain: false, layer: 'wrapper' },
  '80042109': { causes: behindNoConnection, certain: false, layer: 'wrapper' },
  '8004210b': {
    causes: ['connection-timeout', 'timeout-no-greeting', 'port-blocked'],
    certain: false,
    layer: 'wrapper',
  },
  '800ccc0e': { causes: behindNoConnection, certain: false, layer: 'wrapper' },
  '800ccc0d': fault('dns-failure'),
  '800ccc0f': { causes: behindAReset, certain: false, layer: 'wrapper' },
  '800ccc15': { causes: behindNoConnection, certain: false, layer: 'wrapper' },
  '800ccc19': {
    causes: ['connection-timeout', 'timeout-no-greeting', 'port-blocked'],
    certain: false,
    layer: 'wrapper',
  },
  '800ccc1a': { causes: ['tls-mode-mismatch', 'tls-too-old', 'wrong-port'], certain: false, layer: 'fault' },
  '800ccc7d': {
    causes: ['tls-mode-mismatch', 'smtp-intercepted-by-network'],
    certain: false,
    layer: 'fault',
  },
  '800ccc78': { causes: ['no-credentials-sent', 'send-as-denied'], certain: false, layer: 'wrapper' },
  '800ccc79': { causes: ['recipient-rejected', 'no-credentials-sent'], certain: false, layer: 'wrapper' },
  '800ccc80': {
    causes: ['auth-mechanism-not-offered', 'starttls-not-used'],
    certain: false,
    layer: 'wrapper',
  },
  '800ccc90': { causes: behindARefusal, certain: false, layer: 'wrapper' },
  '800ccc92': { causes: behindARefusal, certain: false, layer: 'wrapper' },
  // Classes and servers of COM, which programs meet when they drive Outlook (Microsoft Learn, « COM error codes »).
  // Other programs have classes too: a code alone is never certain.
  '80040154': ofOutlook,
  '80080005': ofOutlook,
  '800401e3': ofOutlook,
  '80010001': ofOutlook,
  '80010105': ofOutlook,
  '80010108': ofOutlook,
  '8001010a': ofOutlook,
  '800706ba': ofOutlook,
  '800706be': ofOutlook,
  '80092012': fault('tls-revocation-unreachable'),
  '80092013': fault('tls-revocation-unreachable'),
  '80090302': fault('tls-too-old'),
  '80090331': fault('tls-too-old', 'tls-handshake-cut'),
  '80090308': fault('tls-mode-mismatch', 'smtp-intercepted-by-network'),
  '80090326': fault('tls-handshake-cut', 'tls-too-old', 'tls-mode-mismatch'),
  '80090322': fault('certificate-invalid', 'smtp-intercepted-by-network', 'wrong-host'),
  '80090325': fault(...behindAnUntrustedChain),
  '80090328': fault('certificate-invalid'),
  '800b0101': fault('certificate-invalid'),
  '800b010f': fault('certificate-invalid', 'smtp-intercepted-by-network', 'wrong-host'),
  '800b0109': fault(...behindAnUntrustedChain),
  '800b010a': fault(...behindAMissingIssuer),
};

/** SecureTransport (macOS). */
const secureTransport: Readonly<Record<string, CodeRule>> = {
  '-9800': fault('tls-mode-mismatch', 'tls-handshake-cut'),
  '-9805': fault('tls-handshake-cut', 'tls-intercepted'),
  '-9806': fault('tls-handshake-cut', 'tls-intercepted'),
  '-9807': fault(...behindAnUntrustedChain),
  '-9812': fault(...behindAnUntrustedChain),
  '-9813': fault(...behindAMissingIssuer),
  '-9814': fault('certificate-invalid'),
  '-9815': fault('certificate-invalid'),
  '-9824': fault('tls-handshake-cut', 'tls-too-old'),
  '-9836': fault('tls-too-old'),
  '-9843': fault('certificate-invalid', 'smtp-intercepted-by-network', 'wrong-host'),
  '-9844': fault('tls-too-old'),
};

export type SystemCode = {
  readonly code: string;
  readonly rule: CodeRule;
  readonly start: number;
  readonly end: number;
};

/** « 0x80040154 », and as Visual Basic and COM write it: « 80040154 ». */
const hexNumber = /(?<![0-9a-z])(?:0x)?(80[0-9a-f]{6})(?![0-9a-z])/g;
const signedNumber = /(?<!\d)-(214\d{7})(?!\d)/g;
const socketNumber = new RegExp(
  `(?:${oneOf(
    'winerror; socket error; wsa(?:error)?; error; errorcode; nativeerrorcode; code; err; errno; winsock; erreur; fehler',
  )}|\\()\\W{0,6}(100[15]\\d|1006\\d|1100[124])(?!\\d)`,
  'g',
);
const posixNumber = /(?:errno|error number|os error)[ =:]{0,4}-?(1[01]\d|13)(?!\d)(?=[\]),:;\s]|$)/g;
/** « Connection refused (111) ». */
const posixInBrackets = new RegExp(
  `(?<=${oneOf('denied; refused; out; unreachable; host; peer; failed; error; refusee?; expire')} ?)\\((1(?:01|04|10|11|13)|13)(?=\\))`,
  'g',
);
const secureNumber = /(?<!\d)-98\d\d(?!\d)/g;

/** System codes of the text, in lower case, with what each means. */
export function findSystemCodes(lower: string): SystemCode[] {
  const codes: SystemCode[] = [];
  const collect = (
    pattern: RegExp,
    table: Readonly<Record<string, CodeRule>>,
    keyOf: (found: RegExpExecArray) => string,
    nameOf: (found: RegExpExecArray) => string,
  ) => {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(lower); found !== null && codes.length < 100; found = pattern.exec(lower)) {
      const rule = table[keyOf(found)];
      if (rule !== undefined)
        codes.push({ code: nameOf(found), rule, start: found.index, end: found.index + found[0].length });
    }
  };
  const group = (found: RegExpExecArray) => found[1] ?? '';
  collect(hexNumber, hexadecimal, group, (found) => found[0]);
  collect(
    signedNumber,
    hexadecimal,
    (found) => (0x1_0000_0000 - Number(found[1])).toString(16),
    (found) => `0x${(0x1_0000_0000 - Number(found[1])).toString(16)}`,
  );
  if (/socket|error|exception|connect|connex|fail|erreur|fehler/.test(lower))
    collect(socketNumber, winsock, group, group);
  collect(posixNumber, posix, group, group);
  collect(posixInBrackets, posix, group, group);
  if (/ssl|tls|osstatus|securetransport|certificate/.test(lower))
    collect(
      secureNumber,
      secureTransport,
      (found) => found[0],
      (found) => found[0],
    );
  return codes;
}

const nodeCode = new RegExp(
  `(?<![a-z])${oneOf(
    'econnrefused; econnreset; econnaborted; econnection; etimedout; enotfound; eai_again; enetunreach; ehostunreach',
    'eacces; eperm; epipe; esocket; edns; eauth; etls; cert_has_expired; self_signed_cert_in_chain',
    'depth_zero_self_signed_cert; unable_to_get_issuer_cert_locally; unable_to_verify_leaf_signature',
    'err_tls_cert_altname_invalid',
  )}(?![a-z])`,
);

/** The symbolic code of a library, in capitals, when the text shows one. */
export function symbolicCode(lower: string): string | null {
  return nodeCode.exec(lower)?.[0].toUpperCase() ?? null;
}
