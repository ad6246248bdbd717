import { matchesOf } from '../text/matches';
import { digitOf, numeralOf, soundAlikeOf } from '../text/numerals';
import type { DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { candidateIn } from './reading/candidates';
import { hasHongKongCheck } from './reading/check-digits';

// The check digit in brackets is part of the number as Hong Kong writes it.
const NUMBER = /(?<![a-z0-9])([a-z]{1,2})[\s-]?(\d{3}[\s-]?\d{3})[\s-]?\(\s?([0-9a])\s?\)/gu;
const WITH_WORD = /(?:身份证|id卡|hkid)[^a-z\d]{0,8}([a-z]{1,2})(\d{6})-?([0-9a])(?![a-z0-9])/gu;
// R 一八零 九五九 括弧 柒: as it is said.
const SAID =
  /(?<![a-z0-9])([a-z]{1,2})(?:字?[打开]?头|[字,\s-])*((?:[\d\p{Script=Han}][\s-]?){6}),?\s?括[号弧](?:[里入]面?|内|是|系|\s)*([\da\p{Script=Han}])(?![\da-z])/gu;
const plain = (written: string): string =>
  [...written].map((char) => digitOf(char) ?? numeralOf(char) ?? soundAlikeOf(char) ?? '').join('');

export default defineDetector({
  kind: 'hk-id',
  title: '香港身份证号',
  why: '身份证号是敏感个人信息，聊天里不需要出现（《个人信息保护法》第二十八条）',
  severity: { own: 'block', unknown: 'block', foreign: 'block' },
  order: 12,
  find: (text) =>
    [NUMBER, WITH_WORD, SAID]
      .flatMap((pattern) => matchesOf(pattern, text.words.text))
      .flatMap((match) => {
        const [whole, letters = '', written = '', check = ''] = match;
        const digits = plain(written);
        const last = check === 'a' ? check : plain(check);
        if (!hasHongKongCheck(letters, digits, last)) return [];
        const start = match.index + whole.indexOf(letters + (whole.includes(letters + written) ? written : ''));
        return [candidateIn(text.words, start, match.index + whole.length, `${letters}${digits}${last}`, 'certain')];
      }),
  rewrite: () => '您的证件信息',
  withheld: '证件信息',
});

export const examples: DetectorExamples = {
  trips: ['A123456(3)', '身份证A1234563'],
  nearMisses: ['A123456(4)', 'A123456-3有货'],
};
