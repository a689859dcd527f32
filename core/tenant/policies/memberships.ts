import { parseAddress } from '../../mail/address.ts';
import { fail, ok, type Result } from '../../result.ts';
import { isObject, type JsonObject, parseBoundedDocuments } from '../bounded-json.ts';
import { type Gap, gap } from '../completeness.ts';
import { announcesMore } from './find-entries.ts';
import { inGraphSpelling } from './graph-spelling.ts';
import { groupsFromLines } from './group-lines.ts';

/** A group as a file names it: by id, by name, or both; in lower case. */
export type Group = { readonly id: string | null; readonly name: string | null };

/** What is known of the account's place in the directory. */
export type Memberships = {
  /** The account's object id, when a user object was given. */
  readonly accountId: string | null;
  /** null when none was given. */
  readonly groups: readonly Group[] | null;
  /** true: nested groups are in the list too, so a group that is not there is one the account is not in. */
  readonly groupsComplete: boolean;
  /** Role template ids; null when unknown. */
  readonly roles: readonly string[] | null;
  readonly guest: boolean | null;
  /** What is missing from the files that say this. */
  readonly gaps: readonly Gap[];
};

export const unknownMemberships: Memberships = {
  accountId: null,
  groups: null,
  groupsComplete: false,
  roles: null,
  guest: null,
  gaps: [],
};

type Person = { readonly id: string; readonly addresses: readonly string[]; readonly guest: boolean | null };

/** What one file tells of one person, or of whoever it was asked for when it names nobody. */
export type MembershipExport = {
  readonly file: string;
  readonly person: Person | null;
  readonly groups: readonly Group[] | null;
  /** Template ids of the roles listed; null when one of them has none. */
  readonly roles: readonly string[] | null;
  /** Nested groups are listed too. */
  readonly transitive: boolean;
  readonly announcesMore: boolean;
  readonly gaps: readonly Gap[];
};

/**
 * Reads the groups of accounts: a Graph page of `transitiveMemberOf` (or `memberOf`), objects of one, a person with
 * their groups expanded, the answer of the `$batch` request that `kql` gives, what `powershell facts` printed, or a
 * plain text with one group id or name a line. `transitive` says that nested groups are listed, which alone proves that
 * an account is *not* in a group: most files cannot tell.
 */
