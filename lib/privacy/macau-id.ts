import { matchesOf } from '../text/matches';
import { defineDetector } from './detector';
import type { DetectorExamples } from './detector';
import { before, candidateIn } from './reading/candidates';

// 1, 5 or 7, six digits, a check digit in brackets whose formula is not public: only a word for the card makes it one.
const NUMBER = /(?<![a-z0-9.])([157]\d{6})\s?\(\s?(\d)\s?\)|(?<![a-z0-9.])([157]\d{3}\/?\d{3})[-/](\d)(?![\da-z])/gu;
const WORD = /(?:澳门|身份证|身分证|居民证|证件|bir)[^\d]{0,12}$/u;
const WORD_DISTANCE = 18;

export default defineDetector({
  kind: 'macau-id',
  title: '澳门身份证号',
  why: '身份证号是敏感个人信息，聊天里不需要出现（《个人信息保护法》第二十八条）',
  severity: { own: 'block', unknown: 'block', foreign: 'block' },
  order: 13,
  find: (text) => [
    ...matchesOf(NUMBER, text.words.text)
      .filter(({ index }) => WORD.test(text.words.text.slice(Math.max(0, index - WORD_DISTANCE), index)))
      .map((match) => {
        const value = match[0].replaceAll(/\D/gu, '');
        return candidateIn(text.words, match.index, match.index + match[0].length, value, 'likely');
      }),
    // Written without brackets only where Macau itself is named.
    ...text.numbers
      .filter(({ digits, start }) => /^[157]\d{7}$/u.test(digits) && /澳门[^\d]{0,10}$/u.test(before(text, start, 14)))
      .filter(({ start }) => /证/u.test(before(text, start, 10)))
      .map(({ start, end, digits }) => candidateIn(text.digits, start, end, digits, 'likely')),
  ],
  rewrite: () => '您的证件信息',
  withheld: '证件信息',
});

export const examples: DetectorExamples = {
  trips: ['澳门身份证1234567(8)', '證件號碼是5123456(7)'],
  nearMisses: ['原价1234567(8)', '规格1234567(8)', '澳门发货1234567'],
};
