import { matchesOf } from '../text/matches';
import type { Normalised } from '../text/normalise';
import { addressKeys } from './reading/address-keys';
import { candidateIn } from './reading/candidates';
import { withoutLooseSigns } from './reading/squeeze';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';
import type { HouseNumber } from './reading/house-numbers';
import { houseNumbers, HYPHENS } from './reading/house-numbers';
import { numberlessHomes } from './reading/numberless-homes';

const HAN = /\p{Script=Han}/u;
const ROAD =
  /(?:大道|大街|路|街|巷|弄|胡同|道|里|坊|围)(?:[东西南北中]|(?:[一二三四五六七八九十]|\d{1,2})段|[东西南北中]段){0,2}$/u;
// Words that end like a road and are none; 道, 里 and 街 end many more words than roads.
const NO_ROAD =
  /(?:[电线思套网回油水气铁走铺退出门半上赶顺迷绕问带领近近弯修开让公马]路|(?:^|[^\p{Script=Han}]|[祝您])一路|道路|[知味渠频赛通轨跑管车报街难柔说要隧一人厚厂]道|[这那哪家屋心手眼夜城乡店柜箱袋包盒库仓群]里|逛街|上街)$/u;
const ESTATE =
  /(?:小区|花园|花苑|家园|公寓|新村|大厦|社区|别墅|宿舍|华府|华庭|国际|广场|中心|苑|邨|城|府|园|湾|里|郡|庭|居|轩|阁|院|坊|台|墅|庄|大学|学院|学校|中学|小学|医院|住院部|病区|校区|宿舍区)$/u;
const VILLAGE =
  /(?:村(?:民委员会|委会?)?|屯|寨|庄|坝|镇|乡|(?<![农乡山渔])村\p{Script=Han}{1,3}[塘湾垅岗坡沟冲坪桥头尾边角里])第?$/u;
const NO_VILLAGE = /[农乡山渔]村$/u;
const LEVELS =
  /(?:\p{Script=Han}{1,8}?(?:自治区|自治州|特别行政区|街道|新区|开发区|省|市|区|县|镇|乡|旗|盟)[,/-]?){1,5}$/u;
const CITY_NAME =
  /(?:北京|上海|天津|重庆|深圳|广州|杭州|南京|苏州|成都|武汉|西安|香港|澳门|台北|台中|高雄|新北|九龙|新界)$/u;
// 文三路3号线, 解放路12号店: a line, a shop, a cabinet carry the number, not a home.
const NO_HOME_AFTER = /^(?:线|店|柜|色|球|桥|电池|链接|仓|货架|机|出口|门店|口)/u;
const DATE_AFTER = /^(?:[之以]?[前后]|左右|发|到|寄|开始|才|就|能|会|上午|下午|晚|早|有|的时候|那天|,?(?:发|到)货)/u;
// City and district and road: who lives there is not told by that alone, but it is more than a city.
const STREET = /[市区县](?:(?![在是的到市区县])\p{Script=Han}){2,10}?(?:大道|大街|路|街道?|巷|胡同)/gu;
const ABOVE_STREET =
  /(?:(?![在是的去寄往给您我你他她住址到送从])\p{Script=Han}){2,6}?(?:省|市|自治区)(?:(?![在是的到])\p{Script=Han}){2,6}?$/u;
