import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { bundleDetection } from '../sites/generic/bundle-detection';
import { DEV_PAGES } from '../sites/generic/dev-pages';
import { KIT_PAGES } from '../sites/generic/kit-pages';
import { KEPT_BACK_PAGES, KEPT_BACK_PAGES_WITHOUT_CHAT } from '../sites/generic/kept-back-pages';
import { LAYOUT_PAGES } from '../sites/generic/layout-pages';
import { isTaughtRight } from '../sites/generic/judge-found';
import type { Found } from '../sites/generic/look-at-page';
import { lookAtPage } from '../sites/generic/look-at-page';
import { MANNER_PAGES } from '../sites/generic/manner-pages';
import { SECOND_KIT_PAGES } from '../sites/generic/second-kit-pages';
import { FOURTH_KIT_PAGES } from '../sites/generic/fourth-kit-pages';
import { THIRD_KIT_PAGES } from '../sites/generic/third-kit-pages';
import { UNKNOWN_PAGES } from '../sites/generic/pages';
import { PAGES_WITHOUT_CHAT } from '../sites/generic/pages-without-chat';
import type * as inPage from '../sites/generic/teach-in-page';
import { VENDOR_PAGES } from '../sites/generic/vendor-pages';

/** What these tell of their rows leaves lines of the system and pictures out. */
const FOR_DEVELOPMENT = {
  ...DEV_PAGES,
  ...MANNER_PAGES,
  ...KEPT_BACK_PAGES,
  ...VENDOR_PAGES,
  ...KIT_PAGES,
  ...SECOND_KIT_PAGES,
  ...THIRD_KIT_PAGES,
  ...FOURTH_KIT_PAGES,
};

/** Pages whose send control says something of its own and looks like any link: only use or teaching tells. */
const NAMELESS_SEND = new Set(['three-frames']);

/** A body to write in; notes, quotes, groups of one author and states beside bubbles, of which two rows that are shown tell nothing. */
const FOR_TEACHING = [
  'editor-frame',
  'widget-operator',
  'thread-replies',
  'dev-note-tabs',
  'kit-vue-advanced-chat',
  'kit-work-chat',
];

/** Lines of the system are no messages of either side, and pictures say nothing. */
function said(rows: Found['rows']): Found['rows'] {
  return rows.filter(([from, text]) => from !== 'system' && text !== '');
}

/** What is read after teaching, once for each pair of rows that an agent may point at: at least one. */
async function teach(page: Page, wanted: inPage.Pointing): Promise<readonly unknown[]> {
  const taught = await page.evaluate((pointing) => window.detection?.teachInPage(pointing), wanted);
  if (taught === undefined || taught.length === 0) throw new Error('nothing could be pointed at');
  return taught;
}

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: Browser | undefined;
  let only: Page | undefined;
  let code = '';
  beforeAll(async () => {
    code = await bundleDetection();
    browser = await launch({
      browser: name === 'firefox' ? 'firefox' : 'chrome',
      executablePath: inject('executables')[name],
      defaultViewport: { width: 1280, height: 800 },
      args: name === 'firefox' ? [] : ['--no-sandbox'],
    });
    only = await browser.newPage();
  });
  afterAll(() => browser?.close());

  function page(): Page {
    if (only === undefined) throw new Error('the browser is not running');
    return only;
  }

  test.each(Object.entries({ ...UNKNOWN_PAGES, ...LAYOUT_PAGES, ...FOR_DEVELOPMENT }))(
    'composer, send control, buyer and sides are found on %s',
    async (file, { buyer, rows }) => {
      const found = await lookAtPage(page(), file, code);
      const isSaid = file in FOR_DEVELOPMENT;
      const read = isSaid ? found.map((one) => ({ ...one, rows: said(one.rows) })) : found;
      const wanted = isSaid ? said(rows) : rows;
      expect(read).toMatchObject([{ composer: 'c', sends: true, buyer, rows: wanted }]);
      expect(found.every(({ controls, marked }) => controls > 0 === marked || NAMELESS_SEND.has(file))).toBe(true);
    },
  );

  test.each(Object.entries(UNKNOWN_PAGES))('%s is read as it is after teaching', async (file, wanted) => {
    await lookAtPage(page(), file, code);
    const taught = await teach(page(), wanted);
    expect(taught).toEqual(taught.map(() => wanted));
  });

  test.each(FOR_TEACHING)('%s, read without teaching, is read no worse after it', async (file) => {
    const wanted = { ...LAYOUT_PAGES, ...FOR_DEVELOPMENT }[file];
    if (wanted === undefined) throw new Error('no such page');
    await lookAtPage(page(), file, code);
    const taught = await teach(page(), wanted);
    expect(taught.filter((answer) => !isTaughtRight(answer, wanted))).toEqual([]);
  });

  test.each([...PAGES_WITHOUT_CHAT, ...KEPT_BACK_PAGES_WITHOUT_CHAT])('nothing is claimed of %s', async (file) => {
    expect(await lookAtPage(page(), file, code)).toEqual([]);
  });
});
