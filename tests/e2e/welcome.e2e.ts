import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { inBrowsers } from './stories';
import { until } from './until';

const next = async (page: Page) => page.click('.t-welcome__ways .t-button--main');
const isAt = async (page: Page, hash: string) =>
  until(`the step ${hash}`, () => page.evaluate((wanted) => location.hash === wanted, hash));

inBrowsers(
  (stage) => {
    test('the first run brings a pack of phrases and lets the three main moves be tried, all by keyboard', async () => {
      const page = await stage.browser().openExtensionPage('welcome.html');
      onTestFinished(() => page.close());
      await page.waitForSelector('.t-choices__row');
      await next(page);
      await isAt(page, '#packs');
      const apparel = await page.waitForSelector('.t-packs-grid li:nth-child(2) input');
      await apparel?.focus();
      await page.keyboard.press('Space');
      for (const step of ['#hotkeys', '#manner', '#try']) {
        await next(page);
        await isAt(page, step);
      }
      await page.waitForSelector('.t-offers__row');
      await page.focus('textarea');
      await page.keyboard.down('Alt');
      await page.keyboard.press('1');
      await page.keyboard.up('Alt');
      await page.keyboard.press('Enter');
      for (const at of [2, 3]) {
        await page.click(`.t-moves li:nth-child(${String(at)}) button`);
        await page.keyboard.press('Enter');
        await page.waitForSelector('[role="alert"]');
      }
      expect(await page.$$eval('.t-moves__done', (moves) => moves.length)).toBe(3);
      expect(await page.$$eval('.t-talk__agent', (sent) => sent.length)).toBe(1);

      const again = await stage.browser().openExtensionPage('welcome.html#packs');
      onTestFinished(() => again.close());
      await again.waitForSelector('.t-packs-grid input');
      expect(await again.$$eval('.t-packs-grid input:checked', (boxes) => boxes.length)).toBe(2);
    });
  },
  { browsers: ['chromium'] },
);
