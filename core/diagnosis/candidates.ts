import type { DiagnosisId } from '../causes/diagnosis-ids.ts';
import { gapBetween, nearness, type Occurrence, type RuleHit } from './matching.ts';
import type { FoundReply } from './replies.ts';
import { type CodeRule, ruleOfAadsts, ruleOfCode, ruleOfReply } from './rules/code-rules.ts';
import { type Layer, layerStrength } from './rules/rule.ts';
import { aboutTheLogin, saidByMachine } from './said-by-machine.ts';
import { type Segment, segmentAt } from './segments/segment.ts';
import type { Evidence } from './signals.ts';

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
  const { rules } = evidence.matches;
  const candidates: Candidate[] = rules
    .filter((hit) => hit.rule.words === undefined || !rules.some((one) => saysIt(evidence, one, hit)))
    .filter((hit) => !isLoneWord(evidence, hit))
    .map((hit) => candidateOf(evidence, hit));
  const push = (rule: CodeRule | null, at: Occurrence, reply: FoundReply | null) => {
    if (rule === null) return;
    const kind = segmentAt(evidence.segments, at.start)?.kind;
    const spokenOf = kind === 'supposition' || (kind === 'hearsay' && reply === null);
    const found = { causes: rule.causes, past: kind === 'earlier', start: at.start, end: at.end, reply };
    candidates.push(
      spokenOf
        ? { ...found, certain: false, layer: 'hint' }
        : { ...found, certain: rule.certain, layer: rule.layer },
    );
  };
  for (const reply of evidence.replies) {
    if (reply.code !== null && reply.code < 400) continue;
    const rule =
      (reply.enhanced === null || saysMore(reply) ? null : ruleOfCode(reply.enhanced)) ??
      (reply.code === null ? null : ruleOfReply(reply.code));
    if (rule === null) continue;
    if (reply.sure) push(reply.introduced ? rule : { ...rule, certain: false }, reply, reply);
    // A bare number that may be a version only orients.
    else if (reply.enhanced !== null) push({ ...rule, certain: false, layer: 'hint' }, reply, reply);
  }
  for (const system of evidence.systemCodes) push(system.rule, system, null);
  if (evidence.aadsts !== null) {
    const rule = ruleOfAadsts(evidence.aadsts.code);
    push(evidence.aadsts.sure ? rule : { ...rule, certain: false, layer: 'symptom' }, evidence.aadsts, null);
  }
  return presentFirst(candidates).sort(
    (one, other) =>
      layerStrength[other.layer] - layerStrength[one.layer] ||
      Number(one.past) - Number(other.past) ||
      other.start - one.start,
  );
}

