import { expect, test } from 'vitest';
import { CHAT_PAGES } from './chat-page';
import { inBrowsers } from './stories';

const GREETING = '您好,在的,请问有什么可以帮您?';

inBrowsers((stage) => {
  test.each(CHAT_PAGES)('a harmless message goes out at once by Enter, mouse and touch on %s', async (page) => {
    const chat = await stage.chat(page);
    await chat.type(GREETING);
    await chat.press('Enter');
    await expect.poll(chat.sentTexts).toEqual([GREETING]);
    await chat.type(`${GREETING}2`);
    await chat.clickSend();
    await expect.poll(chat.sentTexts).toEqual([GREETING, `${GREETING}2`]);
    await chat.type(`${GREETING}3`);
    await chat.tapSend();
    await expect.poll(chat.sentTexts).toEqual([GREETING, `${GREETING}2`, `${GREETING}3`]);
    expect(await chat.draft()).toBe('');
  });
});
