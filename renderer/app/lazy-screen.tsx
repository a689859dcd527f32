import { type ComponentType, use } from 'react';
import type { Locale } from '../../core/i18n/message.ts';
import { regions } from '../../core/i18n/translate.ts';
import type { LanguageProvider } from '../ui/language-provider.tsx';
import { hasPageWords, loadPageWords, type WordGroup } from '../words/load-page-words.ts';
import { useApp } from './context.ts';

export type LazyScreen<P> = {
  readonly Screen: ComponentType<P>;
  /** Fetches the screen and its words before they are needed. Fetched once; a fetch that failed is tried again. */
  readonly fetch: (locale: Locale) => Promise<void>;
};

type Fetched<P> = { readonly Component: ComponentType<P>; readonly Language: typeof LanguageProvider };

/** A screen whose code and words are fetched when it is first shown, unless idle time brought them before. */
export function lazyScreen<P extends object>(
  load: () => Promise<ComponentType<P>>,
  ...groups: readonly WordGroup[]
): LazyScreen<P> {
  let fetched: Fetched<P> | null = null;
  // One a language: what was fetched for one has no words in the other.
  const fetching = new Map<Locale, Promise<void>>();
  const fetch = (locale: Locale) => {
    const before = fetching.get(locale);
    if (before !== undefined) return before;
    const words = groups.map((group) => loadPageWords(locale, group));
    const whole = Promise.all([load(), import('../ui/language-provider.tsx'), ...words]).then(
      ([Component, { LanguageProvider: Language }]) => {
        fetched = { Component, Language };
      },
      (error: unknown) => {
        fetching.delete(locale);
        throw error;
      },
    );
    fetching.set(locale, whole);
    return whole;
  };
  function Screen(props: P) {
    const { locale } = useApp();
    if (fetched === null || !groups.every((group) => hasPageWords(locale, group))) use(fetch(locale));
    if (fetched === null) return null;
    const { Component, Language } = fetched;
    return (
      <Language region={regions[locale]}>
        <Component {...props} />
      </Language>
    );
  }
  return { Screen, fetch };
}
