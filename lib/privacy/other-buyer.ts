import { matchesOf } from '../text/matches';
import { defineDetector } from './detector';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { candidateIn } from './reading/candidates';
import { SURNAME_CLASS } from './reading/names';

// 有个杭州的张女士: somebody else, with a place and a name that point at that person. 刚才那位李先生 only may. 很多买家, 有位顾客, 有位张姐 do not.
const PLACE = '(?:住在?|在|来自|家在)?\\p{Script=Han}{2,6}?(?:那边|这边)?的';
const TITLED = `[${SURNAME_CLASS}](?:女士|先生|小姐|太太|阿姨|大姐|大哥|姐|哥)`;
const SOMEBODY =
  '(?:(?:之前|刚才|刚刚|昨天|上午|前几天|今天)?[也就]?有|[上前另]一?|(?:刚[才刚]|昨天|前面)[那这]?|另外一?|隔壁那?)一?[个位]';
const POINTED = new RegExp(`${SOMEBODY}(?:买家|顾客|客[户人])?[叫姓]?${PLACE}${TITLED}(?!在线|为您|接待|客服)`, 'gu');
const JUST_NOW = new RegExp(
  `(?:[上前另]一?|(?:刚[才刚]|昨天|前面)[那这]|另外)一?[个位](?:买家|顾客|客[户人])?[叫姓]?${TITLED}(?!在线|为您|接待|客服)`,
  'gu',
);
// Nicknames that the platform makes: tb and its digits, t-1234567890123-0.
const NICK = /(?<![a-z0-9])(?:tb\d{6,12}|t-\d{13}(?:-\d{1,3})?|jd_[a-z0-9]{10,16})(?![a-z0-9])/gu;

/** Data of another buyer that has no form of its own: a place and a title, a nickname, a note. Mostly found by comparison. */
export default defineDetector({
  kind: 'other-buyer',
  title: '信息',
  why: '其他买家的任何信息都不能发给现在这位顾客（《个人信息保护法》第十条、第二十五条）',
  message: '这里说到了另一位顾客，能让人认出是谁，请不要写出来。',
  severity: { own: 'pass', unknown: 'block', foreign: 'block' },
  order: 94,
  find: (text) => [
    ...findAll(text, POINTED, 'likely'),
    ...findAll(text, JUST_NOW, 'doubtful'),
    ...findAll(text, NICK, 'doubtful'),
  ],
  rewrite: (_, written) => written,
  withheld: '其他顾客',
});

export const examples: DetectorExamples = {
  trips: ['有个杭州的张女士也买了', '上一位李先生也是这么说的'],
  nearMisses: ['很多买家反馈偏大半码', '有位顾客反馈偏大', '有位张姐也买了同款', '张女士您好'],
};

/** What is doubtful may be the buyer's own nickname or a name without anybody behind it: nothing is held for good. */
function findAll(text: DataText, pattern: RegExp, confidence: Candidate['confidence']): readonly Candidate[] {
  return matchesOf(pattern, text.words.text).map((match) =>
    candidateIn(text.words, match.index, match.index + match[0].length, match[0], confidence),
  );
}
