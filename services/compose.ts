import type {
  Clipboard,
  HostInfo,
  LinkOpener,
  MailProbe,
  Ports,
  PracticeHost,
  SettingsStore,
} from '../core/ports.ts';
import { createClock } from './clock.ts';
import { createDnsReader } from './dns-check.ts';
import { createKeychain } from './keychain.ts';
import { readPreset } from './preset.ts';

/** What each host does its own way. */
type HostParts = {
  readonly info: HostInfo;
  readonly settings: SettingsStore;
  readonly clipboard: Clipboard;
  readonly links: LinkOpener;
};

/** Every port that `core` asks for, with the services of this machine; `close` ends what they started. */
export function composePorts(parts: HostParts): Ports & { close(): Promise<void> } {
  const practice = createLatePractice();
  return {
    ...parts,
    secrets: createKeychain(),
    probe: createLateProbe(),
    practice,
    dns: createDnsReader(),
    clock: createClock(),
    preset: readPreset(),
    close: () => practice.close(),
  };
}

// A mail client and two servers take longer to load than the rest of the assistant: they wait for their first use.

function createLateProbe(): MailProbe {
  return {
    run: async (request, options) => {
      const { createMailProbe } = await import('./smtp-probe.ts');
      return createMailProbe().run(request, options);
    },
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
