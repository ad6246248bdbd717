import { digitOf, numeralOf } from '../../text/numerals';

// How a number is said aloud and typed as it is said: in groups with words between them, 四个零, double two, one three nine.
// 一会 and 一下 are words.
const DIGIT = '(?:[\\d零〇二三四五六七八九幺两洞拐勾壹贰叁肆伍陆柒捌玖]|一(?![会下定起样直些共点般]))';
const TIMES: Readonly<Record<string, number>> = { 两: 2, 俩: 2, 双: 2, double: 2, 仨: 3, triple: 3 };
const ENGLISH: readonly string[] = 'zero one two three four five six seven eight nine'.split(' ');
export const ENGLISH_DIGIT = `(?<![a-z])(?:${ENGLISH.join('|')})(?![a-z])`;
export const REPEATED = `(?:[一两二三四五六七八1-8]个|[俩仨双]|(?<![a-z])(?:double|triple)\\s)(?:${DIGIT}|${ENGLISH_DIGIT})`;
// 七千零二, 一百三十九: a group said as a sum.
const ONES = '[一二两三四五六七八九]';
const GROUP_SUM = `${ONES}千(?:零${ONES}(?:十${ONES}?)?|${ONES}百(?:零${ONES}|${ONES}十?${ONES}?)?)?|一百[三五六七八九]十${ONES}?`;
/** One of them. */
export const UNIT = new RegExp(`${GROUP_SUM}|${REPEATED}|${ENGLISH_DIGIT}|${DIGIT}`, 'gu');
/** Several in a row. */
export const PIECE = `(?:${GROUP_SUM}|${REPEATED}|${ENGLISH_DIGIT}|${DIGIT})(?:[\\s-]?(?:${GROUP_SUM}|${REPEATED}|${ENGLISH_DIGIT}|${DIGIT}))*`;

/** 四个零 → 0000, double two → 22, nine → 9, 幺 → 1. */
export function spoken(unit: string): string {
  if (/[千百]/u.test(unit)) return sumOf(unit);
  const last = /[a-z]+$/u.exec(unit)?.[0];
  const digit = last === undefined ? plain(unit.slice(-1)) : String(ENGLISH.indexOf(last));
  const head = unit.slice(0, unit.length - (last?.length ?? 1)).replaceAll(/[个\s]/gu, '');
  return digit.repeat(head === '' ? 1 : (TIMES[head] ?? Number(plain(head))));
}

/** 七千零二 → 7002, 一百三十九 → 139. */
function sumOf(unit: string): string {
  let sum = 0;
  let ones = 0;
  for (const char of unit) {
    const power = { 十: 10, 百: 100, 千: 1000 }[char];
    if (power === undefined) ones = char === '两' ? 2 : Number(plain(char));
    else {
      sum += ones * power;
      ones = 0;
    }
  }
  return String(sum + ones);
}

/** The digit that a digit or a numeral stands for. */
export function plain(char: string): string {
  return digitOf(char) ?? numeralOf(char) ?? '';
}
