import { matchesOf } from '../text/matches';
import { defineDetector } from './detector';
import type { DetectorExamples } from './detector';
import { candidateIn } from './reading/candidates';

// 1, 5 or 7, six digits, a check digit (mostly in brackets) whose formula is not public: only a word for the card makes it one.
const NUMBER =
  /(?:澳门[^\d。!?;]{0,6}证|[身居][份分民]证|证件|bir)[^\d。!?;]{0,12}[157](?:\s|[打开起]头[,\s是]*)?\d{3}[\s/]?\d{3}(?:[,\s]*括[号弧](?:[里内]面?|入面)?(?:是|系|嗰个)?\s?\d(?!\d)|\s?\(\s?\d\s?\)|[-/]\d(?!\d))/gu;
const BARE = /澳门[^\d。!?;]{0,8}证[^\d。!?;]{0,6}[157]\d{7}(?!\d)/gu;

export default defineDetector({
  kind: 'macau-id',
  title: '澳门身份证号',
  why: '身份证号是敏感个人信息，聊天里不需要出现（《个人信息保护法》第二十八条）',
  severity: { own: 'block', unknown: 'block', foreign: 'block' },
  order: 13,
  find: (text) =>
    [NUMBER, BARE].flatMap((pattern) =>
      matchesOf(pattern, text.words.text).map((match) => {
        const start = match.index + match[0].search(/\d/u);
        const end = match.index + match[0].length;
        return candidateIn(text.words, start, end, text.words.text.slice(start, end).replaceAll(/\D/gu, ''), 'likely');
      }),
    ),
  rewrite: () => '您的证件信息',
  withheld: '证件信息',
});

export const examples: DetectorExamples = {
  trips: ['澳门身份证1234567(8)', '證件號碼是5123456(7)'],
  nearMisses: ['原价1234567(8)', '规格1234567(8)', '澳门发货1234567'],
};
