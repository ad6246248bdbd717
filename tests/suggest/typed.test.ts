import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../lib/chat/phrase';
import { buildIndex } from '../../lib/suggest/build-index';
import { searchTyped } from '../../lib/suggest/typed';

const now = 0;
const bank: Phrase[] = [
  ['fhsj', '发货时间', '亲,现货48小时内发出'],
  ['yfsm', '运费说明', '满88元包邮'],
  ['thyf', '退货运费', '质量问题由我们承担'],
  ['thlc', '退货流程', '订单页面点申请售后'],
  ['tkdz', '退款到账', '一到三个工作日原路退回'],
  ['fp', '开发票', '支持电子发票'],
  ['cmtj', '尺码推荐', '请告诉我您的身高体重'],
  ['yhzh', '银行账户', '对公转账请联系我们'],
].map(([code = '', title = '', body = '']) => ({
  id: code,
  owner: 'shop',
  group: '',
  title,
  body,
  code,
  keywords: [],
  samples: [],
  updatedAt: 0,
}));
const index = buildIndex(bank);

describe('typed search finds by', () => {
  test.each([
    ['a code', 'fhsj', '发货时间'],
    ['the beginning of a code', 'cmt', '尺码推荐'],
    ['capitals', 'FHSJ', '发货时间'],
    ['Chinese', '发票', '开发票'],
    ['a fragment of a body', '身高', '尺码推荐'],
    ['pinyin initials without such a code', 'kfp', '开发票'],
    ['full pinyin', 'tuihuoliucheng', '退货流程'],
    ['the beginning of full pinyin', 'chima', '尺码推荐'],
    ['pinyin and characters mixed', '退huo流程', '退货流程'],
    ['a homophone', '尺马推荐', '尺码推荐'],
    ['the other reading of a character', 'yinhang', '银行账户'],
    ['swapped letters', 'tuikuna', '退款到账'],
    ['a neighbouring key', 'chima tuijoan', '尺码推荐'],
    ['two words in the other order', '运费 退货', '退货运费'],
    ['traditional characters', '發票', '开发票'],
    ['full-width letters', 'ｆｐ', '开发票'],
  ])('%s: %s', (_way, typed, title) => {
    expect(searchTyped(index, typed, { now }).suggestions[0]?.phrase.title).toBe(title);
  });
});

test('an exact code stands before a title that contains it', () => {
  const both = buildIndex([
    { ...(bank[0] as Phrase), id: 'a', code: '', title: 'ems 说明' },
    { ...(bank[0] as Phrase), id: 'b', code: 'ems', title: '国际快递' },
  ]);
  expect(searchTyped(both, 'ems', { now }).suggestions.map(({ phrase }) => phrase.id)).toEqual(['b', 'a']);
});

describe('of what two letters fit alike', () => {
  const both = buildIndex(
    ['发货地', '发货时间'].map((title, i) => ({
      ...(bank[0] as Phrase),
      id: `p${i}`,
      code: '',
      title,
      body: '见页面',
    })),
  );
  const first = (typed: string, count?: number) => {
    const used = count === undefined ? [] : [{ phraseId: 'p1', count, lastUsedAt: now }];
    const usage = new Map(used.map((row) => [row.phraseId, row]));
    return searchTyped(both, typed, { now, usage }).suggestions[0]?.phrase.title;
  };
  test('the shorter title stands first', () => expect(first('fh')).toBe('发货地'));
  test('what is used far more stands first', () => expect(first('fh', 50)).toBe('发货时间'));
  test('more letters outweigh any habit', () => expect(first('fhd', 50)).toBe('发货地'));
});

describe('marks', () => {
  test.each([
    ['fp', 'code', [[0, 2]]],
    ['货运', 'title', [[1, 3]]],
    ['tuihuo', 'title', [[0, 2]]],
    ['身高', 'body', [[6, 8]]],
  ] as const)('%s in the %s', (typed, field, spans) => {
    const [first] = searchTyped(index, typed, { now }).suggestions;
    expect(first?.marks[field]).toEqual(spans);
  });
});

test.each(['', '   ', '!!!', '😊'])('%j finds nothing', (typed) => {
  expect(searchTyped(index, typed, { now })).toEqual({ suggestions: [], confident: false });
});

test('what stands nowhere is not found', () => {
  expect(searchTyped(index, '冰箱', { now }).suggestions).toEqual([]);
});
