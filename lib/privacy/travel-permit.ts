import { matchesOf } from '../text/matches';
import type { DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { candidateIn } from './reading/candidates';

// 港澳居民来往内地通行证 H/M + 8 or 10 digits, 台胞证 8 or 10 digits, 往来港澳 C/W, 往来台湾 L/T.
const NUMBER =
  /(?:通行证|回乡证|台胞证|往来证)(?:号码?)?[^a-z\d]{0,6}([hm][\s\-.·_]{0,2}\d{8}(?:\d{2})?|[cwlt][\s\-.·_]{0,2}\d{8}|c[a-z][\s\-.·_]{0,2}\d{7}|[a-z](?:字?[打开]头|[,\s后面再依次跟着是的数字])+\d{8,10}|\d{10}[a-z]?|\d{8})(?![a-z0-9])|(?<![a-z\d])([hmcwlt]\d{8})[\s(]{0,2}\p{Script=Han}{0,5}(?:通行证|回乡证|台胞证)/gu;

export default defineDetector({
  kind: 'travel-permit',
  title: '通行证号',
  why: '通行证号是敏感个人信息，聊天里不需要出现（《个人信息保护法》第二十八条）',
  severity: { own: 'block', unknown: 'block', foreign: 'block' },
  order: 15,
  find: (text) =>
    matchesOf(NUMBER, text.digits.text).map((match) => {
      const value = match[1] ?? match[2] ?? '';
      const start = match.index + match[0].indexOf(value);
      return candidateIn(text.digits, start, start + value.length, value.replaceAll(/[^a-z\d]/gu, ''), 'certain');
    }),
  rewrite: () => '您的证件信息',
  withheld: '证件信息',
});

export const examples: DetectorExamples = {
  trips: ['通行证H12345678', '回乡证号M1234567801'],
  nearMisses: ['货号H12345678', '通行证卡套'],
};
