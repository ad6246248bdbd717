import { describe, expect, test } from 'vitest';
import type { ReviewContext } from '../../lib/chat/draft';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { readShippedJudge } from '../../lib/headless/shipped-judge';
import { findCustomerData } from '../../lib/privacy/find-customer-data';
import { JUDGES, reviewDraft } from '../../lib/review/review-draft';

const words = readShippedJudge();
const NOBODY: ReviewContext = { messages: [] };
const review = (draft: string, context = NOBODY, policy = DEFAULT_POLICY) =>
  reviewDraft(draft, context, policy, { ...JUDGES, words });
const kindsIn = (...about: Parameters<typeof review>) => review(...about).findings.map(({ rule }) => rule);

const NAMED = '收件的是隔壁楼那个小芸芸,让她一块儿拿上去';

describe('data that has no form', () => {
  test.each([
    [NAMED, 'person-name'],
    ['货架最上头那包是楼下蔡婆婆家孙子的,叫晨晨', 'person-name'],
  ])('“%s” is held, and never for good', (draft, kind) => {
    expect(findCustomerData(draft, NOBODY, []).map(({ rule }) => rule)).not.toContain(kind);
    expect(kindsIn(draft)).toContain(kind);
    expect(review(draft).level).toBe('warn');
  });

  test.each(['这款门宽八十,左手开右手开都有', '枣树苗第二年就挂果', '您看下地址要不要改', '小芸系列是全棉的'])(
    '“%s” is nobody’s',
    (draft) => {
      expect(review(draft).level).toBe('pass');
    },
  );

  test('may be of two kinds', () => {
    const both = '收件的是隔壁楼小芸芸,她家在粮站后头第三排红铁门那户,拐上六楼';
    expect(kindsIn(both)).toEqual(expect.arrayContaining(['address', 'other-buyer']));
  });

  test.each([
    ['姓名写', '岑溪', 'person-name'],
    ['手机号前半截 138 2210', '幺七八四', 'mobile'],
  ])('is heard in the shortest half of it: %s %s', (before, draft, kind) => {
    const messages = [{ from: 'agent' as const, text: before }];
    expect(kindsIn(draft, { messages })).toEqual([kind]);
  });

  test.each([
    ['这款有三个颜色', '红色'],
    ['一共', '39'],
    ['尺码是', '四十二'],
    ['好的亲', '好的'],
    ['亲,在的', '嗯嗯'],
  ])('is not what short answers go on with: %s %s', (before, draft) => {
    expect(review(draft, { messages: [{ from: 'agent', text: before }] }).level).toBe('pass');
  });

  test('is not held against the agent where the buyer has just written it', () => {
    const messages = [{ from: 'buyer' as const, text: '收件写隔壁楼那个小芸芸吧,我让她拿' }];
    expect(kindsIn(NAMED, { messages })).not.toContain('person-name');
  });

  test('is left alone by a shop that does not ask for its kind', () => {
    expect(kindsIn(NAMED, NOBODY, { ...DEFAULT_POLICY, rules: { 'person-name': 'off' } })).not.toContain('person-name');
  });

  test('is not looked for until the model is there', () => {
    expect(reviewDraft(NAMED, NOBODY, DEFAULT_POLICY).findings).toEqual([]);
  });
});

test.each(['电饭煲是莫兰迪绿的,下周到货', '文科生也能装,照着图来,螺丝给您分好袋了'])(
  'a word that detectors take for a name passes where nothing else speaks of a person: %s',
  (draft) => {
    expect(findCustomerData(draft, NOBODY, []).map(({ rule }) => rule)).toEqual(['person-name']);
    expect(kindsIn(draft)).toEqual([]);
  },
);

test('the receiver on the order panel is a name in whatever words it stands', () => {
  const draft = '文科生也能装,照着图来,螺丝给您分好袋了';
  const [name] = findCustomerData(draft, NOBODY, []);
  const gift: ReviewContext = {
    messages: [{ from: 'buyer', text: '买来送朋友的,直接寄给她' }],
    order: { receiver: name?.text ?? '' },
  };
  expect(kindsIn(draft, gift)).toContain('person-name');
});

test('a model that cannot be run is named, and the rest is judged', () => {
  const broken = { ...words, leaks: { ...words, rules: undefined } as never };
  const judged = reviewDraft('跟你说多少遍了还问', NOBODY, DEFAULT_POLICY, { ...JUDGES, words: broken });
  expect(judged.faults).toEqual(['told-leaks']);
  expect(judged.level).toBe('warn');
});
