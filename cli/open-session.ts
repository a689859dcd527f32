import { type Client, createClient } from '../core/client.ts';
import { dispatch } from '../core/dispatch.ts';
import { sayFailure } from '../core/i18n/translate.ts';
import type { Knowledge } from '../core/knowledge/facts.ts';
import { knowledgeWith } from '../core/knowledge/preset.ts';
import type { Handlers } from '../core/operations/operation.ts';
import { createSession } from '../core/operations/session.ts';
import type { Ports } from '../core/ports.ts';
import { type Failure, ok, type Result } from '../core/result.ts';
import { createClipboard } from '../services/clipboard.ts';
import { composePorts } from '../services/compose.ts';
import { createLinkOpener } from '../services/link-opener.ts';
import { productVersion, settingsDirectory } from '../services/paths.ts';
import { openSettings } from '../services/settings.ts';
import type { CommandContext, OptionTable } from './command.ts';
import { localeOf, systemLanguage } from './locale.ts';

/** The contract over this machine's services, for one command. */
export type OpenSession = {
  readonly client: Client;
  readonly handlers: Handlers;
  readonly ports: Ports;
  /** The ISO date by which advice is given. */
  readonly today: string;
  /** The facts to advise by, with those of the organization's preset in their place. */
  readonly knowledge: Knowledge;
};

/**
 * Opens a session, lets a command use it, and ends it however the command ends. What the settings and IT's preset have
 * to say is said first.
 */
export async function withSession<T>(
  { io, locale }: Pick<CommandContext<OptionTable>, 'io' | 'locale'>,
  use: (session: OpenSession) => Promise<T>,
  host: 'terminal' | 'web' = 'terminal',
): Promise<T | Failure> {
  const ports = composePorts({
    info: {
      version: productVersion(),
      host,
      platform: process.platform,
      systemLocale: localeOf(process.env, systemLanguage(process.platform)),
    },
    settings: openSettings({ directory: settingsDirectory() }),
    clipboard: createClipboard(),
    links: createLinkOpener(),
  });
  const { handlers, close } = createSession(ports);
  try {
    const client = clientOf(handlers);
    const info = await client.call('app.info', {});
    if (!info.ok) return info;
    const { today, notices, factOverrides } = info.value;
    for (const notice of notices) io.note(sayFailure(locale, notice));
    const knowledge = knowledgeWith(factOverrides);
    return await use({ client, handlers, ports, today, knowledge });
  } finally {
    await close().finally(() => ports.close());
  }
}

/** What a command that only advises needs of a session: the day, and the facts to advise by. */
export function sessionFacts(
  context: Pick<CommandContext<OptionTable>, 'io' | 'locale'>,
): Promise<Result<Pick<OpenSession, 'today' | 'knowledge'>>> {
  return withSession(context, async ({ today, knowledge }) => ok({ today, knowledge }));
}

/** Calls and events that stay in this process. */
function clientOf(handlers: Handlers): Client {
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  const emit = (name: string, payload: unknown) => {
    for (const listener of listeners.get(name) ?? []) listener(payload);
  };
  return createClient({
    call: (name, input) => dispatch(handlers, name, input, { emit }),
    on: (name, listener) => {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(listener));
      return () => set.delete(listener);
    },
  });
}
