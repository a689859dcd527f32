import type { DiagnosisId } from '../causes/diagnosis-ids.ts';
import type { RuleHit } from './matching.ts';
import { ruleOfCode } from './rules/code-rules.ts';
import type { SegmentKind } from './segments/segment.ts';
import type { Evidence } from './signals.ts';
import { stageOf } from './stage.ts';

/** Causes of which people tell what they know, in the words of the server. */
export const aboutTheLogin: ReadonlySet<DiagnosisId> = new Set([
  'smtp-auth-disabled-tenant',
  'smtp-auth-disabled-mailbox',
  'basic-auth-disabled',
  'basic-auth-retired',
  'security-defaults',
  'conditional-access-blocks-legacy-auth',
]);

/** Longer texts around words that no code or program introduces are a person’s own. */
const mostAround = 60;
const mostOfANotice = 400;

/** Words that anybody could write count in a reply; where there is none, in what a program shows, or standing alone. */
export function saidByMachine(evidence: Evidence, hit: RuleHit, kind: SegmentKind): boolean {
  if (
    kind === 'reply' ||
    kind === 'report' ||
    endsWithCode(evidence, hit, kind) ||
    completesRefusal(evidence, hit) ||
    continuesReply(evidence, hit)
  )
    return true;
  if (kind === 'earlier' || kind === 'story' || evidence.replies.some(({ sure }) => sure))
    return kind === 'earlier';
  if (kind === 'message') return isHandedOver(evidence, hit) || !saidBesides(evidence, hit);
  const around = evidence.reading.lower.trim().length - (hit.end - hit.start);
  const [cause] = hit.rule.causes;
  const alone =
    around <= mostAround ||
    // Nobody tells the story of a notice about a recipient or a message without a word of their own.
    (around <= mostOfANotice &&
      cause !== undefined &&
      !aboutTheLogin.has(cause) &&
      stageOf(cause) !== 'auth' &&
      evidence.segments.every((one) => one.kind === 'unattributed' || one.kind === 'message'));
  return alone && !saidBesides(evidence, hit);
}

/** A program passes the words on right after a mark of its own, or after a refusal that they complete. */
function isHandedOver(evidence: Evidence, hit: RuleHit): boolean {
  const { lower } = evidence.reading;
  return (
    /[:=>({["'`#][\s"'`(]{0,3}$/.test(lower.slice(Math.max(0, hit.start - 5), hit.start)) ||
    completesRefusal(evidence, hit)
  );
}

/** « Authentication unsuccessful, the user credentials were incorrect »: a comma, and a few words at most. */
function completesRefusal({ reading: { lower }, matches }: Evidence, { start }: RuleHit): boolean {
  return matches.rules.some(({ rule, end }) => {
    if ((rule.layer !== 'refusal' && rule.layer !== 'wrapper') || end > start) return false;
    const between = lower.slice(end, start);
    return between.includes(',') && /^[\s,;:'"-]{0,12}(?:\w+\s+){0,4}$/.test(between);
  });
}

/**
 * « 550 5.7.1 Access denied. The words »: another sentence beside the code, where nobody else spoke since. Of a login
 * people tell what they know right after the reply, so there it takes the reply itself.
 */
function continuesReply(
  { reading: { lower }, replies, segments }: Evidence,
  { rule, start, end }: RuleHit,
): boolean {
  const reply = replies.findLast((one) => one.sure && one.end <= start);
  const [cause] = rule.causes;
  if (reply === undefined || cause === undefined || aboutTheLogin.has(cause)) return false;
  // A login refused, or a code that means one thing, says all that the reply has to say.
  const settled = reply.enhanced !== null && ruleOfCode(reply.enhanced)?.certain === true;
  if (settled || reply.code === 535 || reply.code === 534 || /^5\.7\.(?:3|139)$/.test(reply.enhanced ?? ''))
    return false;
  const between = lower.slice(reply.end, start);
  if (between.length > 160 || /\n\s*\n|[\])]/.test(between)) return false;
  return segments.every(
    (one) => one.end <= reply.start || one.start >= end || /^(?:reply|unattributed|message)$/.test(one.kind),
  );
}

/** « the words (code) », « the words. Code »: the words are the reply's. */
function endsWithCode(
  { reading: { lower }, replies }: Evidence,
  { end }: RuleHit,
  kind: SegmentKind,
): boolean {
  const reply = replies.find((one) => one.sure && one.start >= end);
  if (reply === undefined || reply.start - end > 20) return false;
  const between = lower.slice(end, reply.start);
  if (kind === 'message' && /^[\s.,;:'"]{0,6}(?:[([]|(?:detail|smtp code|code):? ?)$/.test(between))
    return true;
  return (
    /^[\s.,;:'"-]{0,6}$/.test(between) && /^["'}\]).\s]*(?:\n|$)/.test(lower.slice(reply.end, reply.end + 12))
  );
}

/** A program says something else in the text than the words found. */
function saidBesides(evidence: Evidence, hit: RuleHit): boolean {
  return evidence.matches.rules.some(
    (one) =>
      one.rule.spoken !== true && one.rule.layer !== 'hint' && (one.end <= hit.start || one.start >= hit.end),
  );
}
