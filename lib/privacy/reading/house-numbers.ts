import { matchesOf } from '../../text/matches';
/** A house number and what follows it: 478号, 12巷3弄5号, 3幢2单元1203室. Code units of a text without spaces, half-open. */
export interface HouseNumber {
  readonly start: number;
  readonly end: number;
  /** Units in order: 号, 幢, 室 …; `''` for a bare room number. */
  readonly units: readonly string[];
}

const NUMBER = '(?:[a-z]?\\d{1,5}[a-z]?|[〇零一二三四五六七八九十百]{1,5}|[a-z])';
const UNIT = '号院|号楼|号室|号|弄|巷|栋|幢|座|单元|期|区|楼|层|室|房|户|门|组|队|#楼|#|\\/f';
const PIECE = new RegExp(`${NUMBER}(?:之\\d{1,3})?(${UNIT})(?:之\\d{1,3})?`, 'gu');
// 3号发货, 2楼: 号 of a date, 层 of a shelf are weeded out by what stands before (see address.ts).
const ROOM = /^[-,]?(?:[a-z]?\d{3,4}|\d{1,2}-\d{1,4}(?:-\d{1,4})?)(?![\da-z年月日元块件个斤克号款色码])/u;
const GAP = /^[,-]{0,2}$/u;

/** All house numbers of a text, in order. */
export function houseNumbers(text: string): readonly HouseNumber[] {
  const found: { start: number; end: number; units: string[] }[] = [];
  for (const match of matchesOf(PIECE, text)) {
    const last = found.at(-1);
    const end = match.index + match[0].length;
    const unit = match[1] ?? '';
    if (last !== undefined && GAP.test(text.slice(last.end, match.index))) {
      last.end = end;
      last.units.push(unit);
    } else {
      found.push({ start: match.index, end, units: [unit] });
    }
  }
  return found.map((house) => withRoom(text, house));
}

function withRoom(text: string, house: HouseNumber): HouseNumber {
  const room = ROOM.exec(text.slice(house.end, house.end + 14)) ?? flatAfter(text, house.end);
  return room === null ? house : { ...house, end: house.end + room[0].length, units: [...house.units, ''] };
}

/** B after 12楼: a letter alone is a flat only behind a floor or a tower. */
function flatAfter(text: string, at: number): RegExpExecArray | null {
  return /[楼层座]/u.test(text.charAt(at - 1)) ? /^[a-z]\d{0,3}(?:室)?(?![a-z])/u.exec(text.slice(at, at + 6)) : null;
}
