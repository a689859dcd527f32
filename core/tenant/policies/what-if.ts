import { addDays } from '../../calendar-day.ts';
import type { Message } from '../../i18n/translate.ts';
import { type PolicyOrigin, policyOrigin, reportOnlyDelay } from '../../knowledge/policy-rules.ts';
import { conclude, type Gap, gap, type Reading, reading } from '../completeness.ts';
import type { MailboxFacts } from '../facts.ts';
import { gapsUnder, readConditions } from './conditions.ts';
import { readGrant } from './grant.ts';
import { gapOf, type ImportedPolicy, type PolicyExport } from './imported-policy.ts';
import { isLostFile } from './memberships.ts';
import { isPolicyList } from './read-policy-export.ts';
import type { PolicySurroundings, SignInCase } from './sign-in-case.ts';

/**
 * `blocks`: on, and stops this sign-in. `would-block`: the same, in report-only. `depends`: what would settle it
 * is not known. `misses`: does not concern this sign-in, for the reasons given.
 */
export const policyOutcomes = ['blocks', 'would-block', 'depends', 'misses'] as const;

export type PolicyOutcome = (typeof policyOutcomes)[number];

export type PolicyReading = {
  readonly name: string;
  readonly id: string | null;
  readonly state: string;
  readonly origin: PolicyOrigin;
  readonly outcome: PolicyOutcome;
  /** It is one of those that make the answer what it is. */
  readonly decides: boolean;
  /** Tells it from the others of its set, whoever is judged. */
  readonly key: string;
  /** Why it misses, or what it depends on; empty when it applies outright. */
  readonly reasons: readonly Message[];
  /** What it would do if it were on and its open points held: the near misses of a disabled policy, too. */
  readonly ifApplied: 'blocks' | 'nothing' | 'unknown';
  /** A managed policy in report-only: the first ISO day Microsoft may switch it on by itself (deduced). */
  readonly earliestActivation: string | null;
  /** What the export does not tell of it, whether it matters here or not. */
  readonly gaps: readonly Gap[];
};

export type WhatIf = {
  readonly on: string;
  readonly account: string;
  /** `depends` when no policy surely blocks, and one that is on may, or some were not read. */
  readonly answer: 'blocked' | 'depends' | 'clear';
  readonly policies: readonly PolicyReading[];
  /** Report-only policies that would block, or may. */
  readonly waiting: readonly PolicyReading[];
  /** What is missing from the set of policies as a whole; empty when it is whole. */
  readonly gaps: readonly Gap[];
};

/**
 * What every exported policy does to one SMTP sign-in on an ISO date. A set that is not whole never answers `clear`: a
 * policy that was not read may block.
 */
export function whatIf(set: Reading<PolicyExport>, signIn: SignInCase, on: string): WhatIf {
  const whole = withMissingParts(set, signIn);
  return conclude(whole, (read) => judge(read, signIn, on, whole.gaps), {
    stands: ({ answer }) => answer === 'blocked',
    cannotSay: (found) => ({ ...found, answer: 'depends' }),
  });
}

/**
 * An organization may have no policy at all; a file that holds other things and no policy does not say so. A file of
 * groups that could not be read is missing too.
 */
function withMissingParts(
  { value, gaps }: Reading<PolicyExport>,
  { memberships }: SignInCase,
): Reading<PolicyExport> {
  const others = [
    ...value.locations.map(({ displayName, id }) => displayName || id),
    ...value.names.map(({ name }) => name),
  ];
  const listed = value.policies.length > 0 || value.pages.some(isPolicyList);
  const absent = !listed && others.length > 0 && gaps.length === 0;
  const where = others.slice(0, 3).join(', ');
  const lost = memberships.gaps.filter(({ kind }) => isLostFile(kind));
  return reading(value, [...(absent ? [gap('missing-list', where)] : gaps), ...lost]);
}

function judge(
  { policies, locations, names }: PolicyExport,
  signIn: SignInCase,
  on: string,
  gaps: readonly Gap[],
): WhatIf {
  // A file that was lost is said of the whole.
  const membershipGaps = signIn.memberships.gaps.filter(({ kind }) => !isLostFile(kind));
  const surroundings = { locations, names, membershipGaps };
  const readings = policies.map((policy, index) => readPolicy(policy, `${index}`, signIn, surroundings));
  const answer = readings.some(({ outcome }) => outcome === 'blocks')
    ? 'blocked'
    : readings.some(({ outcome, state }) => outcome === 'depends' && state !== reportOnly)
      ? 'depends'
      : 'clear';
  const rank: Record<PolicyOutcome, number> = { blocks: 0, 'would-block': 1, depends: 2, misses: 3 };
  return {
    on,
    account: signIn.account,
    answer,
    policies: readings
      .map((each) => ({ ...each, decides: decides(each, answer) }))
      .toSorted(
        (one, other) =>
          rank[one.outcome] - rank[other.outcome] || byText(one.name, other.name) || byText(one.id, other.id),
      ),
    waiting: readings.filter(
      ({ outcome, state }) => outcome === 'would-block' || (outcome === 'depends' && state === reportOnly),
    ),
    gaps,
  };
}

