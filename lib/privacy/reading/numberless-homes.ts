import { matchesOf } from '../../text/matches';
import type { Stretch } from './place-names';
import { levelsBefore, placesNamed } from './place-names';

const NAME = '(?:(?![在是的去寄往给您你我他她住址到送这那])\\p{Script=Han}){2,6}?';
const LEVELS = '(?:(?:(?![在是的去寄往给您你我他她住址到送])\\p{Script=Han}){2,5}?(?:省|市|区|县|镇|乡)){0,4}';
// 李家庄村委会旁边第三户: a village has no numbers, people say beside what the house stands.
const IN_VILLAGE = new RegExp(
  `${LEVELS}${NAME}(?:村|屯|庄|寨|坝|湾)(?:委会|民委员会|口|头|东头?|西头?|南头?|北头?|小学|卫生室|小卖[部铺]|[一二三四五六七八九十\\d]{1,2}[组队社])?(?:\\p{Script=Han}{0,5}?(?:旁边?|对面|隔壁|后面?|前面?|左边|右边|[东西南北]边|进去|进村|往[东西南北里]|底下)的?){1,2}(?:第[一二三四五六七八九十\\d]{1,2}[家户排栋间座]|\\p{Script=Han}{1,3}家(?=[,。!?;\\s]|$)|那[家户])`,
  'gu',
);
// 柳巷胡同走到头倒数第二间, 桂苑东门进去左手第三栋: the way to one door, where nobody gave it a number.
const ON_THE_WAY = new RegExp(
  `${LEVELS}${NAME}(?:巷子?|胡同|弄堂?|里弄|路|街|苑|小区|花园|家园|新村|公寓|大院|家属院)(?:(?![店铺户您你我])[\\p{Script=Han},]){0,10}?(?:走到头|到头|尽头|进去|往?里走?|拐角|转角|[左右][手拐转边]|旁边?|对面|隔壁|后面|[东西南北正侧]门|顶头|口|(?=倒数))(?:(?![店铺您你我])[\\p{Script=Han},]){0,6}?(?:倒数)?第[一二三四五六七八九十\\d]{1,2}(?:家(?![店铺])|户|间|栋|幢|排|个?(?:大?[门院]))(?:[一二三四五六七八九十\\d]{1,2}单元|[一二三四五六七八九十\\d]{1,2}[楼层]|[,]?\\d{1,4}[号室]|[红黑白蓝绿铁木大]{1,2}门|[左右]手?边?那[家户])*(?![^,。!?;\\n]{0,6}(?:驿站|快递柜|代收点|[门商小本]店|我们[店家]|咱[们家]))`,
  'gu',
);
// 县一中高三(5)班: where a pupil is found all day.
const IN_SCHOOL =
  /(?:(?![在是的去寄往给您你我他她住址到送])[\p{Script=Han}\d]){0,10}?(?:[一二三四五六七八九十\d]中|中学|高中|初中|小学|实小|附小|附中|学院|大学|职高|技校|学校|幼儿园)[^,。!?;\d]{0,8}?(?:(?:[高初小大]?[一二三四五六七八九\d]年?级?|\d{2}级|[大中小]班?)\(?\d{1,2}\)?班|(?:[高初][一二三]|[一二三四五六\d]年级)[一二三四五六七八九十]{1,2}班)(?!的?(?:班服|校服|同学们|家长们|定制|款))|(?:(?![在是的去寄往给您你我他她住址到送])\p{Script=Han}){2,10}?幼儿园,?[大中小托][一二三四五六七八九十\d]{1,2}班/gu;

// 过桥直走两百米,后面那栋白房子是他家: the way to a house, and whose it is.
const WAY_TO_HIS = new RegExp(
  '(?:[左右直]转|直走|往?[里前东西南北左右][拐走]|走到头|进村|过了?桥|拐[弯进]|下(?:国道|高速|坡)|岔路|路口)[^。!?;\\n店]{0,30}?(?:那[家栋户间座排]|第[一二三四五六七八九十\\d]{1,2}[家栋户间座])[^,。!?;\\n店]{0,8}?(?:就?是(?:[他她您你]|客户|收[件货]人|顾客|买家)家|(?<=[家户栋间门])就是(?=[,。!?;了]|$))',
  'gu',
);
// 村口往东第三家: counted from a place that every village has.
const FROM_VILLAGE =
  /村[口头尾][\p{Script=Han},]{0,8}?(?:往[东西南北里]|旁边?|对面|后面|[左右]手?边?|[东西南北]边)(?:数|走|进去|过去)?,?第[一二三四五六七八九十\d]{1,2}[家户排栋间](?!店)/gu;
// 清水河镇66团12连: farms of the Xinjiang corps count their companies.
const CORPS = /\d{1,3}团(?:[一二三四五六七八九十\d]{1,2}[连营](?![发击锁])|\p{Script=Han}{0,3}小区)/gu;
// 望江里7排3号门, 农场七连三排二号: a row of houses and the house in it. Seats and shelves stand in rows too.
const IN_ROW =
  /(?:[一二三四五六七八九十\d]{1,2}[连队组区巷弄],?)?第?[一二三四五六七八九十\d]{1,2}[排趟](?:平?房)?,?第?[一二三四五六七八九十\d]{1,2}(?:号门?|户|家)(?![座货店线仓库柜位球色码衣鞋扣])/gu;
const SEATS = /[票厅座架仓库柜机车剧演影赛]|[会现]场/u;

/** Places where one person lives or is found, without a road, a building or a number of a house. */
export function numberlessHomes(text: string): readonly Stretch[] {
  const patterns = [
    ...(/[村屯庄寨坝湾]/u.test(text) ? [IN_VILLAGE] : []),
    ...(/第.{1,2}[家户间栋幢排个大门院]/u.test(text) ? [ON_THE_WAY] : []),
    ...(text.includes('班') ? [IN_SCHOOL] : []),
    ...(/家|就是/u.test(text) ? [WAY_TO_HIS] : []),
    ...(/村[口头尾]/u.test(text) ? [FROM_VILLAGE] : []),
  ];
  const farms = /\d团/u.test(text) ? placesNamed(text, CORPS, 0) : [];
  const rows = /[排趟]/u.test(text)
    ? placesNamed(text, IN_ROW, 2).filter(({ start, end }) => !SEATS.test(text.slice(Math.max(0, start - 4), end)))
    : [];
  return [
    ...[...farms, ...rows].map(({ start, end }) => ({ start: levelsBefore(text, start), end })),
    ...patterns.flatMap((pattern) =>
      matchesOf(pattern, text).map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
    ),
  ];
}
