import { digitRuns } from '../../text/digit-runs';
import { readDigits } from '../../text/digits';
import { matchesOf } from '../../text/matches';
import type { DataText } from '../detector';
import type { Edit } from './edits';
import { edited } from './edits';
import { ENGLISH_DIGIT, PIECE, REPEATED, UNIT, plain, spoken } from './said-digits';

/** Which part of the number comes: only somebody who deals out a number says so. */
const PART =
  '(?:的?(?:号段|字头|[开打起]头)|(?:[这那]?是?|剩下的?|[另前后])一半|尾巴?[二三四五六3-6]个|[前后末中][一二三四五六七八3-8几]?[位个](?:数字?|码)?|[二三四五六七八九3-9几](?:位(?:数字?|码)?|个数字?|数)|[末首]位|尾[巴号数]?|最后|[末结收]尾|[零\\d]的后面)';
const THEN =
  '(?:前面|中间|当中|[后往][面边头]|其后|之后|末了|接(?:着|下来|上)|[跟连]着?|再来?|然后|完了|还有|剩下|下面|加上?|拼上?|(?:今天|出生)的?日?期?|生日)';
const TALK =
  '(?:就?是|为|数字?|的|别[急慌]|等等|[你您]?先?[存记](?:一下|[下住好])?|写|念|按|嗯+|呃+|[额哈啊呢哦噢哎对]|[我咱]们?(?:门?店)?的?|[那这]个|一会|字母|区号|号码|,|\\.|…|:|;|、|。|~|-|\\s)';
const BETWEEN = `(?:${PART}|${THEN}|${TALK}){1,7}`;
const CHAIN = new RegExp(`${PIECE}(?:${BETWEEN}${PIECE})*`, 'gu');
// 139 开头 往后 0571 不是区号哈 再往后 8263: with whatever else is said between, where each piece is introduced.
const CHATTER = `[^\\d。!?;\\n零〇一二两三四五六七八九十幺洞拐勾]{0,8}?(?:${PART}|${THEN})(?:[^\\d。!?;\\n零〇一二两三四五六七八九十幺洞拐勾]|${PART}|${THEN}){0,8}?`;
const LOOSE_CHAIN = new RegExp(`${PIECE}(?:(?:${BETWEEN}|${CHATTER})${PIECE}){1,4}(?![\\d元块件个天点号楼折])`, 'gu');
const WHOLE_NUMBER = /^(?:1[3-9]\d{9}|0(?:10|2\d|[3-9]\d\d)[2-8]\d{6,7}|09\d{8})$/u;
const SAYS_PART = new RegExp(`${PART}|嗯|(?:然后|再)[^]{3,12}再|${REPEATED}|${ENGLISH_DIGIT}`, 'u');
const CONTACT = /[电市]话|手机|座机|固话|号|[打拨]|call|联系|致电|微信|[加呼找]我|支付宝|扣扣|q|证件?|护照|卡|口令|码/u;
const CONTACT_DISTANCE = 14;
// 1a3b9c…: a letter or two between every two digits, to be left out by who reads it.
const LETTERED = /(?<![a-z\d])\d(?:[a-z]{1,2}\d){6,18}[a-z]{0,2}(?![a-z\d])/gu;
// er ling qi qi…: the digits as they sound, in a row.
const PINYIN = new Map(
  'ling dong|yi yao|er liang|san|si|wu|liu|qi guai|ba|jiu gou'
    .split('|')
    .flatMap((sounds, digit) => sounds.split(' ').map((sound) => [sound, String(digit)] as const)),
);
const PINYIN_DIGIT = [...PINYIN.keys()].join('|');
const IN_PINYIN = new RegExp(`(?<![a-z])(?:(?:${PINYIN_DIGIT})[\\s,-]?){6,20}(?![a-z])`, 'gu');
const IS_IN_PINYIN = new RegExp(IN_PINYIN.source, 'u');
const PINYIN_UNIT = new RegExp(PINYIN_DIGIT, 'gu');
// 一百三十九,零零四五,六七八二: the beginning of a number said as a sum.
const SUM =
  /一百([三五六七八九])(?:十([一二三四五六七八九])?)?(?=[\s,-]?(?:[\d零〇一二三四五六七八九幺两][\s,-]?){8}(?![\d零一二三四五六七八九十百元块]))/gu;
const IN_ONE_PIECE = /^[\d\s-]*$/u;
const FEWEST_DIGITS = 6;
/** 一三九四个零四个七: said shorter than written. */
const FEWEST_WRITTEN = 5;
const ENGLISH_DIGITS = new RegExp(ENGLISH_DIGIT, 'gu');
const IS_DIGIT = new Uint8Array(0x10000);
for (const char of '0123456789零〇一二三四五六七八九幺两洞拐勾壹贰叁肆伍陆柒捌玖') IS_DIGIT[char.charCodeAt(0)] = 1;
const MOST_DIGITS = 20;
/** Beyond this a draft is a text, and nobody dictates in it. */
const LONGEST = 400;
/** And who says other words between the pieces says nothing else. */
const LONGEST_LOOSE = 100;
const MAY_BE_DICTATED =
  /[前后末中往百半记]|头|段|尾|再|然|接|着|完|最|还|加|拼|括|嗯|呃|…|出生|个|俩|仨|双|区号|号码|[a-z]/u;