export function readMemberships(
  text: string,
  file: string,
  transitive: boolean,
): Result<readonly MembershipExport[]> {
  if (!/^[\s\ufeff]*[[{]/.test(text)) {
    return ok([{ ...nobody, file, groups: groupsFromLines(text), transitive }]);
  }
  const parsed = parseBoundedDocuments(text, file);
  if (!parsed.ok) return parsed;
  const documents = parsed.value.flat().map(inGraphSpelling).filter(isObject);
  if (!documents.some(tellsOfPeople)) return fail('whatif.no-groups', { file });
  const script = documents.flatMap((each) => (Array.isArray(each.mailboxes) ? each.mailboxes : []));
  if (script.length > 0)
    return ok(script.filter(isObject).map((mailbox) => readScriptMailbox(mailbox, file)));
  return ok([exportOf(documents, file, transitive)]);
}

/** What the files tell of one account. A file that names nobody tells of it when it is the only one asked for. */
export function membershipsOf(
  account: string,
  exports: readonly MembershipExport[],
  onlyOne: boolean,
): Memberships {
  const wanted = account.toLowerCase();
  const people = exports.flatMap(({ person }) => (person === null ? [] : [person]));
  const person =
    people.find(({ addresses }) => addresses.includes(wanted)) ?? (onlyOne ? people[0] : undefined);
  const about = exports.filter((each) => (each.person === null ? onlyOne : each.person.id === person?.id));
  const lists = about.filter(({ groups }) => groups !== null);
  const lost = exports.filter(isLost);
  const open = lists.filter((each) => each.announcesMore);
  const ended = lists.some((each) => !each.announcesMore && each.transitive);
  // A file that could not be read may list more of them.
  const whole =
    lost.length === 0 && lists.some(({ transitive }) => transitive) && (open.length === 0 || ended);
  const roles = lists.map((each) => each.roles);
  return {
    accountId: person === undefined || person.id === '' ? null : person.id,
    groups: lists.length === 0 ? null : lists.flatMap(({ groups }) => groups ?? []),
    groupsComplete: whole,
    roles: whole && roles.every((each) => each !== null) ? roles.flat() : null,
    guest: person?.guest ?? null,
    gaps: [
      ...[...about.filter((each) => !isLost(each)), ...lost].flatMap(({ gaps }) => gaps),
      ...(ended ? [] : open.map(({ file }) => gap('next-page', file))),
    ],
  };
}

/** A file that was given for its groups and tells none: it may be about anybody. */
export function lostMembershipExport(file: string, missing: Gap): MembershipExport {
  return { ...nobody, file, gaps: [missing] };
}

const isLost = ({ gaps }: MembershipExport) => gaps.some(({ kind }) => isLostFile(kind));

/** True for the gap that a whole file leaves. */
export function isLostFile(kind: Gap['kind']): boolean {
  return kind === 'unreadable-file' || kind === 'wrong-kind-of-file';
}

const nobody = { person: null, groups: null, roles: null, transitive: false, announcesMore: false, gaps: [] };

/** The object of one reading, whoever it is about. */
function exportOf(documents: readonly JsonObject[], file: string, transitive: boolean): MembershipExport {
  const answers = documents.flatMap((each) =>
    Array.isArray(each.responses) ? each.responses.filter(isObject) : [],
  );
  const refused = answers.filter((answer) => typeof answer.status === 'number' && answer.status >= 400);
  const bodies = answers.flatMap((answer) => (isObject(answer.body) ? [answer.body] : []));
  const pages = answers.length > 0 ? bodies : documents;
  const items = pages.flatMap((page) => (Array.isArray(page.value) ? page.value.filter(isObject) : [page]));
  const user =
    items.find((item) => isOf(item, 'user')) ?? items.find(({ userPrincipalName }) => userPrincipalName);
  const expanded = user === undefined ? null : expandedIn(user);
  const groups = [...items.filter((item) => isGroup(item) && item !== user), ...(expanded?.groups ?? [])];
  const roles = [...items, ...(expanded?.all ?? [])].filter((item) => isOf(item, 'directoryRole'));
  const lists = pages.some(({ value }) => Array.isArray(value)) || groups.length > 0 || expanded !== null;
  const told = pages.some((page) => /transitiveMemberOf/i.test(String(page['@odata.context'] ?? '')));
  const asked = answers.some(({ id }) => id === transitiveRequestId) && refused.length === 0;
  const ends = pages.filter(({ value }) => Array.isArray(value)).some((page) => !announcesMore(page));
  return {
    file,
    person: user === undefined ? null : personOf(user),
    groups: lists || user === undefined ? groups.map(groupOf) : null,
    roles: roles.every(({ roleTemplateId }) => typeof roleTemplateId === 'string')
      ? roles.map(({ roleTemplateId }) => String(roleTemplateId).toLowerCase())
      : null,
    transitive: (transitive || told || asked || expanded?.whole === true) && refused.length === 0,
    // A page that announces another one is not the whole list, unless that other one is there too.
    announcesMore: pages.some(announcesMore) && !ends,
    gaps: refused.map(({ id, status }) => gap('not-read', `${file} › ${String(id)}`, String(status))),
  };
}

/** The name that our `$batch` request gives to its list of nested groups and roles. */
export const transitiveRequestId = 'transitive-groups';

/** A directory object lists at most this many when its groups are expanded (Graph, « $expand »). */
const mostExpanded = 20;

function expandedIn(user: JsonObject) {
  const nested = user.transitiveMemberOf;
  const list = Array.isArray(nested) ? nested : user.memberOf;
  if (!Array.isArray(list)) return null;
  const all = list.filter(isObject);
  return {
    all,
    groups: all.filter(isGroup),
    whole: list === nested && list.length < mostExpanded && !announcesMore(user),
  };
}

/** The groups of one mailbox, as `powershell facts` prints them: nested ones included. */
export function readScriptMailbox(mailbox: JsonObject, file: string): MembershipExport {
  const account = String(mailbox.account ?? '').toLowerCase();
  const id = typeof mailbox.objectId === 'string' ? mailbox.objectId.toLowerCase() : '';
  const person = { id: id === '' ? account : id, addresses: [account], guest: null };
  if (!isObject(mailbox.memberOf)) return { ...nobody, file, person };
  return { ...exportOf([mailbox.memberOf], `${file} › ${account}`, true), person };
}

function personOf(user: JsonObject): Person {
  const proxies = Array.isArray(user.proxyAddresses) ? user.proxyAddresses : [];
  const addresses = [
    user.userPrincipalName,
    user.mail,
    ...proxies.map((each) => String(each).replace(/^smtp:/i, '')),
  ]
    .filter((each): each is string => typeof each === 'string')
    .flatMap((each) => {
      const address = parseAddress(each);
      return address.ok ? [address.value.toLowerCase()] : [];
    });
  const external = /#EXT#/i.test(String(user.userPrincipalName ?? ''));
  const type = typeof user.userType === 'string' ? user.userType.toLowerCase() : null;
  return {
    id: typeof user.id === 'string' ? user.id.toLowerCase() : '',
    addresses,
    guest: type === null ? (external ? true : null) : type === 'guest',
  };
}

/** False for another export given in place of the groups: its items have an id and a name too. */
function tellsOfPeople(document: JsonObject): boolean {
  const items = Array.isArray(document.value) ? document.value.filter(isObject) : [document];
  return !items.some((item) => foreignKeys.some((key) => key in item));
}

const foreignKeys = [
  ...['conditions', 'grantControls', 'ipRanges', 'countriesAndRegions', 'clientAppUsed'],
  ...['activityDisplayName', 'policyApplies'],
];

const isOf = (item: JsonObject, kind: string) =>
  String(item['@odata.type'] ?? '')
    .toLowerCase()
    .endsWith(`.${kind.toLowerCase()}`);

function isGroup(item: JsonObject): boolean {
  if (typeof item['@odata.type'] === 'string') return isOf(item, 'group');
  return typeof item.userPrincipalName !== 'string' && ('id' in item || 'displayName' in item);
}

function groupOf({ id, displayName }: JsonObject): Group {
  const lower = (value: unknown) => (typeof value === 'string' && value !== '' ? value.toLowerCase() : null);
  return { id: lower(id), name: lower(displayName) };
}
