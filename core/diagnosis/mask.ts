import { oneOf } from './one-of.ts';

/** A kind of secret that people paste without meaning to. */
export type SecretKind = 'password' | 'bearer-token' | 'basic-credentials';

export type Masked = { readonly text: string; readonly kinds: readonly SecretKind[] };

/** What stands in a secret's place. No letter nor digit, so that it never reads as words. */
export const maskMark = '•••';

/** The names of a secret, in the languages of programs and people. */
const secretName = oneOf(
  'password; passwd; passwort; passphrase; contrase(?:ñ|n)a; senha; secret[_ ]?key; client[_ ]?secret; api[_ ]?key',
  "secret; pwd; mots? de passe(?: sp[ée]cial| d['’]application)?; (?:refresh|access|id)[_ ]?token",
  '(?<![a-z])(?:smtp[_-]?|mail[_-]?|email[_-]?|auth)?pass',
);

const passwordKey = new RegExp(
  `${secretName}(?:\\\\?["'’\\]]){0,3}\\s{0,4}(?:=>|:=|=|:|</?[a-z]{1,12}>|>)[^\\S\\n]{0,4}`,
  'gi',
);

/** The calls of libraries that take a user name, then a password. */
const loginCall = oneOf(
  '\\.login; networkcredential; usernamepasswordcredentials; plainauth; passwordauthentication; authenticate',
  'basicauth; setauthentication',
);

const callWithPassword = new RegExp(
  `(${loginCall}\\(\\s{0,4}[^()\\n]{1,160}?,\\s{0,4}\\\\?)(["'])([^"'\\n]{1,200})\\2`,
  'gi',
);

