import { type Client, createClient } from '../core/client.ts';
import { sayFailure } from '../core/i18n/translate.ts';
import type { Knowledge } from '../core/knowledge/facts.ts';
import { knowledgeWith } from '../core/knowledge/facts.ts';
import type { Handlers } from '../core/operations/operation.ts';
import type { Ports } from '../core/ports.ts';
import type { Organization } from '../core/preset/preset-schema.ts';
import { type Failure, ok, type Result } from '../core/result.ts';
import { createLateStore } from '../services/late-store.ts';
import { productVersion, settingsDirectory } from '../services/paths.ts';
import type { CommandContext, OptionTable } from './command.ts';
import { localeOf, systemLanguage } from './locale.ts';

/** The contract over this machine's services, for one command. */
export type OpenSession = {
  readonly client: Client;
  readonly handlers: Handlers;
  readonly ports: Ports;
  /** The ISO date by which advice is given. */
  readonly today: string;
  /** What the organization's preset settled for this workstation. */
  readonly organization: Organization;
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
  const { dispatch, createSession, composePorts, createClipboard, createLinkOpener, settings } =
    await readServices();
  const ports = composePorts({
    info: {
      version: productVersion(),
      host,
      platform: process.platform,
      systemLocale: localeOf(process.env, systemLanguage(process.platform)),
    },
    settings: settings(),
    clipboard: createClipboard(),
    links: createLinkOpener(),
    presetFile: io.presetFile,
  });
  const { handlers, close } = createSession(ports);
  try {
    const client = clientOf((name, input, emit) => dispatch(handlers, name, input, { emit }));
    const info = await client.call('app.info', {});
    if (!info.ok) return info;
    const { today, notices, factOverrides, organization } = info.value;
    for (const notice of notices) io.note(sayFailure(locale, notice));
    const knowledge = knowledgeWith(factOverrides);
    return await use({ client, handlers, ports, today, organization, knowledge });
  } finally {
    await close().finally(() => ports.close());
  }
}

/** What a command that only advises needs of a session: the day, and the facts to advise by. */
export function sessionFacts(
  context: Pick<CommandContext<OptionTable>, 'io' | 'locale'>,
): Promise<Result<Pick<OpenSession, 'today' | 'knowledge' | 'organization'>>> {
  return withSession(context, async ({ today, knowledge, organization }) =>
    ok({ today, knowledge, organization }),
  );
}

/** Read when a command runs: its help and its refusals touch no service. */
async function readServices() {
  const [contract, session, compose, clipboard, links, settings] = await Promise.all([
    import('../core/dispatch.ts'),
    import('../core/operations/session.ts'),
    import('../services/compose.ts'),
    import('../services/clipboard.ts'),
    import('../services/link-opener.ts'),
    import('../services/settings.ts'),
  ]);
  return {
    dispatch: contract.dispatch,
    createSession: session.createSession,
    composePorts: compose.composePorts,
    createClipboard: clipboard.createClipboard,
    createLinkOpener: links.createLinkOpener,
    settings: () =>
      settings.openSettings({
        directory: settingsDirectory(),
        ...createLateStore(async () => (await import('../services/conf-store.ts')).createConfStore),
      }),
  };
}

type Emit = (name: string, payload: unknown) => void;

/** Calls and events that stay in this process. */
function clientOf(call: (name: string, input: unknown, emit: Emit) => Promise<Result<unknown>>): Client {
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  const emit = (name: string, payload: unknown) => {
    for (const listener of listeners.get(name) ?? []) listener(payload);
  };
  return createClient({
    call: (name, input) => call(name, input, emit),
    on: (name, listener) => {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(listener));
      return () => set.delete(listener);
    },
  });
}
