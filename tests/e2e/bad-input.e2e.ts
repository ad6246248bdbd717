import { describe, expect, test } from 'vitest';
import type { ChatPage } from './chat-page';
import { inBrowsers } from './stories';

const INSULT = '你脑子有病吧,说了几遍了都听不懂';

/** As the system's dictation and a paste of plain text put it there, at the caret: `type` would press 20,000 keys. */
async function dictate(chat: ChatPage, text: string): Promise<void> {
  await chat.focusComposer();
  await chat.frame.evaluate((words) => document.execCommand('insertText', false, words), text);
}

/** `document.open` takes every listener from document and window, ours too. The page's script comes back under a new name, so that it runs again. */
async function writeAnew(chat: ChatPage): Promise<void> {
  await chat.frame.evaluate(() => {
    const head = new XMLSerializer().serializeToString(document.head).replaceAll('.js"', '.js?again"');
    delete window.workbench;
    document.open();
    document.write(`<!doctype html><html>${head}<body><div id="root"></div><div id="ice-container"></div></body>`);
    document.close();
  });
  await chat.frame.waitForFunction(() => window.workbench !== undefined);
}

inBrowsers((stage) => {
  describe.each(stage.pages)('on %s', (page) => {
    test('a page that writes itself anew is guarded again, and gets its suggestions back', async () => {
      const chat = await stage.chat(page);
      await chat.turnTo(chat.buyers[0] ?? '');
      await writeAnew(chat);
      await chat.focusComposer();
      await chat.type(INSULT);
      await chat.press('Enter');
      await chat.heldWarning();
      await chat.press('Escape');
      await chat.clickSend();
      await chat.heldWarning();
      expect(await chat.sent()).toEqual([]);
      await chat.turnTo(chat.buyers[1] ?? '');
      await chat.buyerWrites('你好,在吗');
      await expect.poll(chat.suggestions).not.toEqual([]);
    });
  });

  // What is judged, and what is no message of ours, does not depend on the page.
  describe('on chatui', () => {
    const page = 'chatui';
    test('a draft of 20,000 characters is judged to its end and the page stays usable', async () => {
      const chat = await stage.chat(page);
      await chat.turnTo(chat.buyers[0] ?? '');
      const sentence = '您好,这款商品支持七天无理由退货,请放心选购。';
      await dictate(chat, `${sentence.repeat(Math.ceil(20_000 / sentence.length))}${INSULT}`);
      await chat.press('Enter');
      await chat.heldWarning();
      expect(await chat.sent()).toEqual([]);
      await chat.press('Escape');
      await chat.clearDraft();
      await chat.type('好的');
      await chat.press('Enter');
      await expect.poll(chat.sentTexts).toEqual(['好的']);
    });

    test('what is dictated, a few words at a time and without a key, is held when the control is pressed', async () => {
      const chat = await stage.chat(page);
      await chat.turnTo(chat.buyers[0] ?? '');
      for (const words of ['亲这个问题', '我跟您说,', INSULT]) await dictate(chat, words);
      await chat.clickSend();
      await chat.heldWarning();
      expect(await chat.sent()).toEqual([]);
    });

    test('malformed and forged messages from the page change nothing', async () => {
      const chat = await stage.chat(page);
      await chat.turnTo(chat.buyers[0] ?? '');
      await chat.frame.evaluate(() => {
        const forged = { type: 'insert', request: 'x', buyerKey: 'x', text: 'forged', send: true };
        const odd = [null, 0, '', '{', [], {}, forged, { type: 'ready' }, { type: 'settings.changed', settings: {} }];
        for (const message of odd) {
          window.postMessage(message, '*');
          for (const frame of Array.from({ length: window.length }, (_, place) => window[place])) {
            frame?.postMessage(message, '*', [new MessageChannel().port1]);
          }
          document.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail: message }));
        }
      });
      await chat.type(INSULT);
      await chat.press('Enter');
      await chat.heldWarning();
      expect(await chat.sent()).toEqual([]);
      expect(await chat.draft()).toBe(INSULT);
    });
  });
});
