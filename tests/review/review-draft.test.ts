import { describe, expect, test } from 'vitest';
import type { Policy } from '../../lib/chat/policy';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { findCustomerData } from '../../lib/privacy/find-customer-data';
import { reviewDraft } from '../../lib/review/review-draft';
import { UNCHECKED } from '../../lib/review/unjudged';
import { ALL_RULES } from '../../lib/rules/all-rules';
import { defineRule } from '../../lib/rules/rule';

const NO_CONTEXT = { messages: [] };
const judge = (draft: string, policy: Policy = DEFAULT_POLICY) => reviewDraft(draft, NO_CONTEXT, policy);
const asked = (text: string) => ({ messages: [{ from: 'buyer' as const, text }] });
/** Another buyer's telephone number, and a draft that gives it away. */
const ANOTHER = { messages: [], others: [{ receiver: '王小样', phone: '13912345678' }] };
const LEAK = '他的电话是13912345678';
const rulesOf = (policy: Policy) => reviewDraft(LEAK, ANOTHER, policy).findings.map(({ rule }) => rule);

const some = ALL_RULES[0]?.meta;
const broken = defineRule({ ...some, id: 'broken' } as (typeof ALL_RULES)[number]['meta'], () => {
  throw new Error('broken');
});

describe('a verdict', () => {
  test.each([
    ['您好，已经为您安排发货', 'pass'],
    ['你好，已经为您安排发货', 'hint'],
    ['退不了', 'warn'],
    ['加我微信聊', 'block'],
    ['', 'pass'],
  ])('on “%s” is %s', (draft, level) => {
    expect(judge(draft).level).toBe(level);
  });

  test('points at what was typed, through full-width letters, spaces and traditional characters', () => {
    const draft = '親，您的腦 子進水了吧！謝謝';
    const found = judge(draft).findings.find(({ rule }) => rule === 'insult');
    expect(found?.text).toBe('您的腦 子進水了吧');
    expect(draft.slice(found?.start, found?.end)).toBe(found?.text);
  });

  test.each([
    ['退不了', '我帮您看看还有哪些办法，您看是否合适？'],
    ['這個做不到', '我幫您看看還有哪些辦法，您看是否合適？'],
  ])('answers “%s” in the agent’s own script', (draft, fix) => {
    expect(judge(draft).findings[0]?.fix).toBe(fix);
  });

  test('leaves the buyer’s words alone', () => {
    expect(reviewDraft('您好', asked('你们都是骗子，滚！加我微信'), DEFAULT_POLICY).level).toBe('pass');
  });

  test('never reports overlapping findings of one rule', () => {
    const { findings } = judge('你必须赶紧付款，别催了，自己看详情页去，快点付款啊你');
    const overlapping = findings.filter((a, i) =>
      findings.slice(0, i).some((b) => a.rule === b.rule && a.start < b.end && b.start < a.end),
    );
    expect(findings.length).toBeGreaterThan(3);
    expect(overlapping).toEqual([]);
  });
});

describe('a short answer is read with the buyer’s question', () => {
  test.each([
    ['会褪色吗', '不会的', 'pass'],
    ['有色差吗', '没有', 'pass'],
    ['要另外付运费吗', '不用的', 'pass'],
    ['还有货吗', '没有', 'warn'],
    ['能退吗', '不能', 'warn'],
    ['可以改地址吗', '不行哦', 'warn'],
    ['能便宜點嗎', '不會', 'warn'],
    ['在吗', '不会的', 'hint'],
    ['要我自己寄回去吗', '不用', 'pass'],
    ['需要拍照不', '不需要的', 'pass'],
    ['用不用先确认收货', '不用哦', 'pass'],
    ['会给我退吗', '不会', 'warn'],
    ['会不会送赠品', '不会的', 'warn'],
    ['我要退可以吗', '不', 'warn'],
    ['怕洗了会缩水', '不会', 'pass'],
    ['收到会有异味吗', '没有的', 'pass'],
    ['有没有优惠券呀', '没', 'warn'],
    ['那我自己看着选？', '随您', 'hint'],
    ['你们这样处理我要投诉', '随您', 'warn'],
    ['催了三次了，还没人管', '嗯', 'warn'],
    ['能少十块吗', '行吧', 'hint'],
    ['麻烦备注一下送货前打电话', '好', 'hint'],
  ])('%s → %s: %s', (question, answer, level) => {
    expect(reviewDraft(answer, asked(question), DEFAULT_POLICY).level).toBe(level);
  });
});

const rulesAfter = (draft: string, heard: string) =>
  reviewDraft(draft, asked(heard), DEFAULT_POLICY).findings.map(({ rule, severity }) => `${rule} ${severity}`);

