import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Tests of layers that keep nothing but what they work out again: their files share one world, which is set up once. */
const PURE = ['chat', 'headless', 'privacy', 'review', 'rules', 'sites', 'suggest', 'text'].map(
  (layer) => `tests/${layer}/**/*.test.ts`,
);
/** Properties and children of their own: on a busy machine they take their time. */
const PATIENT = { testTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };
const DOM = 'tests/**/*.dom.test.ts';

export default defineConfig({
  define: { __OPEN_ROOTS__: 'true' },
  test: {
    projects: [
      // Everything without a DOM; nearly all tests belong here. With a world for each file they take more than twice as long.
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          isolate: false,
          include: PURE,
          exclude: [DOM],
          ...PATIENT,
        },
      },
      // Without a DOM too, but with a browser's storage, languages or messages that belong to the whole world.
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [DOM, ...PURE],
          ...PATIENT,
        },
      },
      // Components and page mechanics that need a document but no browser.
      {
        extends: true,
        plugins: [preact({ devToolsEnabled: false })],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/**/*.dom.test.{ts,tsx}'],
          testTimeout: 60_000,
        },
      },
      // Real browsers with the built extension.
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/e2e/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A real browser on a busy machine: what a person calls at once may take a while.
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
