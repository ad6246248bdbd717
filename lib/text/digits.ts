import type { Token } from './digit-tokens';
import { CONTACT_DISTANCE, SHORTEST_LABELLED, SHORTEST_NUMBER, SHORT_LABEL, stretchesOf } from './digit-tokens';
import type { Normalised } from './normalise';

/** A plain number this long is complete: the 一 of 第一 or 一定 beside it is a word. */
const COMPLETE_NUMBER = 10;
const LONGEST_GAP = 4;
const MOBILE_LENGTH = 11;
const FEWEST_TRUE_DIGITS = 3;
/** An area code and a subscriber's number. */
const SHORTEST_SPOKEN = 10;
const LONGEST_AMONG_NUMERALS = 4;
const CONTACT = /[加+➕微薇威v电联号拨]|[手典点]机|[打呼][我给他她]|找我|call|tel|phone/u;
const MOBILE = /^1[3-9]\d{9}$/u;
/** 吧 ends a sentence as well as it sounds like eight. */
const PARTICLES = 2;
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
    if (isMostlyNumerals(text, run)) {
      take(run, digits, dropped);
      continue;
    }
    for (let i = 0; i + MOBILE_LENGTH <= slots.length; i += 1) {
      const number = run.slice(slots[i], (slots[i + MOBILE_LENGTH - 1] ?? 0) + 1);
      if (!isSoundAlikeMobile(text, number, slots.length <= MOBILE_LENGTH + PARTICLES)) continue;
      if (isInLonger(run.slice(0, slots[i]))) continue;
      take(number, digits, dropped);
      i += MOBILE_LENGTH - 1;
    }
  }
}

/**
 * 零五七一巴巴零零一一二二, 群号贰灵柒柒依贰叁似: numerals with a few sound-alikes among them, never at an end, where 吧 and 了 stand.
 * As long as a telephone number, or announced as an account; plain digits with a word behind them (1234567 已…) are none of it.
 */
function isMostlyNumerals(text: string, run: readonly Token[]): boolean {
  const window = run.filter((token) => token.digit !== '');
  const alikes = window.filter(({ type }) => type === 'alike').length;
  if (alikes === 0 || alikes * 2 > window.length || longestPlain(run) > LONGEST_AMONG_NUMERALS) return false;
  const first = window[0];
  if (first?.type !== 'numeral' && first?.type !== 'digit') return false;
  if (window.length >= SHORTEST_SPOKEN && window.at(-1)?.type !== 'alike')
    return window.filter(({ type }) => type === 'numeral').length > alikes;
  return (
    window.length >= SHORTEST_NUMBER && SHORT_LABEL.test(text.slice(Math.max(0, first.at - CONTACT_DISTANCE), first.at))
  );
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
  if (endsInWord(window) && !endsAtSign(text, last)) return false;
  const beside = text.charAt(first.at - 1) + text.charAt(last.at + last.length);
  if (/[0-9]/u.test(beside)) return false;
  if (first.type === 'alike' && /[a-z]/u.test(text.charAt(first.at - 1))) return false;
  // 要三八要两三四…, 依叁扒舞…: no sentence sounds like eleven digits in a row, and no word of contact need announce them.
  return isAlone || CONTACT.test(text.slice(Math.max(0, first.at - CONTACT_DISTANCE), first.at));
}

/** 韵达寺叁|依吧灵二柒久…: what a number of another kind goes on with; words before one (一起依叁扒…) have no numerals. */
function isInLonger(ahead: readonly Token[]): boolean {
  return ahead.length > 0 && ahead.at(-1)?.type !== 'gap' && ahead.some(({ type }) => type === 'numeral');
}

/** 1381234567 已经…: a number that is too short, and the first characters of what is said about it. */
function endsInWord(window: readonly Token[]): boolean {
  const firstAlike = window.findIndex(({ type }) => type === 'alike');
  return window.length - firstAlike <= PARTICLES && window.slice(firstAlike).every(({ type }) => type === 'alike');
}

/** 186633六680久(谐音): nothing is said with it, and it is no particle that ends what is said. */
function endsAtSign(text: string, last: Token): boolean {
  return !/[吧依已以意]/u.test(text.charAt(last.at)) && /^(?:$|[^\p{L}\p{N}])/u.test(text.slice(last.at + last.length));
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