describe('to a buyer who is upset', () => {
  const COMPLAINT = '收到的碗碎了两个';
  const ANGER = '你们什么态度，我要投诉';

  test.each([
    ['非常抱歉，退不了', '想退这件', 'flat-refusal hint'],
    ['非常抱歉，退不了', ANGER, 'flat-refusal warn'],
    ['尽快吧', '几号能发', 'vague hint'],
    ['尽快吧', COMPLAINT, 'vague warn'],
    ['好', ANGER, 'cold warn'],
  ])('“%s” after “%s” is %s', (draft, heard, found) => {
    expect(rulesAfter(draft, heard)).toContain(found);
  });

  test('matters of style stay what they are', () => {
    expect(rulesAfter('非常抱歉，你的包裹我马上查', ANGER)).toEqual(['honorific hint']);
  });

  test.each(['非常抱歉，我马上补发😊', '非常抱歉~我马上补发', '非常抱歉，我马上补发～'])(
    '“%s” is too playful',
    (draft) => {
      expect(rulesAfter(draft, '有货吗')).toEqual([]);
      expect(new Set(rulesAfter(draft, COMPLAINT))).toEqual(new Set(['emoji hint']));
    },
  );

  test('a smile at an angry buyer is held, a wave is not', () => {
    expect(rulesAfter('非常抱歉，我马上补发😊', ANGER)).toEqual(['emoji warn']);
    expect(rulesAfter('非常抱歉~我马上补发', ANGER)).toEqual(['emoji hint']);
  });

  test('a range of numbers is not playful', () => {
    expect(rulesAfter('非常抱歉，补发3~5天到', COMPLAINT)).toEqual([]);
  });

  test('thanks put an end to it', () => {
    const messages = [
      { from: 'buyer' as const, text: ANGER },
      { from: 'agent' as const, text: '非常抱歉，已经为您补发' },
      { from: 'buyer' as const, text: '好的谢谢' },
    ];
    expect(reviewDraft('不客气😊', { messages }, DEFAULT_POLICY).level).toBe('pass');
  });

  test('the shop’s own decision on a rule holds all the same', () => {
    const policy = { ...DEFAULT_POLICY, rules: { vague: 'hint' as const } };
    expect(reviewDraft('尽快吧', asked(ANGER), policy).level).toBe('hint');
  });

  test('feeling comes before procedure', () => {
    expect(rulesAfter('请上传凭证', ANGER)).toContain('empathy-first hint');
    expect(rulesAfter('请上传凭证', COMPLAINT)).toEqual(['empathy-first hint']);
    expect(rulesAfter('系统显示昨天签收', COMPLAINT)).toEqual([]);
  });
});

describe('the buyer’s words taken up', () => {
  test.each([
    ['您说的无理取闹不讲道理这些话我完全理解', '客服说我无理取闹不讲道理', 'pass'],
    ['一直让您等着没人管这件事是我们的失误', '一直让您等着没人管，像话吗', 'pass'],
    ['拆封了就不能退', '拆封了就不能退吗', 'warn'],
    ['加我微信聊便宜', '可以加我微信聊便宜点吗', 'block'],
  ])('“%s” after “%s”: %s', (draft, heard, level) => {
    expect(reviewDraft(draft, asked(heard), DEFAULT_POLICY).level).toBe(level);
  });
});

describe('the shop’s policy', () => {
  test.each([
    [{ 'flat-refusal': 'off' }, 'pass'],
    [{ 'flat-refusal': 'hint' }, 'hint'],
    [{ 'flat-refusal': 'block' }, 'block'],
    [{ insult: 'off' }, 'warn'],
  ] as const)('%o makes of a refusal: %s', (rules, level) => {
    expect(judge('退不了', { ...DEFAULT_POLICY, rules }).level).toBe(level);
  });

  test('also settles kinds of customer data', () => {
    expect(rulesOf(DEFAULT_POLICY)).toContain('mobile');
    expect(rulesOf({ rules: { mobile: 'off' }, allow: [] })).not.toContain('mobile');
  });
});

describe('when a part fails', () => {
  test('a broken rule is skipped, named once, and the others still judge', () => {
    const review = reviewDraft('加我微信聊', NO_CONTEXT, DEFAULT_POLICY, {
      rules: [broken, ...ALL_RULES],
      findCustomerData,
    });
    expect(review).toMatchObject({ level: 'block', faults: ['broken'] });
  });

  test('a broken search for customer data holds the draft', () => {
    const review = reviewDraft('您好', NO_CONTEXT, DEFAULT_POLICY, {
      rules: ALL_RULES,
      findCustomerData: () => {
        throw new Error('broken');
      },
    });
    expect(review).toMatchObject({
      level: 'warn',
      faults: [UNCHECKED],
      findings: [{ rule: UNCHECKED, severity: 'warn' }],
    });
  });
});

describe('an overlong draft', () => {
  const filler = '您的订单已经安排发货了。'.repeat(1800);
  const middle = filler.length / 2;

  test.each([
    ['您加我微信聊。', ''],
    ['', '。给我滚远点'],
    [`${LEAK}。`, ''],
    ['', LEAK],
  ])('is stopped for what may never go out at its ends: “%s” … “%s”', (head, tail) => {
    expect(reviewDraft(`${head}${filler}${tail}`, ANOTHER, DEFAULT_POLICY).level).toBe('block');
  });

  test('is held where nothing is wrong at its ends: a leak may stand where nobody read', () => {
    for (const inside of ['', `${LEAK}。`])
      expect(judge(`${filler.slice(0, middle)}${inside}${filler.slice(middle)}`).level).toBe('warn');
  });

  test('is read whole beyond what any page takes', () => {
    const long = filler.slice(0, 1250);
    for (const inside of ['你脑子进水了吧。', `${LEAK}。`])
      expect(reviewDraft(`${long}${inside}${long}`, ANOTHER, DEFAULT_POLICY).level).toBe('block');
    expect(judge(long.repeat(2)).level).toBe('pass');
  });

  test('says which part was not read, and points at true places', () => {
    const draft = `别老是催了。${filler}。你稍等`;
    const { findings } = judge(draft);
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['commanding', 'too-long', 'honorific']));
    for (const { start, end, text } of findings) expect(draft.slice(start, end)).toBe(text);
  });
});
