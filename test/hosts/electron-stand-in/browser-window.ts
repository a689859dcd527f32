import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, BrowserWindow as Real, Rectangle } from 'electron';
import { app, appEvents, isQuitting, onCloseWindows } from './app.ts';
import { announcePage } from './control.ts';
import { createEvent, wasPrevented } from './emitter.ts';
import { onlyAfterReady } from './readiness.ts';
import { WebContents, watchOpenedPages } from './web-contents.ts';

const windows = new Set<BrowserWindow>();
let lastId = 0;

type Methods =
  | 'id'
  | 'loadURL'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'show'
  | 'hide'
  | 'focus'
  | 'blur'
  | 'minimize'
  | 'restore'
  | 'maximize'
  | 'unmaximize'
  | 'isVisible'
  | 'isFocused'
  | 'isMinimized'
  | 'isMaximized'
  | 'getNormalBounds'
  | 'getBounds'
  | 'setBounds'
  | 'getMinimumSize';

/** A window without a screen: its geometry and its life are kept, its page is shown by Chromium. */
export class BrowserWindow extends EventEmitter implements Pick<Real, Methods> {
  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  readonly id: number;
  readonly webContents: WebContents;
  #normal: Rectangle;
  #state = { visible: true, focused: false, maximized: false, minimized: false, destroyed: false };
  readonly #minimum: [number, number];

  constructor(options: BrowserWindowConstructorOptions = {}) {
    onlyAfterReady('BrowserWindow');
    super();
    lastId += 1;
    this.id = lastId;
    const { width = 800, height = 600, minWidth = 0, minHeight = 0 } = options;
    this.#minimum = [minWidth, minHeight];
    const size = { width: Math.max(width, minWidth), height: Math.max(height, minHeight) };
    const { x = Math.round((1920 - size.width) / 2), y = Math.round((1040 - size.height) / 2) } = options;
    this.#normal = { x, y, ...size };
    this.#state.visible = options.show !== false;
    this.webContents = new WebContents(options.webPreferences ?? {});
    windows.add(this);
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    void this.#resizePage();
  }

  async #resizePage(): Promise<void> {
    const page = await this.webContents.page;
    const { width, height } = this.getBounds();
    await page.setViewportSize({ width, height }).catch(() => {});
  }

  async loadURL(address: string): Promise<void> {
    await this.webContents.loadURL(address);
    await announcePage();
  }

  close(): void {
    if (this.#state.destroyed || wasPrevented(this, 'close', {})) return;
    this.destroy();
  }

  destroy(): void {
    if (this.#state.destroyed) return;
    this.#state.destroyed = true;
    windows.delete(this);
    void this.webContents.close();
    this.emit('closed', createEvent({}));
    if (windows.size > 0 || isQuitting()) return;
    if (!appEvents.emit('window-all-closed')) app.quit();
  }

  isDestroyed(): boolean {
    return this.#state.destroyed;
  }

  show(): void {
    this.#state.visible = true;
    this.#state.focused = true;
  }

  focus(): void {
    this.#state.focused = true;
  }

  blur(): void {
    this.#state.focused = false;
  }

  hide(): void {
    this.#state.visible = false;
  }

  minimize(): void {
    this.#state.minimized = true;
    this.#state.focused = false;
  }

  restore(): void {
    this.#state.minimized = false;
  }

  maximize(): void {
    this.#state.maximized = true;
    void this.#resizePage();
  }

  unmaximize(): void {
    this.#state.maximized = false;
  }

  isVisible(): boolean {
    return this.#state.visible;
  }

  isFocused(): boolean {
    return this.#state.focused;
  }

  isMinimized(): boolean {
    return this.#state.minimized;
  }

  isMaximized(): boolean {
    return this.#state.maximized;
  }

  getNormalBounds(): Rectangle {
    return { ...this.#normal };
  }

  getBounds(): Rectangle {
    return this.#state.maximized ? { x: 0, y: 0, width: 1920, height: 1040 } : { ...this.#normal };
  }

  setBounds(bounds: Partial<Rectangle>): void {
    const [minWidth, minHeight] = this.#minimum;
    const next = { ...this.#normal, ...bounds };
    this.#normal = {
      ...next,
      width: Math.max(next.width, minWidth),
      height: Math.max(next.height, minHeight),
    };
    void this.#resizePage();
  }

  getMinimumSize(): number[] {
    return [...this.#minimum];
  }
}

onCloseWindows(() => {
  for (const window of [...windows]) window.close();
  return windows.size === 0;
});
watchOpenedPages(() => BrowserWindow.getAllWindows().map((window) => window.webContents));
