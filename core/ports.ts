import type { AccountList, CampaignAccount } from './campaign/accounts.ts';
import type { FoundStatus } from './campaign/board.ts';
import type { WorkstationStatus } from './campaign/status.ts';
import type { ProxySetting, StorageReading } from './checkup/observation.ts';
import type { RegistryQuestion, RegistryReading } from './checkup/registry.ts';
import type { FailureCode } from './i18n/failures.ts';
import type { Locale } from './i18n/message.ts';
import type { CalendarEntry } from './knowledge/calendar.ts';
import type { DnsReport, LookupState } from './mail/dns-report.ts';
import type { CleanDomain } from './mail/domain.ts';
import type { PracticeScenario } from './mail/practice.ts';
import type { Stage } from './mail/stages.ts';
import type { TestRoute } from './mail/test-routes.ts';
import type { MailTrace, StageReport } from './mail/trace.ts';
import type { AcceptedPreset } from './preset/accepted-preset.ts';
import type { UpdateOffReason } from './preset/update-policy.ts';
import type { Failure, Result } from './result.ts';
import type { KeychainState, KeychainStore } from './secrets/keychain.ts';
import type { Settings } from './settings/settings.ts';
import type { AuditReport } from './tenant/audit/tally.ts';
import type { Gap } from './tenant/completeness.ts';
import type { ReadingProgress } from './tenant/export-reading.ts';
import type { FactsFile } from './tenant/facts.ts';
import type { AccountComparison } from './tenant/policies/evaluation.ts';
import type { SignInReport } from './tenant/sign-ins/report.ts';

/** What `core` asks of the world. `services/` implements these; nothing else may. */

export type SecretCheck = {
  readonly state: KeychainState;
  readonly store: KeychainStore;
  readonly steps: { name: 'write' | 'read' | 'delete'; passed: boolean }[];
  readonly detail: string;
};

/** One entry an account, under a fixed service name. `get` is for handlers only: no operation returns it. */
export type SecretStore = {
  check(): Promise<SecretCheck>;
  set(account: string, secret: string): Promise<Result<void>>;
  get(account: string): Promise<Result<string | null>>;
  /** false: there was nothing to delete. */
  delete(account: string): Promise<Result<boolean>>;
};

export type Notice = { readonly code: FailureCode; readonly params: Record<string, string | number> };

export type SettingsStore = {
  get(): Settings;
  /** Reads what writes the settings; to be awaited before the first change. */
  prepare(): Promise<void>;
  update(change: Partial<Settings>): Result<Settings>;
  /** What happened on opening: a file set aside, a newer version… */
  readonly notices: readonly Notice[];
};

export type MailTestRequest = {
  readonly runId: string;
  readonly route: TestRoute;
  readonly host: string;
  readonly port: number;
  /** Login and secret; null on the routes without login. */
  readonly credentials: { readonly account: string; readonly secret: string } | null;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly until: Stage | null;
  readonly practice: boolean;
  /** PEM certificates trusted for this run besides the system's; the practice server's own. */
  readonly extraCertificates: readonly string[];
  /** Where to connect when it is not where `host` resolves (practice server); TLS still names `host`. */
  readonly connectTo: { readonly address: string; readonly port: number } | null;
};

export type MailProbe = {
  /** Runs to its end whatever happens; a cancelled or failed test is still a trace. */
  run(
    request: MailTestRequest,
    options: { readonly onStage: (report: StageReport) => void; readonly signal: AbortSignal },
  ): Promise<MailTrace>;
};

export type PracticeMessage = { id: string; from: string; to: string[]; subject: string; receivedAt: string };

export type PracticeEndpoint = {
  readonly address: string;
  readonly port: number;
  /** The name the certificate is for. */
  readonly host: string;
  /** PEM of the run's own authority; empty for `untrusted-certificate`. */
  readonly certificates: readonly string[];
};

export type PracticeHost = {
  /**
   * Starts the scenario's server when it is not yet running, on a free loopback port. It answers as the host of
   * the route would: submission (login) or the domain's MX (relay, direct).
   */
  endpoint(scenario: PracticeScenario, route: TestRoute): Promise<Result<PracticeEndpoint>>;
  inbox(): readonly PracticeMessage[];
  close(): Promise<void>;
};

