import { digitOf, numeralOf, soundAlikeOf } from '../../text/numerals';
import type { Normalised } from '../../text/normalise';
import { findDoors } from './homes';
import type { Stretch } from './place-names';

// 祖庙录 扒拾期号 三作 1502: the numbers of a home, their units and the words for roads and districts, each by what sounds like it.
const UNITS = new Map(
  '号号 号浩 号昊 号皓 号耗 号壕 号豪 号毫 号好 栋栋 栋懂 栋动 栋洞 栋冻 栋董 楼楼 楼搂 楼娄 楼漏 室室 室式 室事 室世 室市 座座 座作 座坐 座做 层层 层曾 弄弄 巷巷 巷像 段段 单单 单丹 单担 单蛋'
    .split(' ')
    .map((pair) => [pair.charAt(1), pair.charAt(0)] as const),
);
const ROADS = '路鹿录露陆卢麓绿道到';
const LARGE = '十百拾佰';
const LONGEST_NUMBER = 4;
const SHORTEST_ROOM = 3;
const FEWEST = 2;
/** 东风路36浩: beside a road's name one is no word. */
const ONE_IS_ENOUGH = /[路街道巷弄][\d一二三四五六七八九十百]{1,5}[浩昊皓耗壕]/u;
/** Words before a number or a smaller place, as long as what they stand for. */
const PLACES: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/(?<=\p{Script=Han}{2})[鹿录露陆卢麓绿](?=[\d一二三四五六七八九十拾百]{1,4}[号段弄巷])/gu, '路'],
  [/(?<=\p{Script=Han})大到(?=[\d一二三四五六七八九十拾百]{1,4}[号弄])/gu, '大道'],
  [/接道(?=\p{Script=Han}{2})/gu, '街道'],
  [/公[育玉浴域欲](?=[a-z\d一二三四五六七八九十])/gu, '公寓'],
  [/小[真珍阵](?=[\d一二三四五六七八九十]{1,3}栋)/gu, '小镇'],
  [/小[趣曲取渠去趋](?=[\d一二三四五六七八九十]{1,3}[栋号])/gu, '小区'],
  [/(?<=\p{Script=Han}{2})[事士世](?=\p{Script=Han}{2,4}[区县曲趋])/gu, '市'],
  [/(?<=\p{Script=Han}{2})[曲趋渠](?=\p{Script=Han}{2,6}路)/gu, '区'],
];
const ENTRANCE = /(?<=[\d一二三四五六七八九十])单[圆园缘源员](?=[\d零一二三四五六七八九]|$)/gu;

const PLAIN = 1;
const SPOKEN = 2;
const UNSEEN = 255;
const DIGITS = new Uint8Array(0x10000).fill(UNSEEN);

/** 0 for what is no digit, `PLAIN` for digits, numerals and the letters of towers, `SPOKEN` for what sounds like one. */
function digitKind(unit: number): number {
  if (DIGITS[unit] === UNSEEN) {
    const char = String.fromCharCode(unit);
    const isPlain =
      digitOf(char) !== undefined || numeralOf(char) !== undefined || LARGE.includes(char) || /[a-z]/u.test(char);
    DIGITS[unit] = isPlain ? PLAIN : unit > 0x7f && soundAlikeOf(char) !== undefined ? SPOKEN : 0;
  }
  return DIGITS[unit] ?? 0;
}

const IS_UNIT = new Uint8Array(0x10000);
const RESPELT = 2;
for (const [written, unit] of UNITS) IS_UNIT[written.charCodeAt(0)] = written === unit ? 1 : RESPELT;

/** Homes whose numbers and words stand in others that sound like them: two of them at least. */
export function soundedHomes(dense: Normalised): readonly Stretch[] {
  const read = mayBeSounded(dense.text) ? readSounded(dense.text) : undefined;
  if (read === undefined) return [];
  // What was read otherwise must stand in the home itself, and there more than once.
  return findDoors({ ...dense, text: read }).filter(
    ({ start, end }) =>
      changesIn(dense.text.slice(start, end), read.slice(start, end)) >= FEWEST ||
      ONE_IS_ENOUGH.test(dense.text.slice(start, end)),
  );
}

/** Whether anything but a digit stands right before a unit, or a unit is no unit by itself: most drafts have neither. */
function mayBeSounded(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (IS_UNIT[unit] === 0) continue;
    const kind = digitKind(text.charCodeAt(at - 1));
    if (kind === SPOKEN || (kind === PLAIN && IS_UNIT[unit] === RESPELT)) return true;
  }
  return false;
}

function changesIn(before: string, after: string): number {
  let count = 0;
  for (let at = 0; at < before.length; at += 1) if (before.charAt(at) !== after.charAt(at)) count += 1;
  return count;
}

function readSounded(text: string): string | undefined {
  const chars = text.split('');
  let count = 0;
  for (let at = 1; at < text.length; at += 1) {
    if (IS_UNIT[text.charCodeAt(at)] === 0) continue;
    const start = numberBefore(text, at);
    const unit = UNITS.get(text.charAt(at)) ?? '';
    if (at - start < fewestBefore(text, start, at, unit)) continue;
    const isSpoken = toDigits(text, chars, start, at);
    if (isSpoken || unit !== text.charAt(at)) count += 1;
    if (unit !== text.charAt(at)) chars[at] = unit;
    count += roomAfter(text, chars, at + 1);
  }
  if (count === 0) return undefined;
  let read = chars.join('').replaceAll(ENTRANCE, '单元');
  for (const [pattern, word] of PLACES)
    read = read.replaceAll(pattern, () => {
      count += 1;
      return word;
    });
  return count >= FEWEST || ONE_IS_ENOUGH.test(text) ? read : undefined;
}

/** 服务好, 就好, 需要做: what only sounds like a number needs more of it, unless nothing but a building follows one. */
function fewestBefore(text: string, start: number, at: number, unit: string): number {
  for (let i = start; i < at; i += 1) if (digitKind(text.charCodeAt(i)) === PLAIN) return 1;
  if (unit !== text.charAt(at)) return SHORTEST_ROOM;
  return unit === '栋' ? 1 : 2;
}

/** 祖庙录, 环中冬路: what ends the name of a road is no digit, though it sounds like one. */
function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return digitKind(unit) > 0 && IS_UNIT[unit] === 0 && !ROADS.includes(text.charAt(at));
}

/** Where the number before a unit begins. */
function numberBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_NUMBER && isDigit(text, start - 1)) start -= 1;
  return start;
}

function toDigits(text: string, chars: string[], from: number, to: number): boolean {
  let isSpoken = false;
  for (let at = from; at < to; at += 1) {
    if (digitKind(text.charCodeAt(at)) !== SPOKEN) continue;
    isSpoken = true;
    chars[at] = '零一二三四五六七八九'.charAt(Number(soundAlikeOf(text.charAt(at))));
  }
  return isSpoken;
}

/** 三懂二零衣: the flat by its number alone, at the end of what is said. */
function roomAfter(text: string, chars: string[], from: number): number {
  let end = from;
  while (end < text.length && end - from <= LONGEST_NUMBER && digitKind(text.charCodeAt(end)) > 0) end += 1;
  const isRoom =
    end - from >= SHORTEST_ROOM && end - from <= LONGEST_NUMBER && /^(?:$|[^\p{L}])/u.test(text.slice(end));
  return isRoom && toDigits(text, chars, from, end) ? 1 : 0;
}
