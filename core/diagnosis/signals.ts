import { greetingOfAnother, overwrittenGreeting, relayedHost } from './answering-host.ts';
import { type Conversation, readConversation } from './conversation.ts';
import { exchangeLinesOf } from './exchange-line.ts';
import type { ExplainContext, Signals } from './explanation.ts';
import { connectedHost, type FoundHost, findHosts, hostKind, isExchangeOnline } from './hosts.ts';
import { type Matches, match, type SignHit } from './matching.ts';
import type { Reading } from './reading.ts';
import { type FoundReply, findReplies } from './replies.ts';
import { findPrinterNumbers } from './rules/printer-rules.ts';
import { foreignSpeakers } from './rules/speakers.ts';
import { findSystemCodes, type SystemCode, symbolicCode } from './rules/system-code-rules.ts';
import { cutSegments } from './segments/cut-segments.ts';
import type { FoundMark } from './segments/mark.ts';
import { type Segment, segmentAt } from './segments/segment.ts';
import { type Decided, isSaidNow, sessionSignals } from './session-signals.ts';
import { findSignInCode, type SignInCode } from './sign-in-code.ts';

/** Everything read in a text before any judgement. */
export type Evidence = {
  readonly reading: Reading;
  readonly matches: Matches;
  readonly replies: readonly FoundReply[];
  /** Who speaks where. */
  readonly segments: readonly Segment[];
  readonly systemCodes: readonly SystemCode[];
  readonly aadsts: SignInCode | null;
  readonly hosts: readonly FoundHost[];
  /** Where the program connects: the caller's word, else the text's. */
  readonly host: string | null;
  /** A host of a known other service, where the text names no server of Microsoft's. */
  readonly serviceHost: string | null;
  readonly port: number | null;
  /** Every port the text sets or shows beside a host. */
  readonly ports: ReadonlySet<number>;
  readonly conversation: Conversation | null;
  /** The product that answers, when it is not Exchange Online; null otherwise. */
  readonly foreign: SignHit | { readonly name: string; readonly start: number; readonly end: number } | null;
  readonly microsoftSpeaks: boolean;
  readonly issuer: string | null;
  readonly server: string | null;
  readonly client: string | null;
  readonly banner: string | null;
};

