import { describe, expect, test } from 'vitest';
import type { ChatPage } from './chat-page';
import { addPhrase } from './popup-page';
import { inBrowsers } from './stories';

/** Inserts the first find of a search, with the keyboard alone. */
async function insertFound(chat: ChatPage, typed: string, body: string): Promise<void> {
  await chat.focusComposer();
  await chat.press('Alt+Q');
  await (await chat.panel()).waitForSelector('[role="combobox"]:focus');
  await chat.page.keyboard.type(typed);
  await expect.poll(async () => (await chat.suggestions())[0] ?? '').toContain(body);
  await chat.press('Enter');
  await expect.poll(chat.draft).toBe(body);
  await expect.poll(chat.composerHasKeyboard).toBe(true);
}

/** The text that one key would keep; empty while nothing is on offer. */
async function offered(chat: ChatPage): Promise<string> {
  return (await chat.panel()).$$eval('.t-offer', ([offer]) => offer?.textContent ?? '');
}

/** Whether the panel says that it was kept, with the key that takes it back. */
async function isKept(chat: ChatPage): Promise<boolean> {
  return (await chat.panel()).$$eval('.t-notice--ok kbd', (keys) => keys.some((key) => key.textContent === 'Alt+J'));
}

inBrowsers((stage) => {
  // What was sent shows by the composer and by the row, which the other stories hold on every page.
  describe('on chatui', () => {
    test('a question that was answered by a search is learnt by one key, without the buyer’s data, and then found', async () => {
      const { question, title, body } = {
        question: '捏着老是塌下去咋整',
        title: '充气复原',
        body: '请您放平静置一晚,会慢慢鼓起来。',
      };
      await addPhrase(await stage.browser().openExtensionPage('popup.html'), body, title);
      const chat = await stage.chat('chatui');
      const [first = '', second = ''] = chat.buyers;
      await chat.turnTo(first);
      await chat.buyerWrites(`${question},打我13800001111`);
      await insertFound(chat, title, body);
      await expect.poll(() => offered(chat)).toContain(`${question},打我…`);
      await chat.press('Alt+J');
      await expect.poll(() => isKept(chat)).toBe(true);
      await chat.press('Enter');
      await expect.poll(chat.sentTexts).toEqual([body]);
      await chat.turnTo(second);
      // What this buyer had asked before is answered: the list is for the new question alone.
      await chat.type('这就为您看一下。');
      await chat.press('Enter');
      await expect.poll(chat.draft).toBe('');
      await chat.buyerWrites(`${question}呀`);
      await expect.poll(async () => (await chat.suggestions())[0] ?? '').toContain(body);
    });

    test('a reply that was changed before it was sent is kept as one’s own by one key', async () => {
      const { title, body } = { title: '窗帘打孔', body: '打孔的师傅会提前一天联系您。' };
      await addPhrase(await stage.browser().openExtensionPage('popup.html'), body, title);
      const chat = await stage.chat('chatui');
      await chat.turnTo(chat.buyers[0] ?? '');
      await chat.buyerWrites('啥时候上门');
      await insertFound(chat, title, body);
      await chat.page.keyboard.type('麻烦您把屋里的家具先挪开。');
      await expect.poll(chat.draft).toBe(`${body}麻烦您把屋里的家具先挪开。`);
      await chat.press('Enter');
      await expect.poll(() => offered(chat)).toContain('家具先挪开');
      await chat.press('Alt+J');
      await expect.poll(() => isKept(chat)).toBe(true);
      await chat.press('Alt+Q');
      await (await chat.panel()).waitForSelector('[role="combobox"]:focus');
      await chat.page.keyboard.type(title);
      await expect.poll(async () => (await chat.suggestions())[0] ?? '').toContain('家具先挪开');
    });
  });
});
