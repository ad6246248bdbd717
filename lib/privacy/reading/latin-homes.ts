import { matchesOf } from '../../text/matches';
import type { Stretch } from './place-names';

const UNIT = '(?:room|rm|flat|unit|apt|block|building|bldg|floor|no)\\.?';
const PINYIN_UNIT = '(?:zhuang|zuo|xiang|nong|ceng|dong|danyuan|haolou|lou|shi|hao|f)';
const NUMERAL = '(?:\\d{1,4}|shi(?:yi|er|san|si|wu|liu|qi|ba|jiu)?|yi|er|san|si|wu|liu|qi|ba|jiu)';
const NUMBER = '[a-z]?\\d{1,5}[a-z]?';
// wangjianglu218hao5zhuang602, room602,no218wangjiangroad: a text without spaces.
const HOME = new RegExp(
  `(?<![a-z\\d@./_-])(?:${UNIT}${NUMBER},?){0,4}(?:\\d{1,5},?)?[a-z]{3,24}?(?:lu|jie|dadao|xiang|road|street|avenue|lane)(?:${NUMERAL}duan)?[,.]?(?:(?:${UNIT})?\\d{1,5}${PINYIN_UNIT}?,?)*(?![a-z@])`,
  'gu',
);
const IS_NUMBERED = /\d(?:hao|zhuang|dong|danyuan|lou|shi)|(?:room|rm|flat|unit|apt|building|bldg)\.?[a-z]?\d|no\.?\d/u;
// huatinghuayuanjiuzuo1803: an estate, its building and the flat.
const IN_ESTATE = new RegExp(
  `(?<![a-z\\d@./_-])[a-z]{2,20}?(?:huayuan|xiaoqu|jiayuan|gongyu|dasha|xincun|huating|gongguan|minyuan|yuan|cun),?(?:${NUMERAL}(?:zuo|dong|zhuang|haolou|hao|danyuan|men|lou),?){1,3}(?:\\d{3,4}(?:shi)?)?(?![a-z@])`,
  'gu',
);
const FEWEST_NUMBERS = 2;

/** Homes in Latin letters, in pinyin or English, with the number of the road and that of the flat. `text` has no spaces. */
export function latinHomes(text: string): readonly Stretch[] {
  if (!/(?:lu|jie|dao|xiang|road|street|avenue|lane|yuan|xiaoqu|gongyu|dasha|cun|ting|guan)/u.test(text)) return [];
  const inEstates = matchesOf(IN_ESTATE, text).filter(({ 0: home }) => /\d/u.test(home));
  const onRoads = matchesOf(HOME, text).flatMap(({ index, 0: home }) =>
    IS_NUMBERED.test(home) && (home.match(/\d+/gu) ?? []).length >= FEWEST_NUMBERS
      ? [{ start: index, end: index + home.length }]
      : [],
  );
  return [...onRoads, ...inEstates.map(({ index, 0: { length } }) => ({ start: index, end: index + length }))];
}
