import { addDays, daysBetween } from '../calendar-day.ts';
import type { Message } from '../i18n/translate.ts';
import type { Confidence } from './fact.ts';
import { retirementFacts } from './facts-retirement.ts';
import type { LinkId } from './links.ts';
import type { SendingChannel } from './policies.ts';
import { reportOnlyDelay } from './policy-rules.ts';
import { basicAuthRetirement } from './retirement.ts';

/** `day`: that day. `end-of-month`: the last days of a month, day not published. `period`: at some time between. */
export type DatePrecision = 'day' | 'end-of-month' | 'period' | 'from';

export type CalendarEvent = {
  readonly id: string;
  readonly title: Message;
  readonly detail: Message;
  /** First ISO date on which it can be true. */
  readonly from: string;
  /** Last ISO date of the span in which it happens; the same as `from` for a day. */
  readonly until: string;
  readonly precision: DatePrecision;
  readonly basis: 'announced' | 'deduced';
  readonly confidence: Confidence;
  readonly channels: readonly SendingChannel[];
  readonly publishedOn: string | null;
  readonly link: LinkId | null;
};

const password: readonly SendingChannel[] = ['smtp-app-password'];

/** The first days on which Microsoft switches workstations to new Outlook by itself; March 2027 has no day. */
export const newOutlookByDefault = { business: '2025-01-06', enterprise: '2027-03-01' } as const;

const outlook: readonly SendingChannel[] = ['outlook'];

/** The dates that do not depend on an organization. */
export const calendarEvents: readonly CalendarEvent[] = [
  event(
    'plan-published',
    '2026-01-27',
    'announced',
    'microsoft',
    password,
    '2026-01-27',
    'basic-auth-timeline',
  ),
  event(
    'delay-shortened',
    '2026-05-28',
    'announced',
    'microsoft',
    password,
    '2026-05-28',
    'managed-policies',
  ),
  event('defaults-device-code', '2026-07-01', 'announced', 'microsoft', ['smtp-oauth'], null, null),
  event('mx-names', '2026-07-01', 'announced', 'message-center', ['relay', 'direct-send'], null, null),
  event('passkeys', '2026-09-01', 'announced', 'microsoft', ['outlook'], '2026-09-23', null),
  {
    ...event(
      'basic-auth-off',
      basicAuthRetirement.from,
      'announced',
      'microsoft',
      password,
      '2026-01-27',
      null,
    ),
    until: basicAuthRetirement.until,
    precision: 'end-of-month',
    link: 'basic-auth-timeline',
  },
  {
    ...event(
      'app-passwords-stop',
      basicAuthRetirement.from,
      'deduced',
      'deduced',
      password,
      '2026-01-27',
      null,
    ),
    until: basicAuthRetirement.until,
    precision: 'end-of-month',
    link: 'basic-auth-timeline',
  },
  {
    ...event(
      'new-tenants',
      retirementFacts['basic-auth-unavailable-in-new-organizations'].from,
      'announced',
      'microsoft',
      password,
      '2026-01-27',
      null,
    ),
    precision: 'from',
    link: 'basic-auth-timeline',
  },
  event(
    'new-outlook-business',
    newOutlookByDefault.business,
    'announced',
    'third-party',
    outlook,
    '2024-12-01',
    null,
  ),
  {
    ...event(
      'new-outlook-enterprise',
      newOutlookByDefault.enterprise,
      'announced',
      'message-center',
      outlook,
      '2026-02-20',
      null,
    ),
    precision: 'from',
  },
  {
    ...event(
      'classic-outlook-support',
      '2029-01-01',
      'deduced',
      'message-center',
      outlook,
      '2026-02-20',
      null,
    ),
    precision: 'from',
  },
  event('sms-end', '2027-02-01', 'announced', 'microsoft', ['outlook'], '2026-09-23', null),
  event('security-info-barred', '2027-02-01', 'deduced', 'deduced', password, '2026-09-23', null),
  event('sms-end-admins', '2027-07-01', 'announced', 'microsoft', ['outlook'], '2026-09-23', null),
  {
    ...event(
      'removal-announcement',
      retirementFacts['basic-auth-removal-to-be-announced'].from,
      'announced',
      'microsoft',
      password,
      '2026-01-27',
      null,
    ),
    until: retirementFacts['basic-auth-removal-to-be-announced'].until,
    precision: 'period',
    link: 'basic-auth-timeline',
  },
  {
    ...event('hve-basic', '2028-09-01', 'announced', 'microsoft', [], null, null),
    until: '2028-09-30',
    precision: 'end-of-month',
  },
];

