import type { Answers } from '../guide/answers.ts';
import { outlookKeys } from './outlook-keys.ts';
import {
  defaultIn,
  dwordOf,
  type RegistryReading,
  type RegistryValue,
  sameText,
  valueIn,
} from './registry.ts';

/** What the registry says of Outlook, each part null where it says nothing that can be relied on. */
export type OutlookSeen = {
  /** `unregistered`: the program is there, but not under the name by which others drive it. */
  readonly classic: 'installed' | 'unregistered' | 'absent' | null;
  /** 16 for Outlook 2016 and later, 15 for 2013, 14 for 2010… */
  readonly major: number | null;
  /** The build, as Office writes it. */
  readonly version: string | null;
  readonly bitness: string | null;
  readonly newOutlook: 'on' | 'off' | null;
  readonly migration: 'stopped-by-policy' | 'stopped-by-setting' | 'delayed' | 'allowed' | null;
  readonly licence: Exclude<Answers['outlookLicence'], 'unknown' | undefined> | null;
  readonly modernAuthOff: boolean;
  readonly defaultMail: string | null;
  /** The two views of the registry name different Outlooks. */
  readonly viewsDiffer: boolean;
  /** Values whose type is not the one that Office writes: read by nobody here. */
  readonly odd: readonly RegistryValue[];
};

/** Reads Outlook's traces. A key that was refused or not read leaves its part open, never « absent ». */
export function readOutlook(readings: readonly RegistryReading[]): OutlookSeen {
  const odd: RegistryValue[] = [];
  const number = (key: string, name: string): number | null => {
    const value = valueIn(readings, key, name);
    if (value === undefined) return null;
    const read = dwordOf(value);
    if (read === null) odd.push(value);
    return read;
  };
  const text = (key: string, name: string) => valueIn(readings, key, name)?.data ?? null;
  const { automation, clickToRun, preferences, options, policyOptions, policyPreferences } = outlookKeys;

  const names = readings
    .filter((reading) => reading.key === automation)
    .flatMap((reading) => reading.values.map((value) => value.data));
  const major = Number(/\.(\d{1,2})$/.exec(names[0] ?? '')?.[1] ?? Number.NaN);
  const switchedOn = number(preferences, 'UseNewOutlook');
  const release = text(clickToRun, 'ProductReleaseIds');
  const policy = number(policyOptions, 'DoNewOutlookAutoMigration');
  const policyChoice = number(policyPreferences, 'NewOutlookMigrationUserSetting');
  const setting = number(options, 'DoNewOutlookAutoMigration');
  const delay = number(policyOptions, 'NewOutlookAutoMigrationRetryIntervals');
  const identity = number(outlookKeys.identity, 'EnableADAL');
  return {
    classic: classicOf(readings),
    major: Number.isNaN(major) ? null : major,
    version: text(clickToRun, 'VersionToReport'),
    bitness: text(outlookKeys.bitness, 'Bitness') ?? text(clickToRun, 'Platform'),
    newOutlook: newOutlookOf(readings, switchedOn),
    migration: migrationOf(policy, policyChoice, setting, delay),
    licence: release === null ? null : licenceOf(release),
    modernAuthOff: identity === 0,
    defaultMail: defaultIn(readings, outlookKeys.ownMail) ?? defaultIn(readings, outlookKeys.machineMail),
    viewsDiffer: new Set(names.map((name) => name.toLowerCase())).size > 1,
    odd,
  };
}

/** Installed where a program is registered in either view; a part is missing only where both views were read and lack it. */
function classicOf(readings: readonly RegistryReading[]): OutlookSeen['classic'] {
  const { automation, program } = outlookKeys;
  const lacks = (key: string) => {
    const asked = readings.filter((reading) => reading.key === key);
    return asked.length > 0 && asked.every(({ state }) => state === 'absent' || state === 'read');
  };
  if (defaultIn(readings, automation) !== null) return 'installed';
  if (defaultIn(readings, program) !== null) return lacks(automation) ? 'unregistered' : 'installed';
  return lacks(automation) && lacks(program) ? 'absent' : null;
}

/** Never switched on leaves no value: that is « off », once the key was read or is known to be absent. */
function newOutlookOf(
  readings: readonly RegistryReading[],
  switchedOn: number | null,
): OutlookSeen['newOutlook'] {
  if (switchedOn !== null) return switchedOn === 0 ? 'off' : 'on';
  const reading = readings.find(({ key }) => key === outlookKeys.preferences);
  if (reading === undefined || valueIn(readings, outlookKeys.preferences, 'UseNewOutlook') !== undefined)
    return null;
  return reading.state === 'read' || reading.state === 'absent' ? 'off' : null;
}

function migrationOf(
  policy: number | null,
  policyChoice: number | null,
  setting: number | null,
  delay: number | null,
): OutlookSeen['migration'] {
  if (policy === 0 || policyChoice === 0) return 'stopped-by-policy';
  if (policy === 1) return delay === null || delay === 0 ? 'allowed' : 'delayed';
  if (setting === 0) return 'stopped-by-setting';
  return setting === 1 ? 'allowed' : null;
}

/** Office's names of its products: O365Business… comes with Business licences, O365ProPlus… with Enterprise ones. */
function licenceOf(release: string): OutlookSeen['licence'] {
  const products = release.split(',').map((product) => product.trim().toLowerCase());
  if (products.some((product) => product.startsWith('o365business'))) return 'business';
  if (products.some((product) => product.startsWith('o365proplus'))) return 'enterprise';
  return products.some((product) => /20(?:16|19|21|24)(?:retail|volume)/.test(product)) ? 'perpetual' : null;
}

/** Whether the default mail program is classic Outlook, as it registers itself. */
export function isOutlook(program: string): boolean {
  return sameText(program, 'Microsoft Outlook');
}
