import { addDays } from '../calendar-day.ts';
import type { Message } from '../i18n/translate.ts';
import { newOutlookByDefault } from '../knowledge/calendar.ts';
import { basicAuthRetirement, finalRemovalAnnouncement } from '../knowledge/retirement.ts';
import type { MailboxKnowledge } from './facts.ts';
import { switchFields } from './switch-facts.ts';
import {
  type SwitchGroup,
  type SwitchId,
  type SwitchState,
  switchGroups,
  switchRules,
  type VerdictRoute,
  type World,
} from './switches.ts';
import { refusalOf, routeOf, worldsOf } from './worlds.ts';

/** The answer: every possible world sends, none does, or they differ. */
export const verdictAnswers = ['sends', 'does-not-send', 'cannot-say'] as const;

export type VerdictAnswer = (typeof verdictAnswers)[number];

export type SwitchReading = {
  readonly id: SwitchId;
  readonly state: SwitchState | 'unknown';
  /** The value read, in words; null when it was not read. */
  readonly value: string | null;
  /** How to learn it; null when it is known or has no say. */
  readonly learn: Message | null;
};

export type Change = { readonly switchId: SwitchId; readonly message: Message };

export type Verdict = {
  readonly account: string;
  readonly route: VerdictRoute;
  /** The ISO date the answer is for, and the day the facts were read. */
  readonly on: string;
  readonly asOf: string;
  readonly answer: VerdictAnswer;
  /** In Microsoft's order of decision. */
  readonly switches: readonly SwitchReading[];
  /** The first switch that stops the message; null when none is known to. What is unknown decides nothing. */
  readonly decidedBy: SwitchId | null;
  /** Switches of which at least one stops the message, when a refusal names no single one. */
  readonly suspects: readonly SwitchId[];
  /** Switches whose unknown value still matters to the answer. */
  readonly unknown: readonly SwitchId[];
  /** The fewest changes that open every closed switch. Empty when nothing is closed. */
  readonly leastChange: readonly Change[];
  /** The first later date on which the answer is another, if nothing is changed until then. */
  readonly changesOn: { readonly date: string; readonly answer: VerdictAnswer } | null;
  readonly remarks: readonly Message[];
  /** Switches whose facts and observation cannot both be true; the answer is then `cannot-say`. */
  readonly contradictions: readonly SwitchId[];
};

/** Whether one mailbox can send on a date, by a route, from whatever is known. */
export function verdictOn(knowledge: MailboxKnowledge, route: VerdictRoute, on: string): Verdict {
  const verdict = judge(knowledge, route, on);
  return { ...verdict, changesOn: nextChange(knowledge, route, on, verdict.answer) };
}

/** A verdict a mailbox, in the order given. */
export function verdictTable(
  knowledge: readonly MailboxKnowledge[],
  route: VerdictRoute,
  on: string,
): readonly Verdict[] {
  return knowledge.map((each) => verdictOn(each, route, on));
}

function judge(knowledge: MailboxKnowledge, route: VerdictRoute, on: string): Verdict {
  const groups = switchGroups[route].map((group) => readGroup(group, route, knowledge, on));
  const accused = accusedBy(knowledge, route);
  const suspects = accused.filter((id) => couldHaveStopped(id, groups, knowledge));
  const contradictions = [
    ...groups.filter((group) => group.possible.length === 0).flatMap((group) => group.ids),
    ...(suspects.length === 0 ? accused : []),
  ];
  const answer = answerOf(groups, suspects, contradictions);
  const readings = groups.flatMap((group) => group.readings);
  const unknown = groups
    .filter((group) => group.outcome === 'unknown')
    .flatMap((group) => group.readings.filter((reading) => reading.state === 'unknown').map(({ id }) => id));
  const shut = readings.filter((reading) => reading.state === 'closed').map(({ id }) => id);
  // A single suspect is the culprit.
  const closed = suspects.length === 1 ? [...new Set([...suspects, ...shut])] : shut;
  return {
    account: knowledge.mailbox.account,
    route,
    on,
    asOf: knowledge.asOf,
    answer,
    switches: readings,
    decidedBy: contradictions[0] ?? closed[0] ?? null,
    suspects,
    unknown,
    leastChange: closed.map((id) => ({ switchId: id, message: { id: `verdict.change.${id}` } })),
    changesOn: null,
    remarks: remarksOf(knowledge, route, on, answer),
    contradictions,
  };
}

type GroupReading = {
  readonly ids: readonly SwitchId[];
  readonly possible: readonly World[];
  readonly outcome: 'open' | 'closed' | 'unknown';
  readonly readings: readonly SwitchReading[];
};

function readGroup(
  group: SwitchGroup,
  route: VerdictRoute,
  knowledge: MailboxKnowledge,
  on: string,
): GroupReading {
  const possible = worldsOf(group, route, knowledge);
  const stopped = possible.map((world) =>
    group.switches.some((id) => switchRules[id](world, on, knowledge) === 'closed'),
  );
  const outcome = stopped.every(Boolean) ? 'closed' : stopped.some(Boolean) ? 'unknown' : 'open';
  return {
    ids: group.switches,
    possible,
    outcome: possible.length === 0 ? 'unknown' : outcome,
    readings: group.switches.map((id) => readSwitch(id, possible, outcome, knowledge, on)),
  };
}

