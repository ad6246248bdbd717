import { matchesOf } from '../../text/matches';
import type { Stretch } from './place-names';
import { levelsBefore, placesNamed } from './place-names';

// 县一中高三(5)班: where a pupil is found all day.
const IN_SCHOOL =
  /(?:(?![在是的去寄往给您你我他她住址到送])[\p{Script=Han}\d]){0,10}?(?:[一二三四五六七八九十\d][中小](?![时号])|中学|高中|初中|小学|实小|附小|附中|学院|大学|职高|技校|学校|幼儿园)[^,。!?;\d]{0,8}?(?:(?:[高初小大]?[一二三四五六七八九\d]年?级?|\d{2}级|[大中小]班?)\(?\d{1,2}\)?班|(?:[高初][一二三]|[一二三四五六\d]年级)[一二三四五六七八九十]{1,2}班)(?!的?(?:班服|校服|同学们|家长们|定制|款))|(?:(?![在是的去寄往给您你我他她住址到送])\p{Script=Han}){2,10}?幼儿园,?[大中小托][一二三四五六七八九十\d]{1,2}班/gu;

// 清水河镇66团12连: farms of the Xinjiang corps count their companies.
const CORPS = /\d{1,3}团(?:[一二三四五六七八九十\d]{1,2}[连营](?![发击锁])|\p{Script=Han}{0,3}小区)/gu;
// 望江里7排3号门, 农场七连三排二号: a row of houses and the house in it. Seats and shelves stand in rows too.
const IN_ROW =
  /(?:[一二三四五六七八九十\d]{1,2}[连队组区巷弄],?)?第?[一二三四五六七八九十\d]{1,2}[排趟](?:平?房)?,?第?[一二三四五六七八九十\d]{1,2}(?:号门?|户|家)(?![座货店线仓库柜位球色码衣鞋扣])/gu;
// 团堡镇大塘村岩口组: a group of a village by its name, below a town.
const GROUP =
  /(?:[县镇乡]|街道)\p{Script=Han}{1,6}?村(?:\p{Script=Han}{1,4}?(?:组|社|屯|湾|塆|寨|坪|冲|沟|庄|坡|岭|队)|[一二三四五六七八九十\d]{1,2}[组社队])(?!织|会|区|装|合|的|出|产|特)/gu;
// 锦绣江南四期5A1203: building, entrance and flat in one, behind a name.
const IN_ONE =
  /(?<=[期区苑园府城湾庭居里邸郡轩寓村厦著邑台座阁])\d{1,2}[a-z]-?\d{3,4}(?![\da-z.元块件个款码号毫厘米货柜仓架型]|-\d)/gu;
const SHORTEST_ESTATE = 1;
const SEATS = /[票厅座架仓库柜机车剧演影赛]|[会现]场/u;

/** Places where one person lives or is found, without a road, a building or a number of a house. */
export function numberlessHomes(text: string): readonly Stretch[] {
  const farms = /\d团/u.test(text) ? placesNamed(text, CORPS, 0) : [];
  const rows = /[排趟]/u.test(text)
    ? placesNamed(text, IN_ROW, 2).filter(({ start, end }) => !SEATS.test(text.slice(Math.max(0, start - 4), end)))
    : [];
  const groups = text.includes('村') ? placesNamed(text, GROUP, 1) : [];
  const flats = /\d[a-z]-?\d/u.test(text) ? placesNamed(text, IN_ONE, SHORTEST_ESTATE) : [];
  return [
    ...[...farms, ...rows, ...groups, ...flats].map(({ start, end }) => ({ start: levelsBefore(text, start), end })),
    ...(text.includes('班') ? matchesOf(IN_SCHOOL, text) : []).map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
  ];
}
