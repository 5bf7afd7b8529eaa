import { defineConfig } from 'vitest/config';

const site = { testTimeout: 60_000, hookTimeout: 120_000, isolate: false };

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    maxWorkers: 2,
    // Browsers are closed at the end of a process.
    teardownTimeout: 60_000,
    reporters: ['default', new URL('./support/summary-reporter.ts', import.meta.url).pathname],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/{support,fixture,bench}/**/*.test.ts'],
          testTimeout: 20_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/engine/faults/**/*.test.ts', 'tests/fuzz/**/*.test.ts'],
          testTimeout: 60_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'engine',
          // The invariants of an edition hold for the fixture too.
          include: ['tests/engine/{site,browser}/**/*.test.ts', 'tests/edition/**/*.test.ts'],
          globalSetup: ['tests/support/engine-setup.ts'],
          ...site,
        },
      },
      {
        test: {
          name: 'edition',
          include: ['tests/edition/**/*.test.ts'],
          globalSetup: ['tests/support/edition-setup.ts'],
          ...site,
        },
      },
    ],
  },
});
