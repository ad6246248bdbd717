import { digitRuns } from '../../text/digit-runs';
import { readDigits } from '../../text/digits';
import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import type { DataText } from '../detector';
import type { Edit } from './edits';
import { edited } from './edits';

// 后四位5678,前面是1390000: the parts of a number, told in another order than they are dialled in.
const FRONT = '前(?:面|头|[一二三四五六七八3-8]位)?|开头|头[几三四34]位|号头';
const MIDDLE = '中间?(?:[一二三四3-8]位)?';
const BACK =
  '[后末](?:面|头|[一二三四五六七八3-8]位)?|尾(?:巴|号|数|[一二三四五六3-6]?[位码])?|结尾|最后(?:[一二三四3-8]位)?';
const PART = new RegExp(
  `(?:(${FRONT})|(${MIDDLE})|(${BACK}))(?:数字?|码|号码)?(?:就?是|[改换]成|为|的|[:,\\s])*([\\d\\s-]{2,22}\\d)`,
  'gu',
);
const CLOSE = 8;
const FEWEST_DIGITS = 7;
/** Said of a number that is told from its end. */
export const BACKWARDS = /倒[着过序]|倒的|反[着过]|反的|颠倒|逆[着序]|从(?:[后右尾末]|屁股)[^,。!?]{0,3}[往念读数起]/u;
const RUN = /\d[\d\s-]{5,24}\d/gu;

/** The draft with numbers that were told in parts out of order, or backwards, as they are dialled; undefined when there are none. */
export function readRearranged({ raw, words, digits, numbers }: DataText): DataText | undefined {
  if (numbers.length === 0) return undefined;
  const inParts = numbers.length > 1 ? reordered(digits.text) : [];
  const edits = inParts.length === 0 && BACKWARDS.test(words.text) ? backwards(digits.text) : inParts;
  if (edits.length === 0) return undefined;
  const reading = whole(edited(digits, edits), digits, edits);
  const again = readDigits(reading);
  return { raw, words: reading, digits: again, numbers: digitRuns(again) };
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
  readonly digits: string;
}

function reordered(text: string): readonly Edit[] {
  if (!/[后末尾]|中间/u.test(text)) return [];
  const parts = matchesOf(PART, text).map(({ index, 0: { length }, 1: front, 2: middle, 4: digits = '' }): Part => ({
    start: index,
    end: index + length,
    rank: front === undefined ? (middle === undefined ? 2 : 1) : 0,
    digits: digits.replaceAll(/\D/gu, ''),
  }));
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < 2 || parts.length > 3) return [];
  const isClose = parts.every((part, i) => part.start - (parts[i - 1]?.end ?? part.start) <= CLOSE);
  const sorted = parts.toSorted((a, b) => a.rank - b.rank);
  const isDealtOut = new Set(parts.map(({ rank }) => rank)).size === parts.length;
  const number = sorted.map(({ digits }) => digits).join('');
  if (!isClose || !isDealtOut || sorted[0] === first || number.length < FEWEST_DIGITS) return [];
  return [{ start: first.start, end: last.end, text: number }];
}

function backwards(text: string): readonly Edit[] {
  return matchesOf(RUN, text).map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    text: [...written.replaceAll(/\D/gu, '')].toReversed().join(''),
  }));
}

/** Each digit of what was rearranged stands for all of it: no part of it means anything by itself. */
function whole(reading: Normalised, before: Normalised, edits: readonly Edit[]): Normalised {
  const starts = [...reading.starts];
  const ends = [...reading.ends];
  let shift = 0;
  for (const { start, end, text } of edits) {
    starts.fill(before.starts[start] ?? 0, start + shift, start + shift + text.length);
    ends.fill(before.ends[end - 1] ?? 0, start + shift, start + shift + text.length);
    shift += text.length - (end - start);
  }
  return { ...reading, starts, ends };
}
