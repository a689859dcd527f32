import { oneOf } from './one-of.ts';

/** A code found in a text, with the words it stands before. */
export type FoundReply = {
  /** Three digits, when they stand before the enhanced code or begin a reply. */
  readonly code: number | null;
  readonly enhanced: string | null;
  /** Position of the first digit, and after the last one. */
  readonly start: number;
  readonly end: number;
  /** False for an enhanced code that nothing introduces: it may be a version number. */
  readonly sure: boolean;
  /** Something says that it is a reply: a three-digit code before it, or words such as « error ». */
  readonly introduced: boolean;
};

const smtpCodes = new Set([
  421, 430, 432, 450, 451, 452, 454, 455, 458, 459, 500, 501, 502, 503, 504, 505, 521, 523, 524, 525, 530,
  534, 535, 538, 541, 550, 551, 552, 553, 554, 555, 556,
]);

/** Class, subject and detail, with the spaces and commas of a retyped code; never part of an IP address. */
const enhancedCode =
  /(?<![\d.])(?:([245]\d\d)(?:[\s\-:,;.'"(#=>[\]]{0,8}|[\s'",:]{1,3}with message[\s'":]{1,3}|\s?smtp;?\s?)(?:b['"])?)?([245])\s{0,3}[.,]\s{0,3}(\d{1,3})\s{0,3}[.,]\s{0,3}(\d{1,3})(?!\d|\.\d)/gi;

const codeAlone = /(?<![\d.,])([45]\d\d)(?![\d]|[.,]\d)/g;

/** What stands before a version number rather than before a reply. */
const versionBefore = new RegExp(
  `${oneOf(
    'version; v; release; build; kernel; framework; plugin; php; core; java; jdk; net; node; nodejs; npm; python',
    'rails; ruby; laravel; symfony; drupal; joomla; wordpress; wp; mailer; mail; commons; boot; spring; indy; delphi',
    'ubuntu; debian; linux; openssl; curl; exchange; swaks; exim; postfix; sendmail',
  )}[\\s/:(@^~-]{0,3}$`,
);

/** What stands before a reply: the labels of clients and of bounces, and how people bring a quotation. */
const introducedBy = new RegExp(
  `${oneOf(
    'error; err; code; status; smtp;?; exception; message; msg; result; diagnostic-code; login; failed; refused',
    'respon\\w{0,6}; authenti\\w{0,14}; autentic\\w{0,10}; answer\\w{0,3}; replied; returned; said; says; was; were',
    'get; got; getting; receiv\\w{0,4}',
    'erreur; reponses?; renvoye; retourne; etait; fehler; antwort\\w{0,3}; war; respuesta; fue; errore?; risposta',
    'erro; resposta; foi',
  )}\\W{0,12}$`,
);

/** Enhanced codes that no version number or section looks like, so that they stand alone. */
const unmistakable =
  /^5\.7\.(?:3\d|5\d|6\d|12\d|13\d|2\d\d|3\d\d|5\d\d|6\d\d|7\d\d|8\d\d|9\d\d)$|^4\.7\.(?:66|[3-9]\d\d)$|^5\.2\.(?:1\d\d|2\d\d)$|^[45]\.4\.(?:62|3\d\d)$|^5\.1\.90$/;

const mostReplies = 400;

/** Every code of the text, in order. `lower` is the reading's text in lower case. */
export function findReplies(lower: string): FoundReply[] {
  const replies: FoundReply[] = [];
  enhancedCode.lastIndex = 0;
  for (let found = enhancedCode.exec(lower); found !== null; found = enhancedCode.exec(lower)) {
    const [whole, code, klass, subject, detail] = found;
    const number = code === undefined ? null : Number(code);
    const enhanced = `${klass}.${Number(subject)}.${Number(detail)}`;
    const ahead = lower.slice(Math.max(0, found.index - 40), found.index);
    const version = versionBefore.test(ahead);
    const named = /(?:version|release|build|upgraded to|updated? to|[^a-z]v)[\s:=]{0,3}$/.test(ahead);
    if (number === null && (named || (version && !unmistakable.test(enhanced)))) continue;
    replies.push({
      code: number,
      enhanced,
      start: found.index,
      end: found.index + whole.length,
      introduced: (number !== null && smtpCodes.has(number)) || introducedBy.test(ahead),
      sure:
        (number !== null && (smtpCodes.has(number) || number < 400)) ||
        unmistakable.test(enhanced) ||
        (!version && (introducedBy.test(ahead) || /(?:^|[\n"'`[(#])\s{0,3}$/.test(ahead))),
    });
  }
  const taken = (position: number) =>
    replies.some((reply) => position >= reply.start && position < reply.end);
  const bounded = replies.length < 200;
  codeAlone.lastIndex = 0;
  const alone: FoundReply[] = [];
  for (
    let found = codeAlone.exec(lower);
    found !== null && alone.length < 400;
    found = codeAlone.exec(lower)
  ) {
    const code = Number(found[1]);
    if (!smtpCodes.has(code) || (bounded && taken(found.index))) continue;
    const ahead = lower.slice(Math.max(0, found.index - 40), found.index);
    const next = lower.slice(found.index + 3, found.index + 8);
    const begins = /(?:^|\n)[\s<>*\-:=~|"'(]{0,8}(?:server|s|server -> client|from server)?[\s:>]{0,3}$/.test(
      ahead,
    );
    const wholeText = lower.trim() === found[1];
    const introduced = introducedBy.test(ahead) && !/http|status code\W*$/.test(ahead);
    if (
      (begins && /^[ \-:]/.test(next)) ||
      introduced ||
      wholeText ||
      (begins && /^(?:['")]|,\s?b?['"])/.test(next))
    )
      alone.push({
        code,
        enhanced: null,
        start: found.index,
        end: found.index + 3,
        sure: true,
        introduced: true,
      });
  }
  const all = [...replies, ...alone].sort((one, other) => one.start - other.start);
  // A log may repeat itself: its beginning and its end are enough, and the work stays bounded.
  return all.length <= mostReplies
    ? all
    : [...all.slice(0, mostReplies / 4), ...all.slice((-mostReplies * 3) / 4)];
}
