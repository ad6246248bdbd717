import type { Phrase } from '../chat/phrase';
import type { Circumstances, PhraseIndex } from './build-index';
import { indexOf, indexSteps } from './build-index';
import type { BankMeaning } from './intents/bank-meaning';
import { joinLists } from './join-lists';
import { firstRowsOf } from './phrase-rows';
import type { Steps } from './run-steps';
import { runSteps } from './run-steps';
import type { KnownMeaning } from './splice-meaning';
import { joinMeanings, readMeanings } from './splice-meaning';
import { splicePostings } from './splice-postings';

/** What became of a bank since it was indexed. */
export interface BankChanges {
  /** Position now → position in the index of a phrase that reads the same; -1 where there is none. Ascending but for those. */
  readonly known: Int32Array;
  /** Positions now of the phrases that are new or were changed. */
  readonly fresh: readonly number[];
}

/** Compares a bank with an index of it. Phrases that changed their order count as new. */
export function changesOf(index: PhraseIndex, phrases: readonly Phrase[]): BankChanges {
  const known = new Int32Array(phrases.length).fill(-1);
  const fresh: number[] = [];
  let positions: ReadonlyMap<string, number> | undefined;
  let last = -1;
  for (const [position, phrase] of phrases.entries()) {
    let before = last + 1;
    if (index.phrases[before]?.id !== phrase.id) {
      positions ??= new Map(index.phrases.map(({ id }, at) => [id, at]));
      before = positions.get(phrase.id) ?? -1;
    }
    if (before > last && readsTheSame(index.phrases[before], phrase)) {
      known[position] = before;
      last = before;
    } else fresh.push(position);
  }
  return { known, fresh };
}

/** The index of a bank that was changed, equal to one built anew; much sooner there where little changed. */
export function updateIndex(index: PhraseIndex, phrases: readonly Phrase[]): PhraseIndex {
  return runSteps(updateSteps(index, phrases, changesOf(index, phrases)));
}

/** The same in steps. */
export function* updateSteps(index: PhraseIndex, phrases: readonly Phrase[], changes: BankChanges): Steps<PhraseIndex> {
  const { fresh } = changes;
  const added = fresh.flatMap((position) => phrases[position] ?? []);
  const addition = yield* indexSteps(added);
  const firstRow = firstRowsOf(phrases);
  const rows = firstRow[phrases.length] ?? 0;
  const rowOf = movedRows(index, changes.known, firstRow);
  const freshRows = fresh.flatMap((position) => range(firstRow[position] ?? 0, firstRow[position + 1] ?? 0));
  const postings = yield* splicePostings(index.postings, rowOf, addition.postings, Uint32Array.from(freshRows), rows);
  const runs = runsOf(changes);
  const circumstances = spliceCircumstances(index.circumstances, addition.circumstances, runs);
  if (index.meaning === undefined) return indexOf(phrases, postings, circumstances);
  const read = readMeanings(added, index.meaning.model);
  yield;
  return indexOf(phrases, postings, circumstances, spliceMeaning(index, index.meaning, read, addition, runs, firstRow));
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

function readsTheSame(before: Phrase | undefined, now: Phrase): boolean {
  if (before === undefined || before === now) return before === now;
  return (
    before.id === now.id &&
    before.title === now.title &&
    before.body === now.body &&
    before.code === now.code &&
    before.group === now.group &&
    sameTexts(before.keywords, now.keywords) &&
    sameTexts(before.samples, now.samples) &&
    sameTexts(before.intents ?? [], now.intents ?? [])
  );
}

function sameTexts(before: readonly string[], now: readonly string[]): boolean {
  return before.length === now.length && before.every((text, i) => text === now[i]);
}

/** Old row → new row; -1 = gone. */
function movedRows(index: PhraseIndex, known: Int32Array, firstRow: Uint32Array): Int32Array {
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
  index: PhraseIndex,
  meaning: BankMeaning,
  read: KnownMeaning,
  addition: PhraseIndex,
  runs: readonly Run[],
  firstRow: Uint32Array,
): BankMeaning {
  const each = meaning.classes.length / Math.max(1, index.phrases.length);
  const parts = runs.map(({ isFresh, from, count }): KnownMeaning => {
    if (isFresh) return { ...read, phrase: from, row: addition.firstRow[from] ?? 0, count };
    return { meaning, each, phrase: from, row: index.firstRow[from] ?? 0, count };
  });
  return joinMeanings(parts, firstRow, meaning.model);
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
