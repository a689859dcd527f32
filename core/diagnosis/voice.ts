import type { FoundReply } from './replies.ts';

/** Who says the words found: a server or a program, the person who tells the story, an earlier state of affairs, or a guess. */
export type Voice = 'machine' | 'person' | 'past' | 'doubt';

/** How far back the words before a find are read. */
const leadLength = 180;

const quoting =
  /["'`“«[({]|(?<!\d)[245]\d\d(?!\d)|(?<!\d)[245]\.\d{1,3}\.\d{1,3}|\b(?:error|exception|tells?|says?|said|gets?|getting|got|receiv\w{0,4}|returns?|returned|respon\w{0,5}|message|unsuccessful|failed|failure|erreur|fehler|errore?s?|obten\w{0,4}|recib\w{0,4}|receb\w{0,4}|recois|recoit|retourne|affiche|bekomm\w{0,4}|erhalt\w{0,4}|infructueuse|aadsts\d+|smtp;|status)\b|[:;]/g;

const telling =
  /\b(?:tried|try|trying|enabled|disabled|turned|turn|check\w{0,3}|know|think|thought|believe|because|since|if|whether|should|could|would|might|may|maybe|perhaps|guess\w{0,3}|assum\w{0,3}|suspect\w{0,2}|heard|read|understand|verified|verify|ensure|make sure|made sure|microsoft|my|our|his|her|their|not|never|without|instead|rather|solved|fixed|changed|set|created|reset|also|although|even though|ive|weve|i have|we have|j'?ai|nous avons|essaye|parce que|si|car|ich habe|wir haben|he intentado|tentei|ho provato)\b/g;

const past =
  /\b(?:used to (?:get|be|see)|previously|before that|earlier|last (?:week|month|year|time)|at first|initially|first (?:i|we) (?:got|had|was|were)|first got|was getting|were getting|no longer (?:get|getting|see)|instead of|rather than|(?:is|was) not (?:the|a|about)|isn'?t (?:the|a|about)|not the|unlike|fixed the|solved the|resolved the|auparavant|avant|d'abord|au debut|plus l'erreur)\b/g;

const doubt =
  /\b(?:could (?:it|this) be|can (?:it|this) be|is (?:it|this) because|does (?:it|this|that) mean|as if|if|whether|i (?:think|thought|guess|suspect|assume)|maybe|perhaps|est-ce que|peut-etre)(?: \w+){0,4}[\s"']{0,3}$/;

/** Reads the words before a find, up to the end of the sentence before, to tell whose words they are. */
export function voiceAt(lower: string, start: number, replies: readonly FoundReply[]): Voice {
  const lead = leadOf(lower, start);
  const nearReply = replies.some((reply) => reply.sure && reply.end <= start && start - reply.end < 140);
  const shortAndAlone = lower.length < 200 && !replies.some((reply) => reply.sure);
  const fallback: Voice = nearReply || shortAndAlone ? 'machine' : 'person';
  const voice = voiceOf(lead, fallback);
  if (!lead.includes('\n')) return voice;
  // A line may have been cut inside a word that matters.
  const joined = voiceOf(lead.replaceAll('\n', ''), fallback);
  return (['doubt', 'past', 'machine'] as const).find((one) => one === voice || one === joined) ?? 'person';
}

function voiceOf(lead: string, fallback: Voice): Voice {
  const lastPast = lastEnd(past, lead);
  if (lastPast >= 0 && !/\b(?:now|maintenant|today|currently|since then)\b/.test(lead.slice(lastPast)))
    return 'past';
  if (doubt.test(lead)) return 'doubt';
  const told = lastEnd(telling, lead);
  const quoted = lastEnd(quoting, lead);
  if (told > quoted) return 'person';
  return quoted >= 0 ? 'machine' : fallback;
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