const NO_STREET_AFTER = /^(?:[\da-z]|店|口|站|附近|一带|门店|商圈|派出所|办事处|网点)/u;
const BUILDING = /^(?:栋|幢|座|塔|舍|号(?:宿舍|公寓|住院)?楼|号(?:宿舍|公寓)|单元|#|#楼)$/u;
// 创科大厦A3-501, 之一502房: a flat whose unit nobody wrote.
const FLAT =
  /^(?:之[一二三四五六七八九十\d]{1,2})?(?:(?![电手联收快订尾邮])[\p{Script=Han}a-z]){0,12}[a-z]?(?:\d{1,3}-){0,2}[a-z]?\d{3,4}(?:室|房|号房)?(?![\d年月日元块件个斤克])/u;
const INSIDE = /^[\p{Script=Han}a-z]{0,14}$/u;
const MAY_BE_HOME =
  /[\da-z甲乙丙丁〇零一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾][^\p{L}\p{N}]{0,4}[号弄支巷栋幢座塔单期区字楼层舍室房户门村小组社队#]|\d\s?-\s?\d|[省市区县村屯庄寨坝湾班]/u;
const STOP = /[在是的去寄往给您你我他她住址到送请改为从:,。!?;、()]/u;
const LABEL = /^.*(?:门牌|楼栋|房间|[核对下就成为叫号牌址])/u;
const LONGEST_NAME = 8;
const LONGEST_LEVELS = 32;

export default defineDetector({
  kind: 'address',
  title: '详细地址',
  why: '门牌级的地址属于个人信息，不能给本人以外的人（《个人信息保护法》第十条）',
  severity: { own: 'hint', unknown: 'warn', foreign: 'block' },
  order: 80,
  find: (text) => findAddresses(text),
  rewrite: () => '您订单里填写的地址',
  withheld: '您订单里填写的地址',
});

export const examples: DetectorExamples = {
  trips: [
    '浙江省杭州市西湖区文三路478号翠苑小区3幢1203室',
    '台北市大安區信義路三段12巷3弄5號6樓',
    '金色家园12栋2单元501',
    '浙江省杭州市西湖区文三路',
  ],
  nearMisses: ['从浙江省杭州市发货', '产地福建省泉州市德化县', '3号楼A区货架', '您知道3号发货吗'],
};

function findAddresses(text: DataText): readonly Candidate[] {
  if (!MAY_BE_HOME.test(text.words.text)) return [];
  const dense = withoutLooseSigns(text.words);
  const doors = findDoors(dense);
  const streets = streetsOf(dense.text).filter(
    ({ start, end }) => !doors.some((door) => start < door.end && door.start < end),
  );
  return [...doors, ...streets, ...numberlessHomes(dense.text)].map(({ start, end }) => {
    const value = addressKeys(dense.text.slice(start, end));
    return candidateIn(dense, start, end, value === '' ? dense.text.slice(start, end) : value, 'likely');
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Addresses down to a road. */
function streetsOf(text: string): readonly Stretch[] {
  return matchesOf(STREET, text).flatMap(({ index, 0: street }) => {
    const end = index + street.length;
    const above = ABOVE_STREET.exec(text.slice(Math.max(0, index - LONGEST_LEVELS), index));
    if (above === null || NO_ROAD.test(street) || NO_STREET_AFTER.test(text.slice(end, end + 4))) return [];
    return [{ start: index - above[0].length, end }];
  });
}

/** Addresses down to a door. */
function findDoors(dense: Normalised): readonly Stretch[] {
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
  if (road && /^(?:号|弄|巷|号院|号楼|门)$/u.test(first) && !NO_HOME_AFTER.test(after) && !NO_ROAD.test(left)) {
    const start = begin(road);
    const isNamed = start < house.start - road[0].length;
    const isDate = house.units.length === 1 && DATE_AFTER.test(after);
    return isNamed && !isDate ? start : undefined;
  }
  const hasBuilding = house.units.some((unit) => BUILDING.test(unit));
  const hasRoom = house.units.length > 1 && house.units.some((unit) => /^(?:室|号室|户|房|床|)$/u.test(unit));
  const estate = ESTATE.exec(left);
  const isFlat = hasBuilding || first === HYPHENS || (hasRoom && house.units.some((unit) => /楼|层/u.test(unit)));
  if (estate && !NO_HOME_AFTER.test(after) && isFlat) return begin(null);
  if (VILLAGE.test(left) && !NO_VILLAGE.test(left) && /^(?:组|小组|村民小组|社|队|号)$/u.test(first)) {
    return DATE_AFTER.test(after) ? undefined : begin(null);
  }
  const isWhole =
    hasRoom && house.units.some((unit) => /^(?:栋|幢|舍|号(?:宿舍|公寓|住院)?楼|号(?:宿舍|公寓)|单元)$/u.test(unit));
  if (isWhole) return begin(null) + lengthOfLabel(text, begin(null), house.start);
  return isUnderDistrict(text, begin(null), house) && !NO_HOME_AFTER.test(after) && !DATE_AFTER.test(after)
    ? begin(null)
    : undefined;
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

/** Walks left over a name in Chinese characters until a particle or the end of a district's name. */
function nameStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_NAME && HAN.test(text.charAt(at - 1)) && !STOP.test(text.charAt(at - 1))) {
    if (end - at >= 1 && /[省市区县镇乡]/u.test(text.charAt(at - 1)) && end - at >= 2) break;
    at -= 1;
  }
  return at;
}

/** Walks left over 浙江省杭州市西湖区, which stands before the name. */
function levelsBefore(text: string, at: number): number {
  const left = text.slice(Math.max(0, at - LONGEST_LEVELS), at);
  const levels = (LEVELS.exec(left) ?? CITY_NAME.exec(left))?.[0] ?? '';
  // The first level may have swallowed the words before it: 地址是浙江省.
  let start = at - levels.length;
  for (let i = start; i < at; i += 1) if (STOP.test(text.charAt(i)) && i - start < LONGEST_NAME) start = i + 1;
  return start;
}
