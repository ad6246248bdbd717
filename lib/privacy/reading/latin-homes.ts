import { matchesOf } from '../../text/matches';
import type { Stretch } from './place-names';

const UNIT = '(?:room|rm|flat|unit|apt|block|building|bldg|floor|no)\\.?';
const PINYIN_UNIT = '(?:zhuang|dong|danyuan|haolou|lou|shi|hao|f)';
const NUMBER = '[a-z]?\\d{1,5}[a-z]?';
// wangjianglu218hao5zhuang602, room602,no218wangjiangroad: a text without spaces.
const HOME = new RegExp(
  `(?<![a-z\\d@./_-])(?:${UNIT}${NUMBER},?){0,4}(?:\\d{1,5},?)?[a-z]{3,24}?(?:lu|jie|dadao|xiang|road|street|avenue|lane)[,.]?(?:(?:${UNIT})?\\d{1,5}${PINYIN_UNIT}?,?)*(?![a-z@])`,
  'gu',
);
const IS_NUMBERED = /\d(?:hao|zhuang|dong|danyuan|lou|shi)|(?:room|rm|flat|unit|apt|building|bldg)\.?[a-z]?\d|no\.?\d/u;
const FEWEST_NUMBERS = 2;

/** Homes in Latin letters, in pinyin or English, with the number of the road and that of the flat. `text` has no spaces. */
export function latinHomes(text: string): readonly Stretch[] {
  if (!/(?:lu|jie|dao|xiang|road|street|avenue|lane)/u.test(text)) return [];
  return matchesOf(HOME, text).flatMap(({ index, 0: home }) =>
    IS_NUMBERED.test(home) && (home.match(/\d+/gu) ?? []).length >= FEWEST_NUMBERS
      ? [{ start: index, end: index + home.length }]
      : [],
  );
}
