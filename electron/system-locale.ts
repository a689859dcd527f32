import type { Locale } from '../core/i18n/message.ts';

/** The first of the person's languages that we speak; French when none is. */
export function systemLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split(/[-_]/)[0];
    if (language === 'fr' || language === 'en') return language;
  }
  return 'fr';
}
