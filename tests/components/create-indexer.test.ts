import { describe, expect, test } from 'vitest';
import type { IndexKeeper } from '../../entrypoints/panel/create-indexer';
import { createIndexer } from '../../entrypoints/panel/create-indexer';
import type { Phrase } from '../../lib/chat/phrase';
import { readShippedModel } from '../../lib/headless/shipped-model';
import { buildIndex } from '../../lib/suggest/build-index';
import { suggestForMessages } from '../../lib/suggest/for-messages';
import { searchTyped } from '../../lib/suggest/typed';
import { phrase } from './phrase';

type Kept = Parameters<IndexKeeper['keep']>[0];

const model = readShippedModel();
const BANK = ['发货时间', '退货运费', '开发票', '尺码推荐'].map((title, i) =>
  phrase({ id: `p${i}`, title, body: `${title}:见页面`, code: `c${i}`, keywords: [], samples: [] }),
);
const never = () => false;

/** A place where an index is kept between openings. */
function createPlace() {
  const kept: Kept[] = [];
  const keeper: IndexKeeper = { read: async () => kept.at(-1), keep: async (index) => void kept.push(index) };
  /** Opens the panel: the index by words first, then with its meaning, then kept. */
  const open = async (phrases: readonly Phrase[]) => {
    const indexer = createIndexer(keeper, never);
    const words = await indexer.index(phrases, undefined, undefined);
    const index = words && (await indexer.addMeaning(words, model, never));
    if (index === undefined) throw new Error('over before the end');
    indexer.keep(index);
    return { index, indexer };
  };
  return { kept, open };
}

function answers(index: Parameters<typeof searchTyped>[0]) {
  return ['发货', '票', 'tuihuo'].map((text) => [
    searchTyped(index, text, { now: 0 }),
    suggestForMessages(index, [{ from: 'buyer', text: `${text}怎么弄` }], { now: 0 }),
  ]);
}

describe('an index that was kept', () => {
  test('answers at the next opening like one built anew, and is not kept again', async () => {
    const { open, kept } = createPlace();
    await open(BANK);
    const { index } = await open(BANK);
    expect(answers(index)).toEqual(answers(buildIndex(BANK, model)));
    expect(kept).toHaveLength(1);
  });

  test('knows nothing of what was removed, and all of what was added meanwhile', async () => {
    const { open } = createPlace();
    await open(BANK);
    const now = [...BANK.slice(1), phrase({ id: 'p9', title: '会员日', body: '每月十八号', samples: [] })];
    const { index } = await open(now);
    expect(answers(index)).toEqual(answers(buildIndex(now, model)));
    expect(searchTyped(index, '发货时间', { now: 0 }).suggestions.map((found) => found.phrase.id)).not.toContain('p0');
  });

  test('is kept anew once many phrases differ from it', async () => {
    const { open, kept } = createPlace();
    await open(BANK);
    await open([...BANK, ...Array.from({ length: 60 }, (_, i) => phrase({ id: `q${i}`, title: `说明${i}` }))]);
    expect(kept).toHaveLength(2);
  });

  test('by another model serves for words only', async () => {
    const { open, kept } = createPlace();
    await open(BANK);
    kept[0] = { ...(kept[0] as Kept), model: 1 };
    const { index } = await open(BANK);
    expect(answers(index)).toEqual(answers(buildIndex(BANK, model)));
    expect(kept).toHaveLength(2);
  });
});

test('an index follows the bank from one change to the next, with its meaning', async () => {
  const { index, indexer } = await createPlace().open(BANK);
  const now = BANK.map((known, i) => (i === 2 ? { ...known, title: '发票类型' } : known));
  const updated = await indexer.index(now, index, model);
  expect(updated && answers(updated)).toEqual(answers(buildIndex(now, model)));
});

test('work is given up when the panel closes', async () => {
  const indexer = createIndexer(undefined, () => true);
  const many = Array.from({ length: 4_000 }, (_, i) => phrase({ id: `p${i}`, title: `退货运费说明${i}` }));
  expect(await indexer.index(many, undefined, undefined)).toBeUndefined();
});
