import { dispatch } from '../core/dispatch.ts';
import { type Locale, locales } from '../core/i18n/message.ts';
import { loadDomainWords } from '../core/load-domain-words.ts';
import type { HandlerContext } from '../core/operations/operation.ts';
import { createSession } from '../core/operations/session.ts';
import { isSettled } from '../core/preset/organization.ts';
import type { Result } from '../core/result.ts';
import { composePorts } from '../services/compose.ts';
import { createUpdates } from './updates.ts';

export type Answers = {
  readonly answer: (name: unknown, input: unknown, context: HandlerContext) => Promise<Result<unknown>>;
  /** The language of the window's own words, by the person's choice and the preset; null: the system's. */
  readonly languageFor: (chosen: Locale | null) => Locale | null;
  readonly close: () => Promise<void>;
};

/**
 * What answers the page's calls: everything behind the contract. It is read once the window was asked for, while the
 * page loads; the page chooses its language, and what it saves is said in that one.
 */
export async function answerCalls({
  isPackaged,
  ...parts
}: Parameters<typeof composePorts>[0] & { readonly isPackaged: boolean }): Promise<Answers> {
  await Promise.all(locales.map((locale) => loadDomainWords(locale)));
  const { platform, env, resourcesPath: resources, execPath: program } = process;
  const ports = composePorts({
    ...parts,
    openUpdates: (organization) =>
      createUpdates(organization, { isPackaged, platform, env, resources, program }),
  });
  const { organization } = ports.preset;
  const { handlers, close } = createSession(ports);
  return {
    languageFor: (chosen) =>
      (isSettled(organization, 'language') ? null : chosen) ?? organization.language ?? null,
    answer: (name, input, context) => dispatch(handlers, name, input, context),
    close: () => close().finally(() => ports.close()),
  };
}
