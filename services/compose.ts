import type { Clipboard, HostInfo, LinkOpener, Ports, SettingsStore } from '../core/ports.ts';
import { createClock } from './clock.ts';
import { createDnsReader } from './dns-check.ts';
import { createKeychain } from './keychain.ts';
import { createPracticeHost } from './practice-server.ts';
import { createMailProbe } from './smtp-probe.ts';

/** What each host does its own way. */
type HostParts = {
  readonly info: HostInfo;
  readonly settings: SettingsStore;
  readonly clipboard: Clipboard;
  readonly links: LinkOpener;
};

/** Every port that `core` asks for, with the services of this machine; `close` ends what they started. */
export function composePorts(parts: HostParts): Ports & { close(): Promise<void> } {
  const practice = createPracticeHost();
  return {
    ...parts,
    secrets: createKeychain(),
    probe: createMailProbe(),
    practice,
    dns: createDnsReader(),
    clock: createClock(),
    close: () => practice.close(),
  };
}
