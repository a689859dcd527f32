import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Transport } from '../core/client.ts';
import type { Result } from '../core/result.ts';
import { callChannel, eventChannel } from './channels.ts';

/** All the page can reach: two functions. Listeners never see Electron's event, which leads to the sender. */
const assistant: Transport = {
  call: (name, input) => ipcRenderer.invoke(callChannel, name, input) as Promise<Result<unknown>>,
  on: (name, listener) => {
    const forward = (_event: IpcRendererEvent, eventName: unknown, payload: unknown) => {
      if (eventName === name) listener(payload);
    };
    ipcRenderer.on(eventChannel, forward);
    return () => {
      ipcRenderer.removeListener(eventChannel, forward);
    };
  },
};

contextBridge.exposeInMainWorld('assistant', assistant);
