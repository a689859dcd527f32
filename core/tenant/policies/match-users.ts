import { wellKnownId } from '../../knowledge/well-known-ids.ts';
import { isBlank, isObject, type JsonObject, stringsOf } from '../bounded-json.ts';
import type { NamedObject } from './imported-policy.ts';
import type { Group, Memberships } from './memberships.ts';
import { isObjectId } from './object-id.ts';
import type { SignInCase } from './sign-in-case.ts';

export type Membership = 'in' | 'out' | 'unknown';

export type UserMatch = {
  readonly match: Membership;
  readonly by: 'user' | 'group' | 'role' | 'guest';
  /** The items that decided, or that leave the question open. */
  readonly items: readonly string[];
};

/** Is the account among those a policy includes (or excludes): by itself, a group, a role, or as a guest. */
export function matchUsers(...asked: Parameters<typeof userMatches>): UserMatch {
  const matches = userMatches(...asked);
  const outcome = (['in', 'unknown'] as const).find((one) => matches.some(({ match }) => match === one));
  if (outcome === undefined) return { match: 'out', by: 'user', items: [] };
  const deciding = matches.filter(({ match }) => match === outcome);
  const by = deciding[0]?.by ?? 'user';
  return { match: outcome, by, items: deciding.filter((one) => one.by === by).map(({ item }) => item) };
}

/** The same, item by item of what the policy names. */
export function userMatches(
  users: JsonObject,
  side: 'include' | 'exclude',
  signIn: SignInCase,
  names: readonly NamedObject[],
): readonly ItemMatch[] {
  const { memberships } = signIn;
  const each = (by: UserMatch['by'], items: readonly string[], judge: (item: string) => Membership) =>
    items.map((item) => ({ by, item, match: judge(item) }));
  const named = stringsOf(users[`${side}Users`]);
  return [
    ...each('user', named, (item) => matchNamed(item, signIn)),
    ...each('group', stringsOf(users[`${side}Groups`]), (item) => matchGroup(item, memberships, names)),
    ...each('role', stringsOf(users[`${side}Roles`]), (item) => matchRole(item, memberships)),
    ...guestMatches(users[`${side}GuestsOrExternalUsers`], memberships),
  ];
}

export type ItemMatch = { readonly by: UserMatch['by']; readonly item: string; readonly match: Membership };

/** Guests that have an account in this directory, and so may have a mailbox to send from. */
const directoryGuests = ['internalguest', 'b2bcollaborationguest'];

/**
 * Service providers (GDAP) and direct-connect users have no account in the directory, so that none of them signs in to a
 * mailbox by SMTP (Learn, « guestsOrExternalUsers »). A person who is a guest is one of the others: a list that covers
 * both kinds covers them; a list of one kind, or of the guests of some tenants, leaves it open.
 */
function guestMatches(guests: unknown, { guest }: Memberships): readonly ItemMatch[] {
  if (!isObject(guests)) return [];
  const types = stringsOf(guests.guestOrExternalUserTypes);
  const withAccount = types.filter(
    (type) => !['none', 'serviceprovider', 'b2bdirectconnectuser'].includes(type),
  );
  if (withAccount.length === 0) return [];
  const item = withAccount.join(', ');
  if (guest === false) return [{ by: 'guest', item, match: 'out' }];
  const everyTenant = !isObject(guests.externalTenants) || isBlank(guests.externalTenants.members);
  const covered =
    guest === true && everyTenant && directoryGuests.every((type) => withAccount.includes(type));
  return [{ by: 'guest', item, match: covered ? 'in' : 'unknown' }];
}

function matchNamed(item: string, { account, memberships }: SignInCase): Membership {
  const name = item.toLowerCase();
  if (name === 'all') return 'in';
  if (name === 'none') return 'out';
  if (name === 'guestsorexternalusers') {
    if (memberships.guest === null) return 'unknown';
    return memberships.guest ? 'in' : 'out';
  }
  if (name === account.toLowerCase() || name === memberships.accountId) return 'in';
  // An address can be compared with an address, and an id with an id.
  if (isObjectId(name)) return memberships.accountId === null && !isObjectId(account) ? 'unknown' : 'out';
  return name.includes('@') ? 'out' : 'unknown';
}

function matchGroup(item: string, mine: Memberships, names: readonly NamedObject[]): Membership {
  const { groups, groupsComplete } = mine;
  if (groups === null) return 'unknown';
  const wanted = item.toLowerCase();
  const byId = isObjectId(wanted);
  // Several groups may have one name: then it tells none of them.
  const called = byId ? [] : names.filter(({ name }) => name.toLowerCase() === wanted);
  if (new Set(called.map(({ id }) => id)).size > 1) return 'unknown';
  const alias = byId ? names.find(({ id }) => id === wanted)?.name.toLowerCase() : called[0]?.id;
  const is = (group: Group) =>
    [group.id, group.name].some((one) => one !== null && (one === wanted || one === alias));
  if (groups.some(is)) return 'in';
  // A list of names says nothing of an id, and the other way round.
  const comparable = ({ id, name }: Group) => {
    if (alias !== undefined && (id !== null || name !== null)) return true;
    return byId ? id !== null : name !== null || (id !== null && !isObjectId(id));
  };
  return groupsComplete && groups.every(comparable) ? 'out' : 'unknown';
}

function matchRole(item: string, { roles }: Memberships): Membership {
  if (roles === null) return 'unknown';
  const wanted = wellKnownId(item) ?? item.toLowerCase();
  if (roles.includes(wanted)) return 'in';
  return isObjectId(wanted) ? 'out' : 'unknown';
}
