import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../lib/chat/phrase';
import { readShippedModel } from '../../lib/headless/shipped-model';
import type { PhraseIndex } from '../../lib/suggest/build-index';
import { buildIndex } from '../../lib/suggest/build-index';
import { suggestForMessages } from '../../lib/suggest/for-messages';
import { searchTyped } from '../../lib/suggest/typed';
import { changesOf, updateIndex } from '../../lib/suggest/update-index';

const model = readShippedModel();
const QUESTIONS = ['什么时候发货呀', '退货运费谁出', '能开发票吗', '尺码偏大还是偏小', '周末发货吗', '😊', 'hello'];
const TYPED = ['fhsj', '发货', 'tuihuo', '发获', '票', 'chima 推荐', 'x'];

const text = fc.oneof(
  fc.constantFrom('发货时间', '预售发货', '退货运费', '开发票', '尺码推荐', '周末安排', '', '😊', 'مرحبا', '\uD83D'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const phrase = fc.record({
  id: fc.constantFrom(...'abcdefghijklmnop'),
  owner: fc.constant('shop' as const),
  group: fc.constantFrom('', '物流', '售后/退换'),
  title: text,
  body: text,
  code: fc.constantFrom('', 'fhsj', 'thyf', 'fp'),
  keywords: fc.array(text, { maxLength: 2 }),
  samples: fc.array(text, { maxLength: 3 }),
  updatedAt: fc.constant(0),
});
const bank = fc.uniqueArray(phrase, { selector: ({ id }) => id, maxLength: 14 });

/** All that anybody can see of an index: what it answers, in order, with scores, reasons and marks. */
function answersOf(index: PhraseIndex): unknown {
  return [
    ...QUESTIONS.map((asked) => suggestForMessages(index, [{ from: 'buyer', text: asked }], { now: 0, limit: 20 })),
    ...TYPED.map((typed) => searchTyped(index, typed, { now: 0, limit: 20 })),
  ];
}

describe('an index that was updated answers like one built anew', () => {
  test.each([
    ['by words', undefined],
    ['by meaning too', model],
  ])('%s, whatever was added, changed, removed and moved', (_way, reads) => {
    fc.assert(
      fc.property(fc.array(bank, { minLength: 2, maxLength: 5 }), (states) => {
        let index = buildIndex(states[0] ?? [], reads);
        for (const state of states.slice(1)) index = updateIndex(index, state);
        expect(answersOf(index)).toEqual(answersOf(buildIndex(states.at(-1) ?? [], reads)));
      }),
      { numRuns: 60 },
    );
  });

  test('a removed phrase is never found again', () => {
    fc.assert(
      fc.property(bank, fc.nat(13), (phrases, at) => {
        const left = phrases.filter((_, i) => i !== at);
        const index = updateIndex(buildIndex(phrases, model), left);
        const found = JSON.stringify(answersOf(index));
        for (const { id } of phrases.filter((_, i) => i === at)) expect(found).not.toContain(`"id":"${id}"`);
      }),
    );
  });
});

describe('what counts as a change', () => {
  const one: Phrase = {
    id: 'a',
    owner: 'shop',
    group: '',
    title: '发货时间',
    body: '48小时内',
    code: 'fhsj',
    keywords: ['发货'],
    samples: ['几号发'],
    updatedAt: 0,
  };
  const two = { ...one, id: 'b' };
  const index = buildIndex([one, two]);

  test.each<[string, Partial<Phrase>]>([
    ['title', { title: '发货' }],
    ['body', { body: '今天' }],
    ['code', { code: 'fh' }],
    ['group', { group: '物流' }],
    ['keywords', { keywords: [] }],
    ['sample questions', { samples: ['几号发', '何时发'] }],
    ['what it is said to answer', { intents: ['发货时间'] }],
  ])('another %s', (_field, change) => {
    expect(changesOf(index, [one, { ...two, ...change }]).fresh).toEqual([1]);
  });

  test('a copy read again does not, nor does the time of a change', () => {
    expect(changesOf(index, [structuredClone(one), { ...two, updatedAt: 9 }]).fresh).toEqual([]);
  });

  test('the phrases of an updated index are those now in the bank', () => {
    const now = [structuredClone(one), { ...two, updatedAt: 9 }];
    expect(updateIndex(index, now).phrases).toBe(now);
  });
});
