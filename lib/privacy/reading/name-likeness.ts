import { composedName } from './minority-names';
import { GIVEN_NAME_CHARACTERS, PERSONAL_CHARACTERS } from './name-table';
import { PLACES_LIKE_NAMES } from './place-table';
import { isCompound, isPlainSurname, startsLikeWord, surnameLength } from './surnames';

const TYPICAL = new Set(GIVEN_NAME_CHARACTERS);
const TYPICAL_UNITS = new Uint8Array(0x10000);
for (const char of GIVEN_NAME_CHARACTERS) TYPICAL_UNITS[char.charCodeAt(0)] = 1;
const PERSONAL = new Set(PERSONAL_CHARACTERS);
const PLACES = new Set(PLACES_LIKE_NAMES.split(' '));
// Days, goods and words besides.
const LIKE_A_NAME =
  /^(?:周[一二三四五六日天年长全末围边期岁到身]|颜[色值料]|程[序度式]|申[请报领诉]|毕[竟业]|兰[花州]|席[梦位子]|纪[念录]|宁[波静愿可]|曲[线面]|艾[草灸]|蒙[古牛面]|[郑徐荆滕邓彭莱]州|[沈邵饶]阳|[梁邹]平|[楚柯]雄|韩[国城美文]|楚国|许[可昌愿诺]|吴[江川]|欧[洲美元]|柏林|[李孙王]子|孙女|王[者国牌家]|杨[梅柳]|陆[军海地]|庄[园严家]|阳[台光春]|丁香|麦[子芽]|桑[叶梓]|郁金|舒[心适展]|祝.|施[工展]|董事|辛[勤益]|甘[泉甜南]|黎明|宗教|侯马|卢龙|陈[年列]|张[力家]|宋[体江]|秦[岭皇]|孟[子州]|葛根|汪洋|蒲[江公]|隋唐|宁[夏波]|巫山|姜[汁黄]|冀[东中]|苗[条寨]|章[鱼程]|汤[泉圆]|白[天云]|温馨|水晶|米兰|[高文安]静|高[超明洁]|明慧|马[超丽]|金[丹华]|文杰|雷霆|[黄夏]莲|龙[岩虎]|华[英丽]|秋[菊霞])$/u;
const LIKE_A_PLACE = /[路街巷城区村镇站厂店园苑楼]$/u;

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

/** 周六顺(路), 明天一(点), 方便时: what nothing parts from the word before it may be about when or how. */
export function opensWord(name: string): boolean {
  return /^(?:周[一二三四五六日末]|明[天早晚日]|方[便式法案面])/u.test(name);
}

/** 一张清晰的照片: what begins with 张 is counted, not called. */
export function isCounted(text: string, at: number): boolean {
  return text.charAt(at) === '张' && COUNTS.test(text.charAt(at - 1));
}
const COUNTS = /[零一二三四五六七八九十百两几这那每半整另\d]/u;

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

/** Whether three characters or more are a name without anything around them that asks for one: all of the given name is at home in names. */
export function isNothingElse(name: string): boolean {
  if (name.includes('·')) return true;
  if (LIKE_A_PLACE.test(name)) return false;
  const given = name.slice(surnameLength(name)).split('');
  return given.length >= 2 && isSelfEvident(name) && given.every((char) => TYPICAL.has(char));
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
  return startsLikeWord(name) ? PERSONAL.has(given) : isPlainSurname(name.charAt(0)) && TYPICAL.has(given);
}

/** Whether two characters at home in names stand where those of a given name would, behind a surname of one or two: cheaper than the name. */
export function mayBeGiven(text: string, at: number): boolean {
  return isTypicalUnit(text, at + 2) && (isTypicalUnit(text, at + 1) || isTypicalUnit(text, at + 3));
}

function isTypicalUnit(text: string, at: number): boolean {
  return at < text.length && TYPICAL_UNITS[text.charCodeAt(at)] === 1;
}
