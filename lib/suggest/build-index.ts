import type { Phrase } from '../chat/phrase';
import type { BankMeaning } from './intents/bank-meaning';
import { readBank } from './intents/bank-meaning';
import type { IntentModel } from './intents/intent-model';
import { firstRowsOf, phrasesOfRows } from './phrase-rows';
import { addPhrase, addSample } from './phrase-terms';
import type { Postings } from './postings';
import { createPostingsBuilder } from './postings-builder';
import { printOf } from './prints';
import type { Steps } from './run-steps';
import { runSteps } from './run-steps';

/** A bank made ready to be searched. */
export interface PhraseIndex {
  readonly phrases: readonly Phrase[];
  readonly postings: Postings;
  /** Row → position of its phrase. A phrase has a row of its own and one for each sample question. */
  readonly phraseOfRow: Uint32Array;
  /** Phrase → its first row; one more than there are phrases. */
  readonly firstRow: Uint32Array;
  readonly circumstances: Circumstances;
  /** Phrase → what it reads like (`printOf`). */
  readonly prints: Float64Array;
  /** What the intent model makes of the bank; without it words alone rank. */
  readonly meaning?: BankMeaning;
  /** Score by row while one query runs; all zero between queries. */
  readonly scratch: Float32Array;
  /** Rows with a score while one query runs. */
  readonly touched: Uint32Array;
}

/** Circumstances that titles name, positions in `CONCEPTS`, by phrase: `entries[starts[phrase]] …`. */
export interface Circumstances {
  readonly starts: Uint32Array;
  readonly entries: Uint16Array;
}

/** Phrases indexed in one step. */
const EACH_STEP = 16;

/**
 * Indexes a bank; with a model also by what its phrases answer. Total: empty titles, huge bodies and any script are fine; beyond 16.7
 * million rows it throws.
 */
export function buildIndex(phrases: readonly Phrase[], model?: IntentModel): PhraseIndex {
  const index = runSteps(indexSteps(phrases));
  if (model === undefined) return index;
  return { ...index, meaning: readBank(phrases, index.firstRow, model) };
}

/** Indexes a bank by its words, in steps. */
export function* indexSteps(phrases: readonly Phrase[]): Steps<PhraseIndex> {
  const builder = createPostingsBuilder();
  const circumstances: (readonly number[])[] = [];
  const prints = new Float64Array(phrases.length);
  const shared = { keywords: new Map(), groups: new Map() };
  for (const [position, phrase] of phrases.entries()) {
    prints[position] = printOf(phrase);
    circumstances.push(addPhrase(builder, phrase, shared));
    builder.endRow();
    for (const sample of phrase.samples) {
      addSample(builder, sample);
      builder.endRow();
    }
    if (position % EACH_STEP === EACH_STEP - 1) yield;
  }
  const postings = yield* builder.finish();
  const firstRow = firstRowsOf(phrases);
  return indexOf(phrases, { postings, firstRow, circumstances: listCircumstances(circumstances), prints });
}

/** What is worked out of a bank; the rest of an index follows from it. */
export type WordParts = Pick<PhraseIndex, 'postings' | 'firstRow' | 'circumstances' | 'prints'>;

/** An index of its parts. The phrases must be those that the parts were worked out of. */
export function indexOf(phrases: readonly Phrase[], words: WordParts, meaning?: BankMeaning): PhraseIndex {
  const { postings, firstRow, circumstances, prints } = words;
  const index = {
    phrases,
    postings,
    firstRow,
    phraseOfRow: phrasesOfRows(firstRow),
    circumstances,
    prints,
    scratch: new Float32Array(postings.rows),
    touched: new Uint32Array(postings.rows),
  };
  return meaning === undefined ? index : { ...index, meaning };
}

function listCircumstances(byPhrase: readonly (readonly number[])[]): Circumstances {
  const starts = new Uint32Array(byPhrase.length + 1);
  for (const [i, concepts] of byPhrase.entries()) starts[i + 1] = (starts[i] ?? 0) + concepts.length;
  return { starts, entries: Uint16Array.from(byPhrase.flat()) };
}
