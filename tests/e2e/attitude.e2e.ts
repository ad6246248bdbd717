import { expect, test } from 'vitest';
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
});
