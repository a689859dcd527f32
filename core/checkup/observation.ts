import type { DnsReport } from '../mail/dns-report.ts';
import type { MailTrace } from '../mail/trace.ts';
import type { SecretCheck } from '../ports.ts';
import type { CheckId } from './check.ts';
import type { UnseenReason } from './finding.ts';
import type { RegistryReading } from './registry.ts';

/** A proxy that the system or the environment sets, and where it stands. */
export type ProxySetting = { readonly where: string; readonly value: string };

export type StorageReading = {
  readonly folder: string;
  readonly writable: boolean;
  /** Bytes free where the folder is; null when the system does not tell. */
  readonly freeBytes: number | null;
};

/** What one look brought back, before any judgement. */
export type Observation =
  | {
      readonly check: 'submission';
      /** The conversation, or why the resolver that was chosen gave the host no address. */
      readonly seen: MailTrace | { readonly host: string; readonly unresolved: string };
      /** The address that the resolver chosen gave; null where the system was asked, and tells in the trace. */
      readonly resolved: string | null;
      readonly inventsNames: boolean;
    }
  | { readonly check: 'relay' | 'implicit-tls'; readonly trace: MailTrace }
  | { readonly check: 'proxy'; readonly proxies: readonly ProxySetting[] }
  | {
      readonly check: 'clock';
      /** Instants in milliseconds: this machine's, and the server's as its greeting gave it. */
      readonly here: number;
      readonly there: number | null;
      readonly zone: string;
      /** ISO dates between which the server's certificate holds; null when none was seen. */
      readonly certificate: { readonly from: string; readonly until: string } | null;
    }
  | { readonly check: 'domain'; readonly report: DnsReport }
  | { readonly check: 'tenant'; readonly domain: string; readonly tenant: string | null }
  | {
      readonly check: 'outlook';
      readonly registry: readonly RegistryReading[];
      /** Names of the Outlook programs running; null when they could not be listed. */
      readonly running: readonly string[] | null;
    }
  | { readonly check: 'antivirus' | 'firewall'; readonly registry: readonly RegistryReading[] }
  | { readonly check: 'keychain'; readonly self: SecretCheck }
  | { readonly check: 'storage'; readonly folders: readonly StorageReading[]; readonly notices: number }
  | { readonly check: 'maestro' }
  | { readonly check: CheckId; readonly unseen: UnseenReason; readonly detail: string };
