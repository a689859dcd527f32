import type { DiagnosisId } from '../../causes/diagnosis-ids.ts';
import { behindAnUntrustedChain, behindARefusal, behindATimeout, behindNoConnection } from './causes.ts';
import type { CodeRule } from './code-rules.ts';
import { list, type Rule, ranks, ranksWhenQuoted, recalls } from './rule.ts';

const nameNotFound: readonly DiagnosisId[] = ['dns-failure', 'wrong-host'];
const cannotConnect: readonly DiagnosisId[] = [
  'port-blocked',
  'connection-timeout',
  'wrong-port',
  'wrong-host',
];

/** Short sentences of the screens and reports of printers and scanners. */
export const printerRules: readonly Rule[] = [
  ranks(
    'wrapper',
    behindARefusal,
    'Authentication with the destination has failed',
    'authentification avec la destination a echoue',
    'authentification aupres de la destination a echoue',
    'authentification aupres du destinataire a echoue',
    'echec de lauthentification avec la destination',
    'SMTP server login error',
    'server login error',
    'SMTP server authentication error',
    'SMTP server authentication failed',
    'mail server authentication error',
    'SMTP authentication error',
    'SMTP auth error',
    'SMTP login error',
    'Login error SMTP',
    'erreur dauthentification du serveur',
    'erreur dauthentification SMTP',
    'erreur de connexion SMTP AUTH',
    'Failed to log in to the mail server',
    'unable to log in to the SMTP server',
    'user name or password for the SMTP server is incorrect',
  ),
  ranks(
    'wrapper',
    behindNoConnection,
    'Connection with the destination has failed',
    'connexion avec la destination a echoue',
    'SMTP server communication error',
    'mail server communication error',
    'erreur de communication avec le serveur SMTP',
    'erreur de communication du serveur',
    'SMTP server connection error',
    'Server connection error',
    'erreur de connexion au serveur',
    'impossible de se connecter au serveur SMTP',
    'impossible de se connecter au serveur de messagerie',
    'unable to connect to the mail server',
    'cannot connect to the mail server',
    'cannot connect to the SMTP server',
    'cannot connect to SMTP server',
    'could not connect to the SMTP server',
    'SMTP server did not respond',
    'SMTP gateway did not respond',
    'mail gateway not responding',
    'mail gateway did not respond',
    'mail gateway is not responding',
    'le serveur SMTP ne repond pas',
  ),
  recalls(
    'wrapper',
    behindNoConnection,
    false,
    list('connect; connexion; connecter; joindre; contacter; contact; reach'),
    list('impossible; echec; echoue; erreur; failed; unable; cannot; could not; couldnt; error; ne peut pas'),
    list('serveur; server'),
    list('smtp; mail; email; messagerie; courriel; courrier'),
  ),
  recalls(
    'wrapper',
    nameNotFound,
    false,
    list('introuvable; inconnu; not found; could not be found; unknown; cannot be found'),
    list('serveur smtp; smtp server; serveur de; mail server; email server; smtp host; hote smtp; smtp'),
  ),
  ranksWhenQuoted(
    'wrapper',
    nameNotFound,
    'serveur introuvable',
    'hote introuvable',
    'serveur inconnu',
    'server not found',
  ),
  ranks(
    'wrapper',
    nameNotFound,
    'SMTP server name error',
    'cannot resolve SMTP server name',
    'SMTP server not found',
    'cannot find SMTP server',
    'serveur SMTP introuvable',
    'mail server not found',
    'serveur de messagerie introuvable',
    'SMTP host name error',
    'specified mail server cannot be found',
  ),
  ranks(
    'wrapper',
    ['message-too-large', 'message-refused'],
    'did not accept the job because the attachment was too large',
  ),
  ranks(
    'wrapper',
    ['recipient-unknown', 'send-as-denied', 'recipient-rejected'],
    'rejected the job because of the addressing information',
  ),
  ranks(
    'wrapper',
    ['wrong-port', 'tls-mode-mismatch', 'wrong-host'],
    'unsupported communication method',
    'methode de communication non prise en charge',
  ),
  ranks('wrapper', behindAnUntrustedChain, 'the connection is untrusted', 'connexion non approuvee'),
];

const number = (...causes: readonly DiagnosisId[]): CodeRule => ({
  causes,
  certain: false,
  layer: 'wrapper',
});

const loginRefused = number(
  'auth-refused',
  'bad-credentials',
  'smtp-auth-disabled-mailbox',
  'policy-blocked',
);
const notFound = number(...nameNotFound);
const notConnected = number(...cannotConnect);
const noAnswer = number(...behindATimeout);
const senderRefused = number('send-as-denied', 'message-refused');
const recipientRefused = number('recipient-unknown', 'recipient-rejected');
const tooLarge = number('message-too-large', 'message-refused');
const notEncrypted = number('tls-handshake-cut', 'tls-too-old', 'tls-mode-mismatch');

/**
 * Numbers of the main makers (user's guides: Canon imageRUNNER « error codes », Kyocera « sending error codes », Xerox
 * « fault codes » 016-xxx, Toshiba e-STUDIO « error codes », Ricoh « transmission reports » 14-xx, Sharp « image send »
 * CE-xx); each leaves several causes.
 */
