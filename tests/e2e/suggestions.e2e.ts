import { describe, expect, test } from 'vitest';
import { addPhrase } from './popup-page';
import { inBrowsers } from './stories';

inBrowsers((stage) => {
  describe.each(stage.pages)('on %s', (page) => {
    test('a question brings suggestions; the key inserts the first and Enter sends it', async () => {
      const chat = await stage.chat(page);
      await chat.turnTo(chat.buyers[0] ?? '');
      await chat.buyerWrites('请问支持七天无理由退货吗');
      await expect.poll(async () => (await chat.suggestions())[0] ?? '').toMatch(/七天|7天/u);
      const [first = ''] = await chat.suggestions();
      await chat.focusComposer();
      await chat.press('Alt+1');
      await expect.poll(chat.draft).not.toBe('');
      const draft = await chat.draft();
      expect(first).toContain(draft.slice(0, 12));
      await chat.press('Enter');
      await expect.poll(chat.sentTexts).toEqual([draft]);
    });

    test('a click inserts at the caret, keeps what was typed, and the undo key takes it back', async () => {
      const chat = await stage.chat(page);
      await chat.turnTo(chat.buyers[0] ?? '');
      await chat.buyerWrites('你好,在吗');
      await expect.poll(chat.suggestions).not.toEqual([]);
      await chat.type('您好,');
      await (await (await chat.panel()).waitForSelector('[role="option"]'))?.click();
      await expect.poll(chat.draft).toMatch(/^您好,.+/u);
      expect(await chat.sentTexts()).toEqual([]);
      await chat.focusComposer();
      await chat.press('Alt+Z');
      await expect.poll(chat.draft).toBe('您好,');
    });

    test('a slash opens the typed search; initials find, Enter inserts, Esc gives the keyboard back', async () => {
      const chat = await stage.chat(page);
      await chat.turnTo(chat.buyers[0] ?? '');
      await chat.focusComposer();
      await chat.press('/');
      const panel = await chat.panel();
      await panel.waitForSelector('[role="combobox"]:focus');
      await chat.page.keyboard.type('fh');
      await expect.poll(chat.suggestions).not.toEqual([]);
      await chat.press('Enter');
      await expect.poll(chat.draft).not.toBe('');
      const inserted = await chat.draft();
      expect(inserted).not.toContain('/');
      await chat.press('Alt+Q');
      await panel.waitForSelector('[role="combobox"]:focus');
      await chat.press('Escape');
      await expect.poll(chat.composerHasKeyboard).toBe(true);
      await chat.page.keyboard.type('好的');
      await expect.poll(chat.draft).toBe(`${inserted}好的`);
    });
  });

  // What the panel makes of a phrase is the same on every page.
  describe('on chatui', () => {
    const page = 'chatui';
    test('a phrase with a caret leaves the caret there', async () => {
      const popup = await stage.browser().openExtensionPage('popup.html');
      await addPhrase(popup, '您好{光标}，光标样例已为您登记。', '光标样例');
      const chat = await stage.chat(page);
      await chat.turnTo(chat.buyers[0] ?? '');
      await chat.type('在的。');
      await chat.press('Alt+Q');
      await (await chat.panel()).waitForSelector('[role="combobox"]:focus');
      await chat.page.keyboard.type('光标样例');
      await expect.poll(async () => (await chat.suggestions())[0] ?? '').toContain('光标样例');
      await chat.press('Enter');
      await expect.poll(chat.draft).toBe('在的。您好，光标样例已为您登记。');
      await expect.poll(chat.composerHasKeyboard).toBe(true);
      // The caret goes to its place once the text has been read back.
      const caret = () => chat.frame.evaluate(() => (document.activeElement as HTMLTextAreaElement).selectionStart);
      await expect.poll(caret).toBe('在的。您好'.length);
      await chat.page.keyboard.type('小满');
      await expect.poll(chat.draft).toBe('在的。您好小满，光标样例已为您登记。');
    });

    test('a phrase of two messages: the second is offered once the first was sent, and nothing goes out by itself', async () => {
      const popup = await stage.browser().openExtensionPage('popup.html');
      await addPhrase(popup, '分段样例的第一条消息。\n---\n第二条消息。', '分段样例');
      const chat = await stage.chat(page);
      await chat.turnTo(chat.buyers[0] ?? '');
      await chat.focusComposer();
      await chat.press('Alt+Q');
      await (await chat.panel()).waitForSelector('[role="combobox"]:focus');
      await chat.page.keyboard.type('分段样例');
      await expect.poll(async () => (await chat.suggestions())[0] ?? '').toContain('1/2');
      await chat.press('Enter');
      await expect.poll(chat.draft).toBe('分段样例的第一条消息。');
      await expect.poll(chat.composerHasKeyboard).toBe(true);
      await chat.press('Enter');
      await expect.poll(chat.sentTexts).toEqual(['分段样例的第一条消息。']);
      await expect.poll(async () => (await chat.suggestions())[0] ?? '').toContain('2/2');
      await chat.press('Alt+1');
      await expect.poll(chat.draft).toBe('第二条消息。');
      expect(await chat.sentTexts()).toHaveLength(1);
      await chat.press('Enter');
      await expect.poll(chat.sentTexts).toEqual(['分段样例的第一条消息。', '第二条消息。']);
    });
  });
});
