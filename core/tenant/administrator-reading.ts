import { domainOf } from '../mail/address.ts';
import { ipInEntry } from '../mail/ip-range.ts';
import { z } from '../schema.ts';
import { isObject, stringsOf } from './bounded-json.ts';
import { type Gap, gap, type Reading, reading } from './completeness.ts';
import type { FactsFile, MailboxFacts, TenantFacts } from './facts.ts';
import type { PolicyExport } from './policies/imported-policy.ts';
import { type Memberships, membershipsOf, readScriptMailbox } from './policies/memberships.ts';
import { mergePolicyExports, readPolicyDocument } from './policies/read-policy-export.ts';
import { type SignInCase, signInOf } from './policies/sign-in-case.ts';
import { conditionalAccessFact, type WhatIf, whatIf } from './policies/what-if.ts';

const maybe = <T extends z.ZodType>(type: T) => type.nullish();
/** ConvertTo-Json writes a list of one as the thing itself. */
const list = z.preprocess(
  (value) => (value === null || value === undefined ? null : [value].flat()),
  z.array(z.unknown()).nullable(),
);

/**
 * What an administrator's reading found, by script or live. null or absent: not read; an empty list was read, and is
 * empty. Unknown fields are let by: a later script may print more.
 */
export const administratorReadingSchema = z.object({
  kind: z.literal('assistant-courriel/powershell-facts'),
  version: z.literal(1),
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  tenant: z.object({
    smtpClientAuthenticationDisabled: maybe(z.boolean()),
    organizationRead: z.boolean(),
    defaultAuthenticationPolicy: maybe(z.string()),
    rejectDirectSend: maybe(z.boolean()),
    securityDefaults: maybe(z.boolean()),
    authenticationPolicies: list,
    acceptedDomains: list,
    connectors: list,
    conditionalAccessPolicies: list,
    namedLocations: list,
  }),
  mailboxes: z.preprocess(
    (value) => (value === null || value === undefined ? [] : [value].flat()),
    z.array(
      z.object({
        account: z.string().min(3).max(254),
        read: z.boolean(),
        smtpClientAuthenticationDisabled: maybe(z.boolean()),
        licensed: maybe(z.boolean()),
        objectId: maybe(z.string()),
        userType: maybe(z.string()),
        userRead: z.boolean(),
        authenticationPolicy: maybe(z.string()),
        perUserMfaState: maybe(z.string()),
        memberOf: z.unknown().optional(),
      }),
    ),
  ),
  problems: list,
});

export type AdministratorReading = z.infer<typeof administratorReadingSchema>;

type Tenant = AdministratorReading['tenant'];
type Mailbox = AdministratorReading['mailboxes'][number];

/** Facts, what is missing from them, and the sign-ins that were judged on the way. */
export type ReadFacts = Reading<FactsFile> & {
  /** Empty when the policies were not read. */
  readonly judged: readonly { readonly signIn: SignInCase; readonly answer: WhatIf }[];
};

/**
 * Facts of the organization and of each mailbox; the Conditional Access policies are judged on the way. What is missing
 * from them is a gap wherever it leaves Conditional Access open.
 */
export function factsOfReading(
  { asOf, tenant, mailboxes }: AdministratorReading,
  ip: string | null,
): ReadFacts {
  const tenantFacts: TenantFacts = {
    smtpAuth: onOff(negated(tenant.smtpClientAuthenticationDisabled)),
    securityDefaults: onOff(tenant.securityDefaults),
    rejectDirectSend: onOff(tenant.rejectDirectSend),
    connector: connectorOf(tenant.connectors, ip),
  };
  const policies = policiesOf(tenant);
  const judged =
    policies === null
      ? []
      : mailboxes
          .map((mailbox) => signInFor(mailbox, ip))
          .map((signIn) => ({ signIn, answer: whatIf(policies, signIn, asOf) }));
  const facts: FactsFile = {
    kind: 'assistant-courriel/facts',
    version: 1,
    asOf,
    tenant: tenantFacts,
    mailboxes: mailboxes.map((mailbox, index) => ({
      account: mailbox.account.toLowerCase(),
      smtpAuth: mailboxSmtpOf(mailbox),
      licence: mailbox.licensed === true ? 'yes' : mailbox.licensed === false ? 'no' : undefined,
      perUserMfa: perUserMfaOf(mailbox.perUserMfaState),
      basicSmtpPolicy: basicSmtpOf(tenant, mailbox),
      senderDomainAccepted: acceptedOf(tenant.acceptedDomains, mailbox.account),
      ...factOf(judged[index]?.answer ?? null),
    })),
  };
  const open = judged.filter(({ answer }) => factOf(answer).conditionalAccess === 'unknown');
  const gaps = open.flatMap(({ signIn, answer }) => [...openParts(answer), ...signIn.memberships.gaps]);
  return { ...reading(facts, gaps), judged };
}

const factOf = (found: WhatIf | null) => (found === null ? {} : conditionalAccessFact(found));

