import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReviewContext } from '../../lib/chat/draft';
import { ALL_DETECTORS } from '../../lib/privacy/all-detectors';
import { detectorExamplesOf } from '../../lib/privacy/all-examples';
import { findCustomerData } from '../../lib/privacy/find-customer-data';

const ORDER = {
  receiver: '王小明',
  phone: '13812340001',
  address: '杭州市西湖区文三路478号3幢1203室',
  orderNo: '2345678901234567890',
};
const OTHER = {
  receiver: '林晓梅',
  phone: '13912345678',
  address: '上海市徐汇区漕溪北路12弄3号501室',
  nick: '爱吃鱼的猫',
};
const CONTEXTS: readonly ReviewContext[] = [
  { messages: [] },
  { messages: [{ from: 'buyer', text: '电话13700001111,别人帮我买的' }], order: ORDER },
  { messages: [], order: ORDER, others: [OTHER] },
];
const EXAMPLES = ALL_DETECTORS.flatMap(({ kind }) => Object.values(detectorExamplesOf(kind)).flat());

const pieces = fc.constantFrom(
  ...EXAMPLES,
  ...Object.values(ORDER),
  ...Object.values(OTHER),
  '1',
  '3',
  '８',
  '幺',
  '①',
  '-',
  ' ',
  '🌸',
  '號',
  '路',
  '室',
  '@',
  '.com',
  '微信',
  '收件人:',
  '的订单',
  '(',
  ')',
  '*',
  '****',
  '\u200B',
  '️⃣',
  '\n',
  '您',
  '女士',
);
const drafts = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
  fc
    .tuple(fc.constantFrom(...EXAMPLES), fc.nat(), fc.string({ unit: 'grapheme', maxLength: 3 }))
    .map(([text, at, extra]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + extra + text.slice(cut);
    }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('findCustomerData', () => {
  test('never throws; spans lie inside the draft, in order, without overlap', () => {
    const result = fc.check(
      fc.property(drafts, fc.constantFrom(...CONTEXTS), (draft, context) => {
        let last = 0;
        return findCustomerData(draft, context, ['400-123-4567']).every(({ start, end, text }) => {
          const isPlaced = start >= last && end > start && end <= draft.length && text === draft.slice(start, end);
          last = end;
          return isPlaced;
        });
      }),
      { numRuns: 1000 },
    );
    expect(result.counterexample).toBeNull();
  });

  test.each(EXAMPLES)('the replacement of what is found in %s is itself clean', (draft) => {
    for (const context of CONTEXTS) {
      for (const { fix, start, end } of findCustomerData(draft, context, [])) {
        const fixed = draft.slice(0, start) + (fix ?? '') + draft.slice(end);
        const again = findCustomerData(fixed, context, []);
        expect(again.filter((finding) => finding.start < start + (fix ?? '').length && finding.end > start)).toEqual(
          [],
        );
      }
    }
  });

  test('every finding says what is wrong, why, and what to write instead', () => {
    for (const draft of EXAMPLES) {
      for (const { message, why, fix } of findCustomerData(draft, { messages: [] }, [])) {
        expect([message, why].every((text) => text !== undefined && text.length > 1)).toBe(true);
        // 订单2608…已发: left out, where the noun before it says enough.
        expect(fix).toBeDefined();
      }
    }
  });

  test('answers a traditional draft in traditional characters', () => {
    const [finding] = findCustomerData('您的電話是13912345678', { messages: [], others: [OTHER] }, []);
    expect(finding?.fix).toBe('（其他顧客的信息，不便提供）');
  });

  test.each([
    ['身份证号110105194912310021X', []],
    ['微信号13912345678', ['wechat-id']],
    ['银行卡4111 1111 1111 1111和电话13912345678', ['bank-card', 'mobile']],
    ['支付宝13912345678', ['alipay']],
    ['12345678@qq.com', ['email']],
  ])('one span has one kind, the most specific: %s', (draft, kinds) => {
    expect(findCustomerData(draft, { messages: [] }, []).map(({ rule }) => rule)).toEqual(kinds);
  });

  test('kinds are unique and each equals its file', () => {
    const kinds = ALL_DETECTORS.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(
      Object.keys(import.meta.glob('../../lib/privacy/*.ts')).map((path) => /([^/]+)\.ts$/u.exec(path)?.[1]),
    ).toEqual(expect.arrayContaining(kinds));
  });

  test.each([
    '我是门店小陈，电话13912340876，您打这个',
    '售后核实了，收件人那边电话13712349876',
    '客户退货的地址是杭州市西湖区文三路478号3幢502',
  ])('a shop’s word nearby does not set free what is not the shop’s: %s', (draft) => {
    expect(findCustomerData(draft, { messages: [] }, [])).not.toEqual([]);
  });

  test.each([
    '退货请寄：杭州市西湖区文三路478号3幢仓库，收件人张师傅，电话13712349876',
    '门店地址在杭州市西湖区文三路478号，欢迎来店自提',
    '快递员电话13712349876，您可以联系他改派送时间',
  ])('what the law or the trade wants told may be told: %s', (draft) => {
    expect(findCustomerData(draft, { messages: [] }, [])).toEqual([]);
  });
});
