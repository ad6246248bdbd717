import type { Phrase } from '../chat/phrase';

/** Phrase → its first row; one more than there are phrases. A phrase has a row of its own and one for each sample question. */
export function firstRowsOf(phrases: readonly Phrase[]): Uint32Array {
  const firstRow = new Uint32Array(phrases.length + 1);
  for (let i = 0; i < phrases.length; i += 1) {
    firstRow[i + 1] = (firstRow[i] ?? 0) + 1 + (phrases[i]?.samples.length ?? 0);
  }
  return firstRow;
}

/** Row → position of its phrase. */
export function phrasesOfRows(firstRow: Uint32Array): Uint32Array {
  const phraseOfRow = new Uint32Array(firstRow.at(-1) ?? 0);
  for (let phrase = 0; phrase + 1 < firstRow.length; phrase += 1) {
    const end = firstRow[phrase + 1] ?? 0;
    for (let row = firstRow[phrase] ?? 0; row < end; row += 1) phraseOfRow[row] = phrase;
  }
  return phraseOfRow;
}
