import { describe, expect, test } from 'vitest';
import type { Message } from '../../lib/chat/message';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { readShippedJudge } from '../../lib/headless/shipped-judge';
import { JUDGES, reviewDraft } from '../../lib/review/review-draft';

const judges = { ...JUDGES, words: readShippedJudge() };
const review = (draft: string, messages: readonly Message[] = []) =>
  reviewDraft(draft, { messages }, DEFAULT_POLICY, judges);

describe('what the judge of words has no ear for', () => {
  test.each([
    'Hello, how can I help you?',
    'Your order has been shipped, tracking number will update soon',
    'Thank you for your purchase!',
    'Sorry for the delay, we will ship it tomorrow',
    'Terima kasih kak, barang ready ya',
    'Xin chào bạn, shop còn hàng ạ',
    'สวัสดีค่ะ สินค้าพร้อมส่งค่ะ',
    '您好，your order has been shipped, tracking number will update soon',
    'iPhone 15 Pro Max 256GB 有货',
  ])('another language: “%s” goes out', (draft) => {
    expect(review(draft).findings).toEqual([]);
  });

  test.each(['指纹+密码双开', '这款是指纹密码锁', '人臉和密碼都能開'])(
    'a code that opens the goods: “%s” goes out',
    (draft) => {
      expect(review(draft).level).toBe('pass');
    },
  );

  test.each(['儿童必须在大人陪同下使用', '吃之前必须煮熟', '请务必佩戴头盔骑行', '婴兒座椅安裝時一定要接地線'])(
    'a warning for safety: “%s” goes out',
    (draft) => {
      expect(review(draft).findings).toEqual([]);
    },
  );

  test.each(['您是想问为什么没发货吗', '您的意思是为什么不能用券对吗？', '亲，您是想咨询為什麼會有色差嗎'])(
    'the buyer’s question said again: “%s” goes out',
    (draft) => {
      expect(review(draft).level).toBe('pass');
    },
  );

  test.each(['肯定您的建议', '非常肯定您的眼光', '肯定您的意見，我轉給同事'])(
    'esteem: “%s” promises nothing',
    (draft) => {
      expect(review(draft).findings.map(({ rule }) => rule)).not.toContain('overpromise');
    },
  );

  test.each(['稍等哦亲', '欢迎下次光临', '怎么了亲', '不好意思哈'])('what is said all day: “%s” goes out', (draft) => {
    expect(review(draft).findings).toEqual([]);
  });
});

test.each([
  ['没有了', '还有货吗', 'flat-refusal'],
  ['您邻居签收的，叫王建国，住三栋', '谁签收的', 'person-name'],
])('“%s” to “%s” says more than a courtesy', (draft, asked, rule) => {
  expect(review(draft, [{ from: 'buyer', text: asked }]).findings.map((one) => one.rule)).toContain(rule);
});

test('who is called ill in an insult is insulted, and nothing is told of anybody’s health', () => {
  const rules = review('你脑子有病吧,说了几遍了都听不懂').findings.map(({ rule }) => rule);
  expect(rules).toContain('insult');
  expect(rules).not.toContain('sensitive-fact');
  expect(review('上次那位客人有抑郁症，一直在吃药').findings.map(({ rule }) => rule)).toContain('sensitive-fact');
});

test.each(['知道了知道了', '行了行了知道了', '明白了明白了行了吧', '您朋友拿的也是同款，她住三楼'])(
  'courtesies said twice and other people’s doings are no excuse: “%s” is held',
  (draft) => {
    expect(review(draft).findings.some(({ severity }) => severity !== 'hint')).toBe(true);
  },
);

describe('what is held all the same', () => {
  test.each([
    ['fuck you', 'insult'],
    ['nmsl', 'insult'],
    ['tmd 爱买不买', 'insult'],
    ['add me on WhatsApp', 'off-platform'],
    ['jia wo wei xin', 'off-platform'],
    ['您必须自己安装', 'commanding'],
    ['眼睛是用来看详情页的吧 OK', 'sarcasm'],
    ['您到底想问什么啊', 'interrogating'],
  ])('“%s”: %s', (draft, rule) => {
    const { level, findings } = review(draft);
    expect(['warn', 'block']).toContain(level);
    expect(findings.map((found) => found.rule)).toContain(rule);
  });

  test('but not that it may not be done', () => {
    expect(review('Sorry, we cannot add you on WhatsApp, please chat here').findings).toEqual([]);
  });
});
