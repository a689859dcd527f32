import { sayFailure } from '../core/i18n/translate.ts';
import type { Failure, Result } from '../core/result.ts';
import { ok } from '../core/result.ts';
import { type AdministratorReading, factsOfReading } from '../core/tenant/administrator-reading.ts';
import type { JsonObject } from '../core/tenant/bounded-json.ts';
import { type Gap, gap } from '../core/tenant/completeness.ts';
import type { FactsFile } from '../core/tenant/facts.ts';
import {
  organizationQueries,
  personLookups,
  personQueries,
  signInQueries,
} from '../core/tenant/graph-requests.ts';
import {
  type AccountComparison,
  compareEvaluations,
  readEvaluationAnswer,
} from '../core/tenant/policies/evaluation.ts';
import { evaluationRequest } from '../core/tenant/policies/evaluation-request.ts';
import { readRecord } from '../core/tenant/sign-ins/record.ts';
import type { SignInReport } from '../core/tenant/sign-ins/report.ts';
import { createTally } from '../core/tenant/sign-ins/tally.ts';
import type { Graph, GraphQuery } from './graph.ts';

export type LiveOptions = {
  /** Addresses already parsed. */
  readonly mailboxes: readonly string[];
  /** The ISO day of the reading. */
  readonly asOf: string;
  /** The public address that sends, for location policies. */
  readonly ip: string | null;
  /** Ask Microsoft for its own evaluation too. */
  readonly evaluate: boolean;
};

export type LiveFacts = {
  readonly facts: FactsFile;
  /** Our answer held against Microsoft's own, where it was asked for and given. */
  readonly evaluations: readonly AccountComparison[];
  /** What is missing from what was read. */
  readonly gaps: readonly Gap[];
  /** What could not be read, and why; the rest stands. */
  readonly failures: readonly Failure[];
};

/**
 * Reads from Graph what Graph knows of the switches: security defaults, Conditional Access, per-user MFA. What only
 * Exchange knows (SMTP AUTH, authentication policies, licence of the mailbox) stays unknown: the administrator's script
 * reads it. A refusal of one request costs that fact and no other.
 */
export async function readLiveFacts(graph: Graph, options: LiveOptions): Promise<LiveFacts> {
  const failures: Failure[] = [];
  const keep = <T>(result: Result<T>): T | null => {
    if (result.ok) return result.value;
    failures.push(result);
    return null;
  };
  const list = async (query: GraphQuery): Promise<JsonObject[] | null> => {
    const items: JsonObject[] = [];
    return keep(await graph.each(query, (item) => items.push(item))) === null ? null : items;
  };
  const policies = await list(organizationQueries.policies);
  const locations = await list(organizationQueries.locations);
  const defaults = keep(await graph.get(organizationQueries['security-defaults']));
  const mailboxes: AdministratorReading['mailboxes'] = [];
  for (const account of options.mailboxes) {
    const person = keep(await findPerson(graph, account));
    // Found by its address: that is its sign-in name, and serves as well as the id.
    const asked = personQueries(person?.byAddress === false ? person.id : account);
    const mfa = keep(await graph.get(asked['per-user-mfa']));
    const groups = await list(asked.memberships);
    mailboxes.push({
      account,
      read: false,
      userRead: false,
      objectId: person?.id ?? '',
      userType: person?.userType ?? null,
      perUserMfaState: typeof mfa?.perUserMfaState === 'string' ? mfa.perUserMfaState : null,
      memberOf: groups === null ? null : { value: groups },
    });
  }
  const reading: AdministratorReading = {
    kind: 'assistant-courriel/powershell-facts',
    version: 1,
    asOf: options.asOf,
    tenant: {
      organizationRead: false,
      securityDefaults: typeof defaults?.isEnabled === 'boolean' ? defaults.isEnabled : null,
      authenticationPolicies: null,
      acceptedDomains: null,
      connectors: null,
      conditionalAccessPolicies: policies,
      namedLocations: locations,
    },
    mailboxes,
    problems: [],
  };
  const { value: facts, gaps, judged } = factsOfReading(reading, options.ip);
  const evaluations: AccountComparison[] = [];
  for (const { signIn, answer } of options.evaluate ? judged : []) {
    const request = evaluationRequest(signIn);
    const answered = request === null ? null : keep(await graph.evaluate(request.body));
    if (answered === null) continue;
    const read = keep(readEvaluationAnswer(answered, `Microsoft Graph › ${signIn.account}`));
    const compared = read === null ? null : keep(compareEvaluations([answer], read, 'Microsoft Graph'));
    evaluations.push(...(compared ?? []));
  }
  return { facts, gaps, evaluations, failures };
}

type Person = { readonly id: string; readonly userType: string | null; readonly byAddress: boolean };

/** Finds a person by sign-in name; when it is not the address, by the addresses of the mailbox. */
async function findPerson(graph: Graph, account: string): Promise<Result<Person>> {
  const [byName, byAddress] = personLookups(account);
  const direct = await graph.get(byName);
  if (direct.ok) return ok(personOf(direct.value, true));
  if (direct.code !== 'graph.not-found') return direct;
  const found: JsonObject[] = [];
  const read = await graph.each(byAddress, (item) => found.push(item));
  const [only] = found;
  return read.ok && found.length === 1 && only !== undefined ? ok(personOf(only, false)) : direct;
}

function personOf({ id, userType }: JsonObject, byAddress: boolean): Person {
  return {
    id: typeof id === 'string' ? id : '',
    userType: typeof userType === 'string' ? userType : null,
    byAddress,
  };
}

/** Reads the SMTP sign-ins since an ISO day, interactive and not, folding them as they come. */
export async function readLiveSignIns(
  graph: Graph,
  options: { readonly since: string; readonly mailboxes: readonly string[]; readonly cloudAddress: string },
): Promise<Result<SignInReport>> {
  const only = new Set(options.mailboxes.map((mailbox) => mailbox.toLowerCase()));
  const tally = createTally({ cloudAddress: options.cloudAddress, only });
  for (const query of Object.values(signInQueries(options.since))) {
    const name = query.path.replace(/\?.*$/, '');
    tally.source(name, true);
    const listed = await graph.each(query, (item) => {
      const read = readRecord(item);
      if (read.kind !== 'sign-ins') {
        tally.problem('not-a-sign-in');
        tally.gap(gap('unknown-entry', name, '1'));
        return;
      }
      if (read.lacksClient) tally.problem('no-client');
      tally.add(read.signIn);
    });
    if (!listed.ok) return listed;
  }
  return ok(tally.report());
}

/** What could not be read, in words. */
export function sayFailures(failures: readonly Failure[], locale: 'fr' | 'en'): string[] {
  return [...new Set(failures.map((failure) => sayFailure(locale, failure)))];
}
