import { oneOf } from './one-of.ts';
import { type FoundMark, isWordCharacter } from './segments/mark.ts';

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
const enhancedDigits = /([245])\s{0,3}[.,]\s{0,3}(\d{1,3})\s{0,3}[.,]\s{0,3}(\d{1,3})(?!\d|\.\d)/;
/** Three digits before them, and what may stand between. */
const threeDigits =
  /(?<![\d.])(?:([245]\d\d)(?:[\s\-:,;.'"(#=>[\]]{0,8}|[\s'",:]{1,3}with message[\s'":]{1,3}|\s?smtp;?\s?)(?:b['"])?)?/;
const enhancedCode = new RegExp(threeDigits.source + enhancedDigits.source, 'gi');

const codeAlone = /(?<![\d.,])([45]\d\d)(?![\d]|[.,]\d)/g;

/** What stands before a version number rather than before a reply. */
const versionBefore = new RegExp(
  `${oneOf(
    'version; ver; v; release; build; kernel; framework; plugin; php; core; java; jdk; net; node; nodejs; npm; python',
    'rails; ruby; laravel; symfony; drupal; joomla; wordpress; wp; mailer; mail; commons; boot; spring; indy; delphi',
    'ubuntu; debian; linux; openssl; curl; exchange; swaks; exim; postfix; sendmail',
  )}[\\s/:(@^~-]{0,3}$`,
);

/** What stands before the number of a part of a document or of a list. */
const counterBefore = new RegExp(
  `(?<![a-z])${oneOf(
    'sections?; items?; modules?; articles?; art; chapters?; chapitres?; clauses?; paragraphs?; paragraphes?; points?',
    'steps?; etapes?; figures?; tables?; tableaux?; annexes?; appendix; rubriques?; alineas?; lots?; postes?; lignes?; §',
  )}[\\s.:#°-]{0,3}$`,
);

/** Words of a mail, of its server or of a refusal: near a bare number, they make a code of it. */
const aboutMail = new RegExp(
  oneOf(
    'smtp; mail; courriel; messag; recipient; destinat; sender; expe.?diteur; rejec; bounce; deliver; remi[st]',
    'office ?365; outlook; microsoft; exchange; authenti; rcpt; relay; relais; ndr; dsn',
  ),
);
const nearMail = 240;
/** A text that holds little but the code asks about the code. */
const littleElse = 40;

/** What may stand between the word that brings a code and the code. */
const longestGap = 12;

/** Enhanced codes that no version number or section looks like, so that they stand alone. */
const unmistakable =
  /^5\.7\.(?:[356]\d|1[23]\d|[235-9]\d\d)$|^4\.7\.(?:66|[3-9]\d\d)$|^5\.2\.[12]\d\d$|^[45]\.4\.(?:62|3\d\d)$|^5\.1\.90$/;

const mostReplies = 400;

/** Three numbers alone are a code where the text speaks of mail around them, and they number nothing else. */
function isOfADocument(lower: string, start: number, length: number): boolean {
  const ahead = lower.slice(Math.max(0, start - 40), start).replace(/[\u0300-\u036f]/g, '');
  if (counterBefore.test(ahead)) return true;
  if (lower.trim().length - length <= littleElse) return false;
  return !aboutMail.test(lower.slice(Math.max(0, start - nearMail), start + length + nearMail));
}

/** Every code of the text, in order. `lower` is the reading's text in lower case, `marks` the words that bring a code. */
export function findReplies(lower: string, marks: readonly FoundMark[]): FoundReply[] {
  const brought = new Set(
    marks.flatMap(({ mark, end }) => (mark === 'label' || mark === 'bringing' ? [end] : [])),
  );
  const isBrought = (start: number): boolean => {
    let at = start;
    while (at > 0 && start - at < longestGap && !isWordCharacter(lower.charCodeAt(at - 1))) at -= 1;
    return brought.has(at);
  };
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
    if (number === null && !isBrought(found.index) && isOfADocument(lower, found.index, whole.length))
      continue;
    replies.push({
      code: number,
      enhanced,
      start: found.index,
      end: found.index + whole.length,
      introduced: (number !== null && smtpCodes.has(number)) || isBrought(found.index),
      sure:
        (number !== null && (smtpCodes.has(number) || number < 400)) ||
        unmistakable.test(enhanced) ||
        (!version && (isBrought(found.index) || /(?:^|[\n"'`[(#])\s{0,3}$/.test(ahead))),
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
    const introduced = isBrought(found.index) && !/http|status code\W*$/.test(ahead);
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
