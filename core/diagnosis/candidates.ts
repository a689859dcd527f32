import type { DiagnosisId } from './ids.ts';
import type { RuleHit } from './matching.ts';
import type { FoundReply } from './replies.ts';
import { type CodeRule, ruleOfAadsts, ruleOfCode, ruleOfReply } from './rules/code-rules.ts';
import { type Layer, layerStrength } from './rules/rule.ts';
import type { Evidence } from './signals.ts';
import { isRemark, isSpokenOf, standsInQuestion, standsInReply, voiceAt } from './voice.ts';

/** One reading of the text: what was found, what it may mean, how near the cause it is. */
export type Candidate = {
  readonly causes: readonly DiagnosisId[];
  readonly certain: boolean;
  readonly layer: Layer;
  /** Said of an earlier state of affairs: « before that we got … ». */
  readonly past: boolean;
  readonly start: number;
  readonly end: number;
  readonly reply: FoundReply | null;
};

/** Every reading the evidence supports, nearest the cause first; among equals, the last said first. */
export function collectCandidates(evidence: Evidence): Candidate[] {
  const { lower } = evidence.reading;
  const { replies } = evidence;
  const candidates: Candidate[] = [];
  const replyBefore = (start: number) =>
    replies.findLast((reply) => reply.sure && reply.start <= start && start - reply.end < 400) ?? null;

  for (const hit of evidence.matches.rules) {
    const { rule, start, end } = hit;
    const voice = voiceAt(lower, start, replies);
    const reply = replyBefore(start);
    const found = { causes: rule.causes, past: voice === 'past', start, end, reply };
    if (rule.layer === 'hint') {
      const retyped =
        reply !== null &&
        voice === 'machine' &&
        followsAtOnce(lower, reply.end, start) &&
        !lower.slice(start, end).includes(']');
      candidates.push({ ...found, certain: false, layer: retyped ? 'recalled' : 'hint' });
    } else if (
      voice === 'doubt' ||
      voice === 'opinion' ||
      (replies.every((one) => !one.sure) && standsInQuestion(lower, start, end))
    ) {
      candidates.push({ ...found, certain: false, layer: 'hint' });
    } else if (
      rule.spoken &&
      (voice !== 'machine' || !standsInReply(lower, start, end, replies, saidBesides(evidence, hit)))
    ) {
      candidates.push({ ...found, certain: false, layer: 'hint' });
    } else if (rule.certain && refusedWithoutReason(evidence, hit)) {
      candidates.push({
        ...found,
        causes: unique([...rule.causes, 'auth-refused']),
        certain: false,
        layer: rule.layer,
      });
    } else {
      const remark = rule.spoken === true && isRemark(lower, start, end, replies);
      candidates.push({ ...found, certain: rule.certain && !remark, layer: rule.layer });
    }
  }

  const pushCode = (rule: CodeRule | null, at: { start: number; end: number }, reply: FoundReply | null) => {
    if (rule === null) return;
    const past = voiceAt(lower, at.start, replies) === 'past';
    candidates.push({ ...rule, past, start: at.start, end: at.end, reply });
  };
  for (const reply of replies) {
    if (reply.code !== null && reply.code < 400) continue;
    const rule =
      (reply.enhanced === null || saysMore(reply) ? null : ruleOfCode(reply.enhanced)) ??
      (reply.code === null ? null : ruleOfReply(reply.code));
    if (rule === null) continue;
    // A bare number that may be a version only orients.
    const doubted = isSpokenOf(lower, reply.start, reply.end);
    if (reply.sure && !doubted) pushCode(reply.introduced ? rule : { ...rule, certain: false }, reply, reply);
    else if (reply.enhanced !== null || doubted)
      candidates.push({
        ...rule,
        certain: false,
        layer: 'hint',
        past: false,
        start: reply.start,
        end: reply.end,
        reply,
      });
  }
  for (const system of evidence.systemCodes) pushCode(system.rule, system, null);
  if (evidence.aadsts !== null) {
    const { code, start, end } = evidence.aadsts;
    const rule = ruleOfAadsts(code);
    pushCode({ ...rule, certain: rule.certain && !isSpokenOf(lower, start, end) }, evidence.aadsts, null);
  }
  return settlePast(candidates, lower).sort(
    (one, other) =>
      layerStrength[other.layer] - layerStrength[one.layer] ||
      Number(one.past) - Number(other.past) ||
      other.start - one.start,
  );
}

