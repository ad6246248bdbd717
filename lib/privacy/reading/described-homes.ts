import { matchesOf } from '../../text/matches';
import type { Stretch } from './place-names';

// Where something goes or somebody lives, and what describes the way to a door there, in whatever order: 送到影视城3号门旁老裁缝铺子.
const LABEL =
  /(?:地址|收货(?:那边|人?那?边?|地|的)?|(?<![上厂商卖买公国店])家|人|客户|工地|团?点|摊[子位]?)(?:写的?)?(?:[是在为:]|住的?是|写的)|地址|收货(?:写的|人?那边)?|[他她](?:住|单位是|公司在)|我家就?|住在?|(?:[寄送派投退改发转]|送货|快递|到付件)(?:您|的)?(?:[到往至去是]|给(?=隔壁|对门))了?|转寄|放[在到]了?|[他她]?(?:写|留|填)的是?/gu;
const NUMERAL = '[一二三四五六七八九十廿两\\d]';
// 左手第二间, 面马路那户, 就是他家: one door among others. Without a label it must be told of.
const ONE_DOOR =
  /(?:那|第[一二三四五六七八九十\d]{1,2}个?)(?:\p{Script=Han}{1,2})??[间家户栋排幢趟座屋]|第[一二三四五六七八九十\d]{1,2}个(?:单元|门洞|楼道|院子)|[东西中][边]?户|那个?(?:单位|公寓)|那条|(?:收发|传达|值班|办公|门卫)室|门[卫岗房]|民政办|前台|铺子|院子|老\p{Script=Han}家|就是\p{Script=Han}{0,3}家|[白红蓝绿黄黑]色?的?(?:小楼|大?门|房子?)/u;
// 门口摆石狮子, 铁窗, 阳台挂红灯笼: what the door looks like to who stands before it.
const LOOKS =
  /门口[^,。!?;]{0,6}[摆养挂贴种停有]|门上|[铁木]门|铁窗|阳台[^,。!?;]{0,4}[挂摆晾种]|石狮|灯笼|电铃|透天|毛坯|顶楼|[红蓝白绿黑黄粉灰][色]?的?(?:大?铁?[门闸楼]|窗帘)|皮卡|拖拉机|[枣柿榕槐柳桂]树|小洋楼|平房|唐楼|铁皮|[红白青]砖|带院|出电梯|电梯(?:口|出来?)|近?垃圾房|楼梯[口间]/u;
// 敲一下, 喊老周, 穿红马甲那个保安: who opens.
const AT_DOOR =
  /敲[一二三两]?下|按[一二两三]?下?门?铃|[喊叫]老\p{Script=Han}|下来[拿接]|头一[个家]|倒数|穿[^,。!?;]{1,6}那[个位]|[他她]们?家|行唔到/u;
const CLUES: readonly RegExp[] = [
  /(?:省|(?<![超上夜门])市|(?<!小)区|[县镇乡村屯庄]|街道|社区)(?<=\p{Script=Han}{2})/u,
  /\p{Script=Han}(?:路|街|大道|巷|弄|胡同|里|苑|园|城|湾|府|庭|小区|公寓|公屋|大厦|广场|宿舍|新村|[大家]属?院)/u,
  /对[面过门]|正对|旁|隔壁|后[面头身]|背面|[上下]面|底下|[转拐]角|里面|院[里内]|[路巷街村]口|门口|楼[上下]|[东西南北]边|尽头|[左右][手拐转]|往[东西南北里回前]|走\p{Script=Han}{1,4}米|[东西南北村街桥把][头端](?!发)|最[里外][头面]|拐进|[东西南北]门|过\p{Script=Han}{0,2}[桥道]/u,
  /学校|[小中]学|[一二三四五六七八九十]中|医院|超市|市场|加油站|银行|邮局|供销社|卫生[室院]|\p{Script=Han}{2}[厂店铺桥庙]|公园|派出所|车站|地铁|捷运|\p{Script=Han}{2}站(?=[a-z\d一二三四出旁边对])|出口|月子中心|棋牌室|工地|项目部|板房|食堂|机房|岗亭|\d-\d{2}|锅炉房|粉店|站(?=往)|政府|大队部?|小卖部|菜场|街市|粮站|水塔|祠堂|庙口|国道|石碑|桥洞|天桥|弄堂|[摊亭棚窑]|家属院|门洞|修[车鞋]|士多|水库|大坝|楼道|报刊亭|车间|铺\p{Script=Han}|变压器/u,
  ONE_DOOR,
  LOOKS,
  AT_DOOR,
];
// A number of a building and one of a flat are two clues.
const NUMBERED = new RegExp(
  `(?:${NUMERAL}{1,4}|[a-z\\d]-\\d)(?:号|栋|幢|座|单元|楼|层|室|房|组|排|户|标?段|f|期)`,
  'gu',
);
// 洗衣机送 …, 师傅去 …: what is brought where, or who goes there.
const BROUGHT = /^[^,。!?;]{0,8}?(?:[送寄搬卸派]|[去到放住装修](?!过|了|货))|[他她佢][^,。!?;]{0,4}[住在]/u;
const MOST_NUMBERS = 2;
const FEWEST_CLUES = 3;
const FEWEST_UNLABELLED = 4;
/** Told of the shop, of a place where parcels wait, asked, or priced: nobody's home. */
const NO_HOME =
  /驿站|自提|快递柜|丰巢|代收|网点|仓|我们|咱|本店|门店|展厅|专柜|[加收][钱费]|搬|运费|发货|(?<![出没无])电梯(?!出|口)|吗|还是|哪|或者?|[您你]自己|可以|都能|包邮|款|件套|上楼|家用|客厅|卧室|好看|适合|合适|直径|公分|厘米|[我本分]店|公司|营业|麻烦|不派|[您你](?=下|去|拿|到|跟|家|小区|来)|派[送件]员|快递[员小]|货架|代办/u;
const CLAUSE = /^[^。!?;\n]{0,48}/u;
const SENTENCE = /[^。!?;\n]{12,60}/gu;

/** Places that are described rather than numbered, behind a word that says that something goes or somebody lives there. */
export function describedHomes(text: string): readonly Stretch[] {
  // 嗰幢, 喺: Cantonese for 那, 在; as long as what they stand for.
  const plain = /[嗰喺]/u.test(text) ? text.replaceAll('嗰', '那').replaceAll('喺', '在') : text;
  const told = matchesOf(LABEL, plain).flatMap(({ index, 0: label }) => {
    const start = index + label.length;
    return stretchOf(CLAUSE.exec(plain.slice(start))?.[0] ?? '', start, FEWEST_CLUES);
  });
  if (told.length > 0) return told;
  return matchesOf(SENTENCE, plain).flatMap(({ index, 0: sentence }) =>
    !ONE_DOOR.test(sentence) && !LOOKS.test(sentence) && !AT_DOOR.test(sentence)
      ? []
      : stretchOf(sentence, index, BROUGHT.test(sentence) ? FEWEST_CLUES : FEWEST_UNLABELLED),
  );
}

function stretchOf(clause: string, start: number, fewest: number): readonly Stretch[] {
  if (NO_HOME.test(clause)) return [];
  const numbers = matchesOf(NUMBERED, clause).slice(0, MOST_NUMBERS);
  const clues = [...CLUES.map((clue) => clue.exec(clause)), ...numbers].flatMap((match) =>
    match === null ? [] : [match.index + match[0].length],
  );
  return clues.length < fewest ? [] : [{ start, end: start + Math.max(...clues) }];
}
