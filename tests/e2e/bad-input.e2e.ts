import { describe, expect, test } from 'vitest';
import { CHAT_PAGES, type ChatPage } from './chat-page';
import { inBrowsers } from './stories';

const INSULT = '你脑子有病吧,说了几遍了都听不懂';

/** As a paste of plain text puts it there: `type` would press 20,000 keys. */
async function fill(chat: ChatPage, text: string): Promise<void> {
  await chat.focusComposer();
  await chat.frame.evaluate((words) => document.execCommand('insertText', false, words), text);
}

inBrowsers((stage) => {
  describe.each(CHAT_PAGES)('on %s', (page) => {
    test('a draft of 20,000 characters is judged to its end and the page stays usable', async () => {
      const chat = await stage.chat(page);
      await chat.turnTo(chat.buyers[0] ?? '');
      const sentence = '您好,这款商品支持七天无理由退货,请放心选购。';
      await fill(chat, `${sentence.repeat(Math.ceil(20_000 / sentence.length))}${INSULT}`);
      await chat.press('Enter');
      await chat.heldWarning();
      expect(await chat.sent()).toEqual([]);
      await chat.press('Escape');
      await chat.clearDraft();
      await chat.type('好的');
      await chat.press('Enter');
      await expect.poll(chat.sentTexts).toEqual(['好的']);
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

  test('a page that writes itself anew is guarded again', async () => {
    const chat = await stage.chat('chatui');
    await chat.frame.evaluate(() => {
      document.open();
      document.write(`<!doctype html><main><h1>晚风与橘</h1><div class="messages"><p class="message left">你好</p></div>
        <textarea id="box"></textarea><button id="send">发送</button></main>`);
      document.close();
      const sent: string[] = [];
      const box = document.querySelector<HTMLTextAreaElement>('#box');
      const send = (): void => {
        if (box !== null) sent.push(box.value);
      };
      box?.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') send();
      });
      document.querySelector('#send')?.addEventListener('mousedown', send);
      Object.assign(window, { sentAnew: sent });
    });
    await chat.frame.click('#box');
    await chat.page.keyboard.type(INSULT);
    await chat.press('Enter');
    await chat.heldWarning();
    await chat.press('Escape');
    await chat.frame.click('#send');
    await chat.heldWarning();
    expect(await chat.frame.evaluate(() => (window as unknown as { sentAnew: string[] }).sentAnew)).toEqual([]);
  });
});
