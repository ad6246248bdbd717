import { matchesOf } from '../../text/matches';
import type { Stretch } from './place-names';

const NUMBER = '[\\d零〇一二三四五六七八九十百幺洞两]{1,5}';
// 文三鹿四七八浩: the words of an address by others that sound like them. Both must be misspelt, or one beside a building.
const MISSPELT = new RegExp(
  `(?:(?![在是的去寄往给您你我他她住址到送])\\p{Script=Han}){2,5}?(?:[鹿露陆卢录麓]${NUMBER}[浩昊皓耗壕豪昊]|[鹿露陆卢录麓]${NUMBER}号(?=${NUMBER}[栋幢洞动冻])|路${NUMBER}[浩昊皓耗壕])(?:,?${NUMBER}(?:[栋幢洞动冻]|[单丹担][元圆园]|[室是式市])?){0,3}`,
  'gu',
);

/** Roads and house numbers whose words stand in others that sound alike. */
export function misspeltRoads(text: string): readonly Stretch[] {
  if (!/[浩昊皓耗壕豪]|[鹿露陆卢录麓][\d零〇一二三四五六七八九]/u.test(text)) return [];
  return matchesOf(MISSPELT, text).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
