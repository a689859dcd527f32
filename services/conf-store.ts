import Conf from 'conf';
import type { StoreFile, StoreOptions } from './settings.ts';

/** The settings file as every host but the desktop writes it. */
export function createConfStore(options: StoreOptions): StoreFile {
  return new Conf<Record<string, unknown>>(options);
}
