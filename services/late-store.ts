import type { StoreFile, StoreOptions } from './settings.ts';

type CreateStore = (options: StoreOptions) => StoreFile;

/**
 * The library that writes the settings, read by `prepare` and not before: a host that changes nothing goes without it.
 * `createStore` throws until then.
 */
export function createLateStore(load: () => Promise<CreateStore>): {
  readonly prepare: () => Promise<void>;
  readonly createStore: CreateStore;
} {
  let create: CreateStore | null = null;
  return {
    prepare: async () => {
      create = await load();
    },
    createStore: (options) => {
      if (create === null) throw new Error('The settings cannot be written yet');
      return create(options);
    },
  };
}
