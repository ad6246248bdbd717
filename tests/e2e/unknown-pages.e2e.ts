import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type Frame, launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { TAUGHT_ONLY_PAGES, UNKNOWN_PAGES } from '../sites/generic/pages';
import type * as inPage from '../sites/generic/teach-in-page';

declare global {
  interface Window {
    detection?: typeof inPage;
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Detection as a script that leaves itself at `window.detection`: what it needs is geometry, not the extension. */
async function bundleDetection(): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: `${ROOT}/tests/sites/generic/teach-in-page.ts`,
        formats: ['iife'],
        name: 'detection',
        fileName: 'detection',
      },
    },
  });
  const [bundle] = [result].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('nothing was built');
  return `${bundle.output[0].code}\nwindow.detection = detection;`;
}

/** What is found in one frame, in terms of the marks that the page carries. */
function detect() {
  const page = window.detection?.GENERIC_PAGE;
  const reading = page?.read(document);
  if (page === undefined || reading?.ok !== true) return undefined;
  const controls = page.findSendControls(document);
  return {
    composer: page.findComposer(document)?.id,
    sends:
      controls.length > 0 &&
      controls.every((control) =>
        [control, (control.getRootNode() as Partial<ShadowRoot>).host].some(
          (part) => part !== undefined && (part.closest('#s') ?? part.querySelector('#s')) !== null,
        ),
      ),
    buyer: reading.conversation.buyer.name,
    rows: reading.conversation.messages.map(({ from, text }) => [from, text]),
  };
}

async function look(frame: Frame, code: string) {
  await frame.evaluate(code);
  return frame.evaluate(detect);
}

/** What is read after teaching, once for each pair of rows that an agent may point at: at least one. */
async function teach(page: Page, wanted: inPage.Pointing): Promise<readonly unknown[]> {
  const taught = await page.evaluate((pointing) => window.detection?.teachInPage(pointing), wanted);
  if (taught === undefined || taught.length === 0) throw new Error('nothing could be pointed at');
  return taught;
}

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: Browser | undefined;
  let code = '';
  beforeAll(async () => {
    code = await bundleDetection();
    browser = await launch({
      browser: name === 'firefox' ? 'firefox' : 'chrome',
      executablePath: inject('executables')[name],
      defaultViewport: { width: 1280, height: 800 },
      args: name === 'firefox' ? [] : ['--no-sandbox'],
    });
  });
  afterAll(() => browser?.close());

  test.each(Object.entries(UNKNOWN_PAGES))(
    'composer, send control, buyer and sides are found on %s',
    async (file, wanted) => {
      const page = await browser?.newPage();
      if (page === undefined) throw new Error('the browser is not running');
      await page.setContent(readFileSync(`${ROOT}/tests/sites/generic/pages/${file}.html`, 'utf8'));
      const found = (await Promise.all(page.frames().map((frame) => look(frame, code)))).filter(
        (one) => one !== undefined,
      );
      const taught = await teach(page, wanted);
      await page.close();
      expect(found).toEqual([{ composer: 'c', sends: true, ...wanted }]);
      expect(taught).toEqual(taught.map(() => wanted));
    },
  );

  test.each(Object.entries(TAUGHT_ONLY_PAGES))('%s is read as it is after teaching', async (file, wanted) => {
    const page = await browser?.newPage();
    if (page === undefined) throw new Error('the browser is not running');
    await page.setContent(readFileSync(`${ROOT}/tests/sites/generic/pages/${file}.html`, 'utf8'));
    await page.evaluate(code);
    const taught = await teach(page, wanted);
    await page.close();
    expect(taught).toEqual(taught.map(() => wanted));
  });
});
