import type { Normalised } from './normalise';
import { digitOf, numeralOf, soundAlikeOf } from './numerals';

/** What one code point of a text can be inside a number. */
interface Token {
  /** Code units of the words' text. */
  readonly at: number;
  readonly length: number;
  readonly type: 'digit' | 'numeral' | 'alike' | 'gap' | 'other';
  /** One digit; empty for gaps and everything else. */
  readonly digit: string;
}

/** Fewer digits than a subscriber number are ordinary counting: 一三五七九, 二〇二五年, ①打开②倒水. */
const SHORTEST_NUMBER = 7;
/** A plain number this long is complete: the 一 of 第一 or 一定 beside it is a word. */
const COMPLETE_NUMBER = 10;
const LONGEST_GAP = 4;
const MOBILE_LENGTH = 11;
const FEWEST_TRUE_DIGITS = 3;
const FEWEST_UNANNOUNCED = 6;
const CONTACT_DISTANCE = 10;

const GAP =
  /[\s\-‐-―−.·•・‧。_~〜/|丨\\、,;#'"`()[\]{}<>《》【】「」+=^…]|\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]/u;
const GAP_WORDS = ['横杠', '空格', '杠', '横'];
// 1*3*8: between single digits a star is a separator; 120*200 is a size and 138****5678 is masked.
const STAR = '*';
const CONTACT = /[加+➕微薇威v电联号拨]|手机|打[我给]|找我|call|tel|phone/u;
/** What a number shorter than a subscriber's is announced by: accounts and codes. */
const SHORT_LABEL = /(?:qq|扣扣|企鹅|球球|验证码|校验码|动态码|短信码|安全码|密码|尾号)(?:号码?|是|为|:|\s){0,3}$/u;
const SHORTEST_LABELLED = 4;
const MOBILE = /^1[3-9]\d{9}$/u;
/** 吧 ends a sentence as well as it sounds like eight. */
const PARTICLES = 2;
const ORDINARY_BEFORE = /[第唯周统万之同星期]$/u;
const ORDINARY_AFTER = /^[定下个样起直般些共并次点会旦切律件天条只款双份位年月日折号楼层元块岁]/u;
const SPACE = /[\s\u3000]/u;

/**
 * The digits' reading of a text: Chinese numerals, sound-alikes and other scripts' digits become plain digits and what stands
 * between the digits of a number is dropped. Offsets point to the original; where something was dropped, `ends[i - 1] < starts[i]`.
 */
export function readDigits(words: Normalised): Normalised {
  const stretches = stretchesOf(words.text);
  const digits = new Map<number, string>();
  const dropped = new Set<number>();
  for (const tokens of stretches) {
    readSoundAlikes(words.text, tokens, digits, dropped);
    readNumerals(words.text, tokens, digits, dropped);
  }
  return digits.size === 0 ? words : assemble(words, stretches.flat(), digits, dropped);
}

/** The parts of a text in which a number may stand: from a character that can be a digit to one that has no part in any number. */
function stretchesOf(text: string): readonly (readonly Token[])[] {
  const stretches: Token[][] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    let isDigitIn = false;
    let part = partOf(text.charCodeAt(at));
    if (part <= GAP_PART) {
      at += 1;
      continue;
    }
    for (; part !== NO_PART; part = at < text.length ? partOf(text.charCodeAt(at)) : NO_PART) {
      isDigitIn ||= part === DIGIT_PART;
      at += 1;
    }
    if (canBeNumber(text, start, at, isDigitIn)) stretches.push(...tokensOf(text, start, at));
  }
  return stretches;
}

/** What a code unit may be in a number, whatever stands beside it. */
const UNSEEN = 0;
const NO_PART = 1;
const GAP_PART = 2;
const NUMERAL_PART = 3;
const DIGIT_PART = 4;
const PARTS = new Uint8Array(0x10000);

/** Halves of pairs may be digits: they are looked at as pairs later. */
function partOf(unit: number): number {
  if (PARTS[unit] === UNSEEN) {
    const char = String.fromCharCode(unit);
    const isGap = GAP.test(char) || char === STAR || GAP_WORDS.some((word) => word.includes(char));
    if ((unit >= 0xd800 && unit <= 0xdfff) || digitOf(char) !== undefined) PARTS[unit] = DIGIT_PART;
    else if ((numeralOf(char) ?? soundAlikeOf(char)) !== undefined) PARTS[unit] = NUMERAL_PART;
    else PARTS[unit] = isGap ? GAP_PART : NO_PART;
  }
  return PARTS[unit] ?? NO_PART;
}

