import { describe, expect, test } from 'vitest';
import type { Message } from '../../../lib/chat/message';
import { DEFAULT_POLICY } from '../../../lib/chat/policy';
import { readShippedJudge } from '../../../lib/headless/shipped-judge';
import { applyAllFixes } from '../../../lib/review/apply-fix';
import { JUDGES, reviewDraft } from '../../../lib/review/review-draft';
import { betterWording } from '../../../lib/review/wording/better-wording';
import { withFixes } from '../../../lib/review/wording/with-fixes';
import { examplesOf } from '../../../lib/rules/all-examples';
import { ALL_RULES } from '../../../lib/rules/all-rules';

const judges = { ...JUDGES, words: readShippedJudge() };
const judgeIn = (messages: readonly Message[]) => (draft: string) =>
  reviewDraft(draft, { messages }, DEFAULT_POLICY, judges);

function better(draft: string, messages: readonly Message[] = []): string | undefined {
  const judge = judgeIn(messages);
  return betterWording(draft, judge(draft), { messages }, judge);
}

const buyer = (text: string): readonly Message[] => [{ from: 'buyer', text }];

describe.each(ALL_RULES.map(({ meta }) => meta.id))('%s', (id) => {
  const { trips, messages = [] } = examplesOf(id);
  const judge = judgeIn(messages);

  test.each(trips)('“%s” can be said so that nothing holds it', (draft) => {
    const review = judge(draft);
    // What is only underlined may be left as it is: a breathless run has no place to break that is sure to be right.
    const wording = betterWording(draft, review, { messages }, judge) ?? draft;
    expect(['pass', 'hint']).toContain(judge(wording).level);
  });

  test.each(trips)('the fixes for “%s” pass when they are taken together', (draft) => {
    const review = judge(draft);
    expect(['pass', 'hint']).toContain(
      judge(applyAllFixes(draft, withFixes(draft, review, { messages }, judge))).level,
    );
  });
});

describe('what stays', () => {
  test.each([
    ['亲，这款有现货，你爱买不买，今天下单明天就发货', ['亲，这款有现货，', '，今天下单明天就发货']],
    ['您好，订单尾号4821已经帮您查到了，别再催了', ['您好，订单尾号4821已经帮您查到了，']],
    ['您好，1,000片装的查到了，预计18:00前发出，你别再催了', ['您好，1,000片装的查到了，预计18:00前发出，']],
  ])('of “%s” the rest of the message', (draft, parts) => {
    const said = better(draft) ?? '';
    expect(said).not.toBe(draft);
    for (const part of parts) expect(said).toContain(part);
  });

  test.each([
    ['明天下午3点前肯定能送到', '3点'],
    ['给您补偿20元', '20元'],
    ['尾号8866的包裹丢了你找快递去，别问我', '尾号8866'],
    ['只剩3件了', '3件'],
  ])('of “%s” the number', (draft, fact) => {
    expect(better(draft)).toContain(fact);
  });

  test.each([
    ['我保证明天一定到', '预计明天到，'],
    ['保证明天绝对能发货', '预计明天发货，'],
    ['我保證明天一定到', '預計明天到，'],
  ])('of “%s” no word that vouches', (draft, opening) => {
    expect(better(draft)?.replaceAll(',', '，')).toMatch(new RegExp(`^${opening}`, 'u'));
  });

  test('but not the amount that a review was to be paid with', () => {
    expect(better('五星好评返5元')).not.toContain('5');
  });
});

