import { EventEmitter } from 'node:events';
import type {
  HandlerDetails,
  IpcMainInvokeEvent,
  PrintToPDFOptions,
  WebContents as Real,
  WebPreferences,
  WindowOpenHandlerResponse,
} from 'electron';
import type { Page, Request, Route } from 'playwright-core';
import { toChromium, toElectron } from './addresses.ts';
import { appEvents, isSandboxForced } from './app.ts';
import { onOpenedByPage, openPage } from './chromium.ts';
import { createEvent, wasPrevented } from './emitter.ts';
import { invoke } from './ipc-main.ts';
import { hostPreload, type PreloadHost, type World } from './preload-host.ts';
import type { FromPreload } from './preload-world.ts';
import { handlerOf } from './protocol.ts';
import { applyPermissions, isCancelled, session, sessionEvents } from './session.ts';

type Frame = { readonly url: string; readonly origin: string; readonly parent: Frame | null };
type OpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse;
type Methods =
  | 'id'
  | 'loadURL'
  | 'reload'
  | 'getURL'
  | 'executeJavaScript'
  | 'printToPDF'
  | 'send'
  | 'isDestroyed'
  | 'setWindowOpenHandler';

let lastId = 0;

/** A window's page: Chromium shows it, and everything it tries to do passes here first. */
export class WebContents extends EventEmitter implements Pick<Real, Methods> {
  readonly id: number;
  readonly session = session.defaultSession;
  readonly page: Promise<Page>;
  readonly #preferences: WebPreferences;
  readonly #frames = new Map<string, Frame>();
  #host: PreloadHost | undefined;
  #loading: string | null = null;
  #shown: Page | undefined;
  #destroyed = false;
  #openHandler: OpenHandler = () => ({ action: 'allow' });

  constructor(preferences: WebPreferences) {
    super();
    lastId += 1;
    this.id = lastId;
    this.#preferences = { ...preferences, sandbox: isSandboxForced() || preferences.sandbox !== false };
    if (preferences.nodeIntegration || preferences.contextIsolation === false) {
      throw new Error('stand-in: only isolated pages without Node can be shown');
    }
    appEvents.emit('web-contents-created', createEvent({}), this);
    this.page = this.#open();
  }

  get mainFrame(): Frame {
    return this.#frame(this.#host?.mainFrameId ?? 'main');
  }

