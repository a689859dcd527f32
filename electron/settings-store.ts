import { ipcMain } from 'electron';
import ElectronStore from 'electron-store';
import type { StoreFile, StoreOptions } from '../services/settings.ts';

/**
 * electron-store in place of `conf`, over the same file. It installs a synchronous IPC channel for renderers that
 * read settings by themselves; ours has one door, so that channel is closed at once.
 */
export function createElectronStore(options: StoreOptions): StoreFile {
  const store = new ElectronStore<Record<string, unknown>>(options);
  ipcMain.removeAllListeners('electron-store-get-data');
  return store;
}
