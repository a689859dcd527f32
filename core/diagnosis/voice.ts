import type { FoundReply } from './replies.ts';

/**
 * Who says the words found: a server or a program, the person who tells the story, an earlier state of affairs, a
 * guess, or somebody else’s opinion.
 */
export type Voice = 'machine' | 'person' | 'past' | 'doubt' | 'opinion';

/** How far back the words before a find are read. */
const leadLength = 180;

const quoting =
  /["'`“«[({]|(?<!\d)[245]\d\d(?!\d)|(?<!\d)[245]\.\d{1,3}\.\d{1,3}|\b(?:error|exception|tells?|says?|said|gets?|getting|got|receiv\w{0,4}|returns?|returned|respon\w{0,5}|message|unsuccessful|infructueuse|incorrecta|fallida|exitosa|realizado correctamente|malsucedida|sem exito|erfolgreich|riuscita|fallita|echec|echoue|echouee|reussie|failed|failure|erreur|fehler|errore?s?|obten\w{0,4}|recib\w{0,4}|receb\w{0,4}|recois|recoit|retourne|affiche|bekomm\w{0,4}|erhalt\w{0,4}|infructueuse|aadsts\d+|smtp;|status)\b|[:;]/g;

const telling =
  /\b(?:(?:friend|colleague|admin\w{0,10}|support|someone|somebody|microsoft|article|docs?|documentation|forum|he|she|they|people|blog|vendor|partner|consultant|our it)(?: \w+){0,3} (?:said|says?|told|tells|claims?|mentions?|states?|thinks?)|suggest\w{0,3}|according|thinks|tried|try|trying|enabled|disabled|turned|turn|check\w{0,3}|know|think|thought|believe|because|since|if|whether|should|could|would|might|may|maybe|perhaps|guess\w{0,3}|assum\w{0,3}|suspect\w{0,2}|heard|read|understand|verified|verify|ensure|make sure|made sure|microsoft|my|our|his|her|their|not|never|without|instead|rather|solved|fixed|changed|set|created|reset|also|although|even though|ive|weve|i have|we have|j'?ai|nous avons|essaye|parce que|si|car|ich habe|wir haben|he intentado|tentei|ho provato)\b/g;

const past =
  /\b(?:used to (?:get|be|see)|(?:previously|before that|earlier|initially|at first|first|before|yesterday|last (?:week|month|year|time)|auparavant|avant|d'abord|au debut)(?:[\s:,]{1,3}(?:i|we|it|j'ai|nous)?[\s:,]{0,2}(?:got|get|had|was|were|saw|received|avions|avais|:)|\s?:)|first got|was getting|were getting|no longer (?:get|getting|see)|instead of|rather than|(?:not|isn'?t) (?:the|a|about) ?["'`«]|unlike|(?:same|identical|similar|different|related) (?:as|to|from|than)|fixed the|solved the|resolved the|plus l'erreur)/g;

const doubt =
  /\b(?:could (?:it|this) be|can (?:it|this) be|is (?:it|this) because|does (?:it|this|that) mean|as if|if|whether|i (?:think|thought|guess|suspect|assume)|maybe|perhaps|est-ce que|peut-etre)(?: \w+){0,4}[\s"']{0,3}$|\b(?:not|isn't|never)[\s"']{1,3}$|(?:\b(?:would|should) (?:be|say|read|show|mention)|\d["')]? (?:means?|stands for|refers to|signifie))(?: that)?[\s:"'`«“]{1,4}(?:[a-z]+ ){0,2}$/;

/** Somebody else says or gets it, and no code stands in between. */
const hearsay =
  /\b(?:friend|colleague|someone|somebody|team|article|forum|he|she|they|people|vendor|partner|consultant)(?: \w+){0,3} (?:said|says?|told|tells|claims?|mentions?|thinks?|gets?|got|sees?|saw|has|had)\b(?![\s\S]*\d{3})/;

/** What somebody else thinks or claims is no reply, whatever the sentence. */
const opinion =
  /\b(?:friend|colleague|admin\w{0,10}|support|someone|somebody|team|article|forum|docs?|documentation|he|she|they|people|vendor|partner|consultant|provider|it guy)(?: \w+){0,2} (?:had|has|got|gets|saw|sees|reported|said|says?|told (?:me|us)|tells (?:me|us)|claims?|thinks?|believes?|insists?|suspects?)(?: that)?[\s:,"'`«“]{1,4}(?:[a-z]+ ){0,2}$/;

/** Reads the words before a find, up to the end of the sentence before, to tell whose words they are. */
export function voiceAt(lower: string, start: number, replies: readonly FoundReply[]): Voice {
  const lead = leadOf(lower, start);
  const nearReply = replies.some((reply) => reply.sure && reply.end <= start && start - reply.end < 140);
  const shortAndAlone = lower.length < 200 && !replies.some((reply) => reply.sure);
  // A sentence that begins here may still be the reply's; one that began before, with other words, is not.
  const goesOn =
    nearReply && (lead.trim() === '' || replies.some((reply) => reply.end > start - lead.length));
  const fallback: Voice = goesOn || shortAndAlone ? 'machine' : 'person';
  const voice = voiceOf(lead, fallback);
  if (!lead.includes('\n')) return voice;
  // A line may have been cut inside a word that matters.
  const joined = voiceOf(lead.replaceAll('\n', ''), fallback);
  return (
    (['doubt', 'opinion', 'past', 'machine'] as const).find((one) => one === voice || one === joined) ??
    'person'
  );
}

function voiceOf(words: string, fallback: Voice): Voice {
  const lead = words.replace(/[\u0300-\u036f]/g, '').replace(/\s+/g, ' ');
  if (opinion.test(lead)) return 'opinion';
  if (hearsay.test(lead)) return 'person';
  const lastPast = lastEnd(past, lead);
  if (lastPast >= 0 && !/\b(?:now|maintenant|today|currently|since then)\b/.test(lead.slice(lastPast)))
    return 'past';
  if (doubt.test(lead)) return 'doubt';
  const told = lastEnd(telling, lead);
  const quoted = lastEnd(quoting, lead);
  if (told >= 0 && told >= quoted) return 'person';
  return quoted >= 0 ? 'machine' : fallback;
}

const opensARefusal =
  /(?:unsuccessful|not successful|infructueuse|echoue|l'authentification|non reussie|fallida|incorrecta|malsucedida|nicht erfolgreich|fehlgeschlagen|non riuscita|failed|aadsts\d+)["'\s,.;:-]{1,12}(?:\w+ ){0,3}$/;

/** A guess may come after the words: « … maybe », « …, I think ». */
const hedge =
  /\b(?:maybe|perhaps|possibly|probably|apparently|supposedly|they say|i (?:heard|read|think|guess|suppose|believe|assume)|not sure|no idea|or something|peut-etre|je (?:crois|pense)|probablement|sans doute|quizas|talvez|vielleicht|forse)\b/;

/**
 * The words stand bare in a question of the person's own: « What does X mean? ». A quotation, a colon or a code before
 * them makes them somebody's reply.
 */
export function standsInQuestion(lower: string, start: number, end: number): boolean {
  return (
    /^[^.!?\n:]{0,80}\?/.test(lower.slice(end, end + 82)) &&
    /^[^\d"'`«“:;(<>[\]=]*$/.test(leadOf(lower, start))
  );
}

/** A code that a person explains or doubts: « 5.7.30 means … », « 4.7.500? ». */
export function isSpokenOf(lower: string, start: number, end: number): boolean {
  const after = lower.slice(end, end + 24);
  return (
    [after.replace(/\s+/g, ' '), after.replace(/\n/g, '')].some((words) =>
      /^ ?\?|^["')]{0,2} (?:means?|stands for|signifie)\b/.test(words),
    ) || opinion.test(leadOf(lower, start))
  );
}

/** What a program writes right before the words it passes on. */
const handsOver =
  /[:=>({["'`#][\s"'`(]{0,3}$|# ?\d{5}\s?$|\b(?:said|says|responded|returned|error|exception)[\s:]{1,3}$/;

/** Longer texts around words that no code or program introduces are a person's own. */
const mostAround = 60;

/** True for words that nothing introduces, in a text that says much else: a remark, whoever wrote it first. */
export function isRemark(lower: string, start: number, end: number, replies: readonly FoundReply[]): boolean {
  if (replies.some((reply) => reply.sure) || lower.trim().length - (end - start) <= mostAround) return false;
  const raw = leadOf(lower, start).replace(/[\u0300-\u036f]/g, '');
  return [raw.replace(/\s+/g, ' '), raw.replaceAll('\n', '').replace(/\s+/g, ' ')].every(
    (lead) => !handsOver.test(lead) && !opensARefusal.test(lead),
  );
}

/**
 * True when words that anybody could write stand in a reply: right after its code or the opening of a refusal, or
 * right before a code in brackets. `besides`: a program said something else in the text, so that the rest of it may
 * be somebody's story.
 */
export function standsInReply(
  lower: string,
  start: number,
  end: number,
  replies: readonly FoundReply[],
  besides: boolean,
): boolean {
  const raw = leadOf(lower, start).replace(/[\u0300-\u036f]/g, '');
  const lead = raw.replace(/\s+/g, ' ');
  const joined = raw.replaceAll('\n', '').replace(/\s+/g, ' ');
  if (opensARefusal.test(lead) || opensARefusal.test(joined)) return true;
  const sure = replies.filter((reply) => reply.sure);
  if (sure.length === 0) {
    const rest = (/^[^.!?\n]{0,120}(?:\?(?=[\s"')]|$))?/.exec(lower.slice(end, end + 130)) ?? [''])[0];
    if (rest.endsWith('?') || hedge.test(rest.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')))
      return false;
    return !besides || handsOver.test(lead) || handsOver.test(joined);
  }
  return sure.some(
    (reply) =>
      (reply.end <= start && start - reply.end < 140 && !isOver(lower.slice(reply.end, start))) ||
      (reply.start >= end && leadsToCode(lower, end, reply)),
  );
}

/** The code comes after the words: in brackets, named as a code, or last. */
function leadsToCode(lower: string, end: number, reply: FoundReply): boolean {
  const between = lower.slice(end, Math.min(reply.start, end + 24));
  if (reply.start - end > 20) return false;
  if (/^[\s.,;:'"]{0,6}(?:[([]|detail:? ?|smtp code:? ?|code:? ?)$/.test(between)) return true;
  // The one code that comes with a reason; a refusal of its own after it is another reply.
  return (
    reply.enhanced === '5.7.139' &&
    /^[\s.,;:'"-]{0,6}$/.test(between) &&
    !/^[\s:,-]{0,4}(?:auth|autent|echec|smtp|client)/.test(lower.slice(reply.end, reply.end + 16))
  );
}

/** A reply ends with its stamp in brackets, its closing quotation, its sentence, or a refusal that gives no reason. */
function isOver(after: string): boolean {
  return /\]|['"]\)|[.!?]["')\]]?\s|\n\s*\n|unsuccessful["']?(?!\s*[,:;-])/.test(after);
}

/** The words of the same sentence before a position; a full stop inside a code or a name does not end one. */
function leadOf(lower: string, start: number): string {
  const before = lower.slice(Math.max(0, start - leadLength), start);
  const ends = /[.!?]["')\]]?\s|\n\s*\n/g;
  let from = 0;
  for (let found = ends.exec(before); found !== null; found = ends.exec(before))
    from = found.index + found[0].length;
  return before.slice(from);
}

function lastEnd(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  let end = -1;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text))
    end = found.index + found[0].length;
  return end;
}
