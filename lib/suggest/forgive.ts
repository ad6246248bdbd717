import Fuse from 'fuse.js';
import type { FoldedPhrase } from './word-match';
import { readingsOf } from './terms';

/**
 * Fuse.js on a shortlist: how near each phrase comes to a word that stands nowhere as typed, 0 (not at all) to 1.
 * It sees only what the index found, because its cost grows with every phrase it reads.
 */
export function forgive(phrases: readonly FoldedPhrase[], word: string): Map<number, number> {
  const documents = phrases.map(({ title, code, keywords }) => {
    const syllables = readingsOf(title)[0] ?? [];
    return {
      title,
      code,
      keywords,
      sound: syllables.join(''),
      initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
    };
  });
  const fuse = new Fuse(documents, {
    keys: ['title', 'code', 'keywords', 'sound', 'initials'],
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.5,
  });
  // Past 32 characters Fuse splits its pattern and doubles its cost; a longer word has long been told apart.
  return new Map(fuse.search(word.slice(0, 32)).map(({ refIndex, score }) => [refIndex, 1 - (score ?? 1)]));
}
