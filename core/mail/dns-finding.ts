import { actors } from '../actor.ts';
import type { Message } from '../i18n/translate.ts';
import { z } from '../schema.ts';

/** `good`: as it should be; `info`: to know; `caution`: will hurt some messages; `problem`: stops the IP route. */
export const severities = ['problem', 'caution', 'info', 'good'] as const;

/** Everything a DNS check can say, by area. Public vocabulary of `dns check --json`: add, never rename. */
export const dnsFindingIds = [
  'dns-unreachable',
  'dns-cut',
  'dns-unread',
  'dns-alias-loop',
  'dns-too-large',
  'domain-absent',
  'domain-unsure',
  'dns-denies-all',
  'domain-parent',
  'mx-microsoft',
  'mx-mixed',
  'mx-filter',
  'mx-other',
  'mx-refuses',
  'mx-none',
  'address-missing',
  'spf-none',
  'spf-several',
  'spf-invalid',
  'spf-passes',
  'spf-address-absent',
  'spf-permerror',
  'spf-temperror',
  'spf-over-limit',
  'spf-near-limit',
  'spf-voids',
  'spf-branch',
  'spf-loop',
  'spf-microsoft-absent',
  'spf-open',
  'spf-no-end',
  'spf-ptr',
  'spf-long',
  'dkim-microsoft',
  'dkim-absent',
  'dkim-broken',
  'dmarc-aligned',
  'dmarc-present',
  'dmarc-not-aligned',
  'dmarc-absent',
  'mta-sts-present',
  'tenant-likely',
  'tenant-unseen',
] as const;

export type DnsFindingId = (typeof dnsFindingIds)[number];

export const dnsFindingSchema = z.strictObject({
  id: z.enum(dnsFindingIds),
  severity: z.enum(severities),
  who: z.enum([...actors, 'nobody']),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export type DnsFinding = z.infer<typeof dnsFindingSchema>;
export type Severity = DnsFinding['severity'];

/** One finding; `params` fill its words. */
export function finding(
  id: DnsFindingId,
  severity: Severity,
  who: DnsFinding['who'],
  params: DnsFinding['params'] = {},
): DnsFinding {
  return { id, severity, who, params };
}

/** What was found, in words. */
export function findingTitle(one: DnsFinding): Message {
  return { id: `dns.${one.id}.title`, params: wordsParams(one) };
}

/** What it means and what to do about it. */
export function findingAdvice(one: DnsFinding): Message {
  return { id: `dns.${one.id}.advice`, params: wordsParams(one) };
}

/** MessageFormat takes no hyphen in the key of a `select`. */
function wordsParams({ params }: DnsFinding): DnsFinding['params'] {
  return params.state === undefined ? params : { ...params, state: String(params.state).replace(/-/g, '_') };
}
