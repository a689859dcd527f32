import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { oneLanguage } from '../build/words-plugin.mjs';

const taken = new Map<string, string>();

/**
 * Four letters for a class of a component's sheet. Made from the names of the sheet and of the class, so that they are
 * the same on every machine; a test keeps the sheets' names apart.
 */
function shortClass(name: string, file: string): string {
  const long = `${basename(file, '.module.css')} ${name}`;
  const short = createHash('sha256')
    .update(long)
    .digest('base64')
    .replace(/[^A-Za-z]/g, '')
    .slice(0, 4);
  const other = taken.get(short) ?? long;
  if (other !== long) throw new Error(`Two classes of the page are called ${short}: ${other}, ${long}`);
  taken.set(short, long);
  return short;
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // The same files are served from app://assistant/ and from http://127.0.0.1:PORT/.
  base: './',
  publicDir: fileURLToPath(new URL('../assets/public', import.meta.url)),
  plugins: [react(), oneLanguage()],
  css: { modules: { generateScopedName: shortClass } },
  build: {
    outDir: fileURLToPath(new URL('../out/renderer', import.meta.url)),
    emptyOutDir: true,
    // Everything is a file: the page's policy allows neither inline scripts nor inline styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'chrome140',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // A script of its own before the page's, which asks the host while the rest is read.
            { name: 'begin', test: /[\\/]renderer[\\/]begin\.ts$/, priority: 1 },
            // With all that it imports: the first screen is one file, not one for each module that a later one shares.
            { name: 'first', test: /[\\/]renderer[\\/]main\.tsx$/ },
          ],
        },
      },
      // A schema that the page does not use is not evaluated: what the hosts check stays with them.
      treeshake: {
        manualPureFunctions: ['z'],
        moduleSideEffects: [{ test: /\/core\/schema\.ts$/, sideEffects: false }],
      },
    },
  },
});