const turn =
  /\b(?:now|today|this morning|after:|aujourd'hui|hoy|heute|after (?:that|enabling|disabling|changing|fixing|this)|maintenant|ahora|jetzt|agora|adesso)\b/;

/**
 * « First we got …; now we get … » : what was said before the turn is of the past, and what is of the past only
 * orients when a present refusal stands beside it.
 */
function settlePast(candidates: readonly Candidate[], lower: string): Candidate[] {
  const refusals = candidates.filter((one) => layerStrength[one.layer] >= layerStrength.refusal);
  const lastStart = Math.max(-1, ...refusals.map((one) => one.start));
  const leadStart = Math.max(0, lastStart - turnReach);
  const turned = lastStart >= 0 ? turn.exec(lower.slice(leadStart, lastStart)) : null;
  const boundary = turned === null ? -1 : leadStart + turned.index;
  const marked = candidates.map((one) => (one.end <= boundary ? { ...one, past: true } : one));
  const present = marked.some((one) => !one.past && layerStrength[one.layer] >= layerStrength.refusal);
  return present ? marked.map((one) => (one.past ? { ...one, layer: 'hint', certain: false } : one)) : marked;
}

/** How far before a refusal the word that opposes it to an earlier one may stand. */
const turnReach = 90;

/** Three digits that say more than the enhanced code beside them: 432 is about connections, 535 about a login. */
function saysMore({ code, enhanced }: FoundReply): boolean {
  return code === 432 || (code === 535 && enhanced === '5.7.0');
}

const aboutTheLogin: ReadonlySet<DiagnosisId> = new Set([
  'smtp-auth-disabled-tenant',
  'smtp-auth-disabled-mailbox',
  'basic-auth-disabled',
  'basic-auth-retired',
  'security-defaults',
  'conditional-access-blocks-legacy-auth',
]);

/**
 * A server refuses the login without a reason, and the words found are no part of its reply: they may tell of another
 * day, another account, or a page that was read.
 */
function refusedWithoutReason(evidence: Evidence, { rule, start, end }: RuleHit): boolean {
  const { lower } = evidence.reading;
  const [cause] = rule.causes;
  if (cause === undefined || !aboutTheLogin.has(cause)) return false;
  const refusals = evidence.matches.rules.filter((one) => one.rule.layer === 'refusal');
  if (refusals.some((one) => one.end <= start && /^[^a-z\d]*$/.test(lower.slice(one.end, start))))
    return false;
  const reasons = evidence.matches.rules.filter((one) => one.rule.layer === 'cause');
  const bare =
    refusals.some(
      (one) =>
        !reasons.some((other) => other.start >= one.end && isJoined(lower.slice(one.end, other.start))),
    ) ||
    evidence.replies.some(
      (reply) =>
        reply.sure &&
        (reply.code === 535 || reply.enhanced === '5.7.3' || reply.enhanced === '5.7.139') &&
        !reasons.some((other) => other.start >= reply.start && other.start - reply.end < 140),
    );
  return bare && !standsInReply(lower, start, end, evidence.replies, true);
}

/** « unsuccessful, user is » : what stands between a refusal and its reason. */
function isJoined(between: string): boolean {
  return between.length < 60 && /^[\s,.;:'"-]{0,12}(?:\w+ ){0,4}$/.test(between);
}

/** A program says something else in the text than the words found. */
function saidBesides(evidence: Evidence, hit: RuleHit): boolean {
  return evidence.matches.rules.some(
    (one) =>
      one.rule.spoken !== true && one.rule.layer !== 'hint' && (one.end <= hit.start || one.start >= hit.end),
  );
}

/** The words begin right after the code, in the same sentence. */
function followsAtOnce(lower: string, end: number, start: number): boolean {
  if (start < end || start - end > 80) return false;
  const between = lower.slice(end, start);
  return between.replace(/\s+/g, ' ').length <= 40 && !/[.!?]\s|\]|\n\s*\n/.test(between);
}

/** What the candidates come to, before the context has its say. */
export type Verdict = {
  readonly causes: readonly DiagnosisId[];
  readonly certain: boolean;
  readonly layer: Layer;
  readonly at: { readonly start: number; readonly end: number } | null;
  readonly reply: FoundReply | null;
};

/** The nearest layer decides; two different certainties in it leave neither certain. */
export function decide(candidates: readonly Candidate[]): Verdict | null {
  const first = candidates[0];
  if (first === undefined) return null;
  const rivals = candidates.filter(
    (one) => one.layer === first.layer && !one.past && one.certain && one.causes[0] !== first.causes[0],
  );
  const others = candidates.filter(
    (one) => one !== first && one.layer === first.layer && one.past === first.past,
  );
  const causes = unique([
    ...first.causes.slice(0, 1),
    ...rivals.flatMap((one) => one.causes),
    ...first.causes,
    ...others.flatMap((one) => one.causes),
  ]);
  const certain = first.certain && !first.past && rivals.length === 0;
  return {
    causes: certain ? first.causes : causes,
    certain,
    layer: first.layer,
    at: first,
    reply: first.reply,
  };
}

export function unique(ids: readonly DiagnosisId[]): DiagnosisId[] {
  return [...new Set(ids)];
}
