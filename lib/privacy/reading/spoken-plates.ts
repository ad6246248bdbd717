import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import { digitOf, numeralOf, soundAlikeOf } from '../../text/numerals';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';

// 京后面是 N 然后 五二零 再俩字母 L Z, 粤逼 灵溜散期8: a plate as it is said, where the sentence speaks of a vehicle.
const PROVINCE = /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][宁江苏东南西北州徽]?/gu;
const LABEL = /(?:车牌|车号|牌照)(?:号码?)?(?:是|为|:|\s)*/gu;
const VEHICLE = /[车牌辆]|suv|装膜|停/u;
const AROUND = 16;
const LONGEST = 48;
/** C 查理的C is one letter; 再俩字母 counts what comes. */
const TALK = /(?<=([a-z])\s?)\p{Script=Han}{2}的\1|\p{Script=Han}{2}的(?=[a-z])|[一二两三四俩几]?个?(?:字母|数字)/gu;
const FILLER = /[\s,.·\-后前面再是接着跟字头开打加的牌然]/u;
const MOST_FILLERS = 5;
const LETTERS: Readonly<Record<string, string>> = { 诶: 'a', 欸: 'a', 逼: 'b', 西: 'c', 迪: 'd', 杰: 'j', 恩: 'n' };
const PLACES = 6;

/** What is read at the start of a text: the places of a plate, and where the last of `most` ends. */
function placesIn(text: string, most: number): { places: string; end: number } {
  const plain = text.replaceAll(TALK, (talk) => ' '.repeat(talk.length));
  let places = '';
  let end = 0;
  for (let at = 0; at < plain.length && at - end <= MOST_FILLERS && places.length < most; at += 1) {
    const char = plain.charAt(at);
    const place =
      LETTERS[char] ?? (/[a-z]/u.test(char) ? char : (digitOf(char) ?? numeralOf(char) ?? soundAlikeOf(char)));
    if (place === undefined && !FILLER.test(char)) break;
    if (place === undefined) continue;
    places += place;
    end = at + 1;
  }
  return { places, end };
}

/** Plates of the mainland behind their province, those of Taiwan and Hong Kong behind the word for plates, however they are said. */
export function spokenPlates(words: Normalised): readonly Candidate[] {
  const { text } = words;
  if (!VEHICLE.test(text)) return [];
  const ofProvince = matchesOf(PROVINCE, text).flatMap(({ index, 0: { length } }) => {
    const around = text.slice(Math.max(0, index - AROUND), index) + text.slice(index + PLACES, index + LONGEST);
    const { places, end } = placesIn(text.slice(index + length, index + LONGEST), PLACES + 1);
    if (!/^[a-hj-np-z][a-z\d]{5,6}$/u.test(places) || places.replaceAll(/\D/gu, '').length < 2) return [];
    if (!VEHICLE.test(around)) return [];
    return [candidateIn(words, index, index + length + end, text.charAt(index) + places, 'likely')];
  });
  const labelled = matchesOf(LABEL, text).flatMap(({ index, 0: { length } }) => {
    const from = index + length;
    const { places, end } = placesIn(text.slice(from, from + LONGEST), PLACES + 1);
    if (!/^(?:[a-z]{2,3}\d{3,4}|\d{4}[a-z]{2})$/u.test(places)) return [];
    return [candidateIn(words, from, from + end, places, 'likely')];
  });
  return [...ofProvince, ...labelled];
}
