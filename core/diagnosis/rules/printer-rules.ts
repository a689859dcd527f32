import type { DiagnosisId } from '../../causes/diagnosis-ids.ts';
import { behindARefusal, behindATimeout, behindNoConnection } from './causes.ts';
import type { CodeRule } from './code-rules.ts';
import { list, type Rule, ranks, recalls } from './rule.ts';

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
    'echec de lauthentification avec la destination',
    'SMTP server login error',
    'server login error',
    'SMTP server authentication error',
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
    list('serveur; hote; server; host'),
    list('introuvable; inconnu; not found; could not be found; unknown; cannot be found'),
    list('smtp; mail; email; messagerie; courriel; courrier'),
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
  ),
];

const number = (...causes: readonly DiagnosisId[]): CodeRule => ({
  causes,
  certain: false,
  layer: 'wrapper',
});

/**
 * Numbers of the main makers (user's guides: Canon imageRUNNER « error codes », Kyocera « sending error codes », Xerox
 * « fault codes » 016-xxx, Toshiba « e-mail transmission »); each leaves several causes.
 */
const makers: readonly {
  readonly names: RegExp;
  readonly pattern: RegExp;
  readonly numbers: Readonly<Record<string, CodeRule>>;
}[] = [
  {
    names: /canon|image ?runner|imageclass|i-sensys/,
    pattern: /#\s?(8\d\d)\b/g,
    numbers: {
      '801': number(...behindATimeout, 'temporary-server-error'),
      '802': number(...nameNotFound),
      '806': number(...behindARefusal),
      '837': number('blocked-by-local-policy', 'port-blocked'),
      '839': number('bad-credentials', 'auth-refused', 'smtp-auth-disabled-mailbox', 'policy-blocked'),
      '841': number('tls-too-old', 'tls-handshake-cut'),
      '842': number('certificate-invalid', 'tls-handshake-cut'),
    },
  },
  {
    names: /kyocera|taskalfa|ecosys/,
    pattern: /\b(?:0x)?(110\d|210[13]|220[1-4]|3101|3201)\b/g,
    numbers: {
      '1101': number(...nameNotFound),
      '1102': number('auth-refused', 'bad-credentials', 'smtp-auth-disabled-mailbox', 'policy-blocked'),
      '1104': number('recipient-unknown', 'client-protocol-error'),
      '1106': number('send-as-denied', 'client-protocol-error'),
      '2101': number(...cannotConnect),
      '2103': number(...behindATimeout),
      '2201': number('connection-reset', 'connection-timeout'),
      '2202': number(...behindATimeout),
      '2204': number('message-too-large', 'message-refused'),
      '3101': number('auth-refused', 'send-as-denied', 'message-refused'),
      '3201': number('auth-mechanism-not-offered', 'starttls-not-used'),
    },
  },
  {
    names: /xerox|workcentre|altalink|versalink|docucentre|apeosport/,
    pattern: /\b(016[-\s]{0,3}\d{3})\b/g,
    numbers: {
      '016503': number(...nameNotFound),
      '016764': number(...cannotConnect),
      '016765': number('mailbox-unavailable', 'message-too-large'),
      '016766': number('message-too-large', 'temporary-server-error'),
      '016767': number('recipient-unknown', 'recipient-rejected'),
      '016768': number('send-as-denied', 'message-refused'),
      '016781': number(...cannotConnect),
    },
  },
  {
    names: /toshiba|e-?studio/,
    pattern: /\b(1c[67][0-9a-f])\b/g,
    numbers: {
      '1c69': number(...cannotConnect),
      '1c6a': number(...nameNotFound),
      '1c6b': number('send-as-denied', 'message-refused'),
      '1c6c': number('recipient-unknown', 'recipient-rejected'),
      '1c71': number('auth-refused', 'bad-credentials', 'smtp-auth-disabled-mailbox', 'policy-blocked'),
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
        const rule = numbers[(found[1] ?? '').replace(/[-\s]/g, '')];
        const start = found.index;
        return rule === undefined
          ? []
          : [{ code: found[0].trim(), rule, start, end: start + found[0].length }];
      }),
    );
}
