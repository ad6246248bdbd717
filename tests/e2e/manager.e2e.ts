import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { inBrowsers } from './stories';
import { until } from './until';

const rows = (page: Page) => page.$$eval('.t-grid__row', (all) => all.map((row) => (row as HTMLElement).innerText));
const groups = (page: Page) =>
  page.$$eval('[role="treeitem"]', (all) =>
    all.map((item) => (item as HTMLElement).innerText.replaceAll(/\s+/gu, ' ')),
  );

inBrowsers((stage) => {
  test('phrases are found, moved together by keyboard, moved back in one go, changed and brought back to what they said', async () => {
    const page = await stage.browser().openExtensionPage('options.html#bank');
    onTestFinished(() => page.close());
    await page.waitForSelector('.t-grid__row');

    await page.focus('.t-search__input');
    await page.keyboard.type('fahuo');
    await until('the finds', async () => (await rows(page))[0]?.includes('发货') === true);
    const found = Number(await page.$eval('.t-grid', (grid) => grid.getAttribute('aria-rowcount')));
    await page.focus('.t-grid');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    // The first of the deeds moves.
    await (await page.waitForSelector('.t-bulk__bar [aria-expanded]'))?.click();
    await page.waitForSelector('.t-bulk-form input:focus');
    await page.keyboard.type('蓝莓/样张');
    await page.keyboard.press('Enter');
    await expect.poll(() => groups(page)).toContain(`蓝莓 ${found}`);

    await (await page.waitForSelector('.t-toast button'))?.click();
    await expect.poll(async () => (await groups(page)).join()).not.toContain('蓝莓');

    await page.focus('.t-grid');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const body = await page.waitForSelector('.t-drawer textarea');
    const before = await body?.evaluate((field) => field.value);
    await body?.focus();
    await page.keyboard.type('蓝莓样张');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await until('the form to be gone', async () => (await page.$('.t-drawer')) === null);
    await expect.poll(async () => (await rows(page))[0]).toContain('蓝莓样张');

    await page.focus('.t-grid');
    await page.keyboard.press('Enter');
    await (await page.waitForSelector('.t-drawer section > .t-button'))?.click();
    await (await page.waitForSelector('.t-versions button'))?.click();
    await until('the form to be gone', async () => (await page.$('.t-drawer')) === null);
    await expect.poll(async () => (await rows(page)).join()).not.toContain('蓝莓样张');
    expect(before).not.toContain('蓝莓样张');
  });
});
