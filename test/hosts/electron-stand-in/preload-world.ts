/**
 * What runs inside Chromium. `openWorld` is sent as text into two worlds of every document: the page's own, and an
 * isolated one where the preload runs, as in Electron. The worlds share no object; they talk by events that carry
 * JSON, which gives `contextBridge` its real manners: functions become proxies, values are copies.
 */

type Shape =
  | { type: 'value'; value: unknown }
  | { type: 'undefined' }
  | { type: 'function' | 'promise'; id: number }
  | { type: 'array'; items: Shape[] }
  | { type: 'object'; entries: [string, Shape][] };

type Word =
  | { kind: 'expose'; key: string; api: Shape }
  | { kind: 'call'; id: number; args: Shape[] }
  | { kind: 'return'; value?: Shape; error?: string }
  | { kind: 'settle'; id: number; value?: Shape; error?: string };

type Callable = (...args: unknown[]) => unknown;

/** Opens one world's end of the bridge; returns what `contextBridge.exposeInMainWorld` does. */
export function openWorld(self: string, peer: string): (key: string, api: unknown) => void {
  const functions = new Map<number, Callable>();
  const pending = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastId = 0;
  let answer: { value?: Shape; error?: string } | undefined;

  const send = (word: Word) => {
    window.dispatchEvent(new CustomEvent(`electron-stand-in:${peer}`, { detail: JSON.stringify(word) }));
  };
  const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

  function encode(value: unknown): Shape {
    if (value === undefined) return { type: 'undefined' };
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (typeof value === 'function') {
      lastId += 1;
      functions.set(lastId, value as Callable);
      return { type: 'function', id: lastId };
    }
    if (value === null || typeof value !== 'object') return { type: 'value', value };
    if (value instanceof Promise) {
      lastId += 1;
      const id = lastId;
      value.then(
        (result) => send({ kind: 'settle', id, value: encode(result) }),
        (error) => send({ kind: 'settle', id, error: message(error) }),
      );
      return { type: 'promise', id };
    }
    if (Array.isArray(value)) return { type: 'array', items: value.map(encode) };
    return { type: 'object', entries: Object.entries(value).map(([key, one]) => [key, encode(one)]) };
  }

  function decode(shape: Shape): unknown {
    switch (shape.type) {
      case 'value':
        return shape.value;
      case 'undefined':
        return undefined;
      case 'array':
        return shape.items.map(decode);
      case 'object':
        return Object.freeze(Object.fromEntries(shape.entries.map(([key, one]) => [key, decode(one)])));
      case 'promise':
        return new Promise((resolve, reject) => pending.set(shape.id, { resolve, reject }));
      case 'function':
        return (...args: unknown[]) => {
          answer = undefined;
          send({ kind: 'call', id: shape.id, args: args.map(encode) });
          const got = answer as { value?: Shape; error?: string } | undefined;
          if (got?.error !== undefined) throw new Error(got.error);
          return got?.value === undefined ? undefined : decode(got.value);
        };
    }
  }

  window.addEventListener(`electron-stand-in:${self}`, (event) => {
    const word = JSON.parse((event as CustomEvent<string>).detail) as Word;
    if (word.kind === 'expose') {
      if (word.key in window) throw new Error('Cannot bind an API on top of an existing property');
      Object.defineProperty(window, word.key, { value: decode(word.api), enumerable: true });
    }
    if (word.kind === 'return') answer = word;
    if (word.kind === 'call') {
      try {
        send({ kind: 'return', value: encode(functions.get(word.id)?.(...word.args.map(decode))) });
      } catch (error) {
        send({ kind: 'return', error: message(error) });
      }
    }
    if (word.kind === 'settle') {
      const waiting = pending.get(word.id);
      pending.delete(word.id);
      if (word.error !== undefined) waiting?.reject(new Error(word.error));
      else waiting?.resolve(word.value === undefined ? undefined : decode(word.value));
    }
  });
  return (key, api) => send({ kind: 'expose', key, api: encode(api) });
}

/** What the preload's world says to the main process, and hears from it. */
export type FromPreload =
  | { kind: 'invoke'; id: number; channel: string; args: unknown[] }
  | { kind: 'error'; message: string };
export type ToPreload =
  | { kind: 'reply'; id: number; value?: unknown; error?: string }
  | { kind: 'event'; channel: string; args: unknown[] };

/** The modules a sandboxed preload may require, and the ear for the main process's words. */
export function openPreload(
  expose: (key: string, api: unknown) => void,
  tell: (text: string) => void,
  sandboxed: boolean,
): { require: (name: string) => unknown; hear: (word: ToPreload) => void } {
  const listeners = new Map<string, Set<(...args: unknown[]) => void>>();
  const pending = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastId = 0;
  const ipcRenderer = {
    invoke: async (channel: string, ...args: unknown[]) => {
      // Rejects what cannot travel: functions, symbols, elements of the page.
      const copy = structuredClone(args);
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        pending.set(id, { resolve, reject });
        tell(JSON.stringify({ kind: 'invoke', id, channel, args: copy } satisfies FromPreload));
      });
    },
    on: (channel: string, listener: (...args: unknown[]) => void) => {
      const set = listeners.get(channel) ?? new Set();
      listeners.set(channel, set.add(listener));
      return ipcRenderer;
    },
    removeListener: (channel: string, listener: (...args: unknown[]) => void) => {
      listeners.get(channel)?.delete(listener);
      return ipcRenderer;
    },
  };
  return {
    require: (name) => {
      if (name === 'electron' || name === 'electron/renderer') {
        return { contextBridge: { exposeInMainWorld: expose }, ipcRenderer };
      }
      // Outside the sandbox a preload gets Node; an empty module is enough to tell the difference.
      if (!sandboxed) return {};
      throw new Error(`module not found: ${name}`);
    },
    hear: (word) => {
      if (word.kind === 'event') {
        const event = { sender: ipcRenderer, ports: [] };
        for (const listener of listeners.get(word.channel) ?? []) listener(event, ...word.args);
        return;
      }
      const waiting = pending.get(word.id);
      pending.delete(word.id);
      if (word.error !== undefined) waiting?.reject(new Error(word.error));
      else waiting?.resolve(word.value);
    },
  };
}
