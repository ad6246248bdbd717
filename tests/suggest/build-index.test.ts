import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../lib/chat/phrase';
import { readShippedModel } from '../../lib/headless/shipped-model';
import { buildIndex } from '../../lib/suggest/build-index';
import { suggestForMessages } from '../../lib/suggest/for-messages';
import { runSteps } from '../../lib/suggest/run-steps';
import { meaningSteps } from '../../lib/suggest/splice-meaning';
import { searchTyped } from '../../lib/suggest/typed';

const model = readShippedModel();

function phrase(id: string, change: Partial<Phrase>): Phrase {
  return {
    id,
    owner: 'shop',
    group: '',
    title: '',
    body: '好的',
    code: '',
    keywords: [],
    samples: [],
    updatedAt: 0,
    ...change,
  };
}

const ODD: readonly Phrase[] = [
  phrase('empty', {}),
  phrase('long', { body: `${'亲,您好,'.repeat(800)}退货运费由我们承担`, title: '字'.repeat(500) }),
  phrase('emoji', { title: '😊👨‍👩‍👧', body: '🎉'.repeat(900) }),
  phrase('right-to-left', { title: 'مرحبا', body: 'شكرا لك', keywords: ['سعر'] }),
  phrase('half a pair', { title: '发货\uD83D', body: '\uDE00今天\uD800', code: '\uD83Dfh', samples: ['\uDC00几号发'] }),
  phrase('many', {
    keywords: Array.from({ length: 200 }, () => '发货'),
    samples: Array.from({ length: 300 }, () => '几号发'),
  }),
  phrase('twin', { title: '开发票', code: 'fp' }),
  phrase('twin again', { title: '开发票', code: 'fp' }),
];

describe.each([
  ['by words', undefined],
  ['by meaning too', model],
])('a bank of odd phrases, read %s', (_way, reads) => {
  const index = buildIndex(ODD, reads);
  const ask = (text: string) => suggestForMessages(index, [{ from: 'buyer', text }], { now: 0, limit: 20 });
  const ids = ({ suggestions }: ReturnType<typeof ask>) => suggestions.map((suggestion) => suggestion.phrase.id);

  test('shows both of two phrases that are alike', () => {
    expect(ids(searchTyped(index, 'fp', { now: 0 })).slice(0, 2)).toEqual(['twin', 'twin again']);
  });

  test.each([
    ['مرحبا', 'right-to-left'],
    ['几号发', 'many'],
    ['发货', 'half a pair'],
  ])('finds %s', (typed, id) => {
    expect(ids(searchTyped(index, typed, { now: 0 }))).toContain(id);
  });

  test('marks stay within what is shown', () => {
    for (const { phrase: found, marks } of ask('开发票,今天几号发货').suggestions) {
      for (const [, end] of marks.title) expect(end).toBeLessThanOrEqual(found.title.length);
      for (const [, end] of marks.body) expect(end).toBeLessThanOrEqual(found.body.length);
    }
  });
});

test('a bank without phrases answers nothing', () => {
  const index = buildIndex([], model);
  expect(suggestForMessages(index, [{ from: 'buyer', text: '什么时候发货' }], { now: 0 }).suggestions).toEqual([]);
  expect(searchTyped(index, '发货', { now: 0 }).suggestions).toEqual([]);
});

test('100,000 phrases are indexed, the last one too', () => {
  const bank = Array.from({ length: 100_000 }, (_, i) => phrase(`p${i}`, { title: `说明${i}`, body: '见页面' }));
  bank.push(phrase('last', { title: '开发票', body: '支持电子发票' }));
  const index = buildIndex(bank);
  expect(searchTyped(index, '开发票', { now: 0 }).suggestions[0]?.phrase.id).toBe('last');
  expect(searchTyped(index, '说明', { now: 0 }).suggestions).toHaveLength(10);
});

test('the meaning read in steps is the one read at once', () => {
  const index = buildIndex(
    [...ODD, ...ODD, ...ODD].map((odd, i) => ({ ...odd, id: `${i}` })),
    model,
  );
  expect(runSteps(meaningSteps(index.phrases, index.firstRow, model))).toEqual(index.meaning);
});
