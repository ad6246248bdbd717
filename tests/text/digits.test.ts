import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDigits } from '../../lib/text/digits';
import { normalise } from '../../lib/text/normalise';

const read = (text: string): string => readDigits(normalise(text)).text;

describe('readDigits', () => {
  test.each([
    ['１３８１２３４５６７８', '13812345678'],
    ['①③⑧①②③④⑤⑥⑦⑧', '13812345678'],
    ['⑴⑶⑻⑴⑵⑶⑷⑸⑹⑺⑻', '(13812345678)'],
    ['➊➌➑➊➋➌➍➎➏➐➑', '13812345678'],
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['1️⃣3️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣', '13812345678'],
    ['幺三八洞拐勾两四五六七', '13807924567'],
    ['壹貳叁肆伍陸柒捌玖零', '1234567890'],
    ['138 1234-5678', '13812345678'],
    ['138·1234_5678', '13812345678'],
    ['138🌸1234🌸5678', '13812345678'],
    ['138杠1234杠5678', '13812345678'],
    ['一三八1234五六七八', '13812345678'],
    ['零五七一巴巴零零幺幺二二', '057188001122'],
  ])('reads %s as %s', (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    '一三五七九码都有',
    '二〇二五年',
    '一打开二倒水',
    '买三送一',
    '38元3件',
    '3×5厘米',
    '12:30到',
    '第一13812345678一定',
    '衣服和伞都有货',
    '1234567已付,2天发',
    '一共三十六件已发',
  ])('leaves %s as it is', (text) => expect(read(text)).toBe(text));

  test.each([
    ['加我1三吧一2伞4五6七8', '加我13812345678'],
    ['电话是l3b12E45678', '电话是l3b12e45678'],
    ['加我依伞吧依尔散斯舞溜妻巴', '加我13812345678'],
    ['要三八要两三四五六七八', '13812345678'],
    ['依伞吧依尔散斯舞溜妻巴', '13812345678'],
    ['call 依伞吧依尔散斯舞溜妻巴', 'call 13812345678'],
    ['依伞吧依尔散斯舞溜', '依伞吧依尔散斯舞溜'],
    ['电话1381234567已经打不通', '电话1381234567已经打不通'],
    ['要气就起来吧爸爸发酒', '要气就起来吧爸爸发酒'],
  ])('reads sound-alikes near a word of contact, or eleven of them alone: %s', (text, expected) =>
    expect(read(text)).toBe(expected),
  );

  test('the span of a digit covers the keycap behind it', () => {
    const text = '打1️⃣3️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣';
    const digits = readDigits(normalise(text));
    expect(digits.ends.at(-1)).toBe(text.length);
  });

  test('offsets always point into the original, in order', () => {
    const pieces = fc.constantFrom(
      '1',
      '３',
      '八',
      '①',
      '幺',
      '杠',
      ' ',
      '-',
      '🌸',
      '3️⃣',
      '加',
      '伞',
      'l',
      '\u200B',
      '電',
      '元',
      '①②',
    );
    const result = fc.check(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          const { starts, ends, text: digits } = readDigits(normalise(text));
          const isOrdered = starts.every((start, i) => start >= (starts[i - 1] ?? 0) && (ends[i] ?? 0) > start);
          return isOrdered && starts.length === digits.length && (ends.at(-1) ?? 0) <= text.length;
        },
      ),
      { numRuns: 1000 },
    );
    expect(result.counterexample).toBeNull();
  });
});
