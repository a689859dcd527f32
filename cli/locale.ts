import type { Locale } from '../core/i18n/message.ts';

/**
 * The language of the answers where `--lang` is not given: the first of the POSIX variables that says one, then
 * (Windows, macOS) the system's own; French for everything that is not English.
 */
export function localeOf(
  env: Readonly<Record<string, string | undefined>>,
  systemLanguage: string | null,
): Locale {
  const said = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return /^en\b|^en_/i.test(said ?? systemLanguage ?? '') ? 'en' : 'fr';
}

/** The system's language where it has one apart from the variables; null on the others. */
export function systemLanguage(platform: NodeJS.Platform): string | null {
  return platform === 'win32' || platform === 'darwin'
    ? Intl.DateTimeFormat().resolvedOptions().locale
    : null;
}
