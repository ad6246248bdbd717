import { digitRuns } from '../../text/digit-runs';
import { readDigits } from '../../text/digits';
import { matchesOf } from '../../text/matches';
import { without } from '../../text/normalise';
import type { DataText } from '../detector';

// Brackets and pictures around pieces. A heart, a penguin and a satellite are part of the names of messengers.
const SIGNS = /[()[\]{}<>《》【】「」『』"'“”|]+|(?:\p{Extended_Pictographic}(?<![❤♥🐧🛰]))+/gu;
// Spaces around what joins an address (163 . com), and between letters that stand one by one (w e c h a t).
// What stands before is asked behind the first character: engines skip fast to a character and slowly to a condition.
const SPACES =
  /\s(?<=[a-z\d:/.@_-][^])\s*(?=[:/.@_-])|\s(?<=[:/.@_-][^])\s*(?=[a-z\d:/.@])|[\s.·*~/-](?<=(?:^|[^a-z\d])[a-z\d][^])[\s.·*~/-]*(?=[a-z\d](?:[^a-z\d]|$))|[\s.·_*~/–—-](?<=\p{Script=Han}[^])[\s.·_*~/–—-]*(?<=[.·_*~/–—-]\s?)(?=\p{Script=Han})/gu;
const HAS_PLACES =
  /[a-z\d@]|(\p{Extended_Pictographic})\p{Script=Han}\1|[)】\]」][([【「]|\p{Script=Han}\s?[.·_*~/–—-]\s?\p{Script=Han}/u;
const JOINS = /[a-z\d@:._\p{Script=Han}]/u;
const NEIGHBOURHOOD = 48;
/** Beyond this a draft is a text, and nobody hides an account by taking a text apart. */
const LONGEST = 1000;

/** Characters within which letters, digits or another sign must stand: 放心😊洗的时候 has nothing in pieces. */
const REACH = 10;
const ACCOUNT = /[a-z\d@]/u;

/**
 * The part of a draft in which something was put between the letters of an account, without it: (v)(x):[abc_12], tea🌿12, w e c h a t.
 * Undefined when nothing was. Offsets are those of the draft.
 */
export function readSpacedOut({ raw, words }: DataText): DataText | undefined {
  const { text } = words;
  if (text.length > LONGEST || !HAS_PLACES.test(text)) return undefined;
  const spans = [...matchesOf(SIGNS, text), ...matchesOf(SPACES, text)]
    .map(({ index, 0: signs }) => ({ start: index, end: index + signs.length }))
    .filter(({ start, end }) => JOINS.test(text.charAt(start - 1)) && JOINS.test(text.charAt(end)))
    .toSorted((a, b) => a.start - b.start)
    .filter((span, at, all) => isBesideAccount(text, span) || isClose(span, all[at + 1]) || isClose(all[at - 1], span));
  if (spans.length === 0) return undefined;
  // Only the neighbourhood is read again: no detector looks farther than this for what announces a thing.
  const from = Math.max(0, (spans[0]?.start ?? 0) - NEIGHBOURHOOD);
  const to = Math.min(text.length, (spans.at(-1)?.end ?? text.length) + NEIGHBOURHOOD);
  const dense = without(words, [{ start: 0, end: from }, ...spans, { start: to, end: text.length }]);
  const digits = readDigits(dense);
  return { raw, words: dense, digits, numbers: digitRuns(digits) };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function isBesideAccount(text: string, { start, end }: Span): boolean {
  return ACCOUNT.test(text.slice(Math.max(0, start - REACH), start)) || ACCOUNT.test(text.slice(end, end + REACH));
}

function isClose(left: Span | undefined, right: Span | undefined): boolean {
  return left !== undefined && right !== undefined && right.start - left.end <= REACH;
}
