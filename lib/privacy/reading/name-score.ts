import { startsLikePlace } from './name-likeness';
import { GIVEN_NAME_CHARACTERS, OCCASIONAL_CHARACTERS, PERSONAL_CHARACTERS } from './name-table';
import { isPlainSurname, surnameLength } from './surnames';

/** How much a character says for a given name, one more than its points: 0 for one that hardly any has. */
const GIVEN_POINTS = new Uint8Array(0x10000);
for (const [points, characters] of [OCCASIONAL_CHARACTERS, GIVEN_NAME_CHARACTERS, PERSONAL_CHARACTERS].entries())
  for (const char of characters) GIVEN_POINTS[char.charCodeAt(0)] = points + 1;
/** Words that read like a surname and a given name, besides those that no name may be. */
const WORDS =
  /^(?:江南|单[子元]|成[长功品]|宋[锦朝]|安[全心慰]|明[天白显亮]|白[色天云]|常[年常]|平[常时安]|高[兴新贵]|康复|包[子装]|水[晶平]|花[园朵]|国[家庆]|金[色]|强[大力]|方[便法可]|文[学本具化]|时[尚光间]|关[心爱节]|冷静|夏[天]|温[水柔]|盛[大开]|谢谢|刘海|样本|范本|苗本|檀香|红珍|余[月额]|凌晨|陆运|盖子|滑雪|平均|柯基|舒服|管[明今昨后会就]|群[组里]|赖群|张照)/u;
const PLAIN = 3;
const WORDLIKE = 1;
const SHORT = -2;
const A_WORD = -4;
/** 江南风, 祝寿酒: how goods end. */
const LIKE_GOODS = /[路街巷区村镇站厂店色风酒节款茶糖饼粉膏霜油水布料裤裙鞋帽包袋锅碗杯灯刀线绳扣琴画纸笔]$/u;
const GOODS = -2;
const ONLY_NUMERALS = /^.[一二三四五六七八九十百千万]{1,2}$/u;
/** 上官网: a site, with a word before it. */
const SITE = /^上官网/u;

/**
 * Points for a text being a person's name, from its characters alone: how seldom the surname begins anything else, how much each
 * character of the given name is at home in names, less where it is short or begins with a word.
 */
export function namePoints(name: string): number {
  const surname = surnameLength(name);
  const given = name.slice(surname === 0 ? 1 : surname);
  let points = surname === 2 ? PLAIN : isPlainSurname(name.charAt(0)) ? PLAIN : surname === 0 ? 0 : WORDLIKE;
  for (let at = 0; at < given.length; at += 1) points += (GIVEN_POINTS[given.charCodeAt(at)] ?? 0) - 1;
  if (name.length === 2) points += SHORT;
  if (LIKE_GOODS.test(name)) points += GOODS;
  if (SITE.test(name)) points += 2 * A_WORD;
  if (surname < 2 && (WORDS.test(name) || ONLY_NUMERALS.test(name) || startsLikePlace(name))) points += A_WORD;
  return points;
}
