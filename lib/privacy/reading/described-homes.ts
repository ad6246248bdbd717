import { matchesOf } from '../../text/matches';
import type { Stretch } from './place-names';

// Where something goes or somebody lives, and what describes the way to a door there, in whatever order: 送到影视城3号门旁老裁缝铺子.
const LABEL =
  /(?:(?<![上厂商卖买公国店])家|人|客户|工地|点)(?:[是在]|住的?是)|地址[是在为:]?|收货(?:写的?|人?那边)?[是在:]?|[他她]?住在?|(?:[寄送派退改发转]|送货|到付件)的?[到往至去是给]了?|转寄|放[在到]了?|[填写]的是?/gu;
const CLUES: readonly RegExp[] = [
  /(?:[省区县镇乡村]|街道)(?<=\p{Script=Han}{2})/u,
  /(?:[路街巷弄里苑园城湾府院]|小区|公寓|大厦|宿舍)(?<=\p{Script=Han}{2})/u,
  /对[面过门]|旁|隔壁|后[面头身]|[转拐]角|里面|[路巷街村门]口|楼[上下]|[左右]手|往[东西南北里]|[东西南北][边门]/u,
  /[小中]学|学校|医院|超市|市场|银行|邮局|[厂店铺桥庙](?<=\p{Script=Han}{3})|派出所|[车油]站|项目部|政府|小卖部|报刊亭|变压器/u,
  /[那第]\p{Script=Han}?[间家户栋排趟]|(?:门卫|传达)室|门卫|铺子|院子|板房|民政办/u,
];
// A number of a building and one of a flat are two clues.
const NUMBERED = /[一二三四五六七八九十\d](?:[号栋幢座楼层室房组排户门段期f]|单元)/gu;
const MOST_NUMBERS = 2;
const FEWEST_CLUES = 3;
/** Told of the shop, of a place where parcels wait, asked, or priced: nobody's home. */
const NO_HOME =
  /驿站|自提|快递柜|代收|网点|仓|我们|咱|[本门]店|展厅|[加收费搬]|发货|电梯|吗|还是|[哪或款]|自己|可以|都能/u;
const CLAUSE = /^[^。!?;\n]{0,40}/u;

/** Places that are described rather than numbered, behind a word that says that something goes or somebody lives there. */
export function describedHomes(text: string): readonly Stretch[] {
  return matchesOf(LABEL, text).flatMap(({ index, 0: label }) => {
    const start = index + label.length;
    const clause = CLAUSE.exec(text.slice(start))?.[0] ?? '';
    if (NO_HOME.test(clause)) return [];
    const numbers = matchesOf(NUMBERED, clause).slice(0, MOST_NUMBERS);
    const clues = [...CLUES.map((clue) => clue.exec(clause)), ...numbers].flatMap((match) =>
      match === null ? [] : [match.index + match[0].length],
    );
    return clues.length < FEWEST_CLUES ? [] : [{ start, end: start + Math.max(...clues) }];
  });
}
