import { matchesOf } from '../text/matches';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { candidateIn } from './reading/candidates';
import { toldDocuments } from './reading/told-documents';
import { hasTaiwanCheck } from './reading/check-digits';

// National identity cards (second place 1 or 2) and residence permits since 2021 (8 or 9).
const NUMBER = /(?<![a-z0-9])([a-z])(?:[^\p{L}\p{N}。!?;\n]|丨){0,9}([1289]\d{8})(?![a-z0-9])/gu;
const NUMBER_AT = /^[a-z][^\p{L}\p{N}]{0,9}\d{9}/u;
const ITEM_LABEL = /(?:[货款型单批]号|编号|sku|编码|条码|序列号|sn)[:\s]{0,3}$/u;

const LABEL = /[身深][份分]?[证正政](?:字号|号码?)?/gu;
const LENGTH = 10;
// A-1-2-3: who puts something behind the letter puts it behind every digit; GB/T 22849-2014 is a standard.
const SPELLED =
  /^[a-z\uFF21-\uFF3A\uFF41-\uFF5A](?:[⑴-⒇]|(?:(?:[^\p{L}\p{N}]|丨){1,9}[\p{N}零一二三四五六七八九]){9})/iu;

export default defineDetector({
  kind: 'tw-id',
  title: '台湾身份证号',
  why: '身份证号是敏感个人信息，聊天里不需要出现（《个人信息保护法》第二十八条）',
  severity: { own: 'block', unknown: 'block', foreign: 'block' },
  order: 11,
  find: (text) => {
    const written = writtenIn(text);
    if (written.length > 0) return written;
    return toldDocuments(text.words, LABEL, (letters, digits) => {
      // 依參伍溜玲貳依玖參 A開頭: the letter may be told twice.
      const value = `${letters.at(-1) ?? ''}${digits}`;
      return value.length === LENGTH && new Set(letters).size === 1 && hasTaiwanCheck(value) ? value : undefined;
    });
  },
  rewrite: () => '您的证件信息',
  withheld: '证件信息',
});

export const examples: DetectorExamples = {
  trips: ['身分證A123456789'],
  nearMisses: ['身分證A123456788', '货号A123456789'],
};

function writtenIn(text: DataText): readonly Candidate[] {
  return matchesOf(NUMBER, text.digits.text)
    .filter((match) => match[0].length === LENGTH || isSpelled(text, match.index) || isNamed(text, match.index))
    .filter((match) => hasTaiwanCheck(`${match[1]}${match[2]}`))
    .filter((match) => !ITEM_LABEL.test(text.digits.text.slice(Math.max(0, match.index - 8), match.index)))
    .map((match) =>
      candidateIn(text.digits, match.index, match.index + match[0].length, `${match[1]}${match[2]}`, 'certain'),
    );
}

/** 身分證字號 F 233244341: where the word for the card stands before it, what is between letter and digits does not matter. */
function isNamed(text: DataText, at: number): boolean {
  if (/^[^\p{L}\p{N}]{0,2}身[份分]证/u.test(text.digits.text.slice(at).replace(NUMBER_AT, ''))) return true;
  return /(?:[身居][份分]?证|证[件号])[\p{Script=Han}:\s]{0,6}$/u.test(
    text.digits.text.slice(Math.max(0, at - 10), at),
  );
}

function isSpelled(text: DataText, at: number): boolean {
  return SPELLED.test(text.raw.slice(text.digits.starts[at]));
}