type EventName =
  | 'plan-published'
  | 'delay-shortened'
  | 'defaults-device-code'
  | 'mx-names'
  | 'passkeys'
  | 'new-outlook-business'
  | 'new-outlook-enterprise'
  | 'classic-outlook-support'
  | 'basic-auth-off'
  | 'app-passwords-stop'
  | 'new-tenants'
  | 'sms-end'
  | 'security-info-barred'
  | 'sms-end-admins'
  | 'removal-announcement'
  | 'hve-basic';

function event(
  id: EventName,
  day: string,
  basis: CalendarEvent['basis'],
  confidence: Confidence,
  channels: readonly SendingChannel[],
  publishedOn: string | null,
  link: LinkId | null,
): CalendarEvent {
  return {
    id,
    title: { id: `calendar.${id}.title` },
    detail: { id: `calendar.${id}.detail` },
    from: day,
    until: day,
    precision: 'day',
    basis,
    confidence,
    channels,
    publishedOn,
    link,
  };
}

/** A managed policy that an organization saw in report-only, and since when (ISO date). */
export type WatchedPolicy = { readonly name: string; readonly since: string };

export type CalendarEntry = CalendarEvent & {
  readonly state: 'past' | 'under-way' | 'coming';
  /** Days from the date asked to `from`; negative once it began. */
  readonly days: number;
};

/**
 * The calendar as it stands on an ISO date, in order. A policy in report-only adds the first day Microsoft may
 * switch it on: deduced, since the page gives a minimum and says it can be sooner.
 */
export function calendarOn(on: string, watched: readonly WatchedPolicy[] = []): CalendarEntry[] {
  return [...calendarEvents, ...watched.map(activationOf)]
    .map((item) => ({ ...item, days: daysBetween(on, item.from), state: stateOf(item, on) }))
    .sort((one, other) => one.from.localeCompare(other.from) || one.until.localeCompare(other.until));
}

function activationOf(policy: WatchedPolicy, index: number): CalendarEvent {
  const day = addDays(policy.since, reportOnlyDelay.today.days);
  return {
    id: `policy-activation-${index + 1}`,
    title: { id: 'calendar.policy-activation.title', params: { policy: policy.name } },
    detail: {
      id: 'calendar.policy-activation.detail',
      params: { since: policy.since, days: reportOnlyDelay.today.days },
    },
    from: day,
    until: day,
    precision: 'from',
    basis: 'deduced',
    confidence: 'deduced',
    channels: password,
    publishedOn: reportOnlyDelay.today.publishedOn,
    link: 'managed-policies',
  };
}

function stateOf(item: CalendarEvent, on: string): CalendarEntry['state'] {
  if (on < item.from) return 'coming';
  return on <= item.until ? 'under-way' : 'past';
}

/** When an event happens, as words. */
export function sayWhen(item: CalendarEvent): Message {
  return { id: `calendar.when.${item.precision}`, params: { from: item.from, until: item.until } };
}

/** How far off an event is: one number for a known day, the least and the most for a span; null once it began. */
export function sayDaysLeft({ days, from, until, precision }: CalendarEntry): Message | null {
  if (days <= 0) return null;
  const latest = days + daysBetween(from, until);
  return precision === 'from' || latest === days
    ? { id: 'calendar.days-left', params: { days } }
    : { id: 'calendar.days-between', params: { days, latest } };
}
