import { expect, inject, onTestFinished, test } from 'vitest';
import { PAGES } from '../workbench/serve';
import { addPhrase, openPopup } from './popup-page';
import { inBrowsers } from './stories';

/** In the language of the browser at hand. */
const PROTECTED = /发送前的检查正在工作|Messages are checked before they leave/u;
const NOT_PROTECTED = /没有保护|Not protected here/u;

inBrowsers((stage) => {
  test('a phrase added in the popup is suggested at once in the page that is already open', async () => {
    const chat = await stage.chat('chatui');
    await chat.turnTo(chat.buyers[0] ?? '');
    const popup = await openPopup(stage.browser(), chat.page);
    await addPhrase(popup, '您好,刺绣款需要手工定制,下单后七天内为您安排寄出。', '刺绣 定制');
    await popup.close();
    await chat.page.bringToFront();
    await chat.buyerWrites('刺绣定制款多久能好?');
    await expect.poll(async () => (await chat.suggestions()).join('\n')).toContain('手工定制');
  });

  test('the popup says that a page without a composer is not protected', async () => {
    const page = await stage.browser().puppeteer.newPage();
    onTestFinished(() => page.close());
    await page.goto(`${inject('pages')}${PAGES.reader}`);
    const popup = await openPopup(stage.browser(), page);
    onTestFinished(() => popup.close());
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toMatch(NOT_PROTECTED);
  });

  test('the popup says that the workbench is protected', async () => {
    const chat = await stage.chat('workbench');
    await chat.turnTo(chat.buyers[0] ?? '');
    const popup = await openPopup(stage.browser(), chat.page);
    onTestFinished(() => popup.close());
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toMatch(PROTECTED);
  });
});
