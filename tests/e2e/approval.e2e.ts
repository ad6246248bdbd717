import { describe, expect, test } from 'vitest';
import { inBrowsers } from './stories';

const OVERPROMISE = '亲,明天一定能到,绝对没问题';
const GREETING = '您好,在的,请问有什么可以帮您?';
const INSULT = '你脑子有病吧,说了几遍了都听不懂';

inBrowsers((stage) => {
  describe.each(stage.pages)('on %s', (page) => {
    test('a harmless message goes out at once by Enter, mouse and touch', async () => {
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

    test('an overpromise is asked about once and goes out when Enter is pressed again', async () => {
      const chat = await stage.chat(page);
      await chat.turnTo(chat.buyers[0] ?? '');
      await chat.type(OVERPROMISE);
      await chat.press('Enter');
      expect((await chat.heldWarning()).actions).toContain('send');
      expect(await chat.sent()).toEqual([]);
      // A second press counts only once the warning could be read, so a person presses until it goes.
      await expect
        .poll(async () => {
          await chat.press('Enter');
          return chat.sentTexts();
        })
        .toEqual([OVERPROMISE]);
    });

    test('an insult is not sent, however often Enter is pressed', async () => {
      const chat = await stage.chat(page);
      await chat.turnTo(chat.buyers[0] ?? '');
      await chat.type(INSULT);
      await chat.press('Enter');
      expect((await chat.heldWarning()).actions).not.toContain('send');
      await chat.press('Enter');
      await chat.clickSend();
      await chat.press('Enter');
      await chat.heldWarning();
      expect(await chat.sent()).toEqual([]);
    });

    test('an approval given for one buyer is void for the next', async () => {
      const chat = await stage.chat(page);
      const [first = '', second = ''] = chat.buyers;
      await chat.turnTo(first);
      await chat.type(OVERPROMISE);
      await chat.press('Enter');
      await chat.heldWarning();
      await chat.turnTo(second);
      await expect.poll(chat.warning).toBeUndefined();
      expect(await chat.draft()).toBe(OVERPROMISE);
      await chat.focusComposer();
      await chat.press('Enter');
      await chat.heldWarning();
      expect(await chat.sent()).toEqual([]);
    });

    test('a harmless draft that followed the agent to the next buyer is asked about, with the first one’s name', async () => {
      const chat = await stage.chat(page);
      const [first = '', second = ''] = chat.buyers;
      await chat.turnTo(first);
      await chat.type('您好，您的包裹今天下午寄出');
      await chat.turnTo(second);
      await chat.focusComposer();
      await chat.press('Enter');
      expect((await chat.heldWarning()).text).toContain(first);
      expect(await chat.sent()).toEqual([]);
    });
  });
});
