import type { Normalised } from '../../text/normalise';
import { sourceSpan } from '../../text/normalise';
import type { Candidate } from '../detector';
import { composedName, COMPOSED_OPENINGS } from './minority-names';
import { COMMON_WORD_SURNAMES, GIVEN_NAME_CHARACTERS, PERSONAL_CHARACTERS, SURNAMES } from './name-table';
import { PLACES_LIKE_NAMES } from './place-table';
import { BRANDS, COMPOUND_SURNAMES } from './surname-table';

const SINGLE = new Set(SURNAMES);
const WORDLIKE = new Set(COMMON_WORD_SURNAMES);
const COMPOUND = new Set(COMPOUND_SURNAMES);
const OPENINGS = new Set(
  [...SURNAMES, ...COMMON_WORD_SURNAMES, ...COMPOUND_SURNAMES].map((surname) => surname.charCodeAt(0)),
);
const OPENS = new Uint8Array(0x10000);
for (const unit of [...OPENINGS, ...COMPOSED_OPENINGS]) OPENS[unit] = 1;
const MIDDLE_DOT = 0xb7;
const TYPICAL = new Set(GIVEN_NAME_CHARACTERS);
const TYPICAL_UNITS = new Uint8Array(0x10000);
for (const char of GIVEN_NAME_CHARACTERS) TYPICAL_UNITS[char.charCodeAt(0)] = 1;
const PERSONAL = new Set(PERSONAL_CHARACTERS);
const BRANDS_BY_START = new Map<string, string[]>();
for (const brand of BRANDS)
  BRANDS_BY_START.set(brand.charAt(0), [...(BRANDS_BY_START.get(brand.charAt(0)) ?? []), brand]);
const PLACES = new Set(PLACES_LIKE_NAMES.split(' '));
// Days, goods and words besides.
const LIKE_A_NAME =
  /^(?:周[一二三四五六日天年长全末围边期岁到身]|颜[色值料]|程[序度式]|申[请报领诉]|毕[竟业]|兰[花州]|席[梦位子]|纪[念录]|宁[波静愿可]|曲[线面]|艾[草灸]|蒙[古牛面]|[郑徐荆滕邓彭莱]州|[沈邵饶]阳|[梁邹]平|[楚柯]雄|韩[国城美文]|楚国|许[可昌愿诺]|吴[江川]|欧[洲美元]|柏林|[李孙王]子|孙女|王[者国牌家]|杨[梅柳]|陆[军海地]|庄[园严家]|阳[台光春]|丁香|麦[子芽]|桑[叶梓]|郁金|舒[心适展]|祝.|施[工展]|董事|辛[勤益]|甘[泉甜南]|黎明|宗教|侯马|卢龙|陈[年列]|张[力家]|宋[体江]|秦[岭皇]|孟[子州]|葛根|汪洋|蒲[江公]|隋唐|宁[夏波]|巫山|姜[汁黄]|冀[东中]|苗[条寨]|章[鱼程]|汤[泉圆]|白[天云]|[高文安]静|高[超明洁]|明慧|马[超丽]|金[丹华]|文杰|雷霆|[黄夏]莲|龙[岩虎]|华[英丽]|秋[菊霞])$/u;
/** The one-character surnames, as the inside of a character class. */
export const SURNAME_CLASS = `${SURNAMES}${COMMON_WORD_SURNAMES}`;
const LONGEST_NAME = 16;
const SHORTEST_BARE = 3;
// 阿依古丽·买买提: both halves as long as names are, until something else begins.
const MINORITY =
  /^\p{Script=Han}{2,6}·\p{Script=Han}{1,8}?(?=性别|电话|手机|地址|的|收|您|先生|女士|小姐|[对行好]吗|[^\p{Script=Han}]|$)/u;
const MINORITY_TAIL = /\p{Script=Han}{2,4}·\p{Script=Han}{2,8}$/u;
const GIVEN = /^\p{Script=Han}$/u;
// Particles, verbs and words of the trade that no given name holds.
const NO_GIVEN =
  /[的了吗呢吧啊呀哦嗯您你我他她它们在是有和与或及到从把被给对向为于也都就还再已请让收寄发退换买卖付款单号件货快递包裹地址电话手机姓名店铺问说看来去做用点个这那哪什么怎没不很太更最又姐妹叔妈爸]/u;