/** The draft with dictated numbers in one piece; undefined when nothing is dictated. Offsets are those of the draft. */
export function readDictated({ raw, words }: DataText): DataText | undefined {
  const { text } = words;
  if (
    text.length > LONGEST ||
    (countDigits(text) < FEWEST_WRITTEN && !IS_IN_PINYIN.test(text)) ||
    !MAY_BE_DICTATED.test(text)
  )
    return undefined;
  const edits = [
    ...matchesOf(LETTERED, text).flatMap(lettered),
    ...matchesOf(IN_PINYIN, text).flatMap(inPinyin),
    ...matchesOf(SUM, text).map(fromSum),
    ...chained(text),
  ];
  if (edits.length === 0) return undefined;
  const dense = edited(words, edits);
  const digits = readDigits(dense);
  return { raw, words: dense, digits, numbers: digitRuns(digits) };
}

/** Digits, numerals and English digits: most drafts have too few for any number, and one look tells. */
function countDigits(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) count += IS_DIGIT[text.charCodeAt(i)] ?? 0;
  return count >= FEWEST_WRITTEN || !/[aeiou]/u.test(text) ? count : count + matchesOf(ENGLISH_DIGITS, text).length;
}

/** Chains with nothing but words of dictation between their pieces; with other words only where a whole telephone number comes of it. */
function chained(text: string): readonly Edit[] {
  const loose = text.length > LONGEST_LOOSE ? [] : matchesOf(LOOSE_CHAIN, text).flatMap((match) => said(text, match));
  const number = loose.map(({ text: digits }) => digits).join('');
  return WHOLE_NUMBER.test(number) ? loose : matchesOf(CHAIN, text).flatMap((match) => said(text, match));
}

/** A chain of pieces becomes its digits, where the words say that it is one number. */
function said(text: string, { index, 0: chain }: RegExpExecArray): readonly Edit[] {
  if (chain.length < FEWEST_DIGITS || IN_ONE_PIECE.test(chain)) return [];
  const units = matchesOf(UNIT, withoutParts(chain)).map(({ index: at, 0: unit }) => ({
    start: index + at,
    end: index + at + unit.length,
    text: spoken(unit),
  }));
  const length = units.reduce((sum, unit) => sum + unit.text.length, 0);
  if (length < FEWEST_DIGITS || length > MOST_DIGITS) return [];
  if (!SAYS_PART.test(chain) && !isContact(text, index, index + chain.length)) return [];
  return joined(units);
}

/** The 四 of 后四位 and the 一 of 记一下 are no digits: what is between the pieces is blanked, at equal length. */
function withoutParts(chain: string): string {
  return chain.replaceAll(PARTS, (words) => ' '.repeat(words.length));
}
const PARTS = new RegExp(`${PART}|尾巴四个|[存记]一下|一会`, 'gu');

function isContact(text: string, start: number, end: number): boolean {
  return CONTACT.test(
    text.slice(Math.max(0, start - CONTACT_DISTANCE), start) + text.slice(end, end + CONTACT_DISTANCE),
  );
}

function lettered({ index, 0: written }: RegExpExecArray): readonly Edit[] {
  const trailing = /[a-z]*$/u.exec(written)?.[0].length ?? 0;
  const end = index + written.length;
  return [
    ...joined(
      matchesOf(UNIT, written).map(({ index: at, 0: digit }) => ({
        start: index + at,
        end: index + at + 1,
        text: digit,
      })),
    ),
    { start: end - trailing, end, text: '' },
  ];
}

function inPinyin({ index, 0: written }: RegExpExecArray): readonly Edit[] {
  return joined(
    matchesOf(PINYIN_UNIT, written).map(({ index: at, 0: unit }) => ({
      start: index + at,
      end: index + at + unit.length,
      text: PINYIN.get(unit) ?? '',
    })),
  );
}

/** 一百三十九 → 139, 一百八 → 180. */
function fromSum({ index, 0: { length }, 1: tens = '', 2: ones = '零' }: RegExpExecArray): Edit {
  return { start: index, end: index + length, text: `1${plain(tens)}${plain(ones)}` };
}

/** Units as they are, and nothing between them. */
function joined(units: readonly Edit[]): readonly Edit[] {
  return units.flatMap((unit, i) => {
    const next = units[i + 1];
    return next === undefined ? [unit] : [unit, { start: unit.end, end: next.start, text: '' }];
  });
}