/** What is open decides nothing yet. */
function decides({ outcome }: PolicyReading, answer: WhatIf['answer']): boolean {
  return answer === 'blocked' && outcome === 'blocks';
}

/** The order of files and of policies in them changes nothing to what is shown. */
function byText(one: string | null, other: string | null): number {
  const [left, right] = [one ?? '', other ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}

const reportOnly = 'enabledForReportingButNotEnforced';

function readPolicy(
  policy: ImportedPolicy,
  key: string,
  signIn: SignInCase,
  surroundings: PolicySurroundings,
): PolicyReading {
  const origin = policyOrigin(policy.displayName, policy.templateId);
  const conditions = readConditions(policy, signIn, surroundings);
  const reasonsOf = (outcome: 'misses' | 'depends') =>
    conditions.flatMap((each) => (each.outcome === outcome ? each.reasons : []));
  const base = {
    key,
    decides: false,
    name: policy.displayName,
    id: policy.id,
    state: policy.state,
    origin,
    gaps: policy.gaps.map((lost) => gapOf(policy, lost)),
    earliestActivation: earliestActivation(policy, origin),
  };
  const grant = readGrant(policy);
  const missed = [...reasonsOf('misses'), ...(grant.outcome === 'nothing' ? grant.reasons : [])];
  const ifApplied = missed.length > 0 ? 'nothing' : grant.outcome;
  if (policy.state === 'disabled')
    return { ...base, outcome: 'misses', reasons: [{ id: 'whatif.miss.disabled' }, ...missed], ifApplied };
  if (missed.length > 0) return { ...base, outcome: 'misses', reasons: missed, ifApplied };
  const open = [
    ...reasonsOf('depends'),
    ...(grant.outcome === 'unknown' ? grant.reasons : []),
    ...unknownState(policy),
  ];
  if (open.length > 0) return { ...base, outcome: 'depends', reasons: distinct(open), ifApplied };
  const outcome = policy.state === 'enabled' ? 'blocks' : 'would-block';
  return { ...base, outcome, reasons: [], ifApplied };
}

function unknownState(policy: ImportedPolicy): readonly Message[] {
  if (policy.state === 'enabled' || policy.state === reportOnly) return [];
  const absent = gapsUnder(policy, 'state');
  return absent.length > 0
    ? absent
    : [{ id: 'whatif.depends.state', params: { state: policy.state.slice(0, 60) } }];
}

function distinct(messages: readonly Message[]): readonly Message[] {
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()];
}

function earliestActivation(policy: ImportedPolicy, origin: PolicyOrigin): string | null {
  if (origin.by !== 'microsoft' || policy.state !== reportOnly || policy.createdDateTime === null)
    return null;
  return addDays(policy.createdDateTime.slice(0, 10), reportOnlyDelay.today.days);
}

/**
 * The what-if as a fact of the mailbox, for the verdict. An answer that depends is left unknown, and so is a report-only
 * policy that lost the name by which one knows whether Microsoft may switch it on.
 */
export function conditionalAccessFact(result: WhatIf): Pick<MailboxFacts, 'conditionalAccess' | 'policies'> {
  const names = (readings: readonly PolicyReading[]) => readings.slice(0, 100).map(({ name }) => name);
  const blocking = result.policies.filter(({ outcome }) => outcome === 'blocks');
  if (blocking.length > 0) return { conditionalAccess: 'blocks', policies: names(blocking) };
  const { waiting } = result;
  if (result.answer === 'depends' || waiting.some(({ outcome }) => outcome === 'depends'))
    return { conditionalAccess: 'unknown' };
  if (waiting.length === 0) return { conditionalAccess: 'clear' };
  if (waiting.some(({ gaps }) => gaps.some(({ where }) => where.endsWith('› displayName'))))
    return { conditionalAccess: 'unknown' };
  const managed = waiting.some(
    ({ origin }) => origin.by === 'microsoft' || origin.by === 'perhaps-microsoft',
  );
  return { conditionalAccess: managed ? 'report-only-managed' : 'report-only', policies: names(waiting) };
}
