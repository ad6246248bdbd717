import { matchesOf } from '../../text/matches';
import { squeezeValue } from './squeeze';

// The parts that single out a home, whatever stands around them: the road with its number, the estate with its building.
const KEY =
  /(\p{Script=Han}{1,12}?)((?:大道|大街|路|街|巷|弄|胡同|公路|道|里)(?:[东西南北中]|[一二三四五六七八九十\d]{1,2}段|[东西南北中]段){0,2}[a-z]?[甲乙丙丁附]?(?:\d{1,5}|[零一二三四五六七八九十百千]{1,7})[a-z]?(?:-\d{1,4})?(?:巷|弄|号)(?:\d{1,4}弄)?(?:\d{1,4}号)?|村(?:(?:\d{1,4}|[一二三四五六七八九十]{1,3})[巷弄])?(?:\d{1,5}|[零一二三四五六七八九十百]{1,5})号|(?:[东西南北一二三四五六七八九十\d]{1,2}[区期])?(?:[a-z]?\d{1,4}[a-z]?|[a-z]|[一二三四五六七八九十]{1,3})(?:栋|幢|座|号楼|组|楼[a-z]?\d{0,4}[a-z]?室))/gu;
const LEVEL = /^.*(?:自治区|自治州|特别行政区|街道|省|市|区|县|镇|乡|旗|盟)(?=.)/u;
// Cities and islands that people write without their suffix.
const CITY =
  /^.*(?:北京|上海|天津|重庆|深圳|广州|东莞|佛山|杭州|宁波|温州|南京|苏州|无锡|成都|武汉|长沙|西安|郑州|济南|青岛|沈阳|大连|厦门|福州|合肥|昆明|香港|澳门|台北|台中|台南|高雄|新北|桃园|九龙|新界|港岛)(?=\p{Script=Han}{2})/u;
const LONGEST_NAME = 6;
const SHORTENED = [3, 2];

/**
 * The keys of an address in canonical form, joined by `|`: 文三路478号|翠苑小区3幢. Two addresses are one home when they share
 * a key. `text` is normalised. Empty when the text goes no deeper than a street.
 */
export function addressKeys(text: string): string {
  const keys = matchesOf(KEY, squeezeValue(text)).map(([, name = '', rest = '']) => {
    const bare = name.replace(LEVEL, '').replace(CITY, '');
    return `${bare.slice(-LONGEST_NAME)}${arabic(rest)}`;
  });
  return keys.join('|');
}

/** The spellings under which a key may be remembered: as it is, and with the name cut to what stands nearest the number. */
export function keyVariants(key: string): readonly string[] {
  const [, name = '', rest = ''] =
    /^(\p{Script=Han}+?)((?:大道|大街|路|街|巷|弄|道|里)?[^路街巷道]*\d.*)$/u.exec(key) ?? [];
  return [
    ...new Set([
      key,
      ...SHORTENED.filter((length) => name.length > length).map((length) => name.slice(-length) + rest),
    ]),
  ];
}

/** Whether two lists of keys share one; the name of a road may be cut or carry the district before it (西湖文三路). */
export function shareKey(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  const right = b.split('|');
  return a.split('|').some((key) => right.some((other) => key === other || isTail(key, other) || isTail(other, key)));
}

function isTail(long: string, short: string): boolean {
  return short.length >= 4 && long.endsWith(short);
}

/** 四百七十八号 → 478号; the 三 of 三段 and of 三期 too. */
function arabic(text: string): string {
  return text.replaceAll(/[零一二三四五六七八九十百千]+/gu, (numeral) => {
    let total = 0;
    let digit = 0;
    let plain = '';
    for (const char of numeral) {
      const value = '零一二三四五六七八九'.indexOf(char);
      if (char === '十') total += (digit === 0 ? 1 : digit) * 10;
      else if (char === '百') total += digit * 100;
      else if (char === '千') total += digit * 1000;
      plain += value < 0 ? '' : String(value);
      digit = value < 0 ? 0 : value;
    }
    return /[十百千]/u.test(numeral) ? String(total + digit) : plain;
  });
}
