import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { playIn } from '../guard/play-in';
import { serveGuardPage } from '../guard/serve-page';
import type { PageServer } from '../workbench/serve';
import { launch } from './browser';

let server: PageServer;
beforeAll(async () => {
  server = await serveGuardPage();
});
afterAll(() => server.close());

/** A short random schedule; `npm run test:guard` plays long ones. */
const SENDS = { chromium: 160, firefox: 60 } as const;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  test('of a random schedule of sends and faults no bad message goes out and no good one is lost', async () => {
    const { figures } = await playIn({
      name,
      extension: inject('builds').e2e[name],
      start: async (extension) => launch(name, { executable: inject('executables')[name], extension }),
      url: `${server.origin}/index.html`,
      sends: SENDS[name],
      seed: 7,
    });
    expect(figures).toMatchObject({ slipped: [], lost: [] });
    expect(figures.risky + figures.fine).toBe(SENDS[name]);
  });
});
