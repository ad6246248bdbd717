import type { PhraseIndex, WordParts } from './build-index';
import type { BankMeaning } from './intents/bank-meaning';

/** An index without its phrases and its model: numbers only, ready to be kept. */
export interface IndexParts {
  readonly words: WordParts;
  readonly meaning?: Omit<BankMeaning, 'model'>;
}

/** The parts of an index that can be kept. */
export function partsOf({ postings, firstRow, circumstances, prints, meaning }: PhraseIndex): IndexParts {
  const words = { postings, firstRow, circumstances, prints };
  if (meaning === undefined) return { words };
  const { model: _, ...read } = meaning;
  return { words, meaning: read };
}

/** Bytes that an index holds beside its phrases and the model. */
export function sizeOf(index: PhraseIndex): number {
  const { phraseOfRow, scratch, touched } = index;
  const arrays = [...arraysIn(partsOf(index)), phraseOfRow, scratch, touched];
  return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** Every typed array in a value, in the order of its fields. */
export function arraysIn(value: unknown): ArrayBufferView[] {
  if (ArrayBuffer.isView(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(arraysIn) : [];
}
