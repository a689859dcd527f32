import type { App, Dialog } from 'electron';
import type { Locale } from '../core/i18n/message.ts';
import { sayFailure } from '../core/i18n/translate.ts';
import { translate } from './translate.ts';

/**
 * What may be said of an error nobody caught: its class and where it was thrown. Never its message, which may
 * quote a password, an address or a server's answer.
 */
export function describeCrash(error: unknown): { readonly kind: string; readonly frames: readonly string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, frames: [] };
  const stack = error.stack ?? '';
  // The message comes first in a stack and may have lines of its own.
  const afterMessage = stack.indexOf(error.message) + error.message.length;
  const frames = stack
    .slice(afterMessage)
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return { kind: error.name, frames };
}

/** Ends the program on an error nobody caught, with words for the person and the place for us. */
export function endOnCrash(
  app: Pick<App, 'exit'>,
  dialog: Pick<Dialog, 'showErrorBox'>,
  locale: () => Locale,
  beforeEnd: () => Promise<void>,
): void {
  let ending = false;
  const end = (error: unknown) => {
    if (ending) return;
    ending = true;
    const { kind, frames } = describeCrash(error);
    process.stderr.write(`assistant-courriel: ${[kind, ...frames].join('\n')}\n`);
    void beforeEnd().finally(() => {
      const said = sayFailure(locale(), { code: 'internal.error', params: { name: 'electron', kind } });
      dialog.showErrorBox(translate(locale(), 'desktop.crash.title'), said);
      app.exit(1);
    });
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