export type Clipboard = {
  write(text: string): Promise<Result<void>>;
  read(): Promise<Result<string>>;
};

/** Opens an address that core chose from its own list. */
export type LinkOpener = { open(url: string): Promise<Result<void>> };

export type DnsRecordType = 'A' | 'AAAA' | 'CNAME' | 'MX' | 'PTR' | 'TXT';

export type DnsAnswer = {
  readonly state: LookupState;
  /** Empty unless `found`. `value` is an address, a host or a whole TXT text; `priority` is 0 except for MX. */
  readonly records: readonly { readonly value: string; readonly priority: number }[];
  /** The names followed when the name asked is an alias (CNAME), in order. */
  readonly aliases: readonly string[];
};

/** Asks the DNS. Every ending is an answer; nothing throws. */
export type Resolver = { query(name: string, type: DnsRecordType): Promise<DnsAnswer> };

export type DnsCheckRequest = {
  readonly domain: CleanDomain;
  /** Public IPv4 address to evaluate, or null. */
  readonly ip: string | null;
  /** `HOST:PORT` to ask, or null for the system's resolver. */
  readonly server: string | null;
};

/** The DNS, asked directly: nothing is sent to any third party's checking service. */
export type DnsReader = {
  /** A name in DNS form, or null when it has none. */
  toAscii(domain: string): string | null;
  /** A resolver for a few questions; `close` ends those still waiting. Refused when `server` is not HOST:PORT. */
  open(server: string | null): Result<Resolver & { close(): void }>;
  /** Reads everything the IP route depends on, within its time limit. */
  check(request: DnsCheckRequest): Promise<Result<DnsReport>>;
};

export type Clock = {
  /** Milliseconds since the epoch. */
  now(): number;
  /** The date on this machine's calendar, ISO (2026-11-21): advice is computed for the person's own day. */
  today(): string;
  /** Calls `action` every `milliseconds` until the returned function is called. */
  every(milliseconds: number, action: () => void): () => void;
};

export type HostInfo = {
  readonly version: string;
  readonly host: 'desktop' | 'web' | 'terminal';
  readonly platform: string;
  readonly systemLocale: 'fr' | 'en';
};

export type ReadingOptions = {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadingProgress) => void;
};

/** Exports that a page hands over piece by piece, kept in private files of this machine until they are read. */
export type ExportStore = {
  /** Begins a file and gives its id; the name is only for words. */
  create(name: string): Promise<Result<string>>;
  write(id: string, offset: number, base64: string): Promise<Result<void>>;
  /** The ids must be of this store. */
  readSignIns(
    ids: readonly string[],
    options: ReadingOptions & { readonly cloudAddress: string; readonly mailboxes: readonly string[] },
  ): Promise<Result<SignInReport>>;
  readAudit(ids: readonly string[], options: ReadingOptions): Promise<Result<AuditReport>>;
  discard(id: string): Promise<void>;
};

/** What this workstation shows of itself, read and never changed. */
export type Workstation = {
  /** Windows' registry, by its own `reg query`. Each question ends as a reading; nothing throws. */
  registry(questions: readonly RegistryQuestion[], signal: AbortSignal): Promise<readonly RegistryReading[]>;
  /** Names of the Outlook programs that run; null when they could not be listed. */
  outlookRunning(signal: AbortSignal): Promise<readonly string[] | null>;
  /** Proxies that the system or the environment sets, without their passwords. */
  proxies(signal: AbortSignal): Promise<readonly ProxySetting[]>;
  /** The folders that the assistant writes in. */
  storage(): Promise<readonly StorageReading[]>;
  /** The Microsoft Entra organization of a domain, by OpenID discovery; null when Microsoft knows none. It leaves the machine. */
  tenantOf(domain: string, signal: AbortSignal): Promise<Result<string | null>>;
  /** As the system names it: `America/Toronto`. */
  timeZone(): string;
};

