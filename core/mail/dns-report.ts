import { z } from '../schema.ts';

/**
 * How a DNS question ended. `no-name`: the name does not exist (NXDOMAIN); `no-data`: it exists without such a
 * record; `server-failure`: SERVFAIL, which a broken DNSSEC gives too; `cancelled`: the whole check ran out of time.
 */
export const lookupStates = [
  'found',
  'no-name',
  'no-data',
  'server-failure',
  'refused',
  'timeout',
  'unreachable',
  'bad-answer',
  'too-large',
  'alias-loop',
  'cancelled',
] as const;

export const lookupStateSchema = z.enum(lookupStates);

export type LookupState = z.infer<typeof lookupStateSchema>;

/** True when the question was answered, if only by « there is none ». */
export function isAnswered(state: LookupState): boolean {
  return state === 'found' || state === 'no-name' || state === 'no-data';
}

/** SPF's own results (RFC 7208 §2.6). */
export const spfResults = ['none', 'neutral', 'pass', 'fail', 'softfail', 'temperror', 'permerror'] as const;

/** Why a branch of the SPF tree was not followed further. */
export const spfBranchStates = [
  'followed',
  'no-record',
  'several-records',
  'invalid',
  'unread',
  'loop',
  'macro',
  'cut',
] as const;

export const spfCostSchema = z.strictObject({
  /** 0 for the domain's own terms, 1 for those of an include, and so on. */
  depth: z.int().nonnegative(),
  /** The term as published, and the domain whose record holds it. */
  term: z.string(),
  domain: z.string(),
  /** Lookups the term costs in all, its own and those of what it includes. */
  lookups: z.int().nonnegative(),
  /** Queries of this term, and beneath it, that found nothing. */
  voids: z.int().nonnegative(),
  state: z.enum(spfBranchStates),
});

export type SpfCost = z.infer<typeof spfCostSchema>;

const lookupSchema = z.strictObject({ state: lookupStateSchema, aliases: z.array(z.string()) });

/** What the DNS said of a domain, before any judgement. Every name is in DNS form (`xn--…`). */
export const dnsReportSchema = z.strictObject({
  domain: z.string(),
  /** The domain as the person wrote it, tidied. */
  shown: z.string(),
  /** The registered domain above it when it differs (`www.` typed by habit), else null. */
  parent: z.string().nullable(),
  ip: z.string().nullable(),
  /** `HOST:PORT` that was asked, or null for the system's own. */
  resolver: z.string().nullable(),
  checkedAt: z.string(),
  milliseconds: z.number().nonnegative(),
  /** True when the time limit cut the check short: what was not read is marked `cancelled`. */
  cut: z.boolean(),
  mx: lookupSchema.extend({ records: z.array(z.strictObject({ host: z.string(), priority: z.int() })) }),
  spf: lookupSchema.extend({
    records: z.array(z.string()),
    /** Evaluation for `ip` as a receiver does it; null without an address. It stops at the first match. */
    evaluation: z
      .strictObject({
        result: z.enum(spfResults),
        lookups: z.int().nonnegative(),
        voids: z.int().nonnegative(),
        /** The evaluator's own words when it gave up, else empty. */
        detail: z.string(),
      })
      .nullable(),
    /** The whole record followed to its end, whatever the address: what the domain's other senders meet. */
    total: z
      .strictObject({
        lookups: z.int().nonnegative(),
        voids: z.int().nonnegative(),
        /** False when a branch could not be followed, so the real cost may be higher. */
        complete: z.boolean(),
      })
      .nullable(),
    costs: z.array(spfCostSchema),
    /** Whether Microsoft 365's own senders are included, at any depth. */
    includesMicrosoft: z.boolean(),
    /** Lookups that including them would add; null when not measured. */
    microsoftCost: z.int().nonnegative().nullable(),
  }),
  /** Microsoft's two selectors. */
  dkim: z.array(
    lookupSchema.extend({
      selector: z.string(),
      /** `revoked`: a key record with an empty key (RFC 6376 §3.6.1). */
      key: z.enum(['published', 'revoked', 'absent', 'invalid']),
    }),
  ),
  dmarc: lookupSchema.extend({
    record: z.string().nullable(),
    /** Where the record that applies was published: the domain, or one above it. */
    recordDomain: z.string().nullable(),
    policy: z.enum(['none', 'quarantine', 'reject']).nullable(),
    /** Whether SPF (for `ip`) or DKIM (a published Microsoft key) would align with this From; null: not evaluated. */
    alignment: z.strictObject({ spf: z.boolean(), dkim: z.boolean(), result: z.string() }).nullable(),
  }),
  /** The `_mta-sts` record alone; the policy itself is an HTTPS page and is not fetched. */
  mtaSts: lookupSchema.extend({ id: z.string().nullable() }),
  /**
   * How names that certainly exist were answered; null unless the domain was said not to exist. A network that denies
   * them too denies everything, and tells nothing of the domain.
   */
  control: lookupStateSchema.nullable(),
  /** Where `autodiscover.` leads. */
  autodiscover: lookupSchema.extend({ target: z.string().nullable() }),
});

export type DnsReport = z.infer<typeof dnsReportSchema>;
