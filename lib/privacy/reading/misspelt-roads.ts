import type { Normalised } from '../../text/normalise';
import { findDoors } from './homes';
import type { Stretch } from './place-names';

const NUMERAL = '[\\d零〇一二三四五六七八九十百幺洞两]';
// 文三鹿四七八浩, 翠湖小趣7懂1丹元: the words of an address by others that sound like them, each as long as what it stands for.
const RESPELT: readonly (readonly [pattern: RegExp, word: string])[] = [
  [new RegExp(`[鹿露陆卢录麓](?=${NUMERAL}{1,5}[号浩昊皓耗壕豪毫])`, 'gu'), '路'],
  [new RegExp(`小[趣曲取渠去趋](?=${NUMERAL}{1,3}[栋幢号懂动洞冻董单丹-])`, 'gu'), '小区'],
  [new RegExp(`(?<=${NUMERAL})[浩昊皓耗壕豪毫](?![升米克安])`, 'gu'), '号'],
  [new RegExp(`(?<=(?<!${NUMERAL})${NUMERAL}{1,3})[懂动洞冻董](?=,?(?:${NUMERAL}|[单丹担])|$)`, 'gu'), '栋'],
  [new RegExp(`(?<=${NUMERAL})(?:[丹担蛋][元圆园缘源员]|单[圆园缘源员])(?=${NUMERAL}|$)`, 'gu'), '单元'],
  [new RegExp(`(?<=${NUMERAL})[搂娄漏](?=之|${NUMERAL}|[,。!?;]|$)`, 'gu'), '楼'],
  [/公[育玉浴域欲](?=,?[a-z\d一二三四五六七八九十])/gu, '公寓'],
  [/(?<=[a-z\d一二三四五六七八九十])坐(?=[\d零一二三四五六七八九壹贰叁肆伍陆柒捌玖]{2})/gu, '座'],
  [new RegExp(`(?<=${NUMERAL}{3})[是式市世](?=$|[,。!?;])`, 'gu'), '室'],
];
const MAY_BE_RESPELT = new RegExp(
  `[浩昊皓耗壕豪毫懂动洞冻董丹担蛋单鹿露陆卢录麓](?:(?<=${NUMERAL}[浩昊皓耗壕豪毫懂动洞冻董])|(?<=${NUMERAL}[丹担蛋单])[元圆园缘源员]|(?<=[鹿露陆卢录麓])${NUMERAL})|小[趣曲取渠去趋]${NUMERAL}|公[育玉浴域欲],?[a-z\\d]|[a-z\\d]坐`,
  'u',
);
/** One word that sounds like a unit is a word; two are none, and one beside a road's name or before a building is none either. */
const FEWEST = 2;
const ONE_IS_ENOUGH = new RegExp(
  `(?:[路街道巷弄]${NUMERAL}{1,5}[浩昊皓耗壕])|[鹿露陆卢录麓]${NUMERAL}{1,5}号,?${NUMERAL}{1,3}[栋幢]`,
  'u',
);

/** Homes whose roads, buildings and flats stand in words that sound like them. */
export function misspeltRoads(dense: Normalised): readonly Stretch[] {
  if (!MAY_BE_RESPELT.test(dense.text)) return [];
  let count = 0;
  let { text } = dense;
  for (const [pattern, word] of RESPELT)
    text = text.replaceAll(pattern, () => {
      count += 1;
      return word;
    });
  if (count < FEWEST && !(count === 1 && ONE_IS_ENOUGH.test(dense.text))) return [];
  return findDoors({ ...dense, text });
}
