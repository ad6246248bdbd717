import { digitOf, isSyllableLetter, numeralOf, soundAlikeOf, syllableAt } from './numerals';

/** What one code point of a text can be inside a number. */
export interface Token {
  /** Code units of the words' text. */
  readonly at: number;
  readonly length: number;
  readonly type: 'digit' | 'numeral' | 'alike' | 'gap' | 'other';
  /** One digit; empty for gaps and everything else. */
  readonly digit: string;
}

/** Fewer digits than a subscriber number are ordinary counting: 一三五七九, 二〇二五年, ①打开②倒水. */
export const SHORTEST_NUMBER = 7;
export const CONTACT_DISTANCE = 10;
const GAP =
  /[\s\-‐-―−.·•・‧。_~〜/|丨\\、,;#'"`()[\]{}<>《》【】「」+=^…ー★☆■□◆◇▲△▼▽※]|\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]/u;
const GAP_WORDS = ['横杠', '空格', '杠', '横'];
// 1*3*8: between single digits a star is a separator; 120*200 is a size and 138****5678 is masked.
const STAR = '*';
/** What a number shorter than a subscriber's is announced by: accounts and codes. */
export const SHORT_LABEL =
  /(?:qq|扣扣|抠抠|企鹅|球球|[群裙](?=号)|[证验态信讯全g]码|密(?:码|\s?ma)|尾号)(?:[四六八468]位|号码?|[是为:给您你念报发]|\s){0,4}$/u;
export const SHORTEST_LABELLED = 4;
const ORDINARY_BEFORE = /[第唯周统万之同星期]$/u;
const ORDINARY_AFTER = /^[定下个样起直般些共并次点会旦切律件天条只款双份位年月日折号楼层元块岁]/u;

/** The parts of a text in which a number may stand: from a character that can be a digit to one that has no part in any number. */
export function stretchesOf(text: string): readonly (readonly Token[])[] {
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
    else if ((numeralOf(char) ?? soundAlikeOf(char)) !== undefined || isSyllableLetter(char))
      PARTS[unit] = NUMERAL_PART;
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
  const spelled = syllableAt(text, at);
  if (spelled !== undefined) return { at, length: spelled.syllable.length, type: 'alike', digit: spelled.digit };
  const alike = isInWord(text, at) ? undefined : soundAlikeOf(char);
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

/** The l of call: a letter is a digit's shape only among such letters. */
function isInWord(text: string, at: number): boolean {
  if (!isLetter(text.charCodeAt(at))) return false;
  return isOtherLetter(text, at - 1) || isOtherLetter(text, at + 1);
}

function isOtherLetter(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at)) && soundAlikeOf(text.charAt(at)) === undefined;
}

/** Small letters: texts are normalised before they are read. */
function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** 第一, 一定, 两天: the numeral belongs to a word, not to a number beside it. */
function isOrdinaryWord(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char !== '一' && char !== '两') return false;
  return ORDINARY_BEFORE.test(text.slice(at - 1, at)) || ORDINARY_AFTER.test(text.slice(at + 1, at + 2));
}