const ENDS_NAME =
  /^(?:先生|女士|小姐|太太|同学|老师|师傅|经理|可以|可否|能否|行吗|好吗|对吗|没错|亲|性别|性|年龄|电话|手机|地址)/u;
// 张家, 王总, 李大姐: what is said of a family or to a person. 张家豪 and 陈大文 are names.
const NO_GIVEN_START =
  /^(?:[总氏某老店姓版款系牌]|大(?:[姐哥妈爸叔爷娘婶伯嫂夫厨号码]|$)|家(?![豪明辉俊伟强宝栋骥骏琳瑶华乐兴成杰宁荣良祥骏铭瑞和欣怡慧琪琳玲玉文国]))/u;
/** Length of the surname that a text begins with, 0 when none. */
export function surnameLength(text: string): number {
  if (COMPOUND.has(text.slice(0, 2))) return 2;
  return SINGLE.has(text.charAt(0)) || WORDLIKE.has(text.charAt(0)) ? 1 : 0;
}

/**
 * Whether a name is one even where nothing announces a person. 方便面, 夏凉被, 牛肉干 begin like names: behind a surname that begins
 * many words both other characters must be at home in names, behind any other at least one.
 */
export function isSelfEvident(name: string): boolean {
  if (name.includes('·') || composedName(name) === name) return true;
  const given = name.slice(surnameLength(name));
  const typical = given.split('').filter((char) => TYPICAL.has(char)).length;
  if (given.length === 1) return isCompound(name) && typical === 1;
  return given.length >= 2 && typical >= (startsLikeWord(name) ? 2 : 1);
}

/** Whether any character of the given name is at home in names. */
export function hasTypical(name: string): boolean {
  return name
    .slice(surnameLength(name))
    .split('')
    .some((char) => TYPICAL.has(char));
}

/** 沈阳强, 陆军海: begins with a place or a word that only reads like a name. */
export function startsLikePlace(name: string): boolean {
  const opening = name.slice(0, 2);
  return LIKE_A_NAME.test(opening) || PLACES.has(opening);
}

/** Whether at least `least` characters of a name of three are hardly used but in given names. */
export function isPersonal(name: string, least: number): boolean {
  return (
    name
      .slice(1)
      .split('')
      .filter((char) => PERSONAL.has(char)).length >= least
  );
}

/** Whether a text begins with a surname that begins many ordinary words too: 高, 白, 金. */
export function startsLikeWord(text: string): boolean {
  return WORDLIKE.has(text.charAt(0)) && !COMPOUND.has(text.slice(0, 2));
}

const LIKE_A_PLACE = /[路街巷城区村镇站厂店园苑楼]$/u;

/** Whether three characters or more are a name without anything around them that asks for one: all of the given name is at home in names. */
export function isNothingElse(name: string): boolean {
  if (name.includes('·')) return true;
  if (LIKE_A_PLACE.test(name)) return false;
  const given = name.slice(surnameLength(name)).split('');
  return given.length >= 2 && isSelfEvident(name) && given.every((char) => TYPICAL.has(char));
}

/** 万俟晴: a surname of two characters that is no word besides. */
function isCompound(name: string): boolean {
  return COMPOUND.has(name.slice(0, 2)) && !/^(?:东方|百里|长孙|司空)/u.test(name);
}

/** The name that a text begins with: surname and one or two characters, as long as they can be a given name. */
export function nameAtStart(text: string): string | undefined {
  const minority = text.includes('·') ? MINORITY.exec(text)?.[0] : undefined;
  if (minority !== undefined) return minority;
  const unit = text.charCodeAt(0);
  const composed = COMPOSED_OPENINGS.has(unit) ? composedName(text) : undefined;
  if (composed !== undefined) return composed;
  const surname = OPENINGS.has(unit) ? surnameLength(text) : 0;
  if (surname === 0 || NO_GIVEN_START.test(text.slice(surname, surname + 2))) return undefined;
  let end = surname;
  while (end < surname + 2 && isGiven(text.charAt(end)) && !ENDS_NAME.test(text.slice(end))) end += 1;
  return end === surname || isBrand(text) ? undefined : text.slice(0, end);
}