/** A few numerals or sound-alikes (一起, 要不要) are words: nothing is made of them below a number's length. */
function canBeNumber(text: string, start: number, end: number, isDigitIn: boolean): boolean {
  if (isDigitIn || end - start >= SHORTEST_NUMBER) return true;
  return end - start >= SHORTEST_LABELLED && SHORT_LABEL.test(text.slice(Math.max(0, start - CONTACT_DISTANCE), start));
}

/** The tokens of a stretch; characters that turn out to have no part in a number divide it. */
function tokensOf(text: string, start: number, end: number): readonly Token[][] {
  const stretches: Token[][] = [];
  let tokens: Token[] = [];
  for (let at = start; at < end;) {
    const token = tokenAt(text, at);
    at += token.length;
    if (token.type !== 'other') tokens.push(token);
    if ((token.type === 'other' || at >= end) && tokens.length > 0) {
      stretches.push(tokens);
      tokens = [];
    }
  }
  return stretches;
}

function tokenAt(text: string, at: number): Token {
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const { length } = char;
  const plain = digitOf(char);
  if (plain !== undefined) return { at, length, type: 'digit', digit: plain };
  const numeral = isOrdinaryWord(text, at) ? undefined : numeralOf(char);
  if (numeral !== undefined) return { at, length, type: 'numeral', digit: numeral };
  const alike = soundAlikeOf(char);
  if (alike !== undefined) return { at, length, type: 'alike', digit: alike };
  const word = GAP_WORDS.find((gap) => text.startsWith(gap, at));
  if (word !== undefined) return { at, length: word.length, type: 'gap', digit: '' };
  return { at, length, type: GAP.test(char) || isStarBetween(text, at) ? 'gap' : 'other', digit: '' };
}

/** Whether a star stands in a row of single digits. */
function isStarBetween(text: string, at: number): boolean {
  if (text.charAt(at) !== STAR || text.charAt(at - 1) === STAR || text.charAt(at + 1) === STAR) return false;
  return text.charAt(at - 2) === STAR || text.charAt(at + 2) === STAR;
}

/** 第一, 一定, 两天: the numeral belongs to a word, not to a number beside it. */
function isOrdinaryWord(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char !== '一' && char !== '两') return false;
  return ORDINARY_BEFORE.test(text.slice(at - 1, at)) || ORDINARY_AFTER.test(text.slice(at + 1, at + 2));
}

/** Runs of digits as `accepts` defines them, with gaps of a few characters inside. Index ranges of `tokens`, half-open. */
function runsOf(tokens: readonly Token[], accepts: (token: Token) => boolean): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let start = -1;
  let last = -1;
  tokens.forEach((token, i) => {
    if (accepts(token)) {
      if (start < 0) start = i;
      last = i;
    } else if (start >= 0 && (token.type !== 'gap' || i - last > LONGEST_GAP)) {
      runs.push([start, last + 1]);
      start = -1;
    }
  });
  if (start >= 0) runs.push([start, last + 1]);
  return runs;
}

function readNumerals(text: string, tokens: readonly Token[], digits: Map<number, string>, dropped: Set<number>): void {
  for (const [from, to] of runsOf(tokens, (token) => token.type === 'digit' || token.type === 'numeral')) {
    const run = tokens.slice(from, to);
    if (run.some((token) => digits.has(token.at))) continue;
    if (isOneNumber(text, run)) take(run, digits, dropped);
    else takePlain(run, digits, dropped);
  }
}

/** Whether numerals and digits in a row are one number: long enough, or announced as an account or a code. */
function isOneNumber(text: string, run: readonly Token[]): boolean {
  const spelled = run.reduce((all, { digit }) => all + digit, '');
  if (spelled.length < SHORTEST_LABELLED) return false;
  if (spelled.length >= SHORTEST_NUMBER) return longestPlain(run) < COMPLETE_NUMBER || MOBILE.test(spelled);
  const at = run[0]?.at ?? 0;
  return SHORT_LABEL.test(text.slice(Math.max(0, at - CONTACT_DISTANCE), at));
}

