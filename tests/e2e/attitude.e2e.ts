import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { reviewDraft } from '../../lib/review/review-draft';
import { inBrowsers } from './stories';
import { until } from './until';

/** Rude without a rude word: no rule knows it, only what was learnt from sentences. */
const DRAFT = '详情页写那么大的字,您是真没看见还是假没看见';

inBrowsers((stage) => {
  test('an attitude that no rule knows is held once the page has its judge of words', async () => {
    expect(reviewDraft(DRAFT, { messages: [] }, DEFAULT_POLICY).level).toBe('pass');
    const chat = await stage.chat('chatui');
    await chat.turnTo(chat.buyers[0] ?? '');
    await chat.type(DRAFT);
    // What is found while typing is found at send: nothing leaves before the judge is there.
    await until('the judge of words to have come', async () => (await chat.warning()) !== undefined);
    await chat.press('Enter');
    expect((await chat.heldWarning()).actions).toContain('send');
    expect(await chat.sent()).toEqual([]);
  });
});
