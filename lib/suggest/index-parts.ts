import type { Phrase } from '../chat/phrase';
import type { PhraseIndex } from './build-index';
import { indexOf } from './build-index';
import type { BankMeaning } from './intents/bank-meaning';
import type { IntentModel } from './intents/intent-model';

/** An index without its phrases and its model: numbers only, ready to be kept. */
export interface IndexParts {
  readonly words: Pick<PhraseIndex, 'postings' | 'circumstances'>;
  readonly meaning?: Omit<BankMeaning, 'model'>;
}

export function partsOf({ postings, circumstances, meaning }: PhraseIndex): IndexParts {
  const words = { postings, circumstances };
  if (meaning === undefined) return { words };
  const { model: _, ...read } = meaning;
  return { words, meaning: read };
}

/** The index again; by words alone where no model is given. The phrases and the model must be those it was built of. */
export function fromParts(
  { words, meaning }: IndexParts,
  phrases: readonly Phrase[],
  model?: IntentModel,
): PhraseIndex {
  const read = model === undefined || meaning === undefined ? undefined : { ...meaning, model };
  return indexOf(phrases, words.postings, words.circumstances, read);
}

/** Bytes that an index holds beside its phrases and the model. */
export function sizeOf(index: PhraseIndex): number {
  const { phraseOfRow, firstRow, scratch, touched } = index;
  return bytesIn([partsOf(index), phraseOfRow, firstRow, scratch, touched]);
}

/** Bytes of all typed arrays in a value. */
function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + bytesIn(part), 0);
}
