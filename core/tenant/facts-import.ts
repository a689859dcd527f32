import { domainOf } from '../mail/address.ts';
import { fail, ok, type Result } from '../result.ts';
import { z } from '../schema.ts';
import { isObject, parseBoundedJson, stringsOf } from './bounded-json.ts';
import { type FactsFile, factsFileSchema, type MailboxFacts, type TenantFacts } from './facts.ts';
import { readMemberships, unknownMemberships } from './memberships.ts';
import { type PolicyExport, readPolicyExport } from './policies-import.ts';
import { conditionalAccessFact, whatIf } from './what-if.ts';

const maybe = <T extends z.ZodType>(type: T) => type.nullish();
/** ConvertTo-Json writes a list of one as the thing itself. */
const list = z.preprocess(
  (value) => (value === null || value === undefined ? null : [value].flat()),
  z.array(z.unknown()).nullable(),
);

/** What the administrator's script prints. Unknown fields are let by: a later script may print more. */
const scriptSchema = z.object({
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
  mailboxes: z.array(
    z.object({
      account: z.string().min(3).max(254),
      read: z.boolean(),
      smtpClientAuthenticationDisabled: maybe(z.boolean()),
      licensed: maybe(z.boolean()),
      objectId: maybe(z.string()),
      userRead: z.boolean(),
      authenticationPolicy: maybe(z.string()),
      perUserMfaState: maybe(z.string()),
      memberOf: z.unknown().optional(),
    }),
  ),
  problems: list,
});

type Script = z.infer<typeof scriptSchema>;

export type ImportOptions = {
  /** The public address that sends, for the connector and for location policies. */
  readonly ip: string | null;
};

/** Facts, and what the script could not read. */
export type ImportedFacts = { readonly facts: FactsFile; readonly problems: readonly string[] };

/**
 * Reads facts: what the administrator's script printed, or a facts file of the assistant's own. What was not read
 * stays unknown; the Conditional Access policies are judged for each mailbox on the way.
 */
export function readFacts(text: string, file: string, options: ImportOptions): Result<ImportedFacts> {
  const parsed = parseBoundedJson(text, file);
  if (!parsed.ok) return parsed;
  const own = isObject(parsed.value) && parsed.value.kind === 'assistant-courriel/facts';
  if (own) {
    const facts = factsFileSchema.safeParse(parsed.value);
    return facts.success ? ok({ facts: facts.data, problems: [] }) : notFacts(facts.error, file);
  }
  const script = scriptSchema.safeParse(parsed.value);
  if (!script.success) return notFacts(script.error, file);
  return ok({
    facts: factsOf(script.data, options),
    problems: stringsOf(script.data.problems).slice(0, 200),
  });
}

function notFacts(error: z.ZodError, file: string): Result<never> {
  const issue = error.issues[0];
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const path = [...(issue?.path ?? []), ...keys].join('.').slice(0, 80);
  return fail('facts.not-facts', { file, path: path === '' ? '—' : path });
}

const onOff = (disabled: boolean | null | undefined) =>
  disabled === undefined || disabled === null ? undefined : disabled ? ('off' as const) : ('on' as const);

function factsOf({ asOf, tenant, mailboxes }: Script, { ip }: ImportOptions): FactsFile {
  const tenantFacts: TenantFacts = {
    smtpAuth: onOff(tenant.smtpClientAuthenticationDisabled),
    securityDefaults: onOff(negated(tenant.securityDefaults)),
    rejectDirectSend: onOff(negated(tenant.rejectDirectSend)),
    connector: connectorOf(tenant.connectors, ip),
  };
  const policies = policiesOf(tenant);
  return {
    kind: 'assistant-courriel/facts',
    version: 1,
    asOf,
    tenant: tenantFacts,
    mailboxes: mailboxes.map((mailbox) => ({
      account: mailbox.account.toLowerCase(),
      smtpAuth: mailbox.read ? (onOff(mailbox.smtpClientAuthenticationDisabled) ?? 'inherit') : undefined,
      licence: mailbox.licensed === true ? 'yes' : mailbox.licensed === false ? 'no' : undefined,
      perUserMfa: perUserMfaOf(mailbox.perUserMfaState),
      basicSmtpPolicy: basicSmtpOf(tenant, mailbox),
      senderDomainAccepted: acceptedOf(tenant.acceptedDomains, mailbox.account),
      ...conditionalAccessOf(policies, mailbox, asOf, ip),
    })),
  };
}

const negated = (value: boolean | null | undefined) =>
  value === undefined || value === null ? undefined : !value;

function perUserMfaOf(state: string | null | undefined): MailboxFacts['perUserMfa'] {
  const known = ['disabled', 'enabled', 'enforced'] as const;
  return known.find((each) => each === state?.toLowerCase());
}

/** The mailbox's own authentication policy, else the organization's default; none at all lets Basic SMTP through. */
function basicSmtpOf(
  tenant: Script['tenant'],
  mailbox: Script['mailboxes'][number],
): MailboxFacts['basicSmtpPolicy'] {
  if (!mailbox.userRead) return undefined;
  const own = mailbox.authenticationPolicy ?? '';
  if (own === '' && !tenant.organizationRead) return undefined;
  const name = (own === '' ? (tenant.defaultAuthenticationPolicy ?? '') : own).toLowerCase();
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

function acceptedOf(domains: Script['tenant']['acceptedDomains'], account: string): 'yes' | 'no' | undefined {
  if (domains === null) return undefined;
  return stringsOf(domains).some((each) => each.toLowerCase() === domainOf(account).toLowerCase())
    ? 'yes'
    : 'no';
}

function connectorOf(
  connectors: Script['tenant']['connectors'],
  ip: string | null,
): TenantFacts['connector'] {
  if (connectors === null || ip === null) return undefined;
  const matching = connectors
    .filter(isObject)
    .filter((each) => String(each.ConnectorType) === 'OnPremises')
    .filter((each) => stringsOf(each.SenderIPAddresses).includes(ip));
  if (matching.length === 0) return 'none';
  return matching.some((each) => each.Enabled === true) ? 'matching' : 'disabled';
}

function policiesOf(tenant: Script['tenant']): PolicyExport | null {
  if (tenant.conditionalAccessPolicies === null) return null;
  if (tenant.conditionalAccessPolicies.length === 0) return { policies: [], locations: [], ignored: 0 };
  const all = [...tenant.conditionalAccessPolicies, ...(tenant.namedLocations ?? [])];
  const read = readPolicyExport(JSON.stringify(all), 'conditionalAccessPolicies');
  return read.ok ? read.value : null;
}

function conditionalAccessOf(
  policies: PolicyExport | null,
  mailbox: Script['mailboxes'][number],
  asOf: string,
  ip: string | null,
): Pick<MailboxFacts, 'conditionalAccess' | 'policies'> {
  if (policies === null) return {};
  const groups = isObject(mailbox.memberOf)
    ? readMemberships(JSON.stringify(mailbox.memberOf), 'memberOf', true)
    : ok(unknownMemberships);
  const memberships = groups.ok ? groups.value : unknownMemberships;
  const accountId = mailbox.objectId === '' ? null : (mailbox.objectId?.toLowerCase() ?? null);
  const result = whatIf(
    policies.policies,
    {
      account: mailbox.account,
      memberships: { ...memberships, accountId, guest: memberships.guest ?? false },
      ip,
      country: null,
      signInRisk: 'none',
      userRisk: 'none',
      locations: policies.locations,
    },
    asOf,
  );
  return conditionalAccessFact(result);
}
