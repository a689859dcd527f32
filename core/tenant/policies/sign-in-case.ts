import type { Gap } from '../completeness.ts';
import type { NamedLocation, NamedObject } from './imported-policy.ts';
import type { Memberships } from './memberships.ts';

export const riskLevels = ['none', 'low', 'medium', 'high'] as const;

export type RiskLevel = (typeof riskLevels)[number];

/** Platforms that a policy may name, in Graph's spelling. */
export const platforms = ['android', 'iOS', 'windows', 'macOS', 'linux', 'windowsPhone'] as const;

export type Platform = (typeof platforms)[number];

/**
 * How Entra knows the device that the sign-in comes from. `unregistered`: it does not, which is the case of a program
 * that sends by SMTP from a machine of its own.
 */
export const deviceStates = ['unregistered', 'registered', 'joined', 'compliant'] as const;

export type DeviceState = (typeof deviceStates)[number];

/** The sign-in to judge: an SMTP client with a password, as Conditional Access sees it (client type *other*). */
export type SignInCase = {
  readonly account: string;
  readonly memberships: Memberships;
  /** The public address it comes from, IPv4 or IPv6; null when not given. */
  readonly ip: string | null;
  /** Two-letter country of that address; null when not given. */
  readonly country: string | null;
  readonly signInRisk: RiskLevel | null;
  readonly userRisk: RiskLevel | null;
  readonly platform: Platform | null;
  readonly device: DeviceState | null;
};

/** What else is in the files and bears on a policy: its locations, and names for the ids it holds. */
export type PolicySurroundings = {
  readonly locations: readonly NamedLocation[];
  readonly names: readonly NamedObject[];
  /** What the groups' file does not tell. */
  readonly membershipGaps: readonly Gap[];
};

/** A sign-in of which only the account is known. */
export function signInOf(account: string, memberships: Memberships): SignInCase {
  return {
    account,
    memberships,
    ip: null,
    country: null,
    signInRisk: 'none',
    userRisk: 'none',
    platform: null,
    device: null,
  };
}
