import { oneOf } from './one-of.ts';
import { foreignSpeakers } from './rules/speakers.ts';

/** What a host name is for Microsoft 365. */
export type HostKind =
  | 'submission'
  | 'edge'
  | 'consumer'
  | 'azure-communication-services'
  | 'exchange-server'
  | 'edge-server'
  | 'loopback'
  | 'other';

/** Exact names: a misspelt one ends the same way. */
const submissionHosts = new Set([
  'smtp.office365.com',
  'smtp-legacy.office365.com',
  'outlook.office365.com',
  'outlook.office.com',
  'smtp.outlook.office365.com',
  'smtp.office365.us',
  'outlook.office365.us',
  'smtp.partner.outlook.cn',
]);

/** Outlook.com's, for personal accounts. */
const consumerHosts = new Set([
  'smtp-mail.outlook.com',
  'smtp.outlook.com',
  'smtp.live.com',
  'outlook.live.com',
]);

/** Host names of Microsoft's mail services. Source: Microsoft Learn, endpoints and « multifunction device » pages. */
export function hostKind(host: string): HostKind {
  const name = host.toLowerCase().replace(/\.$/, '');
  const ends = (suffix: string) => name === suffix || name.endsWith(`.${suffix}`);
  if (name === 'localhost' || name === '127.0.0.1' || name === '::1' || name === '0.0.0.0') return 'loopback';
  if (ends('mail.protection.outlook.com') || ends('mail.protection.partner.outlook.cn')) return 'edge';
  if (name === 'smtp.hve.mx.microsoft' || name === 'smtp-hve.office365.com') return 'submission';
  if (ends('mx.microsoft')) return 'edge';
  if (/protection\.outlook\.com$/.test(name)) return 'edge-server';
  if (/(?:prod|exchangelabs)\.(?:outlook|exchangelabs)\.com$/.test(name) || ends('prod.outlook.com'))
    return 'exchange-server';
  if (ends('outlook.office365.com') && name !== 'outlook.office365.com') return 'exchange-server';
  if (consumerHosts.has(name) || ends('hotmail.com')) return 'consumer';
  if (ends('azurecomm.net') || ends('communication.azure.com')) return 'azure-communication-services';
  if (submissionHosts.has(name)) return 'submission';
  return 'other';
}

/** True for the hosts where Exchange Online itself answers. */
export function isExchangeOnline(host: string): boolean {
  const kind = hostKind(host);
  return kind === 'submission' || kind === 'edge' || kind === 'exchange-server' || kind === 'edge-server';
}

/** A host name has at most 253 characters. */
const longestRun = 300;

export type FoundHost = { readonly host: string; readonly kind: HostKind; readonly start: number };

/** One class and no nesting: a run is taken whole, then judged. */
const hostLike = /[a-z0-9.-]{4,}/g;

/** Names of the text that are mail hosts: Microsoft's, or of a form that mail servers have. */
export function findHosts(lower: string): FoundHost[] {
  const hosts: FoundHost[] = [];
  hostLike.lastIndex = 0;
  for (let run = hostLike.exec(lower); run !== null && hosts.length < 200; run = hostLike.exec(lower)) {
    if (run[0].length > longestRun || lower.charAt(run.index - 1) === '@') continue;
    // « smtp.office365.com...could » : a name ends where two dots meet.
    let start = run.index;
    for (const piece of run[0].split(/\.{2,}|-{2,}/)) {
      const host = trimmed(piece);
      const at = lower.indexOf(host, start);
      start = at + host.length;
      // A leading dot is the tail of a name that was cut.
      if (piece.startsWith('.') || host.length < 4 || !(host.includes('.') || host === 'localhost')) continue;
      const kind = hostKind(host);
      const lookedUp = /(?:enotfound|eai_again|resolve host:?|unknownhostexception:|lookup) {1,2}$/.test(
        lower.slice(Math.max(0, at - 30), at),
      );
      const linked = /https?:\/\/$/.test(lower.slice(Math.max(0, at - 8), at));
      if (kind !== 'other' || lookedUp || isMailHost(host) || (!linked && isServiceHost(host)))
        hosts.push({ host, kind, start: at });
    }
  }
  return hosts;
}

