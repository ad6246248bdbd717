import { syllablesOf } from '../text/pinyin';
import { isHan } from './fold';
import type { Span } from './suggestion';

/** Where a typed word is heard in a text, and how directly. */
export interface SoundMatch {
  readonly span: Span;
  /** 1: every character written as it stands or its syllable in full; towards 0: initials; homophones count half. */
  readonly directness: number;
}

/**
 * Finds a typed word in a folded text by sound: `fhsj`, `fahuo`, `fa货`, `fahsj` and the homophone `发获` all find 发货时间.
 * Letters may be a whole syllable, its beginning (the last syllable being typed) or its initial.
 */
export function matchSound(text: string, word: string): SoundMatch | undefined {
  let best: SoundMatch | undefined;
  for (let start = 0; start < text.length; start += 1) {
    const found = consume(text, start, word, 0);
    if (found === undefined) continue;
    const directness = found.points / Math.max(1, found.end - start);
    if (best === undefined || directness > best.directness) best = { span: [start, found.end], directness };
  }
  return best;
}

interface Consumed {
  readonly end: number;
  readonly points: number;
}

/** Reads `word` from `typed` on against `text` from `at` on. Every text character offers at most a dozen ways, so it stays small. */
function consume(text: string, at: number, word: string, typed: number): Consumed | undefined {
  if (typed === word.length) return { end: at, points: 0 };
  if (at >= text.length) return undefined;
  const char = text.charAt(at);
  if (char === word.charAt(typed)) {
    const rest = consume(text, at + 1, word, typed + 1);
    if (rest !== undefined) return { end: rest.end, points: rest.points + 1 };
  }
  if (!isHan(char.charCodeAt(0))) return undefined;
  for (const syllable of syllablesOf(char)) {
    const found = consumeSyllable(text, at, word, typed, syllable);
    if (found !== undefined) return found;
  }
  return undefined;
}

function consumeSyllable(
  text: string,
  at: number,
  word: string,
  typed: number,
  syllable: string,
): Consumed | undefined {
  const next = word.charAt(typed);
  if (isHan(next.charCodeAt(0))) {
    if (!syllablesOf(next).includes(syllable)) return undefined;
    const rest = consume(text, at + 1, word, typed + 1);
    return rest && { end: rest.end, points: rest.points + 0.5 };
  }
  let common = 0;
  while (common < syllable.length && syllable.charAt(common) === word.charAt(typed + common)) common += 1;
  // Longest reading first: `fahuo` is fa-huo before it is f-a….
  for (let taken = common; taken >= 1; taken -= 1) {
    const isWhole = taken === syllable.length;
    const isLast = typed + taken === word.length;
    if (!isWhole && !isLast && taken > 1 && !isInitial(syllable.slice(0, taken))) continue;
    const rest = consume(text, at + 1, word, typed + taken);
    if (rest !== undefined) return { end: rest.end, points: rest.points + taken / syllable.length };
  }
  return undefined;
}

function isInitial(letters: string): boolean {
  return letters === 'zh' || letters === 'ch' || letters === 'sh';
}
