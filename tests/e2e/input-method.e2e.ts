import { describe, expect, test } from 'vitest';
import type { ChatPage } from './chat-page';
import { composeAndCommit } from './input-method';
import { inBrowsers } from './stories';

inBrowsers((stage) => {
  const compose = async (chat: ChatPage, letters: string, text: string) =>
    composeAndCommit(stage.browser(), chat.page, letters, text);

  describe.each(stage.pages)('on %s', (page) => {
    test('Enter that ends a composition reaches the input method and sends nothing', async () => {
      const chat = await stage.chat(page);
      await chat.turnTo(chat.buyers[0] ?? '');
      await chat.focusComposer();
      await compose(chat, 'nihao', '您好,');
      await expect.poll(chat.draft).toBe('您好,');
      await compose(chat, 'zaide', '在的');
      await expect.poll(chat.draft).toBe('您好,在的');
      expect(await chat.sent()).toEqual([]);
      await chat.press('Enter');
      await expect.poll(chat.sentTexts).toEqual(['您好,在的']);
    });

    test('a bad message that was composed is held at the next real Enter', async () => {
      const chat = await stage.chat(page);
      await chat.turnTo(chat.buyers[0] ?? '');
      await chat.focusComposer();
      await compose(chat, 'ninaoziyoubingba', '你脑子有病吧');
      await expect.poll(chat.draft).toBe('你脑子有病吧');
      await chat.press('Enter');
      await chat.heldWarning();
      expect(await chat.sent()).toEqual([]);
    });
  });
});
