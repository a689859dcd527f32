import { registerHooks } from 'node:module';

/** Loaded with `--import`: from here on, `electron` is the stand-in, for the bundle and for what it bundles. */
const standIn = new URL('./electron.ts', import.meta.url).href;

// As when Electron is given an application to run: the first argument is its path.
Object.defineProperty(process, 'defaultApp', { value: true });
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: standIn, shortCircuit: true }
      : next(specifier, context),
});
