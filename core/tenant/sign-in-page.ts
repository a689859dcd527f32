import type { Words } from '../i18n/message.ts';

/** What the browser's tab says once the sign-in to Microsoft 365 has ended, in both languages at once. */
export const signInPage: Readonly<Record<'done' | 'abandoned', Words>> = {
  done: {
    fr: 'Connexion réussie. Vous pouvez fermer cet onglet.',
    en: 'Signed in. You may close this tab.',
  },
  abandoned: {
    fr: 'Connexion abandonnée. Vous pouvez fermer cet onglet.',
    en: 'Not signed in. You may close this tab.',
  },
};
