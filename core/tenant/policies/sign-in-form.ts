import { parseAddresses } from '../../mail/address.ts';
import { isIpv6 } from '../../mail/ip-range.ts';
import { parsePublicIpv4 } from '../../mail/ipv4.ts';
import { fail, ok, type Result } from '../../result.ts';
import { type MembershipExport, membershipsOf } from './memberships.ts';
import {
  type DeviceState,
  type Platform,
  type RiskLevel,
  type SignInCase,
  signInOf,
} from './sign-in-case.ts';

/** What a person said of the sign-ins to judge: texts as typed, '' where nothing was. */
export type SignInForm = {
  readonly accounts: readonly string[];
  readonly ip: string;
  readonly country: string;
  readonly risk: RiskLevel | null;
  readonly platform: Platform | null;
  readonly device: DeviceState | null;
  readonly memberships: readonly MembershipExport[];
};

/** The sign-ins to judge, one an account, each account once. */
export function signInsOf(form: SignInForm): Result<readonly SignInCase[]> {
  const accounts = parseAddresses(form.accounts);
  if (!accounts.ok) return accounts;
  const ip = parseSendingIp(form.ip);
  if (!ip.ok) return ip;
  const country = parseCountry(form.country);
  if (!country.ok) return country;
  const distinct = [...new Set(accounts.value)];
  return ok(
    distinct.map((account) => ({
      ...signInOf(account, membershipsOf(account, form.memberships, distinct.length === 1)),
      ip: ip.value,
      country: country.value,
      signInRisk: form.risk,
      userRisk: form.risk,
      platform: form.platform,
      device: form.device,
    })),
  );
}

/** A location may hold IPv6 ranges too; a connector may not, hence no wider reading elsewhere. */
export function parseSendingIp(typed: string): Result<string | null> {
  const address = typed.trim().toLowerCase();
  return address === '' || isIpv6(address) ? ok(address || null) : parsePublicIpv4(typed);
}

/** A country in two letters (ISO 3166-1), as locations name it. */
export function parseCountry(typed: string): Result<string | null> {
  const code = typed.trim().toUpperCase();
  return code === '' || /^[A-Z]{2}$/.test(code)
    ? ok(code || null)
    : fail('whatif.bad-country', { typed: typed.slice(0, 20) });
}