function trimmed(piece: string): string {
  let from = 0;
  let to = piece.length;
  while (from < to && /[.-]/.test(piece.charAt(from))) from += 1;
  while (to > from && /[.-]/.test(piece.charAt(to - 1))) to -= 1;
  return piece.slice(from, to);
}

const words = (...lines: readonly string[]) => new Set(lines.flatMap((line) => line.split(' ')));

/** `mail.smtp.port`: the second word of a setting, and no name of a server. */
const settings = words(
  'smtp smtps mail internet host hostname from port auth transport debug server util javamail',
);

/** `mail.send.php`: how the names of files, classes and settings end. */
const ofAProgram = words(
  'php py js ts java cs rb go exception smtpexception smtpclient html smtp mail message log properties',
  'starttls auth ssl host port trust enable',
);

/** First words of the pages that help a service’s users. */
const helpPages = words(
  'www support help docs login app admin account accounts community knowledge blog postmaster',
);

/** `smtp.example.com`, `mail.example.com`, `mx1.example.com`: names that people give to mail servers. */
function isMailHost(host: string): boolean {
  const labels = host.split('.');
  if (labels.length < 3 || !/^[a-z]{2,12}$/.test(labels.at(-1) ?? '')) return false;
  if (
    !/^(?:smtp[a-z0-9-]{0,20}|mail\d{0,2}|mx\d{0,2}|relay\d{0,2}|email-smtp|exchange|send|outgoing|ssl0)$/.test(
      labels[0] ?? '',
    )
  )
    return false;
  const [first, second = ''] = labels;
  const isSetting = (first === 'mail' || first === 'smtp') && settings.has(second);
  return !isSetting && !ofAProgram.has(labels.at(-1) ?? '');
}

/** Amazon's suffix also names the caller's own machine. */
const serviceSuffixes = foreignSpeakers.flatMap(({ hosts }) =>
  hosts.filter((end) => end !== 'amazonaws.com'),
);

/** A server of a known mail service, whatever its first label; not the pages that help its users. */
function isServiceHost(host: string): boolean {
  if (helpPages.has(host.split('.')[0] ?? '')) return false;
  return serviceSuffixes.some((end) => host.endsWith(`.${end}`));
}

/** The words of an error before the host it is about. */
const afterAnError = new RegExp(
  `${oneOf(
    'enotfound; econnrefused; eai_again; eai_fail; dial tcp:? ?; lookup; trying; connect to; connected to; connecting to',
    'connection to; connect with; connected with; connection with; connect error to; host, port:; opening to',
    'could not resolve host:?; could not be resolved:?; unknownhostexception:?; host:?; host =; altnames: host:',
    'expected cn=; failed for; server',
  )}[\\s'"\`:=(/>[]{0,6}(?:(?:ssl|tls|tcp|smtps?)://)?$`,
);

/** The name of a setting before its value. */
const asASetting = new RegExp(
  `${oneOf('host(?:name)?; server; smtpserver; smtp_server; smtp_host; relayhost; address; smtpclient')}["'\\]\\s]{0,4}(?:=>|[:=,(]|is)\\s{0,4}["'\`(]{0,3}$`,
);

/** Where a text says that a program connects, best first: the words of an error, then a setting, then a mention. */
export function connectedHost(lower: string, hosts: readonly FoundHost[]): FoundHost | null {
  let best: { found: FoundHost; rank: number } | null = null;
  for (const found of hosts) {
    if (found.kind === 'exchange-server' || found.kind === 'edge-server') continue;
    const lead = lower.slice(Math.max(0, found.start - 48), found.start);
    const rank = afterAnError.test(lead) ? 3 : asASetting.test(lead) ? 2 : 1;
    // A story mentions servers that have nothing to do with the error.
    if (rank === 1 && (found.kind === 'other' || found.kind === 'loopback')) continue;
    if (best === null || rank > best.rank) best = { found, rank };
  }
  return best?.found ?? null;
}
