import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { Locale } from '../core/i18n/message.ts';
import type { LinkId } from '../core/knowledge/links.ts';
import { type DesktopMessageId, translate } from './translate.ts';

export type MenuChoices = {
  readonly locale: Locale;
  readonly platform: string;
  readonly appName: string;
  /** Adds the developer tools; never in a packaged build. */
  readonly developer: boolean;
  readonly openLink: (id: LinkId) => void;
};

type Item = MenuItemConstructorOptions;

const separator: Item = { type: 'separator' };

/** The application menu: what each platform expects, in the person's language, and two Microsoft pages to consult. */
export function menuTemplate({ locale, platform, appName, developer, openLink }: MenuChoices): Item[] {
  const mac = platform === 'darwin';
  const label = (id: DesktopMessageId) => ({ label: translate(locale, id) });
  const role = (id: DesktopMessageId, name: Item['role']): Item => ({ role: name, ...label(id) });
  const about = role('desktop.menu.about', 'about');
  const quit = role('desktop.menu.quit', 'quit');
  const link = (id: DesktopMessageId, target: LinkId): Item => ({
    ...label(id),
    click: () => openLink(target),
  });

  const application: Item = {
    label: appName,
    submenu: [
      about,
      separator,
      role('desktop.menu.hide', 'hide'),
      role('desktop.menu.hide-others', 'hideOthers'),
      role('desktop.menu.show-all', 'unhide'),
      separator,
      quit,
    ],
  };
  const file: Item = { ...label('desktop.menu.file'), submenu: [quit] };
  const edit: Item = {
    ...label('desktop.menu.edit'),
    submenu: [
      role('desktop.menu.undo', 'undo'),
      role('desktop.menu.redo', 'redo'),
      separator,
      role('desktop.menu.cut', 'cut'),
      role('desktop.menu.copy', 'copy'),
      role('desktop.menu.paste', 'paste'),
      role('desktop.menu.select-all', 'selectAll'),
    ],
  };
  const view: Item = {
    ...label('desktop.menu.view'),
    submenu: [
      role('desktop.menu.actual-size', 'resetZoom'),
      role('desktop.menu.zoom-in', 'zoomIn'),
      role('desktop.menu.zoom-out', 'zoomOut'),
      separator,
      role('desktop.menu.full-screen', 'togglefullscreen'),
      ...(developer ? [separator, role('desktop.menu.developer-tools', 'toggleDevTools')] : []),
    ],
  };
  const window: Item = {
    ...label('desktop.menu.window'),
    submenu: [role('desktop.menu.minimize', 'minimize'), role('desktop.menu.close', 'close')],
  };
  const help: Item = {
    ...label('desktop.menu.help'),
    role: 'help',
    submenu: [
      link('desktop.menu.security-info', 'security-info'),
      link('desktop.menu.app-passwords', 'app-passwords'),
      ...(mac ? [] : [separator, about]),
    ],
  };
  return [mac ? application : file, edit, view, window, help];
}

/** The menu of a right click: what can be done there, or nothing. Electron offers none by itself. */
export function contextMenuTemplate(
  locale: Locale,
  { isEditable, selectionText }: Pick<ContextMenuParams, 'isEditable' | 'selectionText'>,
): Item[] {
  const role = (id: DesktopMessageId, name: Item['role']): Item => ({
    role: name,
    label: translate(locale, id),
  });
  const copy = role('desktop.menu.copy', 'copy');
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    role('desktop.menu.cut', 'cut'),
    copy,
    role('desktop.menu.paste', 'paste'),
    separator,
    role('desktop.menu.select-all', 'selectAll'),
  ];
}