const makers: readonly {
  readonly names: RegExp;
  readonly pattern: RegExp;
  readonly numbers: Readonly<Record<string, CodeRule>>;
}[] = [
  {
    names: /canon|image\s?runner|imageclass|i-sensys|\bir-?adv/,
    pattern: /(?:#|\b(?:error|erreur|code))\s{0,3}#?(8\d\d)\b/g,
    numbers: {
      '801': number(...behindATimeout, 'temporary-server-error'),
      '802': notFound,
      // « Incorrect user name or password of a file server; or incorrect destination of an e-mail. »
      '806': number('recipient-unknown', 'recipient-rejected', 'auth-refused'),
      // POP before SMTP, which logs in for the sending.
      '810': number(...behindATimeout, 'temporary-server-error'),
      '813': loginRefused,
      '837': number('blocked-by-local-policy', 'port-blocked'),
      '839': number('bad-credentials', 'auth-refused', 'smtp-auth-disabled-mailbox', 'policy-blocked'),
      '841': number('tls-too-old', 'tls-handshake-cut'),
      '842': number('certificate-invalid', 'tls-handshake-cut'),
      '844': notEncrypted,
      '846': loginRefused,
    },
  },
  {
    names: /kyocera|taskalfa|ecosys/,
    pattern: /\b(?:0x)?(11(?:0\d|3[12])|210[1-3]|220[1-4]|3101|3201)\b/g,
    numbers: {
      '1101': notFound,
      '1102': loginRefused,
      '1104': number('recipient-unknown', 'client-protocol-error'),
      '1106': number('send-as-denied', 'client-protocol-error'),
      '1131': number('starttls-not-used', 'tls-mode-mismatch'),
      '1132': number('tls-mode-mismatch', 'starttls-not-used', 'wrong-port'),
      '2101': notConnected,
      '2102': noAnswer,
      '2103': noAnswer,
      '2201': number('connection-reset', 'connection-timeout'),
      '2202': noAnswer,
      '2203': noAnswer,
      '2204': tooLarge,
      '3101': number('auth-refused', 'send-as-denied', 'message-refused'),
      '3201': number('auth-mechanism-not-offered', 'starttls-not-used'),
    },
  },
  {
    names: /xerox|workcentre|altalink|versalink|docucentre|apeosport|fuji ?film/,
    pattern: /\b(016[-\s]{0,3}\d{3})\b/g,
    numbers: {
      '016502': loginRefused,
      '016503': notFound,
      '016504': notFound,
      '016505': loginRefused,
      '016513': number(...behindATimeout, 'temporary-server-error'),
      '016764': notConnected,
      '016765': number('temporary-server-error', 'message-too-large'),
      '016766': number('temporary-server-error', 'message-refused'),
      '016767': recipientRefused,
      '016768': senderRefused,
      '016781': notConnected,
      '016786': noAnswer,
    },
  },
  {
    names: /toshiba|e-?studio/,
    pattern: /\b(1c[1-7][0-9a-f])\b/g,
    numbers: {
      '1c13': number('temporary-server-error', 'connection-reset', 'message-refused'),
      '1c15': tooLarge,
      '1c64': senderRefused,
      '1c65': notFound,
      '1c66': noAnswer,
      '1c67': noAnswer,
      '1c69': notConnected,
      '1c6a': notFound,
      '1c6b': senderRefused,
      '1c6c': recipientRefused,
      '1c71': loginRefused,
      '1c72': loginRefused,
    },
  },
  {
    names: /ricoh|lanier|savin|gestetner|nashuatec/,
    pattern: /\b(14-(?:0[1-9]|1[02]))\b/g,
    numbers: {
      '14-01': notConnected,
      '14-02': number('temporary-server-error', 'too-many-connections'),
      '14-03': number('recipient-rejected', 'temporary-server-error'),
      '14-04': recipientRefused,
      '14-05': number('temporary-server-error', 'message-too-large'),
      '14-06': recipientRefused,
      '14-07': number('temporary-server-error', 'ip-rate-limited'),
      '14-08': number('recipient-rejected', 'send-as-denied', 'message-refused'),
      '14-09': loginRefused,
      '14-10': number('too-many-recipients', 'daily-quota'),
      '14-12': tooLarge,
    },
  },
  {
    names: /sharp|\bmx-[a-z]?\d|\bbp-\d/,
    pattern: /\b(ce-0[0-3])\b/g,
    numbers: {
      'ce-00': number(...behindNoConnection, 'auth-refused'),
      'ce-01': number('network-unreachable', 'port-blocked'),
      'ce-02': notFound,
      'ce-03': noAnswer,
    },
  },
];

/** Numbers that the named maker's screens show, in a text that names the maker. */
export function findPrinterNumbers(
  lower: string,
): { readonly code: string; readonly rule: CodeRule; readonly start: number; readonly end: number }[] {
  return makers
    .filter(({ names }) => names.test(lower))
    .flatMap(({ pattern, numbers }) =>
      [...lower.matchAll(pattern)].slice(0, 20).flatMap((found) => {
        const shown = found[1] ?? '';
        const rule = numbers[shown] ?? numbers[shown.replace(/[-\s]/g, '')];
        const start = found.index;
        return rule === undefined
          ? []
          : [{ code: found[0].trim(), rule, start, end: start + found[0].length }];
      }),
    );
}