describe('how it is said', () => {
  test.each([
    ['您好,這個退不了', /[這還]/u],
    ['親，你腦子有問題吧', /您的|瞭解|幫您/u],
  ])('“%s” in traditional characters', (draft, traditional) => {
    expect(better(draft)).toMatch(traditional);
  });

  test.each([
    ['in the script of the buyer', buyer('可以退嗎'), /幫您/u],
    [
      'in the script of the agent before',
      [{ from: 'agent', text: '请问有什么可以帮您' }, ...buyer('可以退嗎')],
      /帮您/u,
    ],
  ] as const)('“不行”, the same in both scripts, %s', (_, messages, script) => {
    expect(better('不行', messages)).toMatch(script);
  });

  test.each([
    ['没有了', '还有货吗', '抱歉没有了，'],
    ['没有货了哦', '还有货吗', '抱歉没有货了，'],
    ['没有哦亲', '能优惠吗', '抱歉没有，'],
  ])('“%s” without a word too many', (draft, asked, opening) => {
    expect(better(draft, buyer(asked))).toMatch(new RegExp(`^${opening}`, 'u'));
  });

  test('with its pauses where a picture stood before one', () => {
    expect(better('抱歉让您久等了😊，我马上查', buyer('你们什么破店，等了十天没发货，骗子'))).toBe(
      '抱歉让您久等了，我马上查',
    );
  });

  test('with 亲 where the agent says 亲', () => {
    expect(better('亲，没办法')).not.toContain('您');
  });

  test('for what the buyer asked about', () => {
    expect(better('你脑子有问题吧', buyer('我的快递怎么还没到'))).toMatch(/物流|快递|包裹/u);
    expect(better('你脑子有问题吧', buyer('能开发票吗'))).toMatch(/发票|开票/u);
  });

  test('always the same for the same draft, and not always the same for others', () => {
    const drafts = ['你脑子有问题吧', '你没长眼睛啊', '给我滚远点', '你算什么东西', '你这个骗子'];
    const said = drafts.map((draft) => better(draft));
    expect(drafts.map((draft) => better(draft))).toEqual(said);
    expect(new Set(said).size).toBeGreaterThan(1);
  });

  test('a sentence whose last clause is left out ends where it still says something', () => {
    const said = better('好评返5元。亲，订单今天下午3点前已经发出，给五星好评返现5元。单号稍后发给您，请您留意');
    expect(said).toMatch(/已经发出。.*单号稍后发给您，请您留意$/u);
  });

  test.each([
    ['亲，你有病吧！！！我马上帮您查物流', /[，。！？]{2}/u],
    ['我帮您查物流了，你到底懂不懂？', /[，。！？]{2}|，$/u],
    ['没货，你去别家吧！', /[，。！？]{2}|，$/u],
    ['好评返5元，今天下午发货的', /^，|，，/u],
  ])('“%s” without doubled or dangling marks', (draft, ugly) => {
    expect(better(draft)).toBeDefined();
    expect(better(draft)).not.toMatch(ugly);
  });

  test('once, where two clauses in a row must be said in the same words', () => {
    expect(better('今天店里卖了380单，转化率8%')?.match(/不方便透露/gu)).toHaveLength(1);
  });

  test('with name, phone and address one behind the other', () => {
    const context = {
      messages: [],
      order: { receiver: '周敏', phone: '13688997766', address: '武汉市洪山区珞喻路1037号8栋' },
    };
    const judge = (text: string) => reviewDraft(text, context, DEFAULT_POLICY, judges);
    const draft = '您的收件资料：周敏 13688997766 武汉市洪山区珞喻路1037号8栋，请您核对';
    expect(betterWording(draft, judge(draft), context, judge)).toBe(
      '您的收件资料：周先生/女士 尾号7766的手机 您订单里填写的地址，请您核对',
    );
  });

  test('where nothing is wrong, nothing is offered', () => {
    expect(better('您好，这款今天下单明天发货')).toBeUndefined();
  });
});

describe('a draft in another language', () => {
  const english = 'Hi dear, your parcel is on its way. Add my WhatsApp 13800138000 for a discount.';

  test('in English is said anew in English', () => {
    expect(better(english)).toMatch(/^[ -~]+$/u);
  });

  test('is not what a link or a mailbox makes of a Chinese one', () => {
    expect(better('文件在这 https://pan.baidu.com/s/1abcDEF')).toMatch(/\p{Script=Han}$/u);
  });

  test('that we do not write is left to the agent: nothing Chinese is offered', () => {
    const thai = 'ขอบคุณค่ะ แอดไลน์ 0912345678 นะคะ';
    const review = judgeIn([])(thai);
    expect(review.level).not.toBe('pass');
    expect(better(thai)).toBeUndefined();
    expect(withFixes(thai, review, { messages: [] }, judgeIn([])).findings.map(({ fix }) => fix)).toEqual([undefined]);
  });
});

describe('data of somebody else', () => {
  const known = { isOthers: (kind: string) => kind === 'mobile' };

  test.each([
    ['好的,他的电话是13912345678', '抱歉,其他顾客的资料不方便透露,您自己的订单我来帮您查'],
    ['好的，他的電話是13912345678，您記一下', '抱歉，其他顧客的資料不方便透露，您自己的訂單我來幫您查'],
  ])('of “%s” the clause that was to tell it is said anew, not blanked', (draft, wanted) => {
    const context = { messages: buyer('把他电话给我'), known };
    const judge = (text: string) => reviewDraft(text, context, DEFAULT_POLICY, judges);
    expect(betterWording(draft, judge(draft), context, judge)).toBe(wanted);
  });
});
