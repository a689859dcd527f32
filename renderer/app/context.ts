import { createContext, useContext } from 'react';
import type { Client } from '../../core/client.ts';
import type { Locale } from '../../core/i18n/message.ts';
import { type Message, say, sayAll, sayDate, sayFailure } from '../../core/i18n/translate.ts';
import type { Output } from '../../core/operations/contract.ts';
import type { Failure, Params } from '../../core/result.ts';
import { type PageMessageId, translate } from '../words/translate.ts';

export type AppContextValue = {
  readonly client: Client;
  readonly info: Output<'app.info'>;
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
};

export const AppContext = createContext<AppContextValue | null>(null);

/** The client, what the host said of itself, and the language. */
export function useApp(): AppContextValue {
  const value = useContext(AppContext);
  if (value === null) throw new Error('AppContext is missing');
  return value;
}

/** Opens « Vérifier ce poste » from wherever a refusal is told. */
export const CheckupContext = createContext<(() => void) | null>(null);

export type Speaker = {
  readonly locale: Locale;
  readonly t: (id: PageMessageId, params?: Params) => string;
  readonly say: (message: Message) => string;
  readonly sayAll: (messages: readonly Message[]) => string;
  readonly failure: (failure: Pick<Failure, 'code' | 'params'>) => string;
  readonly date: (iso: string) => string;
};

/** Says messages in the language of the moment. */
export function useWords(): Speaker {
  const { locale } = useApp();
  return {
    locale,
    t: (id, params) => translate(locale, id, params),
    say: (message) => say(locale, message),
    sayAll: (messages) => sayAll(locale, messages),
    failure: (failure) => sayFailure(locale, failure),
    date: (iso) => sayDate(locale, iso),
  };
}
