import { matchesOf } from '../../text/matches';
import type { Stretch } from './place-names';

// Where something goes or somebody lives, and what describes the way to a door there, in whatever order: 送到影视城3号门旁老裁缝铺子.
const LABEL =
  /(?:地址|收货(?:那边|人?那?边?|地|的)?|(?<![上厂商卖买公国店])家|人|客户|工地|团?点|摊[子位]?)(?:写的?)?(?:[是在为:]|住的?是|写的)|地址|收货(?:写的|人?那边)?|[他她]住|住在?|(?:[寄送派投退改发转]|送货|快递|到付件)(?:您|的)?(?:[到往至去是]|给(?=隔壁|对门))了?|转寄|放[在到]了?|[他她]?(?:写|留|填)的是?/gu;
const NUMERAL = '[一二三四五六七八九十两\\d]';
const CLUES: readonly RegExp[] = [
  /(?:省|(?<![超上夜门])市|[区县镇乡村屯庄]|街道|社区)(?<=\p{Script=Han}{2})/u,
  /\p{Script=Han}(?:路|街|大道|巷|弄|胡同|里|苑|园|城|湾|府|庭|小区|公寓|大厦|广场|宿舍|新村|[大家]属?院)/u,
  /对[面过门]|旁|隔壁|后[面头身]|[转拐]角|里面|院[里内]|[路巷街村]口|门口|楼[上下]|[东西南北]边|尽头|[左右]手|往[东西南北里]|[东西南北]门/u,
  /学校|[小中]学|医院|超市|市场|加油站|银行|邮局|供销社|卫生[室院]|\p{Script=Han}{2}[厂店铺桥庙]|公园|派出所|车站|工地|项目部|板房|食堂|机房|岗亭|\d-\d{2}|政府|大队部?|小卖部|报刊亭|车间|铺\p{Script=Han}|变压器/u,
  /[那第]\p{Script=Han}?[间家户栋排幢趟]|(?:收发|传达|值班|办公|门卫)室|门[卫岗房]|民政办|前台|铺子|院子|老\p{Script=Han}家|[白红蓝绿黄黑]色?的?(?:小楼|大?门|房子?)/u,
];
// A number of a building and one of a flat are two clues.
const NUMBERED = new RegExp(
  `(?:${NUMERAL}{1,4}|[a-z\\d]-\\d)(?:号|栋|幢|座|单元|楼|层|室|房|组|排|户|标?段|f|期)`,
  'gu',
);
const MOST_NUMBERS = 2;
const FEWEST_CLUES = 3;
/** Told of the shop, of a place where parcels wait, asked, or priced: nobody's home. */
const NO_HOME =
  /驿站|自提|快递柜|丰巢|代收|网点|仓|我们|咱|本店|门店|展厅|专柜|[加收][钱费]|搬|运费|发货|电梯|吗|还是|哪|或者?|[您你]自己|可以|都能|包邮|款|件套/u;
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