/** The most plain digits with nothing but gaps between them. */
function longestPlain(run: readonly Token[]): number {
  let longest = 0;
  let current = 0;
  for (const { type } of run) {
    if (type === 'digit') current += 1;
    else if (type !== 'gap') current = 0;
    longest = Math.max(longest, current);
  }
  return longest;
}

function take(run: readonly Token[], digits: Map<number, string>, dropped: Set<number>): void {
  for (const token of run) {
    if (token.type === 'gap') dropped.add(token.at);
    else digits.set(token.at, token.digit);
  }
}

/** Joins the plain digits only; a numeral among them ends a number. */
function takePlain(run: readonly Token[], digits: Map<number, string>, dropped: Set<number>): void {
  for (const [from, to] of runsOf(run, (token) => token.type === 'digit')) take(run.slice(from, to), digits, dropped);
}

/** 1三吧0久… is read as a number only near a word of contact, with true digits in it, and when it makes a mobile number. */
function readSoundAlikes(
  text: string,
  tokens: readonly Token[],
  digits: Map<number, string>,
  dropped: Set<number>,
): void {
  if (!tokens.some((token) => token.type === 'alike')) return;
  for (const [from, to] of runsOf(tokens, (token) => token.digit !== '')) {
    const run = tokens.slice(from, to);
    const slots = run.flatMap((token, i) => (token.digit === '' ? [] : [i]));
    for (let i = 0; i + MOBILE_LENGTH <= slots.length; i += 1) {
      const number = run.slice(slots[i], (slots[i + MOBILE_LENGTH - 1] ?? 0) + 1);
      if (!isSoundAlikeMobile(text, number, i === 0 && slots.length <= MOBILE_LENGTH + PARTICLES)) continue;
      take(number, digits, dropped);
      i += MOBILE_LENGTH - 1;
    }
  }
}

/** `isAlone`: the run holds this number and nothing else. Then few true digits do, or none, because words do not sound like that. */
function isSoundAlikeMobile(text: string, number: readonly Token[], isAlone: boolean): boolean {
  const first = number[0];
  const last = number.at(-1);
  if (first?.digit !== '1' || last === undefined) return false;
  const window = number.filter((token) => token.digit !== '');
  if (!/[3-9]/u.test(window[1]?.digit ?? '') || !window.some((token) => token.type === 'alike')) return false;
  const trueDigits = window.filter((token) => token.type !== 'alike').length;
  if (trueDigits < FEWEST_TRUE_DIGITS && !isAlone) return false;
  const beside = text.charAt(first.at - 1) + text.charAt(last.at + last.length);
  if (/[0-9]/u.test(beside)) return false;
  if (first.type === 'alike' && /[a-z]/u.test(text.charAt(first.at - 1))) return false;
  // 要三八要两三四…: no sentence has so many digits in a row, and no word of contact need announce it.
  if (isAlone && trueDigits >= FEWEST_UNANNOUNCED) return true;
  return CONTACT.test(text.slice(Math.max(0, first.at - CONTACT_DISTANCE), first.at));
}

function assemble(
  words: Normalised,
  tokens: readonly Token[],
  digits: ReadonlyMap<number, string>,
  dropped: ReadonlySet<number>,
): Normalised {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let copied = 0;
  const copyTo = (end: number): void => {
    text += words.text.slice(copied, end);
    for (; copied < end; copied += 1) {
      starts.push(words.starts[copied] ?? 0);
      ends.push(words.ends[copied] ?? 0);
    }
  };
  for (const { at, length } of tokens) {
    const digit = digits.get(at);
    if (digit === undefined && !dropped.has(at)) continue;
    copyTo(at);
    copied = at + length;
    if (digit === undefined) continue;
    text += digit;
    starts.push(words.starts[at] ?? 0);
    ends.push(endWithMarks(words, copied - 1));
  }
  copyTo(words.text.length);
  return { original: words.original, text, starts, ends };
}

/** A keycap's enclosing mark and zero-width characters after a digit belong to it, so that a replacement leaves none behind. */
function endWithMarks(words: Normalised, at: number): number {
  const end = words.ends[at] ?? words.original.length;
  const next = words.starts[at + 1] ?? words.original.length;
  return SPACE.test(words.original.slice(end, next)) ? end : Math.max(end, next);
}
