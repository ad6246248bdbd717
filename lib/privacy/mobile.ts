import { groupedNumbers } from '../text/digit-runs';
import type { GroupedNumber } from '../text/digit-runs';
import { matchesOf } from '../text/matches';
import { soundAlikeOf } from '../text/numerals';
import { BACKWARDS } from './reading/rearranged';
import { after, before, candidateIn, isLabelledAsItem, touchesLetters } from './reading/candidates';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';

const LENGTH = 11;
const WITH_COUNTRY = LENGTH + 4;
const MOBILE = /^(?:(?:00)?86)?(1[3-9]\d{9})$/u;
// Segments that no carrier has (MIIT numbering plan, libphonenumber 9): new ones appear, so they only lower the confidence.
const UNASSIGNED = /^1(?:54|6[1348]|[67]9|94)/u;
// An order's privacy number is dialled with an extension: 13812345678-1234, 转1234.
const EXTENSION = /^(?:转|分机|,转|ext\.?)[:\s]?\d{3,4}(?!\d)/u;
// 1啊3啊8啊…, 138又2740又5963: the same thing between all pieces is no part of it.
const RHYTHMIC =
  /(?<!\d)1(?:([^\d\s]{1,3})[3-9]\1(?:\d\1){8}\d|[3-9]\d([^\d\s.]{1,3}|[^\p{L}\p{N}.]{2,9}|\s?\p{Script=Han}{2,5}\s?)\d{4}\2\d{4})(?![\d.元块件])/gu;
const BACKWARDS_WITHIN = 14;
const ORDER_LABEL = /(?:订单|单号|运单|快递|物流|包裹|面单)(?:编?号|号码|码)?[:是为\s]{0,3}$/u;

export default defineDetector({
  kind: 'mobile',
  title: '手机号',
  why: '手机号属于个人信息，只能用于本单履约（《个人信息保护法》第六条、第十条）',
  severity: { own: 'hint', unknown: 'warn', foreign: 'block' },
  isContact: true,
  order: 70,
  find: (text) => {
    const numbers = groupedNumbers(text.numbers, LENGTH, WITH_COUNTRY).filter((number) => isMobile(text, number));
    // With a country code in front, the number without it is the same one.
    const ends = new Set<number>();
    const found = numbers.flatMap((number) => {
      if (ends.has(number.end)) return [];
      ends.add(number.end);
      return [toCandidate(text, number)];
    });
    return [...found, ...findReversed(text), ...findRhythmic(text)];
  },
  rewrite: (candidate) => `尾号${candidate.value.slice(-4)}的手机`,
  withheld: '您订单里填写的手机号',
});

export const examples: DetectorExamples = {
  trips: ['您电话是13812345678吗', '回电１３９ 8765 4321', '打幺三八一二三四五六七八'],
  nearMisses: ['编号138123456789', '货号13812345678', '手机尾号5678'],
};

/** 87654321831, 倒着看: backwards, and the sentence says so. */
function findReversed(text: DataText): readonly Candidate[] {
  if (!BACKWARDS.test(text.digits.text)) return [];
  return groupedNumbers(text.numbers, LENGTH, LENGTH).flatMap((number) => {
    const value = [...number.digits].toReversed().join('');
    if (!MOBILE.test(value) || touchesLetters(text, number) || isLabelledAsItem(text, number.start)) return [];
    const around = `${before(text, number.start, BACKWARDS_WITHIN)}|${after(text, number.end, BACKWARDS_WITHIN)}`;
    if (!BACKWARDS.test(around)) return [];
    return [candidateIn(text.digits, number.start, number.end, value, 'likely')];
  });
}

function findRhythmic(text: DataText): readonly Candidate[] {
  return matchesOf(RHYTHMIC, text.digits.text).map(({ index, 0: written }) =>
    candidateIn(text.digits, index, index + written.length, written.replaceAll(/\D/gu, ''), 'likely'),
  );
}

function isMobile(text: DataText, number: GroupedNumber): boolean {
  if (!MOBILE.test(number.digits)) return false;
  if (touchesLetters(text, number) || isLabelledAsItem(text, number.start)) return false;
  if (ORDER_LABEL.test(before(text, number.start, 12)) && number.groupLengths.length === 1) return false;
  return !isDecimal(text, number) && !isList(number);
}

/** 0.13812345678 and 13812345678.5 are amounts. */
function isDecimal(text: DataText, number: GroupedNumber): boolean {
  const gap = (from: number, to: number): string =>
    text.raw.slice(text.digits.ends[from] ?? text.raw.length, text.digits.starts[to] ?? text.raw.length);
  return (
    (number.before > 0 && gap(number.start - 1, number.start) === '.') ||
    (number.after > 0 && gap(number.end - 1, number.end) === '.')
  );
}

/** 130 140 150 160 1…: sizes in even steps, not one number in pieces. */
function isList(number: GroupedNumber): boolean {
  if (number.groupLengths.length < 4 || number.groupLengths.some((length) => length < 2)) return false;
  let at = 0;
  const values = number.groupLengths.map((length) => Number(number.digits.slice(at, (at += length))));
  const steps = values.slice(1, 3).map((value, i) => value - (values[i] ?? 0));
  return steps[0] === steps[1] && (steps[0] ?? 0) > 0;
}

function toCandidate(text: DataText, number: GroupedNumber): Candidate {
  const value = number.digits.slice(-LENGTH);
  const end = number.end + extensionLength(text, number);
  const candidate = candidateIn(text.digits, number.start, end, value, UNASSIGNED.test(value) ? 'likely' : 'certain');
  const written = text.raw.slice(candidate.start, candidate.end).normalize('NFKC').toLowerCase();
  const isGuess = [...written].some((char) => soundAlikeOf(char) !== undefined);
  return isGuess ? { ...candidate, confidence: 'doubtful' } : candidate;
}

function extensionLength(text: DataText, number: GroupedNumber): number {
  const spoken = EXTENSION.exec(after(text, number.end, 12));
  if (spoken) return spoken[0].length;
  const isHyphen = /^[-‐-―−,]$/u.test(
    text.raw.slice(text.digits.ends[number.end - 1], text.digits.starts[number.end]).normalize('NFKC'),
  );
  return isHyphen && (number.after === 3 || number.after === 4) ? number.after : 0;
}
