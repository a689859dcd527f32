import { defineMessages } from '../core/i18n/message.ts';

/** What only the desktop says: its menu, and the two boxes it may show outside the page. */
export const desktopMessages = defineMessages({
  'desktop.menu.file': { fr: 'Fichier', en: 'File' },
  'desktop.menu.quit': { fr: 'Quitter', en: 'Quit' },
  'desktop.menu.hide': { fr: 'Masquer', en: 'Hide' },
  'desktop.menu.hide-others': { fr: 'Masquer les autres', en: 'Hide Others' },
  'desktop.menu.show-all': { fr: 'Tout afficher', en: 'Show All' },
  'desktop.menu.about': { fr: 'À propos', en: 'About' },
  'desktop.menu.edit': { fr: 'Édition', en: 'Edit' },
  'desktop.menu.undo': { fr: 'Annuler', en: 'Undo' },
  'desktop.menu.redo': { fr: 'Rétablir', en: 'Redo' },
  'desktop.menu.cut': { fr: 'Couper', en: 'Cut' },
  'desktop.menu.copy': { fr: 'Copier', en: 'Copy' },
  'desktop.menu.paste': { fr: 'Coller', en: 'Paste' },
  'desktop.menu.select-all': { fr: 'Tout sélectionner', en: 'Select All' },
  'desktop.menu.view': { fr: 'Affichage', en: 'View' },
  'desktop.menu.actual-size': { fr: 'Taille réelle', en: 'Actual Size' },
  'desktop.menu.zoom-in': { fr: 'Agrandir', en: 'Zoom In' },
  'desktop.menu.zoom-out': { fr: 'Réduire', en: 'Zoom Out' },
  'desktop.menu.full-screen': { fr: 'Plein écran', en: 'Full Screen' },
  'desktop.menu.developer-tools': { fr: 'Outils de développement', en: 'Developer Tools' },
  'desktop.menu.window': { fr: 'Fenêtre', en: 'Window' },
  'desktop.menu.minimize': { fr: 'Réduire la fenêtre', en: 'Minimize' },
  'desktop.menu.close': { fr: 'Fermer', en: 'Close' },
  'desktop.menu.help': { fr: 'Aide', en: 'Help' },
  'desktop.menu.security-info': {
    fr: 'Mes informations de sécurité Microsoft',
    en: 'My Microsoft Security Info',
  },
  'desktop.menu.app-passwords': {
    fr: 'Les mots de passe d’application, selon Microsoft',
    en: 'App Passwords, by Microsoft',
  },
  'desktop.crash.title': { fr: 'L’assistant doit fermer', en: 'The assistant has to close' },
  'desktop.page-gone': {
    fr: 'La page de l’assistant s’est arrêtée deux fois de suite ({reason}). Vos réponses sont conservées : rouvrez l’assistant pour continuer.',
    en: 'The assistant’s page stopped twice in a row ({reason}). Your answers are kept: open the assistant again to go on.',
  },
});
