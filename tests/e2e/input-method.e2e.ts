import { describe, expect, test } from 'vitest';
import { CHAT_PAGES } from './chat-page';
import { composeAndCommit } from './input-method';
import { inBrowsers } from './stories';

// WebDriver BiDi cannot compose text, so Firefox has no such story.
inBrowsers(
  (stage) => {
    describe.each(CHAT_PAGES)('on %s', (page) => {
      test('Enter that ends a composition reaches the input method and sends nothing', async () => {
        const chat = await stage.chat(page);
        await chat.turnTo(chat.buyers[0] ?? '');
        await chat.focusComposer();
        await composeAndCommit(chat.page, 'nihao', '您好,');
        await expect.poll(chat.draft).toBe('您好,');
        await composeAndCommit(chat.page, 'zaide', '在的');
        await expect.poll(chat.draft).toBe('您好,在的');
        expect(await chat.sent()).toEqual([]);
        await chat.press('Enter');
        await expect.poll(chat.sentTexts).toEqual(['您好,在的']);
      });

      test('a bad message that was composed is held at the next real Enter', async () => {
        const chat = await stage.chat(page);
        await chat.turnTo(chat.buyers[0] ?? '');
        await chat.focusComposer();
        await composeAndCommit(chat.page, 'ninaoziyoubingba', '你脑子有病吧');
        await expect.poll(chat.draft).toBe('你脑子有病吧');
        await chat.press('Enter');
        await chat.heldWarning();
        expect(await chat.sent()).toEqual([]);
      });
    });
  },
  { browsers: ['chromium'] },
);
