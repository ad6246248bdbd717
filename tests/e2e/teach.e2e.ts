import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type PageServer, servePages } from '../workbench/serve';
import { openPopup } from './popup-page';
import { inBrowsers } from './stories';
import { until } from './until';

const ODD_PAGE = fileURLToPath(new URL('../sites/taught/odd-page', import.meta.url));

let server: PageServer | undefined;
beforeAll(async () => {
  server = await servePages(ODD_PAGE);
});
afterAll(() => server?.close());

async function press(page: Page, selector: string): Promise<void> {
  const box = await (await page.waitForSelector(selector))?.boundingBox();
  if (box === null || box === undefined) throw new Error(`the page shows no ${selector}`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** What stands in an open root of ours; builds for tests keep them open. */
const textsOf = (page: Page, selector: string) =>
  page.$$eval(`>>> ${selector}`, (found) => found.map((element) => (element as HTMLElement).innerText));

const rows = (page: Page) => page.$$eval('.say', (found) => found.map(({ textContent }) => textContent));

// The build for tests may run on loopback pages: the browser's own question for one more origin cannot be answered here.
inBrowsers((stage) => {
  test('on an odd page that an agent teaches, the guard holds an insult and lets a kind answer go', async () => {
    const page = await stage.browser().puppeteer.newPage();
    onTestFinished(() => page.close());
    await page.goto(`${server?.origin}/index.html`);
    const popup = await openPopup(stage.browser(), page);
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-teach] button')?.click());
    await until('the lesson to begin', async () => (await textsOf(page, '.card .title')).length > 0);
    const words = ['.pad', '.up', '.line:nth-child(2) .say', '.line:nth-child(3) .say', '.pal'];
    for (const [step, selector] of words.entries()) {
      const asked = await textsOf(page, '.card .title');
      await press(page, selector);
      await until(`step ${step + 2}`, async () => (await textsOf(page, '.card .title'))[0] !== asked[0]);
    }
    expect(await rows(page)).toHaveLength(5);
    expect((await textsOf(page, '.card output')).join('')).toContain('青柠不酸');
    await (await page.$('>>> .card [data-save]'))?.click();
    await until('the lesson to be kept', async () => (await page.$('>>> .card [data-save]')) === null);
    await page.keyboard.press('Enter');
    await until('the page to be free', async () => (await page.$('>>> .card')) === null);

    await press(page, '.pad');
    await page.keyboard.type('你是不是傻,自己不会看吗');
    await press(page, '.up');
    await until('the insult to be held', async () => (await textsOf(page, '[role="alertdialog"]')).length > 0);
    expect(await rows(page)).toHaveLength(5);

    await page.keyboard.press('Escape');
    await page.$eval('.pad', (pad) => pad.replaceChildren());
    await press(page, '.pad');
    await page.keyboard.type('亲,盖子请手洗哦');
    await press(page, '.up');
    await expect.poll(() => rows(page)).toContain('亲,盖子请手洗哦');
  });
});
