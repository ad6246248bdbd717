import type { Phrase } from '../chat/phrase';
import type { Circumstances, PhraseIndex, WordParts } from './build-index';
import { indexOf, indexSteps } from './build-index';
import type { BankMeaning } from './intents/bank-meaning';
import { joinLists } from './join-lists';
import { firstRowsOf } from './phrase-rows';
import { printOf } from './prints';
import type { Steps } from './run-steps';
import { runSteps } from './run-steps';
import type { KnownMeaning } from './splice-meaning';
import { joinMeanings, meaningSteps } from './splice-meaning';
import { splicePostings } from './splice-postings';

/** What became of a bank since it was indexed. */
export interface BankChanges {
  /** Phrase now → its position in the index if it reads the same there, -1 if not. Ascending but for those. */
  readonly known: Int32Array;
  /** Positions now of the phrases that are new or were changed. */
  readonly fresh: readonly number[];
  /** Phrase now → what it reads like. */
  readonly prints: Float64Array;
}

/**
 * Compares a bank with what is known of an index of it; sooner where its phrases are at hand. Phrases that changed their order count
 * as new.
 */
export function changesOf(
  { prints: before, phrases: old }: Pick<PhraseIndex, 'prints'> & Partial<Pick<PhraseIndex, 'phrases'>>,
  phrases: readonly Phrase[],
): BankChanges {
  const prints = new Float64Array(phrases.length);
  const known = new Int32Array(phrases.length).fill(-1);
  const fresh: number[] = [];
  let positions: ReadonlyMap<number, number> | undefined;
  let last = -1;
  for (let position = 0; position < phrases.length; position += 1) {
    const phrase = phrases[position];
    if (phrase === undefined) continue;
    let at = last + 1;
    const print = readsTheSame(old?.[at], phrase) ? (before[at] ?? 0) : printOf(phrase);
    prints[position] = print;
    if (before[at] !== print) {
      positions ??= positionsOf(before);
      at = positions.get(print) ?? -1;
    }
    if (at > last) {
      known[position] = at;
      last = at;
    } else fresh.push(position);
  }
  return { known, fresh, prints };
}

/** As two equal prints do, for what is printed. */
function readsTheSame(before: Phrase | undefined, now: Phrase): boolean {
  return (
    before !== undefined &&
    before.id === now.id &&
    before.title === now.title &&
    before.body === now.body &&
    before.code === now.code &&
    before.group === now.group &&
    sameTexts(before.keywords, now.keywords) &&
    sameTexts(before.samples, now.samples) &&
    sameTexts(before.intents ?? NONE, now.intents ?? NONE)
  );
}

function sameTexts(before: readonly string[], now: readonly string[]): boolean {
  return before.length === now.length && before.every((text, i) => text === now[i]);
}

const NONE: readonly string[] = [];

function positionsOf(prints: Float64Array): ReadonlyMap<number, number> {
  const positions = new Map<number, number>();
  for (let i = 0; i < prints.length; i += 1) positions.set(prints[i] ?? 0, i);
  return positions;
}

/** Whether a bank reads as it did when it was indexed. */
export function isUnchanged({ prints }: Pick<PhraseIndex, 'prints'>, { fresh, known }: BankChanges): boolean {
  return fresh.length === 0 && known.length === prints.length;
}

/** The index of a bank that was changed, equal to one built anew; much sooner there where little changed. */
export function updateIndex(index: PhraseIndex, phrases: readonly Phrase[]): PhraseIndex {
  return runSteps(updateSteps(index, phrases, changesOf(index, phrases)));
}

/** The same in steps, of an index or of the parts of one that were kept. */
export function* updateSteps(
  index: WordParts & Pick<PhraseIndex, 'meaning'>,
  phrases: readonly Phrase[],
  changes: BankChanges,
): Steps<PhraseIndex> {
  const { fresh, prints } = changes;
  const added = fresh.flatMap((position) => phrases[position] ?? []);
  const addition = yield* indexSteps(added);
  const firstRow = firstRowsOf(phrases);
  const rowOf = movedRows(index, changes.known, firstRow);
  const freshRows = Uint32Array.from(
    fresh.flatMap((position) => range(firstRow[position] ?? 0, firstRow[position + 1] ?? 0)),
  );
  const rows = firstRow[phrases.length] ?? 0;
  const postings = yield* splicePostings(index.postings, rowOf, addition.postings, freshRows, rows);
  const runs = runsOf(changes);
  const circumstances = spliceCircumstances(index.circumstances, addition.circumstances, runs);
  const words = { postings, firstRow, circumstances, prints };
  if (index.meaning === undefined) return indexOf(phrases, words);
  const read = yield* meaningSteps(added, addition.firstRow, index.meaning.model);
  return indexOf(phrases, words, spliceMeaning(index, index.meaning, addition, read, runs, firstRow));
}

/** Neighbouring phrases that stood side by side before, or among the fresh ones. */
interface Run {
  readonly isFresh: boolean;
  /** Position of the first in the old index, or among the fresh ones. */
  readonly from: number;
  readonly count: number;
}

function runsOf({ known }: BankChanges): Run[] {
  const runs: Run[] = [];
  let fresh = 0;
  for (let start = 0; start < known.length;) {
    const from = known[start] ?? -1;
    let end = start + 1;
    while (end < known.length && (from < 0 ? known[end] === -1 : known[end] === from + end - start)) end += 1;
    runs.push({ isFresh: from < 0, from: from < 0 ? fresh : from, count: end - start });
    if (from < 0) fresh += end - start;
    start = end;
  }
  return runs;
}

/** Old row → new row; -1 = gone. */
function movedRows(index: WordParts, known: Int32Array, firstRow: Uint32Array): Int32Array {
  const rowOf = new Int32Array(index.postings.rows).fill(-1);
  for (let position = 0; position < known.length; position += 1) {
    const before = known[position] ?? -1;
    if (before < 0) continue;
    const end = index.firstRow[before + 1] ?? 0;
    let now = firstRow[position] ?? 0;
    for (let row = index.firstRow[before] ?? 0; row < end; row += 1, now += 1) rowOf[row] = now;
  }
  return rowOf;
}

function spliceCircumstances(old: Circumstances, fresh: Circumstances, runs: readonly Run[]): Circumstances {
  return joinLists(runs.map(({ isFresh, from, count }) => ({ ...(isFresh ? fresh : old), list: from, count })));
}

function spliceMeaning(
  old: WordParts,
  meaning: BankMeaning,
  addition: WordParts,
  read: BankMeaning,
  runs: readonly Run[],
  firstRow: Uint32Array,
): BankMeaning {
  const parts = runs.map(({ isFresh, from, count }): KnownMeaning => {
    const [words, of] = isFresh ? [addition, read] : [old, meaning];
    return {
      meaning: of,
      each: of.classes.length / words.prints.length,
      phrase: from,
      row: words.firstRow[from] ?? 0,
      count,
    };
  });
  return joinMeanings(parts, firstRow, meaning.model);
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
