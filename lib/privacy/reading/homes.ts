import type { Normalised } from '../../text/normalise';
import type { HouseNumber } from './house-numbers';
import { houseNumbers, HYPHENS, ONE_HYPHEN } from './house-numbers';
import type { Stretch } from './place-names';
import { levelsBefore, LONGEST_NAME, nameStart, STOP } from './place-names';
import { NO_ROAD } from './streets';

const ROAD =
  /(?:大道|大街|路|街|巷|弄|胡同|道|里|坊|围)(?:[东西南北中]|(?:[一二三四五六七八九十]|\d{1,2})段|[东西南北中]段){0,2}$/u;
const ESTATE =
  /(?:小区|花园|花苑|家园|廉租房|公租房|安置房|回迁房|宿舍楼|公馆|公寓|新村|大厦|社区|别墅|宿舍|(?<=[邨村苑]\p{Script=Han}{1,3})[楼阁轩]|华府|华庭|国际|广场|写字楼|商厦|科[学技]园|中心|苑|邨|城|府|园|湾|里|郡|庭|居|轩|阁|院|坊|台|墅|庄|大学|学院|学校|中学|小学|医院|住院部|病区|校区|宿舍区|(?:家属|生活|职工|油田|试验)[院区楼]|基地|大院|大楼|soho|(?<=\p{Script=Han}{2})[东西南北中一二三四五六七八九十\d][区期塔])$/u;
// 锦绣家园12-1402: before a pair of numbers only what nothing but a home is called.
const HOUSING =
  /(?:小区|花园|花苑|家园|公租房|安置房|宿舍|华府|华庭|新村|公寓|[苑邨府湾郡庭居园轩墅]|组团|新城|公社|(?<=\p{Script=Han}{2})[东西南北一二三四五六七八九十\d][区期])$/u;
// 玉屏楼1203室, 科创大厦1203室: a room by its number alone needs a building that has a name.
// 翠湖家园,七号楼: the writer took a breath.
const NAMED_ESTATE = /\p{Script=Han}(?:小区|花园|花苑|家园|公寓|家属院|大院|新村|宿舍|华庭|名都|[苑府])$/u;
const KIND_OF_BUILDING = /(?:小?高层|多层|洋房|[东西南北中]区)$/u;
const TOWER = /\p{Script=Han}{2}(?:大厦|公寓|宿舍|[邨村苑园]\p{Script=Han}{1,3}[楼阁座轩])$/u;
const VILLAGE =
  /(?:村(?:民委员会|委会?)?|屯|寨|庄|坝|镇|乡|(?<![农乡山渔])村\p{Script=Han}{1,3}[塘湾垅岗坡沟冲坪桥头尾边角里]|村[东西南北中]区)第?$/u;
// 湖滨花园三期联排27号: houses that are numbered like those of a road.
const VILLA = /(?:联排|叠拼|叠墅|独栋|双拼|洋房|排屋|合院)$/u;
const NO_VILLAGE = /[农乡山渔]村$/u;
// 文三路3号线, 解放路12号店: a line, a shop, a cabinet carry the number, not a home.
const NO_HOME_AFTER =
  /^(?:[a-z]?的?(?:拼图|摆件|周边|门牌|积木|模型|海报)|线|店|柜|色|球|桥|电池|链接|仓|货架|机|出口|门店|口)/u;
const DATE_AFTER =
  /^(?:[之以]?[前后]|左右|发|到|寄|开始|才|就|能|会|上午|下午|晚|早|有|的时候|那天|开[业工售团抢]|上[新架]|截止|结束|恢复|补货|出货|,?(?:发|到)货)/u;