const portSetting =
  /(?<=^|[^a-z]|server|smtp|mail)port["'\])\s]{0,3}(?:=>|[:=,]|is|to|#)?[\s"'(]{0,4}(\d{2,5})(?!\d|\.\d)/g;
const portOfAHost = /\.(?:com|net|org|cn|us|microsoft|local|fr|ca)["']?[:,]\s{0,3}(\d{2,5})(?!\d|\.\d)/g;
const portOfAnAddress = /(?<!\d)\d{1,3}(?:\.\d{1,3}){3}:(\d{2,5})(?!\d|\.\d)/g;

/** Ports that a program may have been given for mail. */
const knownPorts = new Set([25, 143, 443, 465, 587, 993, 995, 2525]);

const stamp = /[a-z0-9-]{6,24}(?:\.[a-z0-9-]{2,24}){0,3}\.(?:outlook|exchangelabs)\.com/g;

/** Reads the evidence of a text, with what the caller knows. */
export function collectEvidence(reading: Reading, context: ExplainContext): Evidence {
  const { lower, plain } = reading;
  const found = match(reading);
  const printerNumbers = findPrinterNumbers(lower);
  // « 016-503 » is the printer's, not a reply.
  const replies = findReplies(lower, found.marks).filter(
    (reply) => !printerNumbers.some(({ start, end }) => start <= reply.start && reply.end <= end),
  );
  const hosts = findHosts(lower);
  const exchange = exchangeLinesOf(plain);
  const conversation = readConversation(exchange, plain);
  const segments = cutSegments(reading, {
    marks: found.marks,
    replies,
    exchange: conversation === null ? [] : exchange,
    machineWords: found.rules.filter(({ rule }) => rule.spoken !== true && rule.layer !== 'hint'),
  });
  // Who answered another time says nothing of who answers now.
  const isOfNow = ({ start }: { readonly start: number }) => segmentAt(segments, start)?.kind !== 'earlier';
  const signs = found.signs.filter(isOfNow);
  const named = hosts.filter(isOfNow);
  const matches = { ...found, signs };
  const told = connectedHost(lower, hosts);
  const host = context.host?.toLowerCase() ?? told?.host ?? null;
  const ports = findPorts(lower);
  const microsoftSpeaks = signs.some((sign) => sign.kind === 'microsoft');
  const banner = conversation === null ? bannerOf(plain) : conversation.banner;
  const issuer = signs.find((sign) => sign.kind === 'issuer' && nearCertificate(lower, sign.start));
  return {
    reading,
    matches,
    replies,
    segments,
    systemCodes: [...findSystemCodes(lower), ...printerNumbers],
    aadsts: findSignInCode(lower),
    hosts,
    host,
    serviceHost:
      (microsoftSpeaks ? null : relayedHost(lower, replies)) ??
      serviceOf(named, matches.marks)?.host ??
      onlyMailHost(named, lower, matches.marks),
    port: context.port ?? (ports.size === 1 ? ([...ports][0] ?? null) : null),
    ports,
    conversation,
    foreign: findForeign(reading, matches, replies, {
      host,
      told,
      banner: conversation?.banner ?? null,
      microsoftSpeaks,
    }),
    microsoftSpeaks,
    issuer: issuer?.name ?? null,
    server: serverOf(lower, plain),
    client:
      matches.signs.find((sign) => sign.kind === 'client' && isFirstClient(sign, matches.signs))?.name ??
      null,
    banner,
  };
}

/** The public part of the evidence. `reply` is the one that decided, when one did. */
export function publicSignals(
  evidence: Evidence,
  reply: FoundReply | null,
  stage: string | null,
  decided: Decided | null,
): Signals {
  const signals: Signals = sessionSignals(evidence, decided);
  const main = reply ?? mainReply(evidence.replies);
  if (main !== null) {
    if (main.code !== null) signals.smtpCode = main.code;
    if (main.enhanced !== null) signals.enhancedCode = main.enhanced;
  }
  if (evidence.server !== null) signals.server = evidence.server;
  const speaker = speakerOf(evidence);
  if (speaker !== null) signals.speaker = speaker;
  const where = evidence.conversation?.stage ?? stage;
  if (where !== null) signals.stage = where;
  if (evidence.client !== null) signals.client = evidence.client;
  if (evidence.aadsts !== null && isSaidNow(evidence, evidence.aadsts.start))
    signals.aadsts = `AADSTS${evidence.aadsts.code}`;
  if (evidence.host !== null) signals.host = evidence.host;
  if (evidence.port !== null) signals.port = evidence.port;
  if (evidence.issuer !== null) signals.certificateIssuer = evidence.issuer;
  if (evidence.banner !== null) signals.banner = evidence.banner;
  const system = symbolicCode(evidence.reading.lower) ?? evidence.systemCodes[0]?.code ?? null;
  if (system !== null) signals.systemCode = system;
  return signals;
}

/** The innermost reply: the last that has both codes, else the last with an enhanced one, else the last. */
function mainReply(replies: readonly FoundReply[]): FoundReply | null {
  const sure = replies.filter((reply) => reply.sure);
  return (
    sure.findLast((reply) => reply.enhanced !== null && reply.code !== null && reply.code >= 400) ??
    sure.findLast((reply) => reply.enhanced !== null) ??
    sure.at(-1) ??
    null
  );
}

/** Who answers: the product recognised, else what the stamp of the reply or the host says. */
function speakerOf(evidence: Evidence): string | null {
  if (evidence.foreign !== null) return evidence.foreign.name;
  const kinds = new Set(evidence.hosts.map((found) => found.kind));
  if (evidence.host !== null) kinds.add(hostKind(evidence.host));
  if (evidence.server !== null) {
    const kind = hostKind(evidence.server);
    if (kind === 'edge-server' || kind === 'edge') return 'exchange-online-edge';
    if (kinds.has('consumer') && !kinds.has('submission')) return 'outlook-consumer';
    return 'exchange-online';
  }
  if (evidence.host !== null) {
    const kind = hostKind(evidence.host);
    if (kind === 'consumer') return 'outlook-consumer';
    if (kind === 'edge') return 'exchange-online-edge';
    if (kind === 'azure-communication-services') return 'azure-communication-services';
    if (kind === 'submission') return evidence.replies.some((reply) => reply.sure) ? 'exchange-online' : null;
  }
  if (evidence.microsoftSpeaks) return 'exchange-online';
  return serviceOf(evidence.hosts, evidence.matches.marks)?.name ?? null;
}

function findForeign(
  reading: Reading,
  matches: Matches,
  replies: readonly FoundReply[],
  known: {
    readonly host: string | null;
    readonly told: FoundHost | null;
    readonly banner: string | null;
    readonly microsoftSpeaks: boolean;
  },
): Evidence['foreign'] {
  const inReply = (sign: SignHit) =>
    replies.some(
      (reply) =>
        reply.sure &&
        sign.start >= reply.start &&
        sign.start - reply.end < 240 &&
        !/\]|['"]\)|[.!?]\s|\n\s*\n/.test(reading.lower.slice(reply.end, sign.start)),
    ) || /(?:^|\D)220[ -][^\n]{0,120}$/.test(reading.lower.slice(Math.max(0, sign.start - 124), sign.start));
  const reply = matches.signs.findLast((sign) => sign.kind === 'foreign');
  if (reply !== undefined && !known.microsoftSpeaks) return reply;
  if (known.microsoftSpeaks) return null;
  const banner = matches.signs.findLast((sign) => sign.kind === 'banner' && inReply(sign));
  if (banner !== undefined) return banner;
  const weak = matches.signs.findLast((sign) => sign.kind === 'weak' && inReply(sign));
  const hostIsMicrosoft = known.host !== null && isExchangeOnline(known.host);
  if (weak !== undefined && !hostIsMicrosoft) return weak;
  return overwrittenGreeting(reading.lower) ?? greetingOfAnother(known.banner, reading.lower);
}

/** « It works with smtp.gmail.com » compares, and is not where the error comes from. */
function isMentioned(marks: readonly FoundMark[], start: number): boolean {
  return marks.some(
    ({ mark, end }) => (mark === 'elsewhere' || mark === 'comparison') && end <= start && start - end < 60,
  );
}

/** The service that a mentioned host belongs to; null as soon as a host of Microsoft's is mentioned. */
function serviceOf(
  hosts: readonly FoundHost[],
  marks: readonly FoundMark[],
): { readonly host: string; readonly name: string } | null {
  if (hosts.some((found) => found.kind !== 'other' && found.kind !== 'loopback')) return null;
  for (const { host, start } of hosts) {
    if (isMentioned(marks, start)) continue;
    for (const speaker of foreignSpeakers)
      if (speaker.hosts.some((end) => host === end || host.endsWith(`.${end}`)))
        return { host, name: speaker.name };
  }
  return null;
}

/** The only mail host of a text that names nothing of Microsoft's, which is then the one that answered. */
function onlyMailHost(
  hosts: readonly FoundHost[],
  lower: string,
  marks: readonly FoundMark[],
): string | null {
  const names = new Set(hosts.map((found) => found.host));
  const [only] = hosts;
  if (only === undefined || names.size !== 1 || only.kind !== 'other') return null;
  if (/microsoft|office ?365|[mo]365|exchange|outlook|hotmail|azure/.test(lower)) return null;
  return isMentioned(marks, only.start) ? null : only.host;
}

function bannerOf(plain: string): string | null {
  const found = /(?:^|\n)[^\n]{0,40}?(?<!\d)220[ -]([^\n]{4,200})/.exec(plain.slice(0, 20_000));
  const words = found?.[1]?.trim() ?? '';
  return /smtp|\bmail\b|ready/i.test(words) ? words : null;
}

/** An issuer counts where a certificate is described, not where a person lists the antivirus programs tried. */
function nearCertificate(lower: string, position: number): boolean {
  const before = lower.slice(Math.max(0, position - 70), position);
  const after = lower.slice(position, position + 60);
  return (
    /(?:issuer|issued by|emis par|emetteur|ausgestellt|emitido por|rilasciato da|\bcn ?=|\bou? ?=|depth=)[^\n]{0,60}$/.test(
      before,
    ) || /^[^\n]{0,40}(?:root|shield|ssl filter| ca\b|filter ca)/.test(after)
  );
}

function findPorts(lower: string): Set<number> {
  const ports = new Set<number>();
  for (const pattern of [portSetting, portOfAHost, portOfAnAddress])
    for (const found of lower.matchAll(pattern)) {
      const port = Number(found[1]);
      // « port 465 and 587 », « I tried port 465 » : a list of attempts, not a setting.
      const after = lower.slice(found.index + found[0].length, found.index + found[0].length + 12);
      const before = lower.slice(Math.max(0, found.index - 24), found.index);
      const tried =
        /^\s?(?:,|and|or|et|ou|&|\/|und|y)\s?\d{2,4}/.test(after) || /\b(?:tried|try|essaye)\b/.test(before);
      if (!tried && knownPorts.has(port)) ports.add(port);
    }
  return ports;
}

function serverOf(lower: string, plain: string): string | null {
  let server: string | null = null;
  stamp.lastIndex = 0;
  for (let found = stamp.exec(lower); found !== null; found = stamp.exec(lower)) {
    if (/(?:prod|exchangelabs|eop-[a-z0-9-]+)\./.test(found[0]))
      server = plain.slice(found.index, found.index + found[0].length);
  }
  return server;
}

/** Client signs are listed from the most particular to the most general; the first listed wins. */
function isFirstClient(sign: SignHit, signs: readonly SignHit[]): boolean {
  const names = signs.filter((one) => one.kind === 'client').map((one) => one.name);
  return sign.name === clientPriority(names);
}

const particular = [
  'powershell',
  'mailkit',
  'swaks',
  'curl',
  'openssl',
  'indy',
  'cdo',
  'ruby',
  'go',
  'wordpress',
  'symfony-mailer',
  'swiftmailer',
  'phpmailer',
  'nodemailer',
  'python',
  'javamail',
  'dotnet',
  'thunderbird',
  'outlook',
  'winsock',
];

function clientPriority(names: readonly string[]): string | undefined {
  return particular.find((name) => names.includes(name));
}
