import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { inBrowsers } from './stories';
import { until } from './until';

const file = (name: string) => fileURLToPath(new URL(`../store/formats/${name}`, import.meta.url));

inBrowsers(
  (stage) => {
    test('files of other tools are looked at, imported, found beside the chat at once, and taken back', async () => {
      const options = await stage.browser().openExtensionPage('options.html#transfer');
      onTestFinished(() => options.close());
      await importFile(options, file('replies.xlsx'));
      await importFile(options, file('qianniu-gb18030.csv'));

      const chat = await stage.chat('chatui');
      await chat.turnTo(chat.buyers[0] ?? '');
      await chat.focusComposer();
      await chat.press('Alt+Q');
      await (await chat.panel()).waitForSelector('[role="combobox"]:focus');
      await chat.page.keyboard.type('lmyz');
      await expect.poll(async () => (await chat.suggestions())[0] ?? '').toContain('蓝莓样张今天下午四点前');

      await options.bringToFront();
      await (await options.waitForSelector('.t-notice__action button'))?.click();
      await chat.page.bringToFront();
      await expect.poll(async () => (await chat.suggestions()).join('\n')).not.toContain('蓝莓样张');
    });
  },
  { browsers: ['chromium'] },
);

/** Chooses a file, waits for its rows, and imports them. */
async function importFile(options: Page, path: string): Promise<void> {
  const field = await options.waitForSelector('.t-drop input[type="file"]');
  await (field as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(path);
  await options.waitForSelector('.t-import tbody tr');
  await options.click('.t-import__end .t-button--main');
  await until('the import to be done', () => options.$('.t-notice--ok').then((notice) => notice !== null));
}
