import { hostname } from 'node:os';
import type {
  Campaign,
  Clipboard,
  Downloads,
  ExportStore,
  HostInfo,
  LinkOpener,
  LiveGraph,
  MailProbe,
  Ports,
  PracticeHost,
  SettingsStore,
  Updates,
  Workstation,
} from '../core/ports.ts';
import type { Organization } from '../core/preset/preset-schema.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { CampaignFiles } from './campaign/campaign-files.ts';
import { createClock } from './clock.ts';
import { createDnsReader } from './dns-reader.ts';
import { createKeychain } from './keychain.ts';
import { downloadsDirectory as usualDownloads } from './paths.ts';
import { presetFiles } from './preset/preset-places.ts';
import { readPreset } from './preset/read-preset.ts';
import { timeZone } from './time-zone.ts';

/** What each host does its own way. */
type HostParts = {
  readonly info: HostInfo;
  readonly settings: SettingsStore;
  readonly clipboard: Clipboard;
  readonly links: LinkOpener;
  /** Where the host knows that downloads go; otherwise the usual folder of the system. */
  readonly downloadsDirectory?: () => string;
  /** The preset that whoever started the assistant named (`--preset`), if any. */
  readonly presetFile?: string | null;
  /** The link that opened the host, or came since, given once. */
  readonly takeLink?: () => string | null;
  /** Prints a page as PDF by the host's own engine; otherwise by a browser of the system. */
  readonly printPdf?: (html: string) => Promise<Result<Uint8Array>>;
  /** Later versions, as the host replaces itself by them; otherwise whatever installed it does. */
  readonly openUpdates?: (organization: Organization) => Updates;
  /** Opens Microsoft's sign-in page; otherwise as any link. */
  readonly openSignIn?: (url: string) => Promise<Result<void>>;
};

/** Every port that `core` asks for, with the services of this machine; `close` ends what they started. */
export function composePorts({
  downloadsDirectory = usualDownloads,
  openSignIn,
  presetFile = null,
  takeLink = () => null,
  printPdf,
  openUpdates = () => replacedOtherwise,
  ...parts
}: HostParts): Ports & { close(): Promise<void> } {
  const practice = createLatePractice();
  const exports = createLateExports();
  const preset = readPreset(presetFiles(presetFile));
  const campaign = createLateCampaign(preset.organization.statusFolder ?? null);
  return {
    ...parts,
    secrets: createKeychain(),
    probe: createLateProbe(),
    practice,
    dns: createDnsReader(),
    clock: createClock(),
    workstation: createLateWorkstation(),
    preset,
    takeLink,
    campaign,
    updates: openUpdates(preset.organization),
    exports,
    downloads: createLateDownloads(downloadsDirectory, printPdf),
    graph: createLateGraph(openSignIn ?? parts.links.open),
    close: async () => {
      await Promise.all([practice.close(), exports.close(), campaign.close()]);
    },
  };
}

const replacedOtherwise: Updates = {
  check: async () => ok({ state: 'off', reason: 'other-installer' }),
  install: async () => fail('update.not-installed', { detail: 'other-installer' }),
};

// A mail client and two servers take longer to load than the rest of the assistant: they wait for their first use.

function createLateProbe(): MailProbe {
  return {
    run: async (request, options) => {
      const { createMailProbe } = await import('./smtp-probe.ts');
      return createMailProbe().run(request, options);
    },
  };
}

function createLateWorkstation(): Workstation {
  const opened = async () => (await import('./checkup/workstation.ts')).createWorkstation();
  return {
    registry: async (questions, signal) => (await opened()).registry(questions, signal),
    outlookRunning: async (signal) => (await opened()).outlookRunning(signal),
    proxies: async (signal) => (await opened()).proxies(signal),
    storage: async () => (await opened()).storage(),
    tenantOf: async (domain, signal) => (await opened()).tenantOf(domain, signal),
    timeZone,
  };
}

function createLatePractice(): PracticeHost {
  let host: PracticeHost | null = null;
  return {
    endpoint: async (scenario, route) => {
      const { createPracticeHost } = await import('./practice-server.ts');
      host ??= createPracticeHost();
      return host.endpoint(scenario, route);
    },
    inbox: () => host?.inbox() ?? [],
    close: async () => host?.close(),
  };
}

function createLateExports(): ExportStore & { close(): Promise<void> } {
  let store: (ExportStore & { close(): Promise<void> }) | null = null;
  const opened = async () => {
    const { createExportStore } = await import('./export-store.ts');
    store ??= createExportStore();
    return store;
  };
  return {
    create: async (name) => (await opened()).create(name),
    write: async (id, offset, base64) => (await opened()).write(id, offset, base64),
    readSignIns: async (ids, options) => (await opened()).readSignIns(ids, options),
    readAudit: async (ids, options) => (await opened()).readAudit(ids, options),
    discard: async (id) => store?.discard(id),
    close: async () => store?.close(),
  };
}

/** Its files are only read where there is a folder, or where IT asks for its campaign. */
function createLateCampaign(statusFolder: string | null): Campaign & { close(): Promise<void> } {
  let campaign: Promise<CampaignFiles> | null = null;
  const opened = () => {
    campaign ??= import('./campaign/campaign-files.ts').then(({ createCampaign }) =>
      createCampaign(statusFolder),
    );
    return campaign;
  };
  // What an earlier session could not write is written now.
  let writing: Promise<unknown> =
    statusFolder === null ? Promise.resolve() : opened().then((files) => files.flush());
  return {
    workstation: () => hostname().slice(0, 64) || '—',
    write: (status) => {
      writing = Promise.all([writing, opened().then((files) => files.write(status))]);
      return writing.then(() => undefined);
    },
    close: () => writing.then(() => undefined),
    readAccounts: async (base64, file) => (await opened()).readAccounts(base64, file),
    save: async (accounts) => (await opened()).save(accounts),
    accounts: async () => (await opened()).accounts(),
    readFolder: async (folder, signal) => (await opened()).readFolder(folder, signal),
  };
}

function createLateDownloads(directory: () => string, printPdf: HostParts['printPdf']): Downloads {
  return {
    save: async (name, text) => {
      const { saveDownload } = await import('./downloads.ts');
      return saveDownload(directory(), name, text);
    },
    pdf: async (name, html) => {
      const print = printPdf ?? (await import('./print-pdf.ts')).printPdf;
      const printed = await print(html);
      if (!printed.ok) return printed;
      const { saveDownload } = await import('./downloads.ts');
      return saveDownload(directory(), name, printed.value);
    },
    calendar: async (entries, locale) => {
      const { calendarFile } = await import('./calendar-file.ts');
      return calendarFile(entries, locale);
    },
  };
}

function createLateGraph(openSignIn: (url: string) => Promise<Result<void>>): LiveGraph {
  return {
    read: async (request, signal) => {
      const { createLiveGraph } = await import('./live-graph.ts');
      return createLiveGraph(openSignIn).read(request, signal);
    },
  };
}
