import { describe, expect, test } from 'vitest';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import type { ChatPage, ChatPageName } from './chat-page';
import { inBrowsers, type Stage } from './stories';

const PICTURE = join(import.meta.dirname, '../workbench/screenshots/01-suggestions.png');
/** The second buyer's number: on the workbench the order panel shows it, on the other pages the buyer wrote it. */
const THEIRS: Readonly<Record<ChatPageName, string>> = {
  workbench: '13900020002',
  chatui: '17000001234',
  chatscope: '17000001234',
};

/** The agent has seen the second buyer's conversation today and is now with the first. */
async function afterSeeingTheOther(stage: Stage, page: ChatPageName): Promise<ChatPage> {
  const chat = await stage.chat(page);
  const [first = '', second = ''] = chat.buyers;
  await chat.turnTo(second);
  await chat.turnTo(first);
  return chat;
}

inBrowsers((stage) => {
  describe.each(stage.pages)('on %s', (page) => {
    const draft = `您好,收件电话是${THEIRS[page]},麻烦核对一下`;

    test('another buyer’s phone is held at Enter, at the mouse and at a touch', async () => {
      const chat = await afterSeeingTheOther(stage, page);
      await chat.type(draft);
      for (const send of [() => chat.press('Enter'), chat.clickSend, chat.tapSend]) {
        await send();
        expect((await chat.heldWarning()).text).toContain(THEIRS[page]);
        await chat.press('Escape');
        await expect.poll(chat.warning).toBeUndefined();
      }
      expect(await chat.sent()).toEqual([]);
      expect(await chat.draft()).toBe(draft);
    });

    test('the better wording, taken by its key, may be sent', async () => {
      const chat = await afterSeeingTheOther(stage, page);
      await chat.type(draft);
      await chat.press('Enter');
      expect((await chat.heldWarning()).actions).toContain('fix');
      await chat.press('Alt+F');
      await expect.poll(chat.draft).not.toContain(THEIRS[page]);
      const mended = await chat.draft();
      await chat.press('Enter');
      await expect.poll(chat.sentTexts).toEqual([mended]);
    });

    test('a number of nobody known is offered starred out as well', async () => {
      const chat = await stage.chat(page);
      await chat.turnTo(chat.buyers[0] ?? '');
      await chat.type('电话13611112222，请您核对');
      await chat.press('Enter');
      expect((await chat.heldWarning()).text).toContain('电话136****2222，请您核对');
      await chat.choose('masked');
      await expect.poll(chat.draft).toBe('电话136****2222，请您核对');
      await chat.press('Enter');
      await expect.poll(chat.sentTexts).toEqual(['电话136****2222，请您核对']);
    });
  });

  // The workbench leaves the draft in the composer when another conversation is chosen, as the Taobao web chat does.
  test('a draft that the page carried back to a buyer shown before is asked about', async () => {
    const chat = await stage.chat('workbench');
    const [first = '', second = ''] = chat.buyers;
    await chat.turnTo(first);
    await chat.turnTo(second);
    await chat.type('您的换货已经登记好了');
    await chat.turnTo(first);
    await chat.press('Enter');
    expect((await chat.heldWarning()).text).toContain(second);
    expect(await chat.sent()).toEqual([]);
  });

  test('a picture chosen while an order is open beside the chat is pointed out, and goes', async () => {
    const chat = await stage.chat('workbench');
    await chat.turnTo(chat.buyers[0] ?? '');
    await chat.type('您看');
    await chat.frame.evaluate(() => {
      const input = document.createElement('input');
      input.type = 'file';
      document.body.append(input);
    });
    const input = await chat.frame.$('input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(PICTURE);
    const remarks = () =>
      chat.frame.$$eval('>>> output', (shown) => shown.map(({ textContent }) => textContent).join());
    await expect.poll(remarks).toMatch(/\[(?:图片|image)\]/u);
    expect(await chat.warning()).toBeUndefined();
  });
});
