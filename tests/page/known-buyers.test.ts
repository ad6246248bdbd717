import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../lib/chat/conversation';
import { createKnownBuyers } from '../../lib/page/known-buyers';
import type { SharedTags } from '../../lib/privacy/known-tags';

const conversation = (key: string, text: string): Conversation => ({
  site: 'taobao',
  buyer: { key, name: `买家${key}` },
  messages: [{ from: 'buyer', text }],
});
const PHONE = '13900020002';
const THEIRS = conversation('b', `我的电话${PHONE}`);
const shared = (pieces: readonly string[] = []): SharedTags => ({
  key: btoa(String.fromCharCode(...new Uint8Array(32).fill(7))),
  pieces,
});

/** A page of the session: what it tells the others is in `told`. */
function openPage() {
  const told: { readonly key: string; readonly packed: string }[] = [];
  return { told, ...createKnownBuyers((key, packed) => told.push({ key, packed })) };
}

describe('what the pages of a session know of their buyers', () => {
  test('one page alone knows what it has shown', () => {
    const page = openPage();
    page.learn(THEIRS);
    expect(page.as('a').isOthers('mobile', PHONE)).toBe(true);
    expect(page.as('b').isOthers('mobile', PHONE)).toBe(false);
    expect(page.told).toEqual([]);
  });

  test('what the shop gives to everybody is not taken for a buyer’s because one says it again', () => {
    const page = openPage();
    const messages = [
      { from: 'agent' as const, text: `退货寄到义乌市柳青路128号，电话${PHONE}` },
      { from: 'buyer' as const, text: `是寄柳青路128号，打${PHONE}吗？我的电话13700001111` },
      { from: 'buyer' as const, text: '客服电话0571-88157858打不通' },
    ];
    page.learn({ ...THEIRS, messages });
    expect(page.as('a').isOthers('mobile', PHONE)).toBe(false);
    expect(page.as('a').isOthers('address', '柳青路128号')).toBe(false);
    expect(page.as('a').isOthers('landline', '057188157858')).toBe(false);
    expect(page.as('a').isOthers('mobile', '13700001111')).toBe(true);
  });

  test('a page opened later knows it too', () => {
    const first = openPage();
    Array.from(first.join(shared()));
    first.learn(THEIRS);
    const later = openPage();
    Array.from(later.join(shared(first.told.map(({ packed }) => packed))));
    expect(later.as('a').isOthers('mobile', PHONE)).toBe(true);
  });

  test('what was shown before the shared key came is not lost, and is passed on', () => {
    const page = openPage();
    page.learn(THEIRS);
    page.learn(conversation('a', '在吗'));
    Array.from(page.join(shared()));
    expect(page.as('a').isOthers('mobile', PHONE)).toBe(true);
    expect(page.told).toHaveLength(1);
  });

  test('a page already open hears of it', () => {
    const [one, two] = [openPage(), openPage()];
    Array.from(one.join(shared()));
    Array.from(two.join(shared()));
    one.learn(THEIRS);
    for (const { key, packed } of one.told) two.take(key, packed);
    expect(two.as('a').isOthers('mobile', PHONE)).toBe(true);
  });

  test('under a new key all is forgotten but what is shown again', () => {
    const page = openPage();
    Array.from(page.join(shared()));
    page.learn(THEIRS);
    Array.from(page.join({ key: btoa('x'.repeat(32)), pieces: [] }));
    expect(page.as('a').isOthers('mobile', PHONE)).toBe(false);
    page.learn(THEIRS);
    expect(page.as('a').isOthers('mobile', PHONE)).toBe(true);
  });

  test('forgotten, nothing is left: no data, no name, and nothing that comes back with the next key', () => {
    const page = openPage();
    page.learn(THEIRS);
    page.forget();
    expect(page.namesBeside('a')).toEqual([]);
    expect(page.as('a').isOthers('mobile', PHONE)).toBe(false);
    Array.from(page.join(shared()));
    expect(page.as('a').isOthers('mobile', PHONE)).toBe(false);
    expect(page.told).toEqual([]);
    page.learn(THEIRS);
    expect(page.namesBeside('a')).toEqual(['买家b']);
    expect(page.as('a').isOthers('mobile', PHONE)).toBe(true);
  });

  test.each([0, 1])('forgotten while what is shared is still coming in, it stays forgotten (%d steps in)', (steps) => {
    const first = openPage();
    Array.from(first.join(shared()));
    first.learn(THEIRS);
    const page = openPage();
    const coming = page.join(shared(first.told.map(({ packed }) => packed)));
    for (let step = 0; step < steps; step += 1) coming.next();
    page.forget();
    const fresh = { key: btoa('x'.repeat(32)), pieces: [] };
    Array.from(page.join(fresh));
    Array.from(coming);
    expect(page.as('a').isOthers('mobile', PHONE)).toBe(false);
    page.learn(THEIRS);
    expect(page.told.map(({ key }) => key)).toEqual([fresh.key]);
  });

  test('a message is passed on once however often it is shown, and another buyer’s same words once more', () => {
    const page = openPage();
    Array.from(page.join(shared()));
    page.learn(THEIRS);
    page.learn(THEIRS);
    page.learn(conversation('a', `我的电话${PHONE}`));
    expect(page.told).toHaveLength(2);
  });
});
