import { signal } from '@preact/signals';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { createBulkDesk } from '../../../entrypoints/options/create-bulk-desk';
import { createPhraseDesk } from '../../../entrypoints/options/create-phrase-desk';
import type { BankState } from '../../../entrypoints/panel/watch-bank';
import { MyPhrases } from '../../../entrypoints/popup/MyPhrases';
import type { Phrase } from '../../../lib/chat/phrase';
import { DEFAULT_SETTINGS } from '../../../lib/chat/settings';
import { useMessages } from '../../../lib/language/t';
import type { ask } from '../../../lib/messages/ask';
import { buildIndex } from '../../../lib/suggest/build-index';
import { readMessages } from '../../language/read-messages';
import { handWorld } from '../manager/hand-world';
import { buttonNamed, find, mount, press } from '../mount';
import { phrase } from '../phrase';

beforeAll(async () => useMessages(await readMessages('zh_CN')));

async function openList(phrases: readonly Phrase[]) {
  const asked: {
    readonly name: string;
    readonly argument: { readonly phrases?: readonly Phrase[]; phrase?: Phrase };
  }[] = [];
  const answer = (async (name: string, argument: object) => {
    asked.push({ name, argument });
    return { ok: true, value: undefined };
  }) as typeof ask;
  const pace = handWorld();
  let ids = 0;
  const world = { ask: answer, newId: () => `id${(ids += 1)}`, now: pace.now };
  const state = signal<BankState>({ state: 'ready', index: buildIndex(phrases), usage: new Map() });
  const root = await mount(
    <MyPhrases
      bank={{ state, reload: async () => undefined }}
      desk={createPhraseDesk(world)}
      bulk={createBulkDesk({ ...pace, ...world, readLast: async () => undefined })}
      shop={DEFAULT_SETTINGS.shop}
      opened={0}
    />,
  );
  return {
    root,
    asked,
    titles: () => [...root.querySelectorAll('.t-phrase-item__title')].map((row) => row.textContent),
  };
}

const mine = (title: string, more: Partial<Phrase> = {}) =>
  phrase({ id: title, title, code: '', owner: 'mine', ...more });

describe('own phrases in the popup', () => {
  test('stand in their order, pinned ones first, without the shop’s', async () => {
    const { titles } = await openList([
      mine('甲', { place: 1 }),
      mine('乙', { place: 0 }),
      phrase(),
      mine('丙', { pinned: true }),
    ]);
    expect(titles()).toEqual(['丙', '乙', '甲']);
  });

  test('are moved with Alt and an arrow, all in one write', async () => {
    const { root, asked } = await openList([mine('甲', { place: 0 }), mine('乙', { place: 1 })]);
    await press(find(root, 'li:nth-child(2) button'), 'ArrowUp', { altKey: true });
    await vi.waitFor(() => expect(asked.map(({ name }) => name)).toEqual(['import.stage', 'bulk.apply']));
    expect(asked[0]?.argument.phrases?.map(({ title, place }) => `${title} ${place}`)).toEqual(['甲 1', '乙 0']);
  });

  test('are pinned', async () => {
    const { root, asked } = await openList([mine('甲')]);
    buttonNamed(root, '置顶「甲」').click();
    await vi.waitFor(() => expect(asked[0]?.argument.phrase).toMatchObject({ title: '甲', pinned: true }));
  });
});
