import { matchesOf } from './matches';
import type { Normalised } from './normalise';

/** A number as it stands in the digits' reading: its digits, and where the writer had put something between them. */
export interface DigitRun {
  /** Code units of the digits' reading, half-open. */
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** Offsets into `digits` where a group begins, in order; the first is 0. */
  readonly groups: readonly number[];
}

/** Part of a run that begins and ends where groups do. */
export interface GroupedNumber {
  /** Code units of the digits' reading, half-open. */
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly groupLengths: readonly number[];
  /** Lengths of the groups before and after it in the same run; 0 where there is none. */
  readonly before: number;
  readonly after: number;
}

const RUN = /\d+/gu;

/** All numbers of the digits' reading, in order. */
export function digitRuns(digits: Normalised): readonly DigitRun[] {
  return matchesOf(RUN, digits.text).map((match) => {
    const start = match.index;
    const groups = [0];
    for (let i = 1; i < match[0].length; i += 1) {
      if ((digits.ends[start + i - 1] ?? 0) < (digits.starts[start + i] ?? 0)) groups.push(i);
    }
    return { start, end: start + match[0].length, digits: match[0], groups };
  });
}

/**
 * The numbers of `shortest` to `longest` digits that whole groups make up: two mobile numbers with a space between them are
 * two numbers, and no number is found inside a longer one. Digit-by-digit writing is one number from end to end.
 */
export function groupedNumbers(runs: readonly DigitRun[], shortest: number, longest: number): readonly GroupedNumber[] {
  return runs.flatMap((run) => {
    const bounds = [...run.groups, run.digits.length];
    const found: GroupedNumber[] = [];
    for (let i = 0; i < run.groups.length; i += 1) {
      if (goesOn(lengthOf(bounds, i), lengthOf(bounds, i - 1))) continue;
      for (let j = i + 1; j < bounds.length && (bounds[j] ?? 0) - (bounds[i] ?? 0) <= longest; j += 1) {
        const isLongEnough = (bounds[j] ?? 0) - (bounds[i] ?? 0) >= shortest;
        if (isLongEnough && !goesOn(lengthOf(bounds, j - 1), lengthOf(bounds, j))) found.push(slice(run, bounds, i, j));
      }
    }
    return found;
  });
}

function slice(run: DigitRun, bounds: readonly number[], i: number, j: number): GroupedNumber {
  const from = bounds[i] ?? 0;
  const to = bounds[j] ?? 0;
  return {
    start: run.start + from,
    end: run.start + to,
    digits: run.digits.slice(from, to),
    groupLengths: bounds.slice(i, j).map((_, k) => lengthOf(bounds, i + k)),
    before: lengthOf(bounds, i - 1),
    after: lengthOf(bounds, j),
  };
}

/** The length of a group; 0 before the first and behind the last. */
function lengthOf(bounds: readonly number[], group: number): number {
  return group < 0 || group + 1 >= bounds.length ? 0 : (bounds[group + 1] ?? 0) - (bounds[group] ?? 0);
}

/** Groups of one or two digits that go on in the same rhythm are part of a longer number. */
function goesOn(inside: number, outside: number): boolean {
  return outside > 0 && inside <= 2 && outside <= 2;
}
