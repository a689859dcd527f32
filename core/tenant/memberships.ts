import { ok, type Result } from '../result.ts';
import { isObject, type JsonObject, parseBoundedJson } from './bounded-json.ts';

/** What is known of the account's place in the directory. */
export type Memberships = {
  /** The account's object id, when a user object was given. */
  readonly accountId: string | null;
  /** Group ids and names, in lower case; null when none was given. */
  readonly groups: readonly string[] | null;
  /** true: nested groups are in the list too, so a group that is not there is one the account is not in. */
  readonly groupsComplete: boolean;
  /** Role template ids; null when unknown. */
  readonly roles: readonly string[] | null;
  readonly guest: boolean | null;
};

export const unknownMemberships: Memberships = {
  accountId: null,
  groups: null,
  groupsComplete: false,
  roles: null,
  guest: null,
};

/**
 * Reads the groups of an account: a Graph page of `transitiveMemberOf` (or `memberOf`), an array of its objects, or a
 * plain text with one group id or name a line. User and directory-role objects found there are used too. `complete`
 * says that nested groups are listed, which alone proves that the account is *not* in a group: the file cannot tell.
 */
export function readMemberships(text: string, file: string, complete: boolean): Result<Memberships> {
  if (!/^[\s\ufeff]*[[{]/.test(text)) return ok({ ...fromLines(text), groupsComplete: complete });
  const parsed = parseBoundedJson(text, file);
  if (!parsed.ok) return parsed;
  const pages = (Array.isArray(parsed.value) ? parsed.value : [parsed.value]).filter(isObject);
  const objects = pages.flatMap((page) => (Array.isArray(page.value) ? page.value.filter(isObject) : [page]));
  // A page that announces another one is not the whole list, unless that other one is there too.
  const cut = pages.some((page) => typeof page['@odata.nextLink'] === 'string') && pages.length === 1;
  const whole = complete && !cut;
  const of = (kind: string) => objects.filter((item) => String(item['@odata.type'] ?? '').endsWith(kind));
  const user = of('.user')[0] ?? objects.find((item) => typeof item.userPrincipalName === 'string');
  const groups = objects.filter((item) => isGroup(item) && item !== user);
  return ok({
    accountId: typeof user?.id === 'string' ? user.id.toLowerCase() : null,
    groups: groups.flatMap(namesOf),
    groupsComplete: whole,
    roles: whole ? of('.directoryRole').flatMap((role) => [String(role.roleTemplateId ?? '')]) : null,
    guest: typeof user?.userType === 'string' ? user.userType.toLowerCase() === 'guest' : null,
  });
}

function isGroup(item: JsonObject): boolean {
  const type = item['@odata.type'];
  return typeof type === 'string' ? type.endsWith('.group') : 'id' in item || 'displayName' in item;
}

function namesOf(item: JsonObject): readonly string[] {
  return [item.id, item.displayName]
    .filter((name): name is string => typeof name === 'string' && name !== '')
    .map((name) => name.toLowerCase());
}

function fromLines(text: string): Memberships {
  const groups = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.trim().toLowerCase())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return { ...unknownMemberships, groups };
}
