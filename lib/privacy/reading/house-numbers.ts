import { matchesOf } from '../../text/matches';
/** A house number and what follows it: 478号, 12巷3弄5号, 3幢2单元1203室. Code units of a text without spaces, half-open. */
export interface HouseNumber {
  readonly start: number;
  readonly end: number;
  /** Units in order: 号, 幢, 室 …; `''` for a bare room number. */
  readonly units: readonly string[];
}

const NUMBER =
  '[甲乙丙丁新旧附]?(?:[a-z]?\\d{1,5}[a-z]?(?:-\\d{1,4}){0,2}|[〇零一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰]{1,7}|[a-z])[甲乙丙丁]?';
const UNIT =
  '号院|号(?:宿舍|公寓|住院|办公|教学|实验|综合)?楼|号(?:宿舍|公寓|厂房|库房|车间|别墅)|号室|号|支?弄|支|巷|栋|幢|座|塔|梯|单元|期|区|排|字楼|楼|层|舍|室|房|户|门(?!口)|床|村民小组|小组|组|社|队|委(?=[\\d一二三四五六七八九十])|#楼|#|\\/f';
const AFTER = '(?:之(?:\\d{1,3}|[一二三四五六七八九十]{1,2}))?';
const THREE_PARTS = /^[a-z]?\d{1,3}-\d{1,2}-\d{3,4}[室号]?/u;
const PIECE = new RegExp(
  `(?:第(?=[^]{1,3}[座幢栋期]))?(?:${NUMBER}${AFTER}(${UNIT})|[甲乙丙丁戊](单元))${AFTER}`,
  'gu',
);
// 18-27-1801: building, entrance and flat of an estate, which only its name tells from a size or a date.
const TRIPLE = /(?<![\da-z./-])[a-z]?\d{1,3}([-./])\d{1,2}\1\d{3,4}(?![\da-z./-])/gu;
/** The unit of a house number that is written with hyphens alone. */
export const HYPHENS = '-';
// 12-1402, b4-1103: building and flat. A pair is less than three, and asks for more of the name before it.
const PAIR = /(?<![\da-z.-])[a-z]?\d{1,3}-\d{3,4}(?![\da-z-])(?![年月日元块件个斤克号款色码万])/gu;
// 6-2-4: as little as a pair, with the flat by its place on the floor.
const SHORT_TRIPLE = /(?<![\da-z.-])[a-z]?\d{1,3}-\d{1,2}-\d{1,2}(?![\da-z-])(?![年月日天岁元块件个])/gu;
/** The unit of a pair. */
export const ONE_HYPHEN = '--';
// 3号发货, 2楼: 号 of a date, 层 of a shelf are weeded out by what stands before (see address.ts).
const ROOM =
  /^[-,]?(?:[a-z]?\d{3,4}|[a-z]\d{1,2}-\d{3,4}|\d{1,2}-\d{1,4}(?:-\d{1,4})?)(?![\da-z年月日元块件个斤克号款色码])/u;
const FLAT_WORDS =
  /^(?:[a-z]\d{0,3}室?(?![a-z])|\d{1,3}[a-z](?![a-z\d])|[东西南北中左右][户侧边室手]|[东西](?![\p{Script=Han}])|[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖]{3,4}[室房]?)/u;
const GAP = /^[,-]{0,2}$/u;

/** All house numbers of a text, in order. */
export function houseNumbers(text: string): readonly HouseNumber[] {
  const found: { start: number; end: number; units: string[] }[] = [];
  for (const match of matchesOf(PIECE, text)) {
    const last = found.at(-1);
    const end = match.index + match[0].length;
    // 8-1-1802室: building and entrance stand before the room.
    const unit = THREE_PARTS.test(match[0]) ? HYPHENS : (match[1] ?? match[2] ?? '');
    if (last !== undefined && GAP.test(text.slice(last.end, match.index))) {
      last.end = end;
      last.units.push(unit);
    } else {
      found.push({ start: match.index, end, units: [unit] });
    }
  }
  const whole = found.map((house) => withRoom(text, house));
  if (!/[-./]/u.test(text)) return whole;
  const spelled = [
    ...hyphenated(text, TRIPLE, HYPHENS),
    ...hyphenated(text, PAIR, ONE_HYPHEN),
    ...hyphenated(text, SHORT_TRIPLE, ONE_HYPHEN),
  ];
  const apart = spelled.filter((one) => !whole.some(({ start, end }) => one.start >= start && one.start < end));
  return apart.length === 0 ? whole : [...whole, ...apart].toSorted((a, b) => a.start - b.start);
}

function hyphenated(text: string, pattern: RegExp, unit: string): readonly HouseNumber[] {
  return matchesOf(pattern, text).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    units: [unit],
  }));
}

function withRoom(text: string, house: HouseNumber): HouseNumber {
  const room = ROOM.exec(text.slice(house.end, house.end + 14)) ?? flatAfter(text, house.end);
  return room === null ? house : { ...house, end: house.end + room[0].length, units: [...house.units, ''] };
}

/** B after 12楼: a letter alone is a flat only behind a floor or a tower. */
function flatAfter(text: string, at: number): RegExpExecArray | null {
  return /[楼层座元舍栋幢]/u.test(text.charAt(at - 1)) ? FLAT_WORDS.exec(text.slice(at, at + 6)) : null;
}
