import { type Client, createClient } from '../core/client.ts';
import type { Locale } from '../core/i18n/message.ts';
import type { Output } from '../core/operations/contract.ts';
import type { Result } from '../core/result.ts';
import { firstLocale } from './app/first-locale.ts';
import { bridgeTransport } from './transport/bridge.ts';
import { httpTransport } from './transport/http.ts';
import { loadPageWords } from './words/load-page-words.ts';

/**
 * What the page asks of its host, and its words. A script of its own, read before React and the screens: the answers come
 * while these are read and evaluated.
 */
export type Beginning = {
  readonly client: Client;
  readonly info: Result<Output<'app.info'>>;
  readonly settings: Result<Output<'settings.get'>>;
};

/** The language to speak until the host has said which one. */
export const guess: Locale = /^en/i.test(navigator.language) ? 'en' : 'fr';

/** Settled when the page can speak in the language of the guess. */
export const words = loadPageWords(guess, 'start');

/** The host's first answers, once the page can speak their language; null where the page has no host to call. */
export const beginning: Promise<Beginning | null> = begin();

async function begin(): Promise<Beginning | null> {
  const transport = bridgeTransport() ?? (await httpTransport());
  if (transport === null) return null;
  const client = createClient(transport);
  const [info, settings] = await Promise.all([client.call('app.info', {}), client.call('settings.get', {})]);
  if (info.ok && settings.ok) await loadPageWords(firstLocale(info.value, settings.value), 'start');
  return { client, info, settings };
}