/** « The message is too large, or the mailbox is full »: the words give a choice, and name neither. */
function isAlternative({ reading: { lower } }: Evidence, { start, end }: RuleHit): boolean {
  return (
    /\b(?:or|ou)\s(?:[a-z']+\s){0,3}$/.test(lower.slice(Math.max(0, start - 40), start)) ||
    /^,?\s(?:or|ou)\s/.test(lower.slice(end, end + 6))
  );
}

/** A single everyday word means something where a delivery report speaks, and nothing elsewhere. */
function isLoneWord({ matches }: Evidence, { rule }: RuleHit): boolean {
  return (
    rule.reported === true && rule.words?.length === 1 && !matches.marks.some(({ mark }) => mark === 'report')
  );
}

/** A sentence of the same reply, near by, already says what words put together by nearness would. */
function saysIt(evidence: Evidence, sentence: RuleHit, words: RuleHit): boolean {
  return (
    sentence.rule.words === undefined &&
    sentence.rule.layer === words.rule.layer &&
    gapBetween(sentence, words) <= nearness &&
    replyBefore(evidence, sentence.start) === replyBefore(evidence, words.start)
  );
}

/** The last reply that begins before `position`, or there. */
export function replyBefore({ replies }: Evidence, position: number): FoundReply | null {
  return replies.findLast(({ sure, start }) => sure && start <= position) ?? null;
}

/** What words come to, from what they say and who says them. */
function candidateOf(evidence: Evidence, hit: RuleHit): Candidate {
  const { rule, start, end } = hit;
  const { kind } = segmentAt(evidence.segments, start) ?? { kind: 'unattributed' };
  const before = replyBefore(evidence, start);
  const reply = before !== null && start - before.end < 400 ? before : null;
  const found = { causes: rule.causes, past: kind === 'earlier', start, end, reply };
  const hint: Candidate = { ...found, certain: false, layer: 'hint' };
  if (rule.layer === 'hint') {
    const whole = segmentAt(evidence.segments, end - 1) === segmentAt(evidence.segments, start);
    const retyped =
      reply !== null &&
      kind === 'reply' &&
      whole &&
      /^\S*(?:\s+\S+){0,6}\s*$/.test(evidence.reading.lower.slice(reply.end, start));
    return retyped ? { ...hint, layer: 'recalled' } : hint;
  }
  if (kind === 'supposition' || kind === 'hearsay' || (rule.reported && kind !== 'report')) return hint;
  if (rule.spoken === true) {
    // A command or an accepted step gives nobody's reason: « RCPT TO:<user.unknown@contoso.com> ».
    if (kind === 'exchange') return hint;
    if (!saidByMachine(evidence, hit, kind)) return hint;
    return { ...found, certain: rule.certain && !isAlternative(evidence, hit), layer: rule.layer };
  }
  if (rule.certain && kind !== 'reply' && refusedWithoutReason(evidence, hit))
    return { ...found, causes: unique([...rule.causes, 'auth-refused']), certain: false, layer: rule.layer };
  return { ...found, certain: rule.certain, layer: rule.layer };
}

/** What is of another time only orients when a present refusal stands beside it. */
function presentFirst(candidates: readonly Candidate[]): Candidate[] {
  const present = candidates.some((one) => !one.past && layerStrength[one.layer] >= layerStrength.refusal);
  return candidates.map((one) => (present && one.past ? { ...one, layer: 'hint', certain: false } : one));
}

/** Three digits that say more than the enhanced code beside them: 432 is about connections, 535 about a login. */
function saysMore({ code, enhanced }: FoundReply): boolean {
  return code === 432 || (code === 535 && enhanced === '5.7.0');
}

/**
 * A server refuses the login without a reason, and the words found are no part of its reply: they may tell of another
 * day, another account, or a page that was read.
 */
function refusedWithoutReason(evidence: Evidence, { rule, start }: RuleHit): boolean {
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
  return bare;
}

/** « unsuccessful, user is » : what stands between a refusal and its reason. */
function isJoined(between: string): boolean {
  return between.length < 60 && /^[\s,.;:'"-]{0,12}(?:\w+ ){0,4}$/.test(between);
}

/** What the candidates come to, before the context has its say. */
export type Verdict = {
  readonly causes: readonly DiagnosisId[];
  readonly certain: boolean;
  readonly layer: Layer;
  readonly at: { readonly start: number; readonly end: number } | null;
  readonly reply: FoundReply | null;
};

/** The nearest layer decides; two different certainties, in it or in another reply's code, leave neither certain. */
export function decide(candidates: readonly Candidate[], segments: readonly Segment[]): Verdict | null {
  const nearest = candidates[0];
  if (nearest === undefined) return null;
  // The same cause said twice is as sure as the surest.
  const first =
    candidates.find(
      (one) => one.layer === nearest.layer && one.certain && !one.past && one.causes[0] === nearest.causes[0],
    ) ?? nearest;
  const rivals = candidates.filter(
    (one) =>
      !one.past &&
      one.certain &&
      one.causes[0] !== first.causes[0] &&
      (one.layer === first.layer || (one.layer === 'code' && isAnotherReply(one, first))),
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
  const certain =
    first.certain && !first.past && rivals.length === 0 && !contradicted(first, candidates, segments);
  return {
    causes: certain ? first.causes : causes,
    certain,
    layer: first.layer,
    at: first,
    reply: first.reply,
  };
}

/** Two replies, and no wrapper that quotes the other: each begins with its own three digits. */
function isAnotherReply({ reply }: Candidate, first: Candidate): boolean {
  return (
    reply !== null &&
    first.reply !== null &&
    reply !== first.reply &&
    reply.code !== null &&
    first.reply.code !== null
  );
}

/** Somebody tells a story between the words that name a cause and a login refused without a reason: another try. */
function contradicted(
  first: Candidate,
  candidates: readonly Candidate[],
  segments: readonly Segment[],
): boolean {
  return candidates.some(
    ({ layer, reply, past }) =>
      layer === 'refusal' &&
      !past &&
      reply?.enhanced === '5.7.3' &&
      reply.enhanced !== first.reply?.enhanced &&
      segments.some(({ kind, start, end }) => kind === 'story' && start >= first.end && end <= reply.start),
  );
}

export function unique(ids: readonly DiagnosisId[]): DiagnosisId[] {
  return [...new Set(ids)];
}