  async #open(): Promise<Page> {
    const page = await openPage();
    this.#shown = page;
    await page.route('**/*', (route) => this.#answer(page, route));
    page.on('download', (download) => {
      const refused = wasPrevented(
        sessionEvents(),
        'will-download',
        {},
        { getURL: () => download.url() },
        this,
      );
      if (refused) void download.cancel();
    });
    page.on('crash', () =>
      this.emit('render-process-gone', createEvent({}), { reason: 'crashed', exitCode: 1 }),
    );
    page.on('domcontentloaded', () => this.emit('dom-ready', createEvent({})));
    page.on('load', () => this.emit('did-finish-load'));
    const { preload, nodeIntegrationInSubFrames } = this.#preferences;
    try {
      this.#host = await hostPreload(
        page,
        {
          file: preload,
          subFrames: nodeIntegrationInSubFrames === true,
          sandboxed: this.#preferences.sandbox === true,
        },
        (world, word) => void this.#hear(world, word),
      );
    } catch (error) {
      process.stderr.write(`Unable to load preload script: ${preload}\n${String(error)}\n`);
      this.emit('preload-error', createEvent({}), preload, error);
    }
    return page;
  }

  /** A frame as the main process sees it: one object a frame, whose address and origin are current. */
  #frame(frameId: string): Frame {
    const known = this.#frames.get(frameId);
    if (known !== undefined) return known;
    const isMain = frameId === this.#host?.mainFrameId;
    const world = () => this.#host?.worlds().find((one) => one.frameId === frameId);
    const main = () => this.mainFrame;
    const address = () => this.getURL();
    const frame: Frame = {
      get url() {
        return isMain ? address() : 'about:blank';
      },
      get origin() {
        const origin = toElectron(world()?.origin ?? '');
        return origin.startsWith('://') || origin === '' ? 'null' : origin;
      },
      get parent() {
        return isMain ? null : main();
      },
    };
    this.#frames.set(frameId, frame);
    return frame;
  }

  async #hear(world: World, word: FromPreload): Promise<void> {
    if (word.kind === 'error') {
      process.stderr.write(`Unable to load preload script: ${this.#preferences.preload}\n${word.message}\n`);
      this.emit('preload-error', createEvent({}), this.#preferences.preload, new Error(word.message));
      return;
    }
    const event = createEvent({ sender: this, senderFrame: this.#frame(world.frameId), type: 'frame' });
    const { id, channel, args } = word;
    try {
      const value = await invoke(event as unknown as IpcMainInvokeEvent, channel, args);
      await this.#host?.tell(world, { kind: 'reply', id, value });
    } catch (error) {
      await this.#host?.tell(world, { kind: 'reply', id, error: (error as Error).message });
    }
  }

  /** Decides on one request of the page: navigation rules, then the session's, then the protocol's handler. */
  async #answer(page: Page, route: Route): Promise<void> {
    const request = route.request();
    const url = toElectron(request.url());
    if (request.isNavigationRequest() && !this.#mayNavigate(page, request, url))
      return route.abort('aborted');
    const resourceType = request.isNavigationRequest() ? 'mainFrame' : 'other';
    if (await isCancelled({ url, method: request.method(), resourceType }))
      return route.abort('blockedbyclient');
    const handler = handlerOf(url);
    if (handler === undefined) return /^https?:/.test(url) ? route.continue() : route.abort('failed');
    const body = request.postDataBuffer();
    const response = await handler(
      new Request(url, {
        method: request.method(),
        headers: request.headers(),
        body: body && new Uint8Array(body),
      }),
    );
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  /** What the page starts itself asks the application; what the application started does not. */
  #mayNavigate(page: Page, request: Request, url: string): boolean {
    const isMainFrame = request.frame() === page.mainFrame();
    if (isMainFrame && this.#loading === url) {
      this.#loading = null;
      return true;
    }
    const params = { url, isMainFrame, isSameDocument: false };
    if (wasPrevented(this, 'will-frame-navigate', params, url)) return false;
    return !isMainFrame || !wasPrevented(this, 'will-navigate', params, url);
  }

  /** Electron's `window.open` rule, asked for each page that this one opened. */
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  /** True when a page this one opened must not stay. */
  refusesToOpen(url: string): boolean {
    const details = {
      url,
      frameName: '',
      features: '',
      disposition: 'new-window',
      referrer: { url: '', policy: 'no-referrer' },
    };
    return this.#openHandler(details as HandlerDetails).action === 'deny';
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.page;
    this.#loading = address;
    await applyPermissions(this, toChromium(address));
    try {
      await page.goto(toChromium(address));
    } catch (error) {
      const code = /net::(ERR_\w+)/.exec(String(error))?.[1] ?? 'ERR_FAILED';
      this.emit('did-fail-load', createEvent({}), -1, code, address, true);
      throw Object.assign(new Error(`${code} (-1) loading '${address}'`), { code, url: address });
    }
  }

  /** Chromium prints its page by the same call as Electron's. */
  async printToPDF({ pageSize, printBackground = false }: PrintToPDFOptions): Promise<Buffer> {
    const page = await this.page;
    return page.pdf({ format: typeof pageSize === 'string' ? pageSize : 'Letter', printBackground });
  }

  reload(): void {
    this.#loading = this.getURL();
    void this.page.then((page) => page.reload());
  }

  getURL(): string {
    return toElectron(this.#shown?.url() ?? '');
  }

  async executeJavaScript(code: string) {
    return (await this.page).evaluate(code);
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
    const copy = structuredClone(args);
    const host = this.#host;
    const main = host?.worlds().find((world) => world.frameId === host.mainFrameId);
    if (main !== undefined) void host?.tell(main, { kind: 'event', channel, args: copy });
  }

  getLastWebPreferences(): WebPreferences {
    return this.#preferences;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  async close(): Promise<void> {
    this.#destroyed = true;
    await (await this.page).close().catch(() => {});
  }
}

/** Applies the opener's rule to pages opened by pages; an allowed one stays, empty, to be counted. */
export function watchOpenedPages(all: () => readonly WebContents[]): void {
  onOpenedByPage((page) => {
    const openers = all();
    if (openers.every((contents) => contents.refusesToOpen(page.url()))) void page.close().catch(() => {});
  });
}
