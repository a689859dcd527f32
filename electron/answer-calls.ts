import { dispatch } from '../core/dispatch.ts';
import { locales } from '../core/i18n/message.ts';
import { loadDomainWords } from '../core/load-domain-words.ts';
import type { HandlerContext } from '../core/operations/operation.ts';
import { createSession } from '../core/operations/session.ts';
import type { Result } from '../core/result.ts';
import { composePorts } from '../services/compose.ts';

export type Answers = {
  readonly answer: (name: unknown, input: unknown, context: HandlerContext) => Promise<Result<unknown>>;
  readonly close: () => Promise<void>;
};

/**
 * What answers the page's calls: everything behind the contract. It is read once the window was asked for, while the
 * page loads; the page chooses its language, and what it saves is said in that one.
 */
export async function answerCalls(parts: Parameters<typeof composePorts>[0]): Promise<Answers> {
  await Promise.all(locales.map((locale) => loadDomainWords(locale)));
  const ports = composePorts(parts);
  const { handlers, close } = createSession(ports);
  return {
    answer: (name, input, context) => dispatch(handlers, name, input, context),
    close: () => close().finally(() => ports.close()),
  };
}
