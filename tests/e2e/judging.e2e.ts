import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { reviewDraft } from '../../lib/review/review-draft';
import type { ChatPage } from './chat-page';
import { inBrowsers } from './stories';
import { until } from './until';

/** Rude without a rude word: no rule knows it, only what was learnt from sentences. */
const DRAFT = '详情页写那么大的字,您是真没看见还是假没看见';

/** Types the draft and sends it; whether it was held. */
async function isHeld(chat: ChatPage): Promise<boolean> {
  await chat.type(DRAFT);
  await chat.press('Enter');
  const fate = await until('the draft to be held or to go out', async () => {
    if ((await chat.warning()) !== undefined) return 'held';
    return (await chat.draft()) === '' ? 'gone' : undefined;
  });
  return fate === 'held';
}

inBrowsers((stage) => {
  test('an attitude that no rule knows is held once the page has its judge of words', async () => {
    expect(reviewDraft(DRAFT, { messages: [] }, DEFAULT_POLICY).level).toBe('pass');
    const chat = await stage.chat('chatui');
    await chat.turnTo(chat.buyers[0] ?? '');
    await until('the judge of words to have come', () => isHeld(chat));
    const before = await chat.sent();
    expect((await chat.heldWarning()).actions).toContain('send');
    expect(await chat.draft()).toBe(DRAFT);
    expect(await chat.sent()).toEqual(before);
  });

  test('a word that the shop adds to its own list is held at once in the page that is already open, until the agent waves it through', async () => {
    const chat = await stage.chat('chatui');
    await chat.turnTo(chat.buyers[0] ?? '');
    const options = await stage.browser().openExtensionPage('options.html#words');
    onTestFinished(() => options.close());
    await addWords(options, '活动期禁语', '清仓价');
    await chat.page.bringToFront();
    await chat.focusComposer();
    await chat.type('這款是清倉價');
    await chat.press('Enter');
    expect((await chat.heldWarning()).text).toContain('活动期禁语');
    await ignore(chat.page, 'here');
    await expect.poll(() => chat.warning()).toBeUndefined();
    expect(await chat.sentTexts()).toEqual([]);
    await chat.press('Enter');
    await expect.poll(() => chat.sentTexts()).toEqual(['這款是清倉價']);
  });
});

/** Makes a list as a shop does: the button, a name, the words, save. */
async function addWords(options: Page, name: string, words: string): Promise<void> {
  await (await options.waitForSelector('.t-options__bar .t-button--main'))?.click();
  await (await options.waitForSelector('form input[type="text"]'))?.type(name);
  await (await options.waitForSelector('form textarea'))?.type(words);
  await options.click('form button[type="submit"]');
  await until('the list to be saved', () =>
    options.$eval('main', (main, text) => main.innerText.includes(text), words),
  );
}

/** Opens the warning's menu and takes one of its ways. */
async function ignore(page: Page, way: string): Promise<void> {
  const frames = page.frames();
  const menus = await Promise.all(frames.map((frame) => frame.$('>>> details.ignore summary').catch(() => null)));
  const at = menus.findIndex((menu) => menu !== null);
  await menus[at]?.click();
  await (await frames[at]?.$(`>>> [data-ignore="${way}"]`))?.click();
}
