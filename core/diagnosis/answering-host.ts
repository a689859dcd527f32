import { hostKind } from './hosts.ts';
import type { FoundReply } from './replies.ts';

/** The server that answers, by its own name; positions are those of the text. */
export type AnsweringHost = { readonly name: string; readonly start: number; readonly end: number };

/** Postfix and Sendmail: « host NAME[IP] said », « server NAME[IP] said », « relay=NAME. [IP] »; Exim: « H=NAME [IP] ». */
const relayed =
  /\b(?:host |server |relay=|h=)([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})\.?\s?\[[0-9a-f.:]{7,45}\]/g;

/** Subjects and details of this size are Exchange Online's own. */
const microsoftDetail = /^[45]\.7\.(?:30|5\d|6\d|\d{3})$/;

/** The last server that a relay quotes, when it is somebody else's and says nothing of Exchange Online's. */
export function relayedHost(lower: string, replies: readonly FoundReply[]): string | null {
  if (replies.some(({ enhanced }) => enhanced !== null && microsoftDetail.test(enhanced))) return null;
  let last: { readonly name: string; readonly start: number } | null = null;
  relayed.lastIndex = 0;
  for (let found = relayed.exec(lower); found !== null; found = relayed.exec(lower))
    last = { name: found[1] ?? '', start: found.index };
  if (last === null || hostKind(last.name) !== 'other') return null;
  const { name, start } = last;
  return replies.some((reply) => reply.sure && reply.start > start) ? name : null;
}

/** A greeting or capabilities overwritten by an inspecting firewall: « 220 ****** », « 250-XXXXXXXA ». */
const overwritten = /(?:^|[^\d])(?:220[ -][*]{6}|250[ -]x{6})/;

export function overwrittenGreeting(lower: string): AnsweringHost | null {
  const found = overwritten.exec(lower);
  return found === null
    ? null
    : { name: 'inspecting-firewall', start: found.index, end: found.index + found[0].length };
}

/** « mail.example.net ESMTP ready » : a greeting begins with the server's name. */
export function greetingOfAnother(banner: string | null, lower: string): AnsweringHost | null {
  if (banner === null) return null;
  const words = banner.toLowerCase();
  const name = /^([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})\s[^\n]{0,40}smtp/.exec(words)?.[1];
  if (name === undefined || hostKind(name) !== 'other' || /microsoft|outlook|office365/.test(words))
    return null;
  const start = lower.indexOf(name);
  return start < 0 ? null : { name, start, end: start + name.length };
}
