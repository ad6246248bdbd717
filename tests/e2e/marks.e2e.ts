import type { Frame } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowsers } from './stories';

/** Words that are underlined in the composer: highlights of an editable element, or lines over a text area. */
const underlined = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const highlighted = [...(CSS.highlights ?? new Map<string, Highlight>()).values()].flatMap((highlight) =>
      [...highlight].map((range) => (range as Range).toString()),
    );
    const pictures = [...document.documentElement.children].flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll<HTMLElement>('div > div > div') ?? []),
    ]);
    const lines = pictures.filter(({ style }) => style.textDecoration.includes('underline'));
    return [...highlighted, ...lines.map(({ style }) => style.width)];
  });

inBrowsers((stage) => {
  test.each(['workbench', 'chatui'] as const)(
    'on %s what is wrong is underlined while typing and no more when it is gone',
    async (name) => {
      const chat = await stage.chat(name);
      await chat.turnTo(chat.buyers[0] ?? '');
      await chat.type('亲，保证明天到');
      await expect.poll(() => underlined(chat.frame)).toHaveLength(1);
      const before = await chat.draft();
      await chat.type('，放心');
      expect(await underlined(chat.frame)).toHaveLength(1);
      // The page's own text is as it was typed.
      expect(await chat.draft()).toBe(`${before}，放心`);
      await chat.clearDraft();
      await expect.poll(() => underlined(chat.frame)).toEqual([]);
    },
  );

  test('a held answer to a known question is offered a phrase of the bank, and its key takes it', async () => {
    const chat = await stage.chat('chatui');
    await chat.turnTo(chat.buyers[0] ?? '');
    await chat.buyerWrites('请问支持七天无理由退货吗');
    await expect.poll(async () => (await chat.suggestions())[0] ?? '').toMatch(/七天|7天/u);
    await chat.type('爱退不退，别烦我');
    await chat.press('Enter');
    await expect.poll(async () => (await chat.warning())?.text ?? '').toMatch(/Alt\+Shift\+F/u);
    await chat.press('Alt+Shift+F');
    await expect.poll(chat.draft).toMatch(/七天|7天/u);
    expect(await chat.sentTexts()).toEqual([]);
  });
});
