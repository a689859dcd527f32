import { ipWithin } from '../../mail/ip-range.ts';
import type { NamedLocation } from './imported-policy.ts';
import type { Membership } from './match-users.ts';
import type { SignInCase } from './sign-in-case.ts';

export type LocationMatch = { readonly match: Membership; readonly items: readonly string[] };

/** Is the sign-in in one of the locations a policy lists: `All`, `AllTrusted`, or ids of named locations. */
export function matchLocations(
  ids: readonly string[],
  signIn: SignInCase,
  locations: readonly NamedLocation[],
): LocationMatch {
  const matches = ids.map((id) => ({ id, match: matchLocation(id, signIn, locations) }));
  const match =
    (['in', 'unknown'] as const).find((one) => matches.some((each) => each.match === one)) ?? 'out';
  return { match, items: matches.filter((each) => each.match === match).map(({ id }) => id) };
}

function matchLocation(id: string, signIn: SignInCase, locations: readonly NamedLocation[]): Membership {
  const wanted = id.toLowerCase();
  if (wanted === 'all') return 'in';
  if (wanted === 'alltrusted') {
    if (locations.length === 0) return 'unknown';
    return any(locations.filter(({ trusted }) => trusted).map((each) => within(each, signIn)));
  }
  const named = locations.filter((each) =>
    [each.id, each.displayName].some((one) => one.toLowerCase() === wanted),
  );
  return named.length === 0 ? 'unknown' : any(named.map((each) => within(each, signIn)));
}

function any(matches: readonly Membership[]): Membership {
  if (matches.includes('in')) return 'in';
  return matches.includes('unknown') ? 'unknown' : 'out';
}

function within(location: NamedLocation, { ip, country }: SignInCase): Membership {
  const missed = location.settled ? 'out' : 'unknown';
  if (location.countries.length > 0) {
    if (country === null || !location.settled) return 'unknown';
    return location.countries.some((code) => code.toUpperCase() === country.toUpperCase()) ? 'in' : 'out';
  }
  if (location.ranges.length === 0 || ip === null) return 'unknown';
  return location.ranges.some((range) => ipWithin(ip, range)) ? 'in' : missed;
}
