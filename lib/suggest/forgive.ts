import Fuse from 'fuse.js';
import { readingsOf } from './terms';
import type { FoldedPhrase } from './word-match';

/**
 * Fuse.js on a shortlist: how near each phrase comes to each word that stands nowhere as typed, 0 (not at all) to 1, by word and then
 * by place in `phrases`. It sees only what the index found, because its cost grows with every text it reads.
 */
export function forgive(
  phrases: readonly FoldedPhrase[],
  words: readonly string[],
): readonly ReadonlyMap<number, number>[] {
  if (phrases.length === 0) return [];
  const fuse = new Fuse(readable(phrases, words), {
    keys: ['title', 'code', 'keywords', 'sound', 'initials'],
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.5,
  });
  // Past 32 characters Fuse splits its pattern and doubles its cost; a longer word has long been told apart.
  return words.map(
    (word) => new Map(fuse.search(word.slice(0, 32)).map(({ refIndex, score }) => [refIndex, 1 - (score ?? 1)])),
  );
}

/** What Fuse reads of a phrase. A text without a single character of the words cannot come near them and is left out. */
function readable(phrases: readonly FoldedPhrase[], words: readonly string[]) {
  const units = new Set(words.join(''));
  const near = (text: string) => [...text].some((unit) => units.has(unit));
  const heard = words.some((word) => /[a-z]/u.test(word));
  return phrases.map(({ title, code, keywords }) => {
    const syllables = heard ? (readingsOf(title)[0] ?? []) : [];
    return {
      title: near(title) ? title : '',
      code: near(code) ? code : '',
      keywords: keywords.filter(near),
      sound: syllables.join(''),
      initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
    };
  });
}
