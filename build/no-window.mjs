// Why this machine shows the assistant in a browser rather than in a window of its own. Pure, so that it can be tested.

/** One line each, in both languages. */
export const noWindowWords = {
  asked: ['Ouverture dans le navigateur, comme demandé.', 'Opening in the browser, as asked.'],
  root: [
    'Pas de fenêtre : Electron refuse de démarrer en root sous Linux, et son bac à sable ne se désactive pas. Le navigateur prend le relais.',
    'No window: Electron refuses to start as root on Linux, and its sandbox stays on. The browser takes over.',
  ],
  'no-display': [
    'Pas de fenêtre : aucun affichage graphique (DISPLAY). Le navigateur prend le relais.',
    'No window: no graphical display (DISPLAY). The browser takes over.',
  ],
  'no-runtime': [
    'Pas de fenêtre : le moteur d’Electron n’a pas pu être téléchargé. Le navigateur prend le relais.',
    'No window: Electron’s runtime could not be downloaded. The browser takes over.',
  ],
};

/**
 * What stands in the way of a window before its runtime is even looked for; null when nothing does.
 * `uid` is undefined where the system has none (Windows).
 */
export function windowObstacle({ asked, platform, uid, environment }) {
  if (asked) return 'asked';
  if (platform !== 'linux') return null;
  if (uid === 0) return 'root';
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? null : 'no-display';
}