/** What is missing from the policies, and from those of them that are left open. */
function openParts({ gaps, policies }: WhatIf): readonly Gap[] {
  return [...gaps, ...policies.flatMap((each) => (each.outcome === 'misses' ? [] : each.gaps))];
}

const onOff = (on: boolean | null | undefined) =>
  on === undefined || on === null ? undefined : on ? ('on' as const) : ('off' as const);

const negated = (value: boolean | null | undefined) =>
  value === undefined || value === null ? undefined : !value;

function perUserMfaOf(state: string | null | undefined): MailboxFacts['perUserMfa'] {
  const known = ['disabled', 'enabled', 'enforced'] as const;
  return known.find((each) => each === state?.toLowerCase());
}

/** null is what Exchange says of a mailbox that inherits; a field that is not there was lost. */
function mailboxSmtpOf({
  read,
  smtpClientAuthenticationDisabled: disabled,
}: Mailbox): MailboxFacts['smtpAuth'] {
  if (!read || disabled === undefined) return undefined;
  return onOff(negated(disabled)) ?? 'inherit';
}

/** The mailbox's own authentication policy, else the organization's default; none at all lets Basic SMTP through. */
function basicSmtpOf(tenant: Tenant, mailbox: Mailbox): MailboxFacts['basicSmtpPolicy'] {
  if (!mailbox.userRead) return undefined;
  // The script prints '' where there is none: a field that is not there was lost.
  const own = mailbox.authenticationPolicy;
  const applies = own === '' && tenant.organizationRead ? tenant.defaultAuthenticationPolicy : own || null;
  if (applies === null || applies === undefined) return undefined;
  const name = applies.toLowerCase();
  if (name === '') return 'allowed';
  const policy = (tenant.authenticationPolicies ?? [])
    .filter(isObject)
    .find((each) =>
      [each.name, each.Name, each.distinguishedName, each.DistinguishedName].some(
        (held) => typeof held === 'string' && held.toLowerCase() === name,
      ),
    );
  const allows = policy?.AllowBasicAuthSmtp ?? policy?.allowBasicAuthSmtp;
  return allows === true ? 'allowed' : allows === false ? 'blocked' : undefined;
}

function acceptedOf(domains: Tenant['acceptedDomains'], account: string): 'yes' | 'no' | undefined {
  if (domains === null) return undefined;
  return stringsOf(domains).some((each) => each.toLowerCase() === domainOf(account).toLowerCase())
    ? 'yes'
    : 'no';
}

/** The connectors of type OnPremises that list the address, alone or within a range. */
function connectorOf(connectors: Tenant['connectors'], ip: string | null): TenantFacts['connector'] {
  if (connectors === null || ip === null) return undefined;
  const candidates = connectors
    .filter(isObject)
    .filter((each) => String(each.ConnectorType) === 'OnPremises');
  const matches = candidates.map((connector) => ({
    connector,
    found: stringsOf(connector.SenderIPAddresses).map((entry) => ipInEntry(ip, entry)),
  }));
  const matching = matches.filter(({ found }) => found.includes(true)).map(({ connector }) => connector);
  if (matching.some((each) => each.Enabled === true)) return 'matching';
  // An entry that cannot be read may be the address; so may a connector whose state was not printed.
  if (matches.some(({ found }) => found.includes(null))) return undefined;
  if (matching.length === 0) return 'none';
  return matching.every((each) => each.Enabled === false) ? 'disabled' : undefined;
}

/** null: not read. An organization without any policy is read too. */
function policiesOf(tenant: Tenant): Reading<PolicyExport> | null {
  const { conditionalAccessPolicies: policies, namedLocations } = tenant;
  if (policies === null) return null;
  const none = { policies: [], locations: [], names: [], pages: [], ignored: 0 };
  if (policies.length === 0) return reading(none);
  const read = readPolicyDocument(
    { policies: { value: policies }, locations: { value: namedLocations ?? [] } },
    'conditionalAccessPolicies',
  );
  if (!read.ok)
    return reading(none, [gap('unknown-entry', 'conditionalAccessPolicies', String(policies.length))]);
  return mergePolicyExports([read.value]);
}

/** The sign-in by SMTP of a mailbox that was read. */
function signInFor(mailbox: Mailbox, ip: string | null): SignInCase {
  return { ...signInOf(mailbox.account, membershipsIn(mailbox)), ip };
}

/** Guests have no mailbox: whoever has one, and is not said to be a guest, is a member. */
function membershipsIn(mailbox: Mailbox): Memberships {
  const known = membershipsOf(mailbox.account, [readScriptMailbox(mailbox, 'memberOf')], true);
  const guest = mailbox.userType?.toLowerCase() === 'guest';
  const told = (mailbox.userType ?? '') !== '' || mailbox.read;
  const accountId = mailbox.objectId === '' ? null : (mailbox.objectId?.toLowerCase() ?? null);
  return { ...known, accountId, guest: told ? guest : null };
}
