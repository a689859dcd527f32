import { isObject, type JsonObject, parseBoundedJson } from '../bounded-json.ts';
import { plain } from './sign-in.ts';

/**
 * How far the list of policies of one sign-in could be read. `unlisted`: the export has none (the portal's CSV).
 * `empty`: it holds none, which proves nothing: without the right to read policies, Graph leaves it so. `withheld`: it
 * holds none though Conditional Access decided about the sign-in. `missing`: an export that
 * always has it has not. `lost`: written as one text whose content is gone. `hidden`: a report-only result came as
 * `unknownFutureValue`. `unknown`: a result that the assistant does not know.
 */
export type PolicyListing =
  | 'listed'
  | 'unlisted'
  | 'empty'
  | 'withheld'
  | 'missing'
  | 'lost'
  | 'hidden'
  | 'unknown';

/** The policies that one sign-in went through, as far as they decide. */
export type AppliedPolicies = {
  readonly listing: PolicyListing;
  readonly refused: readonly string[];
  /** Report-only policies that would have refused. */
  readonly waiting: readonly string[];
  /** The result that is not known, for `unknown`. */
  readonly member: string;
};

const nothing = { refused: [], waiting: [], member: '' } as const;
/** What a list of policies leaves in doubt, as one text. */
export const listingDoubt = ({ listing, member }: AppliedPolicies): string => `${listing}\n${member}`;

export const unlistedPolicies: AppliedPolicies = { listing: 'unlisted', ...nothing };
const emptyPolicies: AppliedPolicies = { listing: 'empty', ...nothing };
/** Graph kept the list from whoever exported it. */
export const withheldPolicies: AppliedPolicies = { listing: 'withheld', ...nothing };
const missingPolicies: AppliedPolicies = { listing: 'missing', ...nothing };
export const lostPolicies: AppliedPolicies = { listing: 'lost', ...nothing };

const mostPolicies = 500;

/** Results that let the sign-in through, now and when the policy is switched on. Source: Graph, `appliedConditionalAccessPolicy`. */
const harmless = ['success', 'notapplied', 'notenabled', 'reportonlysuccess', 'reportonlynotapplied'];

/** Reads the list as Graph, PowerShell or Log Analytics give it, as objects or as JSON text; `undefined`: no such field. */
export function readAppliedPolicies(value: unknown): AppliedPolicies {
  if (value === undefined) return missingPolicies;
  if (value === null || value === '') return emptyPolicies;
  if (typeof value === 'string') {
    const parsed = parseBoundedJson(value, 'appliedConditionalAccessPolicies');
    if (!parsed.ok || typeof parsed.value === 'string')
      return value.trim() === '' ? emptyPolicies : lostPolicies;
    return readAppliedPolicies(parsed.value);
  }
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0) return emptyPolicies;
  if (list.length > mostPolicies || !list.every(isObject)) return lostPolicies;
  return fromEntries(list);
}

/** What was made of lists that were met before: sign-ins of one organization went through the same few. */
const known = new Map<string, AppliedPolicies>();
const mostKnown = 4096;

function fromEntries(list: readonly JsonObject[]): AppliedPolicies {
  const entries = list.map(nameAndResult);
  const key = entries.map(({ name, result }) => `${result}\n${name}`).join('\n');
  const held = known.get(key);
  if (held !== undefined) return held;
  const made = fromResults(entries);
  if (known.size < mostKnown) known.set(key, made);
  return made;
}

function fromResults(entries: readonly NameAndResult[]): AppliedPolicies {
  const refused: string[] = [];
  const waiting: string[] = [];
  let listing: PolicyListing = 'listed';
  let member = '';
  for (const { name, result } of entries) {
    const plainResult = result.toLowerCase();
    if (plainResult === 'failure') refused.push(name);
    else if (plainResult === 'reportonlyfailure' || plainResult === 'reportonlyinterrupted')
      waiting.push(name);
    else if (plainResult === 'unknownfuturevalue' || plainResult === 'unknown') listing = 'hidden';
    else if (!harmless.includes(plainResult) && listing !== 'hidden') {
      listing = 'unknown';
      member = result.slice(0, 60);
    }
  }
  return { listing, refused: refused.sort(), waiting: waiting.sort(), member };
}

type NameAndResult = { readonly name: string; readonly result: string };

/** Property names are compared by their letters: PowerShell writes capitals, Elasticsearch `display_name`. */
function nameAndResult(entry: JsonObject): NameAndResult {
  const { displayName, result: written } = entry;
  if (typeof displayName === 'string' && displayName !== '' && typeof written === 'string')
    return { name: displayName.slice(0, 300), result: written };
  let name = '';
  let id = '';
  let result = '';
  for (const [key, value] of Object.entries(entry)) {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    const plainKey = plain(key);
    if (plainKey === 'displayname') name ||= text;
    else if (plainKey === 'id') id ||= text;
    else if (plainKey === 'result') result ||= text;
  }
  return { name: (name || id).slice(0, 300), result };
}

/** Which of two readings of one sign-in tells more; above 0 for the first. Never a matter of which came first. */
export function compareListings(one: AppliedPolicies, other: AppliedPolicies): number {
  return rank[one.listing] - rank[other.listing] || compareText(textOf(one), textOf(other));
}

const rank: Readonly<Record<PolicyListing, number>> = {
  listed: 7,
  unknown: 6,
  hidden: 5,
  lost: 4,
  withheld: 3,
  missing: 2,
  empty: 1,
  unlisted: 0,
};

const textOf = ({ waiting, refused, member }: AppliedPolicies) => JSON.stringify([waiting, refused, member]);

function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** A key that is the same for the same policies, so that one copy is kept of each. */
export function listingKey(policies: AppliedPolicies): string {
  return `${policies.listing}\n${textOf(policies)}`;
}