export type LiveReading = {
  /** Who signed in. */
  readonly account: string;
  readonly facts: FactsFile;
  /** What is missing from what was read. */
  readonly gaps: readonly Gap[];
  /** Our answer held against Microsoft's own, where it was asked for. */
  readonly evaluations: readonly AccountComparison[];
  /** SMTP sign-ins of the last weeks; null when they could not be read (they need a licence). */
  readonly signIns: SignInReport | null;
  /** What could not be read, and why; the rest stands. */
  readonly failures: readonly Failure[];
};

/** Microsoft Graph, read-only, for whoever chooses to sign in. No token ever comes back. */
export type LiveGraph = {
  read(
    request: {
      readonly clientId: string;
      readonly tenant: string;
      readonly mailboxes: readonly string[];
      readonly asOf: string;
      /** The ISO day from which sign-ins are read. */
      readonly since: string;
      /** The address by which maestro*CLOUD's own attempts are told. */
      readonly cloudAddress: string;
      readonly ip: string | null;
      /** Ask Microsoft for its own evaluation too, and hold ours against it. */
      readonly evaluate: boolean;
    },
    signal: AbortSignal,
  ): Promise<Result<LiveReading>>;
};

/** Files for the person, written where they keep their downloads. */
export type Downloads = {
  /** Never over another file: « name (2).csv » when the name is taken. Gives the path written. */
  save(name: string, text: string): Promise<Result<string>>;
  /** A page that needs nothing else, printed as PDF. */
  pdf(name: string, html: string): Promise<Result<string>>;
  /** An iCalendar text. */
  calendar(entries: readonly CalendarEntry[], locale: Locale): Promise<Result<string>>;
};

/** What a status folder gave: the statuses, and the count of what was set aside, by reason. */
export type StatusFolderReading = {
  readonly found: readonly FoundStatus[];
  readonly partial: boolean;
  /** The system's word where the folder could not be read at all. */
  readonly failure: string | null;
  readonly unreadable: number;
  readonly large: number;
  readonly later: number;
  readonly foreign: number;
};

/** IT's campaign: its list of accounts, and the folder in which each workstation writes its own status. */
export type Campaign = {
  /** This workstation's name. */
  workstation(): string;
  /** Writes this workstation's status, now or later; never fails. Nothing is written where no folder is known. */
  write(status: WorkstationStatus): Promise<void>;
  readAccounts(base64: string, file: string): Promise<Result<AccountList>>;
  /** Keeps the list in place of the one before. */
  save(accounts: readonly CampaignAccount[]): Promise<Result<void>>;
  accounts(): Promise<Result<readonly CampaignAccount[]>>;
  /** Ends within seconds, whatever the share does. */
  readFolder(folder: string, signal?: AbortSignal): Promise<StatusFolderReading>;
};

/** Later versions of this program. */
export type Updates = {
  /** Asks the feed; never installs anything. */
  check(): Promise<Result<UpdateState>>;
  /** Fetches the version that `check` found, then closes the program to install it. */
  install(onProgress: (percent: number) => void): Promise<Result<Record<string, never>>>;
};

export type UpdateState =
  | { readonly state: 'off'; readonly reason: UpdateOffReason }
  | { readonly state: 'current' }
  | { readonly state: 'available'; readonly version: string; readonly install: 'ask' | 'on-quit' };

export type Ports = {
  readonly info: HostInfo;
  readonly secrets: SecretStore;
  readonly settings: SettingsStore;
  readonly probe: MailProbe;
  readonly practice: PracticeHost;
  readonly clipboard: Clipboard;
  readonly links: LinkOpener;
  readonly dns: DnsReader;
  readonly exports: ExportStore;
  readonly downloads: Downloads;
  readonly graph: LiveGraph;
  readonly clock: Clock;
  readonly workstation: Workstation;
  readonly campaign: Campaign;
  readonly updates: Updates;
  /** The link that opened the assistant, or came since, given once; null when there is none. */
  readonly takeLink: () => string | null;
  /** What the organization's IT settled, and what was wrong with its preset. */
  readonly preset: AcceptedPreset & { readonly notices: readonly Notice[] };
};
