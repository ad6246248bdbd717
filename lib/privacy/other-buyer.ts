import { matchesOf } from '../text/matches';
import { defineDetector } from './detector';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { candidateIn } from './reading/candidates';
import { SURNAME_CLASS } from './reading/names';

// 有个杭州的张女士: somebody else, with a place or a name that points at that person. 很多买家, 上一位顾客 alone point at nobody.
const SOMEBODY =
  '(?:(?:之前|刚才|刚刚|昨天|上午|前几天|今天)?(?:也|就)?有(?:个|一?位)|(?:上|前)一?(?:个|位)|(?:刚才|刚刚|昨天|前面)(?:那|这)?(?:个|位)|另外?一?(?:个|位)|隔壁(?:那个|那位)?)(?:买家|顾客|客户|客人)?';
const PLACE = '(?:(?:住在?|在|来自|家在)?[\\p{Script=Han}]{2,6}?(?:那边|这边)?的)?';
const TITLED = `[${SURNAME_CLASS}](?:女士|先生|小姐|太太|阿姨|大姐|大哥|姐|哥)`;
const POINTED = new RegExp(`${SOMEBODY}(?:叫|姓)?${PLACE}(${TITLED})(?!(?:在线|为您|接待|客服))`, 'gu');
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
  find: (text) => [...findPointedAt(text), ...findNicks(text)],
  rewrite: (_, written) => written,
  withheld: '其他顾客',
});

export const examples: DetectorExamples = {
  trips: ['有个杭州的张女士也买了', '上一位李先生也是这么说的'],
  nearMisses: ['很多买家反馈偏大半码', '有位顾客反馈偏大', '张女士您好'],
};

function findPointedAt(text: DataText): readonly Candidate[] {
  return matchesOf(POINTED, text.words.text).map((match) =>
    candidateIn(text.words, match.index, match.index + match[0].length, match[0], 'likely'),
  );
}

/** A nickname may be the buyer's own: nothing is held for good. */
function findNicks(text: DataText): readonly Candidate[] {
  return matchesOf(NICK, text.words.text).map((match) =>
    candidateIn(text.words, match.index, match.index + match[0].length, match[0], 'doubtful'),
  );
}
