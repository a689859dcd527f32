import type * as Electron from 'electron';
import type { MenuItemConstructorOptions } from 'electron';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** Every role of electron.d.ts that this application may name; an unknown one throws, as a typo would not. */
const roles: ReadonlySet<Role> = new Set<Role>([
  ...([
    'about',
    'hide',
    'hideOthers',
    'unhide',
    'quit',
    'undo',
    'redo',
    'cut',
    'copy',
    'paste',
    'selectAll',
  ] as const),
  ...([
    'resetZoom',
    'zoomIn',
    'zoomOut',
    'togglefullscreen',
    'toggleDevTools',
    'minimize',
    'close',
    'help',
  ] as const),
]);

type Item = {
  readonly label: string;
  readonly role: Role | undefined;
  readonly type: string;
  readonly submenu: StandInMenu | undefined;
  readonly click: () => void;
};

function createItem(options: MenuItemConstructorOptions): Item {
  if (options.role !== undefined && !roles.has(options.role))
    throw new Error(`Unknown role: ${options.role}`);
  if (options.type !== 'separator' && options.label === undefined && options.role === undefined) {
    throw new TypeError('Invalid template for MenuItem: must have at least one of label, role or type');
  }
  const { submenu, click } = options;
  return {
    label: options.label ?? '',
    role: options.role,
    type: options.type ?? (submenu === undefined ? 'normal' : 'submenu'),
    submenu: Array.isArray(submenu) ? StandInMenu.buildFromTemplate(submenu) : undefined,
    click: () => (click as (() => void) | undefined)?.(),
  };
}

let applicationMenu: StandInMenu | null = null;

/** Menus as data: nothing is drawn, but every item can be read and clicked. */
class StandInMenu {
  items: Item[] = [];

  static buildFromTemplate(template: MenuItemConstructorOptions[]): StandInMenu {
    const menu = new StandInMenu();
    menu.items = template.map(createItem);
    return menu;
  }

  static setApplicationMenu(menu: StandInMenu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): StandInMenu | null {
    return applicationMenu;
  }

  popup(): void {}
}

export const Menu = StandInMenu satisfies Record<
  keyof Pick<typeof Electron.Menu, 'buildFromTemplate' | 'setApplicationMenu' | 'getApplicationMenu'>,
  unknown
>;
