import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const setupFiles = ['test/support/load-all-words.ts'];
const slow = { setupFiles, testTimeout: 60_000, hookTimeout: 120_000 };

/**
 * Five suites, whose files run side by side: each has its own folders, ports, keychain and browser, and looks at
 * nothing that another one makes. The long ones come first, in the order of their names.
 */
export default defineConfig({
  test: {
    // Vitest leaves one processor to itself; these files wait more than they compute.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      { test: { name: 'browser', include: ['test/renderer/**/*.test.{ts,tsx}'], ...slow } },
      { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...slow } },
      { test: { name: 'hosts', include: ['test/{hosts,cli,build}/**/*.test.ts'], ...slow } },
      { test: { name: 'services', include: ['test/services/**/*.test.ts'], ...slow } },
      {
        test: {
          name: 'unit',
          include: ['test/{core,contract,house}/**/*.test.ts'],
          setupFiles,
          testTimeout: 180_000,
        },
      },
    ],
  },
});
