import { matchesOf } from '../../text/matches';

/** Code units of a text without spaces, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const HAN = /\p{Script=Han}/u;
const LEVELS =
  /(?:\p{Script=Han}{1,8}?(?:自治区|自治州|特别行政区|街道|新区|开发区|省|市|区|县|镇|乡|旗|盟)[,/-]?){1,5}$/u;
const CITY_NAME =
  /(?:北京|上海|天津|重庆|深圳|广州|杭州|南京|苏州|成都|武汉|西安|香港|澳门|台北|台中|高雄|新北|九龙|新界)$/u;
/** Words that are part of no place's name. */
export const STOP: RegExp = /[在喺哋是的去寄往给您你我他她住址到送请改为从:,。!?;、()]/u;
/** Longest name of a road, an estate or a village, in characters. */
export const LONGEST_NAME = 8;
const LONGEST_LEVELS = 32;

/** Walks left over a name in Chinese characters until a particle or the end of a district's name. */
export function nameStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_NAME && HAN.test(text.charAt(at - 1)) && !STOP.test(text.charAt(at - 1))) {
    // 镇上邮局: the town is part of the name.
    if (end - at >= 2 && /[省市区县镇乡](?![上里下])/u.test(text.slice(at - 1, at + 1))) break;
    at -= 1;
  }
  return isChanged(text, at) ? at + 1 : at;
}

/** Walks left over 浙江省杭州市西湖区, which stands before the name. */
export function levelsBefore(text: string, at: number): number {
  const left = text.slice(Math.max(0, at - LONGEST_LEVELS), at);
  const levels = (LEVELS.exec(left) ?? CITY_NAME.exec(left))?.[0] ?? '';
  // The first level may have swallowed the words before it: 地址是浙江省.
  let start = at - levels.length;
  for (let i = start; i < at; i += 1)
    // 乐从镇: a name that ends with such a word.
    if (STOP.test(text.charAt(i)) && i - start < LONGEST_NAME && !/[省市区县镇乡]/u.test(text.charAt(i + 1)))
      start = i + 1;
  return isChanged(text, start) ? start + 1 : start;
}

/** 改成中山北路: the 成 is no part of the name. 成都路 begins with one. */
function isChanged(text: string, at: number): boolean {
  return text.charAt(at) === '成' && /[改换]/u.test(text.charAt(at - 1));
}

/**
 * Where a pattern matches, with the name before it: the word for the place is looked for first, because engines look for a name of
 * any characters at every place of a text. `shortest`: characters that the name must have.
 */
export function placesNamed(text: string, pattern: RegExp, shortest: number): readonly Stretch[] {
  return matchesOf(pattern, text).flatMap(({ index, 0: { length } }) => {
    const start = nameStart(text, index);
    const name = text.slice(start, index);
    return name.length < shortest || /^[们本总分这那]/u.test(name) ? [] : [{ start, end: index + length }];
  });
}