/** The name that a text ends with, from the nearest surname leftwards. */
export function nameAtEnd(text: string): string | undefined {
  return namesAtEnd(text)[0];
}

/** Everything that a text ends with and that has the form of a name, the longest first: 和陈静 and 陈静. */
export function namesAtEnd(text: string): readonly string[] {
  const minority = text.includes('·') ? MINORITY_TAIL.exec(text)?.[0] : undefined;
  if (minority !== undefined) return [minority];
  return [4, 3, 2].flatMap((length) => {
    const tail = text.slice(-length);
    return tail.length === length && nameAtStart(tail) === tail ? [tail] : [];
  });
}

/**
 * Whether two characters are a name where a person must be named (…的包裹, 寄给…). Behind a surname that begins many words only
 * characters do that are hardly used but in names; towns, days and goods that read like a name are none.
 */
export function isShortName(name: string): boolean {
  return hasShortForm(name) && !LIKE_A_NAME.test(name) && !PLACES.has(name);
}

/** Whether two characters could be a surname and a given name, whatever else they may be. */
export function hasShortForm(name: string): boolean {
  if (name.length !== 2) return false;
  const given = name.charAt(1);
  return WORDLIKE.has(name.charAt(0)) ? PERSONAL.has(given) : SINGLE.has(name.charAt(0)) && TYPICAL.has(given);
}

/** Whether a text begins with a brand that is named like a person. */
function isBrand(text: string): boolean {
  return BRANDS_BY_START.get(text.charAt(0))?.some((brand) => text.startsWith(brand)) === true;
}

const UNSEEN = 0;
const CANNOT_BE_GIVEN = 1;
const CAN_BE_GIVEN = 2;
/** What was found out about a character, by code unit: names are looked for at every surname of a draft. */
const GIVEN_UNITS = new Uint8Array(0x10000);

function isGiven(char: string): boolean {
  const unit = char.charCodeAt(0);
  const before = GIVEN_UNITS[unit] ?? UNSEEN;
  if (before !== UNSEEN || char === '') return before === CAN_BE_GIVEN;
  const now = GIVEN.test(char) && !NO_GIVEN.test(char) ? CAN_BE_GIVEN : CANNOT_BE_GIVEN;
  GIVEN_UNITS[unit] = now;
  return now === CAN_BE_GIVEN;
}

/** Whether a surname may begin with this code unit: cheaper than looking for the surname. */
export function opensName(unit: number): boolean {
  return OPENINGS.has(unit);
}

/** Whether a name may stand anywhere in a text: a surname and a character that can be a given name, of a minority, or in Latin letters. */
export function mayHoldName(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (OPENS[unit] === 1 && isGiven(text.charAt(at + 1))) return true;
    if (unit === MIDDLE_DOT || (unit >= 0x61 && unit <= 0x7a)) return true;
  }
  return false;
}

/** Whether two characters at home in names stand where those of a given name would, behind a surname of one or two: cheaper than the name. */
export function mayBeGiven(text: string, at: number): boolean {
  return isTypicalUnit(text, at + 2) && (isTypicalUnit(text, at + 1) || isTypicalUnit(text, at + 3));
}

function isTypicalUnit(text: string, at: number): boolean {
  return at < text.length && TYPICAL_UNITS[text.charCodeAt(at)] === 1;
}

/** Everything in a text that could be a name of three characters or more, or of two that are no word. For comparison with known names. */
export function namesOf(words: Normalised): readonly Candidate[] {
  const found: Candidate[] = [];
  const mayBeMinority = words.text.includes('·');
  for (let at = 0; at < words.text.length; at += 1) {
    if (!mayBeMinority && !OPENINGS.has(words.text.charCodeAt(at))) continue;
    const name = nameAtStart(words.text.slice(at, at + LONGEST_NAME));
    if (name === undefined) continue;
    for (const value of [name, name.slice(0, 2)]) {
      if (value.length < SHORTEST_BARE && !isShortName(value)) continue;
      const [start, end] = sourceSpan(words, at, at + value.length);
      found.push({ start, end, value, confidence: 'likely' });
    }
  }
  return found;
}
