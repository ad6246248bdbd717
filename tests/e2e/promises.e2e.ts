import { describe, expect, test } from 'vitest';
import type { ChatPage } from './chat-page';
import { inBrowsers } from './stories';

/** What the panel says of promises that stand, and of those that were ticked off. In whatever language the browser has. */
async function notices(chat: ChatPage, tone: 'hint' | 'ok'): Promise<string> {
  return (await chat.panel()).$$eval(tone === 'hint' ? '.t-promise' : '.t-notice--ok', (shown) =>
    shown.map((one) => one.textContent).join(' | '),
  );
}

async function say(chat: ChatPage, text: string): Promise<void> {
  await chat.type(text);
  await chat.press('Enter');
  await expect.poll(chat.draft).toBe('');
}

inBrowsers((stage) => {
  describe('on chatui', () => {
    test('what was promised is noted for its buyer alone, seen in the options, and ticked off by the message that reports it', async () => {
      const chat = await stage.chat('chatui');
      const [first = '', second = ''] = chat.buyers;
      await chat.turnTo(first);
      await chat.buyerWrites('少发了一件衬衫');
      await say(chat, '实在抱歉，明天18点前给您补发。');
      await expect.poll(() => notices(chat, 'hint')).toContain('18:00');
      await chat.turnTo(second);
      await expect.poll(() => notices(chat, 'hint')).not.toContain('18:00');
      const options = await stage.browser().openExtensionPage('options.html#promises');
      await options.waitForSelector('.t-promise-item');
      expect(await options.$$eval('.t-promise-item h4', ([item]) => item?.textContent)).toContain('18:00');
      // Nothing of the chat is kept: neither the buyer nor the words.
      expect(await options.$eval('main', (main) => main.textContent)).not.toMatch(new RegExp(`衬衫|${first}`, 'u'));
      await options.close();
      await chat.page.bringToFront();
      await chat.turnTo(first);
      await expect.poll(() => notices(chat, 'hint')).toContain('18:00');
      await say(chat, '亲，已经给您补发了。');
      await expect.poll(() => notices(chat, 'hint')).not.toContain('18:00');
      await expect.poll(() => notices(chat, 'ok')).not.toBe('');
    });
  });
});
