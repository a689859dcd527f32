import { type Client, createClient } from '../core/client.ts';
import { dispatch } from '../core/dispatch.ts';
import { sayFailure } from '../core/i18n/translate.ts';
import type { Handlers } from '../core/operations/operation.ts';
import { createSession } from '../core/operations/session.ts';
import type { Ports } from '../core/ports.ts';
import { createClipboard } from '../services/clipboard.ts';
import { composePorts } from '../services/compose.ts';
import { createLinkOpener } from '../services/link-opener.ts';
import { productVersion, settingsDirectory } from '../services/paths.ts';
import { openSettings } from '../services/settings.ts';
import type { CommandContext, OptionTable } from './command.ts';
import { localeOf, systemLanguage } from './locale.ts';

export type OpenSession = {
  readonly client: Client;
  readonly handlers: Handlers;
  readonly ports: Ports;
  readonly close: () => Promise<void>;
};

/** The contract over this machine's services, for one command; what the settings have to say is said first. */
export function openSession(
  { io, locale }: Pick<CommandContext<OptionTable>, 'io' | 'locale'>,
  host: 'terminal' | 'web' = 'terminal',
): OpenSession {
  const settings = openSettings({ directory: settingsDirectory() });
  for (const notice of settings.notices) io.note(sayFailure(locale, notice));
  const ports = composePorts({
    info: {
      version: productVersion(),
      host,
      platform: process.platform,
      systemLocale: localeOf(process.env, systemLanguage(process.platform)),
    },
    settings,
    clipboard: createClipboard(),
    links: createLinkOpener(),
  });
  const { handlers, close } = createSession(ports);
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  const emit = (name: string, payload: unknown) => {
    for (const listener of listeners.get(name) ?? []) listener(payload);
  };
  const client = createClient({
    call: (name, input) => dispatch(handlers, name, input, { emit }),
    on: (name, listener) => {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(listener));
      return () => set.delete(listener);
    },
  });
  return { client, handlers, ports, close: () => close().finally(() => ports.close()) };
}
