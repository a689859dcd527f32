import { isBlank, isObject, type JsonObject } from '../bounded-json.ts';
import type { PolicyGap } from './imported-policy.ts';

/**
 * What a part of a policy is made of, from Graph's documentation (`conditionalAccessPolicy` and its parts, v1.0 and
 * beta). A list or a set of flags carries the members that the assistant knows, or null when its items are ids.
 */
export type Shape = {
  readonly lists: Readonly<Record<string, readonly string[] | null>>;
  /** One text of comma-separated members: `deviceCodeFlow,authenticationTransfer`. */
  readonly flags: Readonly<Record<string, readonly string[]>>;
  readonly objects: Readonly<Record<string, Shape | 'anything'>>;
};

const riskMembers = ['low', 'medium', 'high', 'hidden', 'none'];
const platformMembers = ['android', 'ios', 'windows', 'windowsphone', 'macos', 'linux', 'all'];
const clientMembers = [
  ...['all', 'browser', 'mobileappsanddesktopclients', 'exchangeactivesync', 'eassupported', 'other'],
];
const guestMembers = [
  ...['none', 'internalguest', 'b2bcollaborationguest', 'b2bcollaborationmember'],
  ...['b2bdirectconnectuser', 'otherexternaluser', 'serviceprovider'],
];
const guests: Shape = {
  lists: {},
  flags: { guestOrExternalUserTypes: guestMembers },
  objects: { externalTenants: 'anything' },
};
const deviceMembers = ['all', 'compliant', 'domainjoined'];

export const usersShape: Shape = {
  lists: {
    includeUsers: null,
    excludeUsers: null,
    includeGroups: null,
    excludeGroups: null,
    includeRoles: null,
    excludeRoles: null,
  },
  flags: {},
  objects: { includeGuestsOrExternalUsers: guests, excludeGuestsOrExternalUsers: guests },
};

export const conditionsShape: Shape = {
  lists: {
    clientAppTypes: clientMembers,
    signInRiskLevels: riskMembers,
    userRiskLevels: riskMembers,
    servicePrincipalRiskLevels: riskMembers,
  },
  flags: {
    insiderRiskLevels: ['minor', 'moderate', 'elevated'],
    agentIdRiskLevels: riskMembers,
  },
  objects: {
    users: usersShape,
    applications: {
      lists: {
        includeApplications: null,
        excludeApplications: null,
        includeUserActions: null,
        includeAuthenticationContextClassReferences: null,
      },
      flags: {},
      objects: {
        applicationFilter: 'anything',
        networkAccess: 'anything',
        globalSecureAccess: 'anything',
      },
    },
    locations: { lists: { includeLocations: null, excludeLocations: null }, flags: {}, objects: {} },
    platforms: {
      lists: { includePlatforms: platformMembers, excludePlatforms: platformMembers },
      flags: {},
      objects: {},
    },
    devices: {
      lists: {
        includeDevices: deviceMembers,
        excludeDevices: deviceMembers,
        includeDeviceStates: deviceMembers,
        excludeDeviceStates: deviceMembers,
      },
      flags: {},
      objects: { deviceFilter: 'anything' },
    },
    deviceStates: {
      lists: { includeStates: deviceMembers, excludeStates: deviceMembers },
      flags: {},
      objects: {},
    },
    clientApplications: {
      lists: {
        includeServicePrincipals: null,
        excludeServicePrincipals: null,
        includeAgentIdServicePrincipals: null,
        excludeAgentIdServicePrincipals: null,
      },
      flags: {},
      objects: { servicePrincipalFilter: 'anything', agentIdServicePrincipalFilter: 'anything' },
    },
    authenticationFlows: {
      lists: {},
      flags: { transferMethods: ['none', 'devicecodeflow', 'authenticationtransfer'] },
      objects: {},
    },
  },
};

export const grantShape: Shape = {
  // What SMTP can do about a control is judged control by control; an unknown one is met there.
  lists: { builtInControls: null, customAuthenticationFactors: null, termsOfUse: null },
  flags: {},
  objects: { authenticationStrength: 'anything' },
};

/** Texts that `ConvertTo-Json` and `Export-Csv` write in place of what a list or an object held. */
const lostContents = /^@\{|^(System|Microsoft)\.[A-Z]/;
const twoIds = /^[0-9a-f-]{36}[\s,;]+[0-9a-f-]{36}/i;

type Report = (path: string, kind: PolicyGap['kind'], detail?: string) => void;

/** A part of a policy with its lists as lists of texts; what was lost or is not known goes to `report`. */
export function readShape(value: JsonObject, shape: Shape, path: string, report: Report): JsonObject {
  const read: Record<string, unknown> = {};
  for (const [key, held] of Object.entries(value)) {
    const here = `${path}.${key}`;
    if (Object.hasOwn(shape.lists, key))
      read[key] = withMembers(readList(held, here, report), shape.lists[key] ?? null, here, report);
    else if (Object.hasOwn(shape.flags, key))
      read[key] = withMembers(readFlags(held, here, report), shape.flags[key] ?? null, here, report);
    else if (Object.hasOwn(shape.objects, key))
      read[key] = readPart(held, shape.objects[key] ?? 'anything', here, report);
    else if (!isNoise(key) && key !== 'operator' && !isBlank(held)) report(here, 'unknown-field');
    else if (key === 'operator') read[key] = held;
  }
  return read;
}

/** Keys that say nothing of the policy: OData's annotations, and the actions that Graph lists beside it. */
export function isNoise(key: string): boolean {
  return key.includes('@') || key.startsWith('#') || key === 'additionalProperties';
}

function readPart(held: unknown, shape: Shape | 'anything', path: string, report: Report): unknown {
  if (isObject(held)) return shape === 'anything' ? held : readShape(held, shape, path, report);
  if (isBlank(held)) return null;
  report(path, 'flattened');
  return null;
}

/** The items of a list. One text without a blank is a list of one; any other text was a list once. */
function readList(held: unknown, path: string, report: Report): readonly string[] | null {
  if (held === null || held === undefined || held === '') return null;
  if (typeof held === 'string') {
    if (!/[\s,;|]/.test(held) && !lostContents.test(held)) return [held];
    report(path, 'flattened');
    return null;
  }
  if (!Array.isArray(held)) {
    if (!isBlank(held)) report(path, 'flattened');
    return null;
  }
  return held.flatMap((item) => {
    const text = isObject(item) && typeof item.id === 'string' ? item.id : item;
    if (typeof text === 'string' && text !== '' && !lostContents.test(text) && !twoIds.test(text))
      return [text];
    if (!isBlank(item)) report(path, 'flattened');
    return [];
  });
}

function readFlags(held: unknown, path: string, report: Report): readonly string[] | null {
  if (typeof held === 'string' && !lostContents.test(held))
    return held
      .split(',')
      .map((member) => member.trim())
      .filter((member) => member !== '');
  return readList(held, path, report);
}

/** What Graph writes for a member that it was not asked to name. */
const futureMember = 'unknownfuturevalue';

function withMembers(
  items: readonly string[] | null,
  members: readonly string[] | null,
  path: string,
  report: Report,
): readonly string[] | null {
  if (items === null) return null;
  const lower = items.map((item) => item.toLowerCase());
  const isKnown = (item: string) => (members === null ? item !== futureMember : members.includes(item));
  for (const item of lower.filter((each) => !isKnown(each))) report(path, 'unknown-member', item);
  return members === null ? items : lower;
}