function readSwitch(
  id: SwitchId,
  possible: readonly World[],
  outcome: GroupReading['outcome'],
  knowledge: MailboxKnowledge,
  on: string,
): SwitchReading {
  const states = new Set(possible.map((world) => switchRules[id](world, on, knowledge)));
  // Per-user MFA stops nothing by itself, yet an unknown one leaves the need for an app password open.
  const leavesOpen = id === 'per-user-mfa' && outcome === 'unknown' && knownValue(id, knowledge) === null;
  const state = leavesOpen ? 'unknown' : stateOf(states);
  return {
    id,
    state,
    value: knownValue(id, knowledge),
    learn: state === 'unknown' ? learnOf(id, knowledge, on) : null,
  };
}

/** Past the announcement of the final removal, nobody can be asked: only that announcement gives the day. */
function learnOf(id: SwitchId, { tenant }: MailboxKnowledge, on: string): Message {
  const removal =
    id === 'retirement' && tenant.basicAuthReenabled === 'yes' && on > finalRemovalAnnouncement.until;
  return { id: removal ? 'verdict.learn.final-removal' : `verdict.learn.${id}` };
}

function stateOf(states: ReadonlySet<SwitchState>): SwitchReading['state'] {
  if (states.size === 0) return 'unknown';
  if (!states.has('closed')) return states.has('open') ? 'open' : 'not-concerned';
  return states.size === 1 ? 'closed' : 'unknown';
}

/**
 * The switches among which a refusal that was observed has its cause. The message is stopped whichever it is, and
 * no switch opens by itself with time.
 */
function accusedBy({ mailbox }: MailboxKnowledge, route: VerdictRoute): readonly SwitchId[] {
  const { observation } = mailbox;
  if (observation?.outcome !== 'refused' || routeOf(observation) !== route) return [];
  const refusal = refusalOf(observation.diagnosis);
  return refusal.kind === 'among' ? refusal.ids : [];
}

function couldHaveStopped(
  id: SwitchId,
  groups: readonly GroupReading[],
  knowledge: MailboxKnowledge,
): boolean {
  const seenOn = knowledge.mailbox.observation?.on ?? knowledge.asOf;
  return groups.some(
    (group) =>
      group.ids.includes(id) &&
      group.possible.some((world) => switchRules[id](world, seenOn, knowledge) === 'closed'),
  );
}

function answerOf(
  groups: readonly GroupReading[],
  suspects: readonly SwitchId[],
  contradictions: readonly SwitchId[],
): VerdictAnswer {
  if (contradictions.length > 0) return 'cannot-say';
  if (suspects.length > 0 || groups.some((group) => group.outcome === 'closed')) return 'does-not-send';
  return groups.every((group) => group.outcome === 'open') ? 'sends' : 'cannot-say';
}

/** The days on which a switch can change by itself: the retirement's two edges, and a policy's activation. */
function nextChange(
  knowledge: MailboxKnowledge,
  route: VerdictRoute,
  on: string,
  answer: VerdictAnswer,
): Verdict['changesOn'] {
  const days = [
    basicAuthRetirement.from,
    addDays(basicAuthRetirement.until, 1),
    addDays(finalRemovalAnnouncement.until, 1),
    addDays(knowledge.asOf, 1),
    newOutlookByDefault.enterprise,
    ...(knowledge.mailbox.activationOn === undefined ? [] : [knowledge.mailbox.activationOn]),
  ].sort();
  for (const date of days) {
    if (date <= on) continue;
    const later = judge(knowledge, route, date);
    if (later.answer !== answer) return { date, answer: later.answer };
  }
  return null;
}

/** What is known of a switch: of the first of its settings. */
function knownValue(id: SwitchId, { tenant, mailbox }: MailboxKnowledge): string | null {
  const field = switchFields.find(({ switchId }) => switchId === id);
  if (field === undefined) return null;
  const value = field.scope === 'tenant' ? tenant[field.key] : mailbox[field.key];
  return value === undefined || value === 'unknown' ? null : value;
}

function remarksOf(
  knowledge: MailboxKnowledge,
  route: VerdictRoute,
  on: string,
  answer: VerdictAnswer,
): readonly Message[] {
  const { mailbox, asOf } = knowledge;
  const remarks: Message[] = [];
  if (on > asOf) remarks.push({ id: 'verdict.remark.if-nothing-changes', params: { asOf } });
  if (route === 'ip-address') {
    remarks.push({ id: 'verdict.remark.no-sign-in' });
    return remarks;
  }
  if (route === 'outlook') {
    remarks.push({ id: 'verdict.remark.outlook-interface' });
    return remarks;
  }
  if (answer !== 'does-not-send') remarks.push({ id: 'verdict.remark.password-apart' });
  if (mailbox.perUserMfa === 'disabled') remarks.push({ id: 'verdict.remark.ordinary-password' });
  if (mailbox.perUserMfa === 'enabled') remarks.push({ id: 'verdict.remark.until-registration' });
  if (mailbox.conditionalAccess === 'report-only') remarks.push({ id: 'verdict.remark.report-only' });
  if (mailbox.conditionalAccess === 'report-only-managed')
    remarks.push({ id: 'verdict.remark.report-only-managed' });
  if (on >= basicAuthRetirement.from && on <= basicAuthRetirement.until)
    remarks.push({ id: 'verdict.remark.day-not-published' });
  if (on >= finalRemovalAnnouncement.from && answer !== 'does-not-send')
    remarks.push({ id: 'verdict.remark.final-removal' });
  return remarks;
}
