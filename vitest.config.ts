import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __OPEN_ROOTS__: 'true' },
  test: {
    projects: [
      // Everything without a DOM. The default; nearly all tests belong here.
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.dom.test.ts'],
          // Properties and children of their own: on a busy machine they take their time.
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
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
