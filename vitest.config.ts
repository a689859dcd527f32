import { defineConfig } from 'vitest/config';

/**
 * Five suites. `unit` (core, contract) is pure and runs in parallel; the others own ports, processes, a keychain or
 * a browser, so their files run one after the other.
 */
const setupFiles = ['test/support/load-all-words.ts'];
const serial = { setupFiles, fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{core,contract,house}/**/*.test.ts'],
          setupFiles,
          testTimeout: 180_000,
        },
      },
      { test: { name: 'services', include: ['test/services/**/*.test.ts'], ...serial } },
      { test: { name: 'hosts', include: ['test/{hosts,cli,build}/**/*.test.ts'], ...serial } },
      { test: { name: 'browser', include: ['test/renderer/**/*.test.{ts,tsx}'], ...serial } },
      { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...serial } },
    ],
  },
});
