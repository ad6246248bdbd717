import { matchesOf } from '../../text/matches';
import { pairOf, requiredBy } from './required';
import { START } from './slots';

/** Gram → the needs that it meets. Grows with the patterns, which are a fixed number. */
const needsMetBy = new Map<number, number[]>();
let needs = 0;

/** The last text walked over and which needs it meets: all rules read the same draft one after the other. */
let last: Reading | undefined;

interface Reading {
  readonly text: string;
  readonly met: Uint8Array;
  /** Where a clause begins, in order. */
  readonly starts: readonly number[];
}

/** A pattern that is tried only on texts that contain what it requires. */
export interface Prospect {
  /** Every match of the pattern in the text, in order. */
  readonly matches: (text: string) => readonly RegExpExecArray[];
}

const NONE: readonly RegExpExecArray[] = [];

/** Prepares a pattern; it is read when it is first asked for, so that loading costs nothing. */
export function prospect(source: string): Prospect {
  let ids: readonly number[] | undefined;
  let pattern: RegExp | undefined;
  const opensClause = source.startsWith(START);
  return {
    matches: (text) => {
      ids ??= requiredBy(source).map(register);
      const { met, starts } = reading(text);
      for (const id of ids) if (met[id] !== 1) return NONE;
      pattern ??= new RegExp(source, opensClause ? 'uy' : 'gu');
      return opensClause ? matchesAt(starts, pattern, text) : matchesOf(pattern, text);
    },
  };
}

function matchesAt(starts: readonly number[], pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (const start of starts) {
    if (start < from) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    found.push(match);
    from = start + match[0].length;
  }
  return found;
}

function register(need: ReadonlySet<number>): number {
  for (const gram of need) {
    const ids = needsMetBy.get(gram);
    if (ids === undefined) needsMetBy.set(gram, [needs]);
    else ids.push(needs);
  }
  last = undefined;
  needs += 1;
  return needs - 1;
}

function reading(text: string): Reading {
  last = last?.text === text ? last : read(text);
  return last;
}

function read(text: string): Reading {
  const met = new Uint8Array(needs);
  const starts: number[] = [];
  let before = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    for (const id of needsMetBy.get(unit) ?? []) met[id] = 1;
    for (const id of needsMetBy.get(pairOf(before, unit)) ?? []) met[id] = 1;
    if (!isSpoken(before)) starts.push(i);
    before = unit;
  }
  return { text, met, starts };
}

/** What `START` and `END` take for the inside of a clause. */
function isSpoken(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x3400 && unit <= 0x9fff);
}
