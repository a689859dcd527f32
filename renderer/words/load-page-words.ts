import { type Locale, locales } from '../../core/i18n/message.ts';
import { type Catalogue, loadWords } from '../../core/i18n/words.ts';

type Source = Readonly<Record<Locale, () => Promise<Catalogue>>>;

/** The page's catalogue, in the parts in which it is fetched: one a group of screens, each language alone. */
const sources = {
  start: { fr: () => import('./start-words.ts?fr'), en: () => import('./start-words.ts?en') },
  wizard: { fr: () => import('./wizard-words.ts?fr'), en: () => import('./wizard-words.ts?en') },
  'ip-route': { fr: () => import('./ip-route-words.ts?fr'), en: () => import('./ip-route-words.ts?en') },
  explanation: {
    fr: () => import('./explanation-words.ts?fr'),
    en: () => import('./explanation-words.ts?en'),
  },
  tenant: { fr: () => import('./tenant-words.ts?fr'), en: () => import('./tenant-words.ts?en') },
  campaign: { fr: () => import('./campaign-words.ts?fr'), en: () => import('./campaign-words.ts?en') },
  checkup: { fr: () => import('./checkup-words.ts?fr'), en: () => import('./checkup-words.ts?en') },
} satisfies Record<string, Source>;

export type WordGroup = keyof typeof sources;

const begun: Record<Locale, Map<WordGroup, Promise<void>>> = { fr: new Map(), en: new Map() };
const loaded: Record<Locale, Set<WordGroup>> = { fr: new Set(), en: new Set() };

/** True once a group can be said in `locale`. */
export const hasPageWords = (locale: Locale, group: WordGroup): boolean => loaded[locale].has(group);

/** Makes a group's words sayable in `locale`. Fetched once; a fetch that failed is tried again at the next call. */
export function loadPageWords(locale: Locale, group: WordGroup): Promise<void> {
  const before = begun[locale].get(group);
  if (before !== undefined) return before;
  const loading = sources[group][locale]().then((catalogue) => {
    loadWords(locale, catalogue);
    loaded[locale].add(group);
  });
  begun[locale].set(group, loading);
  loading.catch(() => begun[locale].delete(group));
  return loading;
}

/** Fetches, in `locale`, every group that was asked for in any language: what a change of language needs. */
export async function followLanguage(locale: Locale): Promise<void> {
  const groups = new Set(locales.flatMap((one) => [...begun[one].keys()]));
  await Promise.all([...groups].map((group) => loadPageWords(locale, group)));
}
