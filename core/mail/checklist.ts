import { z } from '../schema.ts';
import type { DnsReport } from './dns-report.ts';
import { isAnswered } from './dns-report.ts';
import { analyseMx } from './mx.ts';

/** What is worth remembering of the IP route, and comparing later. */
export const checklistItems = [
  'mx',
  'spf-address',
  'spf-record',
  'spf-lookups',
  'spf-microsoft',
  'dkim',
  'dmarc',
  'seen-address',
  'relay',
] as const;

export const observationSchema = z.strictObject({
  item: z.enum(checklistItems),
  /** `unknown`: the question was asked and not answered, which is no news of the thing itself. */
  state: z.enum(['verified', 'problem', 'unknown']),
  /** What was observed, short and comparable: a host, a record, a count, a verdict. */
  value: z.string().max(4000),
  /** ISO instant (UTC). */
  at: z.string(),
  by: z.enum(['dns.check', 'relay.check']),
});

export type Observation = z.infer<typeof observationSchema>;

/** One route of one domain; plain data, to be kept in the settings or in a file. */
export const checklistSchema = z.strictObject({
  domain: z.string(),
  ip: z.string().nullable(),
  observations: z.array(observationSchema).max(checklistItems.length),
});

export type Checklist = z.infer<typeof checklistSchema>;

export const checklistChangeSchema = z.strictObject({
  item: z.enum(checklistItems),
  /** `first`: read for the first time; `changed`: same state, another value; `unread`: no answer, so no news. */
  change: z.enum(['first', 'better', 'worse', 'changed', 'unread']),
  before: observationSchema.nullable(),
  after: observationSchema,
});

export type ChecklistChange = z.infer<typeof checklistChangeSchema>;

/** What a DNS check verified. */
export function observeDns(report: DnsReport): Observation[] {
  const note = (item: Observation['item'], state: Observation['state'], value: string): Observation => ({
    item,
    state,
    value: value.slice(0, 4000),
    at: report.checkedAt,
    by: 'dns.check',
  });
  const { spf, mx, dmarc } = report;
  const host = analyseMx(mx.records).relayHost;
  const unread = !isAnswered(spf.state);
  const result = spf.evaluation?.result;
  const keys = report.dkim.filter((one) => one.key === 'published').map((one) => one.selector);
  const dkimRead = report.dkim.every((one) => isAnswered(one.state));
  return [
    isAnswered(mx.state)
      ? note(
          'mx',
          host === null ? 'problem' : 'verified',
          host ?? mx.records.map((one) => one.host).join(' '),
        )
      : note('mx', 'unknown', mx.state),
    ...(report.ip === null
      ? []
      : [
          unread || result === undefined || result === 'temperror'
            ? note('spf-address', 'unknown', result ?? spf.state)
            : note('spf-address', result === 'pass' ? 'verified' : 'problem', `${report.ip} ${result}`),
        ]),
    unread
      ? note('spf-record', 'unknown', spf.state)
      : note('spf-record', spf.records.length === 1 ? 'verified' : 'problem', spf.records.join('\n')),
    spf.total === null || !spf.total.complete
      ? note('spf-lookups', 'unknown', spf.total === null ? '' : String(spf.total.lookups))
      : note('spf-lookups', spf.total.lookups <= 10 ? 'verified' : 'problem', String(spf.total.lookups)),
    unread
      ? note('spf-microsoft', 'unknown', spf.state)
      : note('spf-microsoft', spf.includesMicrosoft ? 'verified' : 'problem', String(spf.includesMicrosoft)),
    dkimRead || keys.length > 0
      ? note('dkim', keys.length > 0 ? 'verified' : 'problem', keys.join(' '))
      : note('dkim', 'unknown', ''),
    isAnswered(dmarc.state)
      ? note('dmarc', dmarc.alignment?.result === 'pass' ? 'verified' : 'problem', dmarc.record ?? '')
      : note('dmarc', 'unknown', dmarc.state),
  ];
}

/**
 * Brings a list up to date. Fresh observations replace those of the same item, except that an unanswered question
 * never erases what was verified; every difference is told. A list for another domain or address starts afresh.
 */
export function updateChecklist(
  previous: Checklist | null,
  subject: { readonly domain: string; readonly ip: string | null },
  fresh: readonly Observation[],
): { checklist: Checklist; changes: ChecklistChange[] } {
  const same = previous !== null && previous.domain === subject.domain && previous.ip === subject.ip;
  const known = new Map((same ? previous.observations : []).map((one) => [one.item, one]));
  const changes: ChecklistChange[] = [];
  for (const after of fresh) {
    const before = known.get(after.item) ?? null;
    const change = changeBetween(before, after);
    if (change !== null) changes.push({ item: after.item, change, before, after });
    if (before === null || after.state !== 'unknown') known.set(after.item, after);
  }
  const observations = checklistItems.flatMap((item) => known.get(item) ?? []);
  return { checklist: { ...subject, observations }, changes };
}

function changeBetween(before: Observation | null, after: Observation): ChecklistChange['change'] | null {
  if (after.state === 'unknown')
    return before === null ? 'first' : before.state === 'unknown' ? null : 'unread';
  if (before === null || before.state === 'unknown') return 'first';
  if (before.state !== after.state) return after.state === 'verified' ? 'better' : 'worse';
  return before.value === after.value ? null : 'changed';
}
