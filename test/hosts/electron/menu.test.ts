import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { contextMenuTemplate, menuTemplate } from '../../../electron/menu.ts';
import { systemLocale } from '../../../electron/system-locale.ts';

const choices = {
  locale: 'fr',
  platform: 'win32',
  appName: 'Assistant Courriel',
  developer: false,
  openLink: () => {},
} as const;

function all(items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);
}

const roles = (items: MenuItemConstructorOptions[]) => all(items).flatMap((item) => item.role ?? []);
const labels = (items: MenuItemConstructorOptions[]) => items.map((item) => item.label);

describe('the menu', () => {
  test('speaks the person’s language', () => {
    expect(labels(menuTemplate(choices))).toEqual(['Fichier', 'Édition', 'Affichage', 'Fenêtre', 'Aide']);
    expect(labels(menuTemplate({ ...choices, locale: 'en' }))).toEqual([
      'File',
      'Edit',
      'View',
      'Window',
      'Help',
    ]);
  });

  test('names every item itself: Electron’s own labels are English', () => {
    const named = all(menuTemplate(choices)).filter((item) => item.type !== 'separator');
    expect(named.every((item) => item.label !== undefined && item.label !== '')).toBe(true);
  });

  test('offers copy, paste, undo and quit, which keyboards expect of a menu', () => {
    for (const platform of ['win32', 'darwin', 'linux']) {
      const offered = roles(menuTemplate({ ...choices, platform }));
      expect(offered).toEqual(
        expect.arrayContaining(['copy', 'paste', 'cut', 'undo', 'quit', 'about', 'close']),
      );
    }
  });

  test('begins with the application’s own menu on a Mac', () => {
    const [first] = menuTemplate({ ...choices, platform: 'darwin' });
    expect(first?.label).toBe('Assistant Courriel');
    expect(roles(first === undefined ? [] : [first])).toContain('hideOthers');
  });

  test('has developer tools outside packages only, and never a reload that loses the person’s place', () => {
    expect(roles(menuTemplate(choices))).not.toContain('toggleDevTools');
    expect(roles(menuTemplate({ ...choices, developer: true }))).toContain('toggleDevTools');
    expect(roles(menuTemplate({ ...choices, developer: true }))).not.toContain('reload');
  });

  test('opens links by id', () => {
    const opened: string[] = [];
    const items = all(menuTemplate({ ...choices, openLink: (id) => void opened.push(id) }));
    for (const item of items) (item.click as (() => void) | undefined)?.();
    expect(opened).toEqual(['security-info', 'app-passwords']);
  });
});

describe('a right click', () => {
  test('offers paste in a field, copy on a selection, and nothing elsewhere', () => {
    expect(roles(contextMenuTemplate('fr', { isEditable: true, selectionText: '' }))).toContain('paste');
    expect(labels(contextMenuTemplate('fr', { isEditable: false, selectionText: 'abc' }))).toEqual([
      'Copier',
    ]);
    expect(contextMenuTemplate('en', { isEditable: false, selectionText: ' ' })).toEqual([]);
  });
});

test.each([
  [['en-US', 'fr-CA'], 'en'],
  [['fr-CA'], 'fr'],
  [['de-DE', 'en-GB'], 'en'],
  [['es', 'de'], 'fr'],
  [[], 'fr'],
  [['EN'], 'en'],
] as const)('the system’s languages %j give %s', (preferred, expected) => {
  expect(systemLocale(preferred)).toBe(expected);
});
