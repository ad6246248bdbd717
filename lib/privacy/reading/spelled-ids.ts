import { matchesOf } from '../../text/matches';
import { digitOf, numeralOf, soundAlikeOf } from '../../text/numerals';
import type { Edit } from './dictated';

// 身份证Z字头,194200,括号零: the parts of an identity card's or a passport's number that are no digits of it, as they are said.
const CARD = /[身居深][份分民]?[证正]|证件|护照|passport|hkid/u;
/** 括号里面是3. */
const BRACKET =
  /[,\s]{0,2}括[号弧浩](?:里面?|入面|内|里头)?[就也]?[是系为:\s]{0,2}([\da]|\p{Script=Han})(?!\p{Script=Han}{2})/gu;
/** 字母E,后面…; Z字头; E打头C第二个,然后…. */
const LETTER =
  /(?:字母|英文)\s?([a-z])(?![a-z])[,\s]{0,2}(?:后面|然后|再|接着?)?[是,\s]{0,2}|(?<![a-z])([a-z])\s?(?:字?头|字母|打头|开头|起头|第一个?)[,\s]{0,2}(?:([a-z])\s?第二个?[,\s]{0,2})?(?:后面|然后|再|接着?)?[是,\s]{0,2}/gu;
/** 欸 is how the first letter sounds. */
const SOUNDED_A = /(?<=[证正][号是为:\s]{0,3})[诶欸]\s?/gu;

/** What to write in place of the spoken brackets and letters of a card's number. */
export function spelledIds(text: string): readonly Edit[] {
  if (!/括|字母|英文|头|第一/u.test(text) || !CARD.test(text)) return [];
  return [
    ...matchesOf(BRACKET, text).flatMap(({ index, 0: said, 1: place = '' }) => {
      const check = place === 'a' ? place : (digitOf(place) ?? numeralOf(place) ?? soundAlikeOf(place));
      return check === undefined ? [] : [{ start: index, end: index + said.length, text: `(${check})` }];
    }),
    ...matchesOf(SOUNDED_A, text).map(({ index, 0: { length } }) => ({ start: index, end: index + length, text: 'a' })),
    ...matchesOf(LETTER, text).map(({ index, 0: said, 1: alone = '', 2: first = '', 3: second = '' }) => ({
      start: index,
      end: index + said.length,
      text: alone + first + second,
    })),
  ];
}
