import { EventEmitter } from 'node:events';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';

const handlers = new Map<string, Parameters<IpcMain['handle']>[1]>();
const emitter = new EventEmitter();

/** The channels the application opened, for the test that counts its doors. */
export function openChannels(): string[] {
  return [...handlers.keys(), ...emitter.eventNames().map(String)].sort();
}

/** Runs an invoke from a page; rejects as Electron does, with the channel and the handler's error. */
export async function invoke(event: IpcMainInvokeEvent, channel: string, args: unknown[]): Promise<unknown> {
  const handler = handlers.get(channel);
  if (handler === undefined) {
    throw new Error(
      `Error invoking remote method '${channel}': Error: No handler registered for '${channel}'`,
    );
  }
  try {
    return structuredClone(await handler(event, ...args));
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`);
  }
}

export const ipcMain = {
  handle: (channel, listener) => {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    handlers.set(channel, listener);
  },
  removeHandler: (channel) => {
    handlers.delete(channel);
  },
  on: emitter.on.bind(emitter) as unknown as IpcMain['on'],
  removeAllListeners: emitter.removeAllListeners.bind(emitter) as unknown as IpcMain['removeAllListeners'],
  eventNames: emitter.eventNames.bind(emitter) as unknown as IpcMain['eventNames'],
} satisfies Pick<IpcMain, 'handle' | 'removeHandler' | 'on' | 'removeAllListeners' | 'eventNames'>;