const optionWithPassword =
  /((?<![\w-])(?:--?auth-password|--?ap|--?password|--?pass|-xp)[ =]["']?)([^\s"']{1,200})/gi;

const userAndPassword = /((?<![\w-])(?:-u|--user)[ =]["']?[^\s"':]{1,120}:)([^\s"']{1,200})/g;

const addressWithPassword = /(smtps?:\/\/[^\s:@/]{1,120}(?:%40|@)?[^\s:@/]{0,120}:)([^\s@/]{1,200})(?=@)/gi;

const bearer = /((?<![a-z])bearer\s{1,4}["']?)([a-z0-9._~+/=-]{16,8000})/gi;

const basic = /((?<![a-z])basic\s{1,3})([a-z0-9+/=]{8,4000})/gi;

const authCommand =
  /((?<![a-z])auth(?:\s{1,2}|=)(?:plain|login|xoauth2|oauthbearer|ntlm|cram-md5)\s{1,3})([a-z0-9+/=_-]{4,8000})/gi;

const token = /[A-Za-z0-9+/=_.-]{12,}/g;

const challenge = /(?<!\d)334[ -]?/;

/** Puts a mark in the place of every secret the text shows, and says which kinds there were. Linear in the text. */
export function mask(text: string): Masked {
  const kinds = new Set<SecretKind>();
  const hide =
    (kind: SecretKind) =>
    (whole: string, head: string, secret: string): string => {
      if (isBlank(secret)) return whole;
      kinds.add(kind);
      return head + maskMark;
    };
  let masked = maskValues(text, kinds)
    .replace(bearer, hide('bearer-token'))
    .replace(authCommand, (whole: string, head: string, secret: string) =>
      looksEncoded(secret) && !isPlainWord(head, secret)
        ? hide('basic-credentials')(whole, head, secret)
        : whole,
    )
    .replace(basic, (whole: string, head: string, secret: string) =>
      /authorization\W{1,6}$/i.test(head) || (looksEncoded(secret) && fromBase64(secret).includes(':'))
        ? hide('basic-credentials')(whole, head, secret)
        : whole,
    )
    .replace(addressWithPassword, hide('password'))
    .replace(userAndPassword, hide('password'))
    .replace(optionWithPassword, hide('password'))
    .replace(callWithPassword, (whole: string, head: string, quote: string, secret: string) => {
      if (isBlank(secret)) return whole;
      kinds.add('password');
      return `${head}${quote}${maskMark}${quote}`;
    })
    .replace(token, (found: string) => {
      const kind = kindOfToken(found);
      if (kind === null) return found;
      kinds.add(kind);
      return maskMark;
    });
  if (challenge.test(masked)) masked = maskAnswers(masked, kinds);
  return { text: masked, kinds: [...kinds] };
}

/** Masks what follows a key that names a secret; several keys may share a line. */
function maskValues(text: string, kinds: Set<SecretKind>): string {
  const parts: string[] = [];
  let done = 0;
  passwordKey.lastIndex = 0;
  for (let key = passwordKey.exec(text); key !== null; key = passwordKey.exec(text)) {
    const from = key.index + key[0].length;
    const value = valueAt(text.slice(from, from + 2100));
    if (value === null) continue;
    kinds.add(/token/i.test(key[0]) ? 'bearer-token' : 'password');
    parts.push(text.slice(done, from + value.start), maskMark);
    done = from + value.end;
    passwordKey.lastIndex = done;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(done);
}

/** The value after a key: quoted, or up to the next space, or an app password in four groups of four. */
function valueAt(rest: string): { start: number; end: number } | null {
  const quoted = /^(\\?["'`])([^"'`\\]{0,256})/.exec(rest);
  const [start, value] =
    quoted === null
      ? [
          0,
          /^[a-z]{4}(?: [a-z]{4}){3}(?![a-z])/.exec(rest)?.[0] ??
            /^[^\s"'<>,;)\]}]{1,2000}/.exec(rest)?.[0] ??
            '',
        ]
      : [quoted[1]?.length ?? 0, quoted[2] ?? ''];
  if (isBlank(value) || (quoted === null && isProse(value))) return null;
  return { start, end: start + value.length };
}

const emptyValue = new RegExp(
  `^${oneOf('null; none; nil; true; false; yes; no; oui; non; undefined; redacted; hidden; masked; empty')}$`,
  'i',
);

function isBlank(secret: string): boolean {
  return secret.trim() === '' || /^[*•.x_?-]{1,64}$/i.test(secret) || emptyValue.test(secret);
}

const proseWord = new RegExp(
  `^${oneOf(
    'the; a; an; is; was; not; no; le; la; incorrect; invalid; wrong; failed; required; error',
    'process; os; env; config; getenv; settings; self; this',
  )}\\b`,
  'i',
);

/** « password: 535 … », « secret: the », `pass = getenv(…)`: words of the text, not a secret. */
function isProse(value: string): boolean {
  return /^[245]\d\d$|^[245]\.\d|^[$%{]/.test(value) || proseWord.test(value);
}

/** A JSON Web Token, or the base64 of what SMTP logins send. */
function kindOfToken(found: string): SecretKind | null {
  if (found.startsWith('eyJ') && found.length >= 30) return found.includes('.') ? 'bearer-token' : null;
  if (found.startsWith('dXNlcj') || found.startsWith('bixhPX')) return 'bearer-token';
  if (found.length >= 700 && /[0-9]/.test(found) && /[a-z]/.test(found) && /[A-Z]/.test(found))
    return 'bearer-token';
  if (!looksEncoded(found) || found.length > 400) return null;
  if (!/[a-z]/.test(found) || !/[A-Z]/.test(found)) return null;
  // SASL PLAIN: authorization identity, user name and password, with a zero between.
  const [identity, user, secret, ...rest] = fromBase64(found).split('\u0000');
  const printable = (part: string | undefined) =>
    part !== undefined && /^[\x20-\x7e\x80-\xff]{2,}$/.test(part);
  const plain =
    rest.length === 0 && printable(user) && printable(secret) && (identity === '' || printable(identity));
  return plain ? 'basic-credentials' : null;
}

/** After each « 334 VXNlcm5hbWU6 » and « 334 UGFzc3dvcmQ6 », the client's next line is its user name or password. */
function maskAnswers(text: string, kinds: Set<SecretKind>): string {
  let asked = false;
  return text
    .split('\n')
    .map((line) => {
      if (asked && line.trim() !== '') {
        if (/(?<!\d)(?!334)[2-5]\d\d[ -]/.test(line)) {
          asked = false;
          return line;
        }
        asked = /(?<!\d)334(?!\d)/.test(line);
        return maskLast(line, kinds);
      }
      if (/(?<!\d)334(?!\d)/.test(line)) asked = true;
      return line;
    })
    .join('\n');
}

/** Masks the last word of a line when it is base64; the end of a literal (`\\r\\n'`) is not part of it. */
function maskLast(line: string, kinds: Set<SecretKind>): string {
  let to = line.length;
  for (;;) {
    if (to > 0 && /['"\s,)]/.test(line.charAt(to - 1))) to -= 1;
    else if (/^\\[rn]$/.test(line.slice(Math.max(0, to - 2), to))) to -= 2;
    else break;
  }
  let from = to;
  while (from > 0 && /[A-Za-z0-9+/=_-]/.test(line.charAt(from - 1))) from -= 1;
  const answer = line.slice(from, to);
  if (!looksEncoded(answer) || answer === 'VXNlcm5hbWU6' || answer === 'UGFzc3dvcmQ6') return line;
  kinds.add('basic-credentials');
  return line.slice(0, from) + maskMark + line.slice(to);
}

/** Base64 rather than a word: the right length, and more than letters of one case. */
function looksEncoded(value: string): boolean {
  const body = value.replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/_-]{4,}$/.test(body)) return false;
  return /[A-Z]/.test(body.slice(1)) || /\d/.test(body) || value.endsWith('=');
}

/** « AUTH LOGIN⏎SMTP: … »: a word of the log after the command, and not base64 of anything that was typed. */
function isPlainWord(head: string, value: string): boolean {
  const decoded = fromBase64(value);
  if (head.includes('\n'))
    return value.length < 8 || /^[A-Z]+$/.test(value) || !/^[\0\x01\x20-\x7e\x80-\xff]+$/.test(decoded);
  return /^[A-Z]{4,8}$/.test(value) && !/^[\x20-\x7e]+$/.test(decoded);
}

const base64Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decodes base64 to one character a byte; stops at the first that is not base64. */
function fromBase64(text: string): string {
  let bits = 0;
  let held = 0;
  let decoded = '';
  for (const letter of text.slice(0, 600)) {
    const value = base64Letters.indexOf(letter);
    if (value < 0) break;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      decoded += String.fromCharCode((held >> bits) & 0xff);
    }
  }
  return decoded;
}
