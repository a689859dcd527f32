import { sayFailure } from '../core/i18n/translate.ts';
import type { Failure, Result } from '../core/result.ts';
import { ok } from '../core/result.ts';
import type { JsonObject } from '../core/tenant/bounded-json.ts';
import type { FactsFile } from '../core/tenant/facts.ts';
import { graphRequests } from '../core/tenant/queries.ts';
import { type ImportedFacts, readFacts } from '../core/tenant/read-facts.ts';
import { recordKind, signInFromRecord } from '../core/tenant/sign-ins/record.ts';
import type { SignInReport } from '../core/tenant/sign-ins/report.ts';
import { createTally } from '../core/tenant/sign-ins/tally.ts';
import type { Graph } from './graph.ts';

export type LiveOptions = {
  /** Addresses already parsed. */
  readonly mailboxes: readonly string[];
  /** The ISO day of the reading. */
  readonly asOf: string;
  /** The public address that sends, for location policies. */
  readonly ip: string | null;
};

export type LiveFacts = {
  readonly facts: FactsFile;
  /** What could not be read, and why; the rest stands. */
  readonly failures: readonly Failure[];
};

/**
 * Reads from Graph what Graph knows of the switches: security defaults, Conditional Access, per-user MFA. What only
 * Exchange knows (SMTP AUTH, authentication policies, licence of the mailbox) stays unknown: the administrator's script
 * reads it. A refusal of one request costs that fact and no other.
 */
export async function readLiveFacts(graph: Graph, options: LiveOptions): Promise<Result<LiveFacts>> {
  const failures: Failure[] = [];
  const keep = <T>(result: Result<T>): T | null => {
    if (result.ok) return result.value;
    failures.push(result);
    return null;
  };
  const list = async (path: string, permission: string): Promise<JsonObject[] | null> => {
    const items: JsonObject[] = [];
    const headers = { Prefer: 'include-unknown-enum-members' };
    return keep(await graph.each({ path, permission, headers }, (item) => items.push(item))) === null
      ? null
      : items;
  };
  const policies = await list('/v1.0/identity/conditionalAccess/policies', 'Policy.Read.All');
  const locations = await list('/v1.0/identity/conditionalAccess/namedLocations', 'Policy.Read.All');
  const defaults = keep(
    await graph.get({
      path: '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy',
      permission: 'Policy.Read.All',
    }),
  );
  const mailboxes: JsonObject[] = [];
  for (const account of options.mailboxes) {
    const user = encodeURIComponent(account);
    const person = keep(
      await graph.get({ path: `/v1.0/users/${user}?$select=id,userType`, permission: 'Directory.Read.All' }),
    );
    const mfa = keep(
      await graph.get({
        path: `/beta/users/${user}/authentication/requirements`,
        permission: 'Policy.Read.All',
      }),
    );
    const groups = await list(`/v1.0/users/${user}/transitiveMemberOf`, 'Directory.Read.All');
    mailboxes.push({
      account,
      read: false,
      userRead: false,
      objectId: typeof person?.id === 'string' ? person.id : '',
      perUserMfaState: mfa?.perUserMfaState ?? null,
      memberOf: groups === null ? null : { value: groups },
    });
  }
  const imported = readFacts(
    JSON.stringify({
      kind: 'assistant-courriel/powershell-facts',
      version: 1,
      asOf: options.asOf,
      tenant: {
        organizationRead: false,
        securityDefaults: defaults?.isEnabled ?? null,
        authenticationPolicies: null,
        acceptedDomains: null,
        connectors: null,
        conditionalAccessPolicies: policies,
        namedLocations: locations,
      },
      mailboxes,
      problems: [],
    }),
    'Microsoft Graph',
    { ip: options.ip },
  );
  return imported.ok ? ok({ facts: (imported.value satisfies ImportedFacts).facts, failures }) : imported;
}

/** Reads the SMTP sign-ins since an ISO day, interactive and not, folding them as they come. */
export async function readLiveSignIns(
  graph: Graph,
  options: { readonly since: string; readonly mailboxes: readonly string[]; readonly cloudAddress: string },
): Promise<Result<SignInReport>> {
  const only = new Set(options.mailboxes.map((mailbox) => mailbox.toLowerCase()));
  const tally = createTally({ cloudAddress: options.cloudAddress, only });
  const wanted = ['sign-ins', 'sign-ins-non-interactive'];
  for (const request of graphRequests({ ...options, mailboxes: [], days: 30 })) {
    if (!wanted.includes(request.id)) continue;
    const url = new URL(request.url);
    const read = await graph.each(
      { path: `${url.pathname}${url.search}`, permission: request.permission, headers: request.headers },
      (item) => {
        if (recordKind(item) === 'sign-in') tally.add(signInFromRecord(item));
        else tally.problem('not-a-sign-in');
      },
    );
    if (!read.ok) return read;
  }
  return ok(tally.report());
}

/** What could not be read, in words. */
export function sayFailures(failures: readonly Failure[], locale: 'fr' | 'en'): string[] {
  return [...new Set(failures.map((failure) => sayFailure(locale, failure)))];
}
