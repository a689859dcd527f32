/** The Microsoft 365 edge: MX names are read in the DNS and never built from a pattern (MC1048624). */
const microsoftSuffixes = ['.mail.protection.outlook.com', '.mx.microsoft'];

/** Filters whose MX names are recognised, only to call them by their name: the mailboxes behind them may be anywhere. */
const knownFilters: readonly (readonly [string, string])[] = [
  ['pphosted.com', 'Proofpoint'],
  ['ppe-hosted.com', 'Proofpoint Essentials'],
  ['mimecast.com', 'Mimecast'],
  ['barracudanetworks.com', 'Barracuda'],
  ['iphmx.com', 'Cisco Secure Email'],
  ['messagelabs.com', 'Symantec Email Security'],
  ['hornetsecurity.com', 'Hornetsecurity'],
  ['zerospam.ca', 'Zerospam'],
];

/** Services that keep the mailboxes of the domains which name them in their MX (each one's own set-up page). */
const knownHosts: readonly (readonly [string, string])[] = [
  ['google.com', 'Google'],
  ['googlemail.com', 'Google'],
  ['zoho.com', 'Zoho Mail'],
  ['zoho.eu', 'Zoho Mail'],
  ['messagingengine.com', 'Fastmail'],
  ['protonmail.ch', 'Proton Mail'],
  ['mail.icloud.com', 'iCloud'],
];

export type MxRecord = { readonly host: string; readonly priority: number };

/**
 * `microsoft`: every MX is Microsoft's. `mixed`: some are. `elsewhere`: none is, so a third-party filter or another
 * mail service receives first. `refuses`: the domain declares that it receives no mail (RFC 7505). `none`: no MX.
 */
export const mxKinds = ['microsoft', 'mixed', 'elsewhere', 'refuses', 'none'] as const;

export type MxAnalysis = {
  readonly kind: (typeof mxKinds)[number];
  /** The Microsoft name to send to, the one with the best priority; null when the MX records do not name one. */
  readonly relayHost: string | null;
  /** Best MX that is not Microsoft's. */
  readonly otherHost: string | null;
  /** Its service, where the name is known. */
  readonly service: string | null;
  /** That service is known to keep mailboxes, and not only to filter what arrives. */
  readonly keepsMailboxes: boolean;
};

/** True for a host of the Microsoft 365 inbound edge. */
export function isMicrosoftMx(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return microsoftSuffixes.some((suffix) => name.endsWith(suffix) && name.length > suffix.length);
}

/** Sorts MX records by priority, then by name so that the same answer always reads the same. */
export function sortMx(records: readonly MxRecord[]): MxRecord[] {
  return records
    .map(({ host, priority }) => ({ host: host.toLowerCase().replace(/\.$/, ''), priority }))
    .sort((a, b) => a.priority - b.priority || (a.host < b.host ? -1 : a.host > b.host ? 1 : 0));
}

/** Says who receives the domain's mail, and which host the IP route must be sent to. */
export function analyseMx(records: readonly MxRecord[]): MxAnalysis {
  const sorted = sortMx(records);
  const real = sorted.filter((one) => one.host !== '');
  const nobody = { relayHost: null, otherHost: null, service: null, keepsMailboxes: false };
  if (sorted.length === 0) return { kind: 'none', ...nobody };
  if (real.length === 0) return { kind: 'refuses', ...nobody };
  const relayHost = real.find((one) => isMicrosoftMx(one.host))?.host ?? null;
  const otherHost = real.find((one) => !isMicrosoftMx(one.host))?.host ?? null;
  const isOthers = ([suffix]: readonly [string, string]) =>
    otherHost === suffix || otherHost?.endsWith(`.${suffix}`);
  const host = knownHosts.find(isOthers);
  const service = (host ?? knownFilters.find(isOthers))?.[1] ?? null;
  const kind = relayHost === null ? 'elsewhere' : otherHost === null ? 'microsoft' : 'mixed';
  return { kind, relayHost, otherHost, service, keepsMailboxes: host !== undefined };
}