const BUILDING = /^(?:栋|幢|座|塔|梯|舍|号\p{Script=Han}{0,2}楼|号(?:宿舍|公寓|厂房|库房|车间|别墅)|单元|#|#楼)$/u;
const BUILDING_ONLY = /^(?:栋|幢|号\p{Script=Han}{0,2}楼)$/u;
// 创科大厦A3-501, 之一502房: a flat whose unit nobody wrote.
const FLAT =
  /^(?:之[一二三四五六七八九十\d]{1,2})?(?:(?![电手联收快订尾邮])[\p{Script=Han}a-z]){0,12}[a-z]?(?:\d{1,3}-){0,2}[a-z]?\d{3,4}(?:室|房|号房)?(?![\d年月日元块件个斤克])/u;
const INSIDE = /^[\p{Script=Han}a-z]{0,14}$/u;
const LABEL = /^.*(?:门牌|楼栋|房间|[核对下就成为叫号牌址])/u;

/** Addresses down to a door. */
export function findDoors(dense: Normalised): readonly Stretch[] {
  const houses = houseNumbers(dense.text);
  const found: { start: number; end: number }[] = [];
  for (const house of houses) {
    const last = found.at(-1);
    if (last !== undefined && house.start - last.end <= 14 && goesOn(dense.text, last.end, house)) {
      last.end = house.end;
      continue;
    }
    const name = nameBefore(dense.text, house);
    if (name !== undefined) found.push({ start: levelsBefore(dense.text, name), end: house.end });
  }
  return found.map(({ start, end }) => ({
    start,
    end: end + (FLAT.exec(dense.text.slice(end, end + 30))?.[0].length ?? 0),
  }));
}

/** Between the number of the road and that of the building stands at most the estate's name. */
function goesOn(text: string, from: number, house: HouseNumber): boolean {
  const between = text.slice(from, house.start);
  if (/^[,(-]?$/u.test(between)) return true;
  const isEstate = ESTATE.test(between) || house.units.some((unit) => BUILDING.test(unit));
  return INSIDE.test(between) && isEstate && !STOP.test(between);
}

/** Where the name of the road, estate or village before a house number begins; undefined when it is no home's number. */
function nameBefore(text: string, house: HouseNumber): number | undefined {
  const left = text.slice(Math.max(0, house.start - LONGEST_NAME - 6), house.start);
  const after = text.slice(house.end, house.end + 6);
  const [first = ''] = house.units;
  const begin = (suffix: RegExpExecArray | null): number => nameStart(text, house.start - (suffix?.[0].length ?? 0));
  const road = ROAD.exec(left);
  const isNoHome = house.units.length === 1 && NO_HOME_AFTER.test(after);
  if (road && /^(?:号\p{Script=Han}{0,2}|弄|巷|门)$/u.test(first) && !isNoHome && !NO_ROAD.test(left)) {
    const start = begin(road);
    const isNamed = start < house.start - road[0].length;
    const isDate = house.units.length === 1 && DATE_AFTER.test(after);
    return isNamed && !isDate ? start : undefined;
  }
  const hasBuilding = house.units.some((unit) => BUILDING.test(unit));
  const hasRoom = house.units.length > 1 && house.units.some((unit) => /^(?:室|号室|户|房|床|)$/u.test(unit));
  // 幸福里小区高层3号2门1601: what kind of building it is belongs to no name.
  const estate = ESTATE.exec(left.replace(KIND_OF_BUILDING, ''));
  const isRow = house.units.includes('排') && house.units.length > 1;
  const isFlat =
    hasBuilding ||
    isRow ||
    first === HYPHENS ||
    (hasRoom && house.units.includes('门')) ||
    (hasRoom && house.units.some((unit) => /楼|层/u.test(unit)));
  if (estate && (first === HYPHENS || !NO_HOME_AFTER.test(after)) && (isFlat || (first === '室' && TOWER.test(left))))
    return begin(null);
  if (first === ONE_HYPHEN) return HOUSING.test(left) ? named(begin(null), house.start) : undefined;
  if (text.charAt(house.start - 1) === ',' && hasBuilding && NAMED_ESTATE.test(text.slice(0, house.start - 1)))
    return named(nameStart(text, house.start - 1), house.start);
  if (VILLA.test(left) && first === '号' && !isNoHome && !DATE_AFTER.test(after))
    return named(begin(null), house.start);
  if (
    VILLAGE.test(left) &&
    !(first === '号' && NO_VILLAGE.test(left)) &&
    /^(?:组|小组|村民小组|社|队|号|委)$/u.test(first)
  ) {
    return DATE_AFTER.test(after) ? undefined : begin(null);
  }
  // 东平村3巷12号: the lanes of a village have numbers as well.
  if (VILLAGE.test(left) && !NO_VILLAGE.test(left) && /^(?:支?巷|支?弄)$/u.test(first) && house.units.includes('号'))
    return named(begin(null), house.start);
  const isWhole =
    hasRoom && house.units.some((unit) => /^(?:栋|幢|舍|号\p{Script=Han}{0,2}楼|号(?:宿舍|公寓)|单元)$/u.test(unit));
  // 恒大名都12号楼2单元, 油田23区5栋: a building and its entrance or its quarter.
  const isEntrance =
    named(begin(null), house.start) !== undefined &&
    house.units.some(
      (unit, at) => BUILDING_ONLY.test(unit) && (/^[区期]$/u.test(first) || house.units[at + 1] === '单元'),
    );
  // 国贸三期B座2207, 安居房二期B4-1103: a tower of a stage of something is no piece of goods.
  const isTower =
    hasRoom &&
    house.units.includes('期') &&
    (house.units.includes('座') || text.slice(house.start, house.end).includes('-'));
  if (isWhole || isTower || isEntrance) return begin(null) + lengthOfLabel(text, begin(null), house.start);
  return isUnderDistrict(text, begin(null), house) && !NO_HOME_AFTER.test(after) && !DATE_AFTER.test(after)
    ? begin(null)
    : undefined;
}

function named(start: number, end: number): number | undefined {
  return end - start > 2 ? start : undefined;
}

/** 海口市琼山区府城镇三横6号: behind two levels and a name a number is a home's, whatever the name ends with. */
function isUnderDistrict(text: string, start: number, { start: end, units }: HouseNumber): boolean {
  if (end - start < 2 || !/^(?:号|弄|巷|栋|幢)$/u.test(units[0] ?? '')) return false;
  return /(?:省|市|区|县|镇|乡|街道).*(?:区|县|镇|乡|街道)$/u.test(text.slice(levelsBefore(text, start), start));
}

/** 核对一下门牌号3栋502: what stands before is no name. */
function lengthOfLabel(text: string, start: number, end: number): number {
  return LABEL.exec(text.slice(start, end))?.[0].length ?? 0;
}
