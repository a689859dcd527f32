import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import type { CDPSession, Page } from 'playwright-core';
import { chromiumContext } from './chromium.ts';
import { type FromPreload, openPreload, openWorld, type ToPreload } from './preload-world.ts';

const world = 'electron-preload';
const binding = '__electronStandIn';

/** A document's preload world: which frame it is in, and its number in Chromium. */
export type World = { readonly frameId: string; readonly contextId: number; readonly origin: string };

export type PreloadHost = {
  /** Delivers a word to the preload of one frame's document. */
  readonly tell: (world: World, word: ToPreload) => Promise<void>;
  readonly worlds: () => readonly World[];
  readonly mainFrameId: string;
};

/** The text of a function, to be called in Chromium; its names must all be its own. */
function callOf(fn: (...args: never[]) => unknown, ...args: string[]): string {
  return `(${fn.toString()})(${args.join(', ')})`;
}

/**
 * Reads a preload as Electron's sandbox does: one CommonJS file. ESM syntax is an error, told with the words of a
 * person who must mend it.
 */
function readPreload(file: string): string {
  const source = readFileSync(file, 'utf8');
  new Script(`(function (require, module, exports) {${source}\n})`, { filename: file });
  return source;
}

/** Prepares a page so that each of its documents gets a preload world before its own scripts run. */
export async function hostPreload(
  page: Page,
  options: { readonly file: string | undefined; readonly subFrames: boolean; readonly sandboxed: boolean },
  hear: (world: World, word: FromPreload) => void,
): Promise<PreloadHost> {
  const client: CDPSession = await (await chromiumContext()).newCDPSession(page);
  const worlds = new Map<number, World>();
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name !== world) return;
    const frameId = String(context.auxData?.frameId);
    worlds.set(context.id, { frameId, contextId: context.id, origin: context.origin });
  });
  client.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    worlds.delete(executionContextId);
  });
  client.on('Runtime.executionContextsCleared', () => worlds.clear());
  client.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    const from = worlds.get(executionContextId);
    if (name === binding && from !== undefined) hear(from, JSON.parse(payload) as FromPreload);
  });
  await client.send('Page.enable');
  await client.send('Runtime.enable');
  const { frameTree } = await client.send('Page.getFrameTree');
  if (options.file !== undefined) {
    const where = options.subFrames ? 'true' : 'window === window.top';
    const preload = readPreload(options.file);
    await client.send('Runtime.addBinding', { name: binding, executionContextName: world });
    await client.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `if (${where}) { ${callOf(openWorld, '"page"', '"preload"')}; }`,
    });
    await client.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: world,
      source: `if (${where}) {
        const expose = ${callOf(openWorld, '"preload"', '"page"')};
        const preload = ${callOf(openPreload, 'expose', binding, String(options.sandboxed))};
        globalThis.${binding}Hear = preload.hear;
        try {
          (function (require, module, exports) {${preload}
          })(preload.require, { exports: {} }, {});
        } catch (error) {
          ${binding}(JSON.stringify({ kind: 'error', message: String(error) }));
        }
      }`,
    });
  }
  return {
    mainFrameId: frameTree.frame.id,
    worlds: () => [...worlds.values()],
    tell: async ({ contextId }, word) => {
      const expression = `globalThis.${binding}Hear?.(${JSON.stringify(word)})`;
      // The document may have gone meanwhile, and with it whoever listened.
      await client.send('Runtime.evaluate', { expression, contextId }).catch(() => {});
    },
  };
}
