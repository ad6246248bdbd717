import type { Phrase } from '../../lib/chat/phrase';

/** Characters of text in one message to the background, and phrases: small enough to be answered within a second. */
const MOST_TEXT = 1_000_000;
const MOST_PHRASES = 2_000;

/** Phrases in pieces that a message can carry. */
export function piecesOf(phrases: readonly Phrase[]): readonly (readonly Phrase[])[] {
  const pieces: Phrase[][] = [];
  let room = 0;
  for (const phrase of phrases) {
    const size = sizeOf(phrase);
    const last = pieces.at(-1);
    if (last === undefined || size > room || last.length >= MOST_PHRASES) {
      pieces.push([phrase]);
      room = MOST_TEXT - size;
    } else {
      last.push(phrase);
      room -= size;
    }
  }
  return pieces;
}

function sizeOf({ body, title, keywords, samples }: Phrase): number {
  const listed = [...keywords, ...samples].reduce((sum, text) => sum + text.length, 0);
  return body.length + title.length + listed + 100;
}
