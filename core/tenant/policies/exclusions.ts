import { isBlank, isObject } from '../bounded-json.ts';
import type { ImportedPolicy, PolicyExport } from './imported-policy.ts';
import { type ItemMatch, userMatches } from './match-users.ts';
import { nameBook } from './names.ts';
import type { SignInCase } from './sign-in-case.ts';
import { whatIf } from './what-if.ts';

/** Whom a policy leaves out, of those it would stop otherwise. */
export type Exclusion = {
  readonly policy: string;
  readonly state: string;
  /** What it excludes that matches a mailbox here, or may. */
  readonly matched: readonly MatchedExclusion[];
  /** How many of its exclusions match none of these mailboxes. */
  readonly others: number;
  /** The mailboxes that an exclusion covers, and those for which that is not known. */
  readonly covers: readonly string[];
  readonly perhaps: readonly string[];
};

export type MatchedExclusion = {
  readonly by: ItemMatch['by'];
  /** The name of the person, group or role; its id where no file names it. For guests, their types in Graph's words. */
  readonly name: string;
  readonly covers: readonly string[];
  readonly perhaps: readonly string[];
};

/** Policies that would stop somebody here if nobody were excluded, and whom they exclude. */
export function exclusionsOf(
  set: PolicyExport,
  signIns: readonly SignInCase[],
  on: string,
): readonly Exclusion[] {
  return set.policies.flatMap((policy) => {
    const found = policy.state === 'disabled' ? null : reviewed(policy, set, signIns, on);
    return found === null ? [] : [found];
  });
}

function reviewed(
  policy: ImportedPolicy,
  set: PolicyExport,
  signIns: readonly SignInCase[],
  on: string,
): Exclusion | null {
  const { users } = policy.conditions;
  if (!isObject(users)) return null;
  const included = Object.fromEntries(Object.entries(users).filter(([key]) => !key.startsWith('exclude')));
  const lost = policy.gaps.some(({ path }) => path.startsWith('conditions.users.exclude'));
  if (Object.keys(users).length === Object.keys(included).length && !lost) return null;
  const bare = { ...policy, gaps: [], conditions: { ...policy.conditions, users: included } };
  const stops = (signIn: SignInCase) =>
    whatIf({ value: { ...set, policies: [bare] }, gaps: [] }, signIn, on).policies[0]?.outcome !== 'misses';
  const rows = signIns.filter(stops).map((signIn) => ({
    account: signIn.account,
    items: userMatches(users, 'exclude', signIn, set.names),
  }));
  const [first] = rows;
  if (first === undefined) return null;
  const having = (match: ItemMatch['match'], at: number) =>
    rows.filter(({ items }) => items[at]?.match === match).map(({ account }) => account);
  const nameOf = nameBook(set);
  // A policy names the same items whoever is judged, in the same order.
  const matched = first.items.map((item, at) => ({
    by: isGuests(item) ? ('guest' as const) : item.by,
    name: item.by === 'guest' ? item.item : nameOf([item.item]),
    covers: having('in', at),
    perhaps: having('unknown', at),
  }));
  const shown = matched.filter(({ covers, perhaps }) => covers.length + perhaps.length > 0);
  const covers = rows.filter(({ items }) => items.some(({ match }) => match === 'in'));
  const perhaps = rows.filter(
    (row) => !covers.includes(row) && (lost || row.items.some(({ match }) => match === 'unknown')),
  );
  return {
    policy: policy.displayName,
    state: policy.state,
    matched: shown,
    others: matched.length - shown.length + foreignGuests(users.excludeGuestsOrExternalUsers, first.items),
    covers: covers.map(({ account }) => account),
    perhaps: perhaps.map(({ account }) => account),
  };
}

const isGuests = ({ item }: ItemMatch) => item.toLowerCase() === 'guestsorexternalusers';

/** Guests without an account in the directory are excluded too, and are nobody here. */
function foreignGuests(guests: unknown, items: readonly ItemMatch[]): number {
  return isBlank(guests) || items.some(({ by }) => by === 'guest') ? 0 : 1;
}
