import type { Normalised } from '../../text/normalise';
import { sourceSpan } from '../../text/normalise';
import type { Candidate } from '../detector';
import { composedName, COMPOSED_OPENINGS, opensComposed } from './minority-names';
import { isShortName } from './name-likeness';
import { BRANDS } from './surname-table';
import { opensName, SURNAME_OPENINGS, surnameLength } from './surnames';

const OPENS = new Uint8Array(0x10000);
for (const unit of [...SURNAME_OPENINGS, ...COMPOSED_OPENINGS]) OPENS[unit] = 1;
const MIDDLE_DOT = 0xb7;
const BRANDS_BY_START = new Map<string, string[]>();
for (const brand of BRANDS)
  BRANDS_BY_START.set(brand.charAt(0), [...(BRANDS_BY_START.get(brand.charAt(0)) ?? []), brand]);
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
  /^(?:[总氏某老店姓版款系牌]|大(?:[姐哥妈爸叔爷娘婶伯嫂夫厨号码]|$)|家(?![妤宜萱宇维贤豪明辉俊伟强宝栋骥骏琳瑶华乐兴成杰宁荣良祥骏铭瑞和欣怡慧琪琳玲玉文国]))/u;

/** The name that a text begins with: surname and one or two characters, as long as they can be a given name. */
export function nameAtStart(text: string): string | undefined {
  const minority = text.includes('·') ? MINORITY.exec(text)?.[0] : undefined;
  if (minority !== undefined) return minority;
  const unit = text.charCodeAt(0);
  const composed = opensComposed(unit) ? composedName(text) : undefined;
  if (composed !== undefined) return composed;
  const surname = opensName(unit) ? surnameLength(text) : 0;
  if (surname === 0 || NO_GIVEN_START.test(text.slice(surname, surname + 2))) return undefined;
  let end = surname;
  while (end < surname + 2 && isGiven(text.charAt(end)) && !ENDS_NAME.test(text.slice(end))) end += 1;
  return end === surname || isBrand(text) ? undefined : text.slice(0, end);
}

/** Its second character is a surname. */
const COMPANY = /[公上贵]司$/u;

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
    return tail.length === length && !COMPANY.test(text.slice(0, 1 - length)) && nameAtStart(tail) === tail
      ? [tail]
      : [];
  });
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

/** Whether a name may stand anywhere in a text: a surname and a character that can be a given name, of a minority, or in Latin letters. */
export function mayHoldName(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (OPENS[unit] === 1 && isGiven(text.charAt(at + 1))) return true;
    if (unit === MIDDLE_DOT || (unit >= 0x61 && unit <= 0x7a)) return true;
  }
  return false;
}

/** Everything in a text that could be a name of three characters or more, or of two that are no word. For comparison with known names. */
export function namesOf(words: Normalised): readonly Candidate[] {
  const found: Candidate[] = [];
  const mayBeMinority = words.text.includes('·');
  for (let at = 0; at < words.text.length; at += 1) {
    if (!mayBeMinority && !opensName(words.text.charCodeAt(at))) continue;
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
