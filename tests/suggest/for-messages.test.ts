import { describe, expect, test } from 'vitest';
import type { Message } from '../../lib/chat/message';
import type { Phrase } from '../../lib/chat/phrase';
import { buildIndex } from '../../lib/suggest/build-index';
import { suggestForMessages } from '../../lib/suggest/for-messages';

function phrase(title: string, body: string, more: Partial<Phrase> = {}): Phrase {
  return {
    id: title,
    owner: 'shop',
    group: '',
    title,
    body,
    code: '',
    keywords: [],
    samples: [],
    updatedAt: 0,
    ...more,
  };
}

const bank = [
  phrase('发货时间', '亲,现货48小时内发出'),
  phrase('预售发货时间', '预售商品按页面标注的时间发出'),
  phrase('发什么快递', '默认发中通或圆通'),
  phrase('物流停滞', '我们已向快递公司核实,请您稍候'),
  phrase('尺码推荐', '请告诉我您的身高体重'),
  phrase('退货流程', '订单页面点申请售后'),
  phrase('退货运费', '质量问题由我们承担运费'),
  phrase('开发票', '支持电子发票'),
  phrase('欢迎语', '您好,欢迎光临'),
  phrase('会员日安排', '每月十八号', { samples: ['会员日是哪一天'] }),
];
const index = buildIndex(bank);
const now = Date.UTC(2026, 2, 8);

function ask(...messages: (string | Message)[]) {
  const rows = messages.map((message) =>
    typeof message === 'string' ? { from: 'buyer' as const, text: message } : message,
  );
  const { suggestions, confident } = suggestForMessages(index, rows, { now });
  return { titles: suggestions.map((suggestion) => suggestion.phrase.title), suggestions, confident };
}

describe('a question finds its answer without sharing a word with it', () => {
  test.each([
    ['几号给安排上路', '发货时间'],
    ['快递小哥是迷路了吗', '物流停滞'],
    ['胳膊那儿勒得慌', '尺码推荐'],
    ['寄回去的邮费算谁的', '退货运费'],
    ['公司要报销,能给票不', '开发票'],
    ['你們幾時寄出呀', '发货时间'],
  ])('%s → %s', (text, title) => {
    expect(ask(text).titles[0]).toBe(title);
  });

  test('a circumstance tells near-twins apart', () => {
    expect(ask('预售的什么时候发').titles[0]).toBe('预售发货时间');
    expect(ask('什么时候发').titles[0]).toBe('发货时间');
  });

  test('a sample question counts as much as a title', () => {
    const { titles, confident } = ask('会员日哪一天呀');
    expect([titles[0], confident]).toEqual(['会员日安排', true]);
  });
});

describe('what is unanswered is what counts', () => {
  test('two questions in one burst both get their answer at the top', () => {
    expect(ask('啥时候发货', '发的哪家快递呀').titles.slice(0, 2).toSorted()).toEqual(
      ['发什么快递', '发货时间'].toSorted(),
    );
  });

  test('a burst is read as one, the answered part before it is not', () => {
    const { titles } = ask('能开发票吗', { from: 'agent', text: '可以的' }, '那运费呢', '退货的话谁出');
    expect(titles[0]).toBe('退货运费');
  });

  test('nothing is pushed once the agent has answered', () => {
    expect(ask('什么时候发货', { from: 'agent', text: '48小时内' }).confident).toBe(false);
  });
});

describe('silence', () => {
  test.each(['谢谢', '好的', '嗯嗯', '[微笑]', '👌', '好的 谢谢亲', '哈哈哈', '1', '收到', '   '])(
    '%s is not a question',
    (text) => {
      expect(ask(text).confident).toBe(false);
    },
  );

  test.each(['你们老板贵姓', '今天天气不错', 'asdfgh'])('%s has no answer here', (text) => {
    expect(ask(text).confident).toBe(false);
  });

  test('a greeting alone gets the greeting', () => {
    expect(ask('在吗').titles[0]).toBe('欢迎语');
  });

  test('no messages, no suggestions', () => {
    expect(ask()).toMatchObject({ titles: [], confident: false });
  });
});

describe('habit', () => {
  const twins = buildIndex([
    phrase('发货时间甲', '48小时内'),
    phrase('发货时间乙', '48小时内'),
    phrase('退货流程', '点申请'),
  ]);
  const rank = (usage: Map<string, { phraseId: string; count: number; lastUsedAt: number }>, text = '什么时候发货') =>
    suggestForMessages(twins, [{ from: 'buyer', text }], { now, usage });

  test('settles near-ties and says so', () => {
    const [first] = rank(
      new Map([['发货时间乙', { phraseId: '发货时间乙', count: 9, lastUsedAt: now - 60_000 }]]),
    ).suggestions;
    expect(first?.phrase.title).toBe('发货时间乙');
    expect(first?.reasons).toContain('刚用过');
  });

  test('never beats fit', () => {
    const [first] = rank(new Map([['退货流程', { phraseId: '退货流程', count: 9999, lastUsedAt: now }]])).suggestions;
    expect(first?.phrase.title).not.toBe('退货流程');
  });
});

test('marks are spans of the shown text', () => {
  const [first] = ask('开发票').suggestions;
  expect(first?.marks.title).toEqual([[0, 3]]);
});

test('strange banks are indexed: empty titles, huge bodies, emoji, right-to-left, duplicates', () => {
  const odd = buildIndex([
    phrase('', '字'.repeat(4000)),
    phrase('😊😊', '😊'),
    phrase('مرحبا', 'مرحبا بك'),
    phrase('发货时间', '甲', { id: 'a' }),
    phrase('发货时间', '甲', { id: 'b' }),
  ]);
  const list = suggestForMessages(odd, [{ from: 'buyer', text: '何时发货' }], { now });
  expect(list.suggestions.map((suggestion) => suggestion.phrase.id)).toEqual(['a', 'b']);
});

describe('a question that a phrase has learnt', () => {
  const learnt = buildIndex([...bank, phrase('舱盖旋紧', '麻烦您把舱盖旋到底', { samples: ['它咋一声都不吭了'] })]);
  const told = (text: string) => suggestForMessages(learnt, [{ from: 'buyer', text }], { now });

  test.each(['它咋一声都不吭了', '它咋一声都不吭了呀', '请问它咋一聲都不吭了？'])(
    'is answered with confidence: %s',
    (text) => {
      const { suggestions, confident } = told(text);
      expect(suggestions[0]?.phrase.title).toBe('舱盖旋紧');
      expect(confident).toBe(true);
    },
  );

  test('says nothing about another one', () => {
    expect(told('它那个声音怎么关').confident).toBe(false);
  });
});
