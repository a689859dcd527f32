import type { Plugin } from 'vite';

export function oneLanguage(): Plugin;
export function inOneLanguage(source: string, locale: 'fr' | 'en'): string;
