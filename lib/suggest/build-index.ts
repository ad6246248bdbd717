import type { Phrase } from '../chat/phrase';
import type { BankMeaning } from './intents/bank-meaning';
import { readBank } from './intents/bank-meaning';
import type { IntentModel } from './intents/intent-model';
import { addPhrase, addSample } from './phrase-terms';
import type { Postings } from './postings';
import { createPostingsBuilder } from './postings';

/** A bank made ready to be searched. Rebuilt when the bank changes: 10,000 phrases take well under 300 ms. */
export interface PhraseIndex {
  readonly phrases: readonly Phrase[];
  readonly postings: Postings;
  /** Row → position of its phrase. A phrase has a row of its own and one for each sample question. */
  readonly phraseOfRow: Uint32Array;
  /** Phrase → its first row; one more than there are phrases. */
  readonly firstRow: Uint32Array;
  /** Circumstances that titles name, positions in `CONCEPTS`, by phrase: `concepts[starts[phrase]] …`. */
  readonly circumstances: { readonly starts: Uint32Array; readonly concepts: Uint16Array };
  /** What the intent model makes of the bank; without it words alone rank. */
  readonly meaning?: BankMeaning;
  /** Score by row while one query runs; all zero between queries. */
  readonly scratch: Float32Array;
  /** Rows with a score while one query runs. */
  readonly touched: Uint32Array;
}

/**
 * Indexes a bank; with a model also by what its phrases answer. Total: empty titles, huge bodies and any script are fine; beyond 16.7
 * million rows it throws.
 */
export function buildIndex(phrases: readonly Phrase[], model?: IntentModel): PhraseIndex {
  const builder = createPostingsBuilder();
  const phraseOfRow: number[] = [];
  const firstRow = new Uint32Array(phrases.length + 1);
  const circumstanceStarts = new Uint32Array(phrases.length + 1);
  const circumstances: number[] = [];
  for (const [position, phrase] of phrases.entries()) {
    firstRow[position] = phraseOfRow.length;
    circumstances.push(...addPhrase(builder, phrase));
    circumstanceStarts[position + 1] = circumstances.length;
    builder.endRow();
    phraseOfRow.push(position);
    for (const sample of phrase.samples) {
      addSample(builder, sample);
      builder.endRow();
      phraseOfRow.push(position);
    }
  }
  firstRow[phrases.length] = phraseOfRow.length;
  return {
    phrases,
    postings: builder.finish(),
    phraseOfRow: Uint32Array.from(phraseOfRow),
    firstRow,
    circumstances: { starts: circumstanceStarts, concepts: Uint16Array.from(circumstances) },
    ...(model === undefined ? {} : { meaning: readBank(phrases, firstRow, model) }),
    scratch: new Float32Array(phraseOfRow.length),
    touched: new Uint32Array(phraseOfRow.length),
  };
}
