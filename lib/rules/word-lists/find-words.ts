import type { WordMatcher } from './compile-words';
import { LONGEST_WORD } from './parse-entry';

/** Where an entry struck, in code units of the text that was looked at. */
export interface WordMatch {
  /** Index into `WordMatcher.entries`. */
  readonly entry: number;
  readonly start: number;
  readonly end: number;
}

export interface WordMatches {
  readonly matches: readonly WordMatch[];
  /** Where reading stopped because there was too much to compare; absent: all was read. */
  readonly stoppedAt?: number;
}

/**
 * Comparisons for one text. A draft of 200 characters with 5,000 words takes about a thousand; only patterns that fit nearly
 * everywhere in a text of many thousand characters come near. Counted, not timed: the same draft has the same verdict.
 */
const MOST_STEPS = 150_000;
const COST_OF_LOOKING = 16;
/** The same entry more often than this tells nothing new. */
const MOST_OF_ONE = 5;
const SENTENCE_BREAKS = '。!?;\n';
/** Completed parts wait for the place where they end; that is never further ahead than a word is long. */
const RING = 32;

/**
 * Every entry that stands in a normalised text. One walk from left to right; at each place at most `LONGEST_WORD` steps into the
 * words, and one comparison for each part of an entry that begins there: no text makes it go back.
 */
export function findWords(matcher: WordMatcher, text: string): WordMatches {
  const { trie, uses, firstPart, gapBefore, entryOf, isLast } = matcher;
  const sentences = sentencesOf(text);
  const states = entryOf.length;
  /** Part → the last place at which it was complete, and where its entry began then. */
  const endedAt = new Int32Array(states).fill(-1);
  const beganAt = new Int32Array(states);
  /** Pairs of state and beginning, by the place where the part ends. */
  const due: number[][] = Array.from({ length: RING }, () => []);
  const found = new Uint8Array(matcher.entries.length);
  const matches: WordMatch[] = [];
  let steps = 0;

  const meet = (state: number, start: number, end: number): void => {
    let began = start;
    if (firstPart[state] !== 1) {
      const before = endedAt[state - 1] ?? -1;
      if (before < 0 || start - before > (gapBefore[state] ?? 0) || sentences[before] !== sentences[start]) return;
      began = beganAt[state - 1] ?? 0;
    }
    if (isLast[state] !== 1) {
      due[end % RING]?.push(state, began);
      return;
    }
    const entry = entryOf[state] ?? 0;
    if ((found[entry] ?? 0) >= MOST_OF_ONE) return;
    const { exceptions = [] } = matcher.entries[entry] ?? {};
    // Cutting out the surroundings and looking through them costs as much as this many comparisons.
    steps += COST_OF_LOOKING * (1 + exceptions.length);
    if (!standsAlone(text, began, end) || isExcepted(exceptions, text, began, end)) return;
    found[entry] = (found[entry] ?? 0) + 1;
    matches.push({ entry, start: began, end });
  };

  for (let at = 0; at < text.length; at += 1) {
    const ready = due[at % RING] ?? [];
    for (let pair = 0; pair < ready.length; pair += 2) {
      const state = ready[pair] ?? 0;
      endedAt[state] = at;
      beganAt[state] = ready[pair + 1] ?? 0;
    }
    ready.length = 0;
    let node = 0;
    for (let end = at; end < text.length && end - at < LONGEST_WORD; end += 1) {
      node = trie.step(node, text.charCodeAt(end));
      if (node === 0) break;
      steps += 1;
      const word = trie.wordAt(node);
      if (word === -1) continue;
      const completed = uses[word] ?? [];
      steps += completed.length;
      for (const state of completed) meet(state, at, end + 1);
    }
    if (steps > MOST_STEPS) return { matches, stoppedAt: at };
  }
  return { matches };
}

/** Place → how many sentences have ended before it. */
function sentencesOf(text: string): Int32Array {
  const sentences = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1)
    sentences[at + 1] = (sentences[at] ?? 0) + (SENTENCE_BREAKS.includes(text.charAt(at)) ? 1 : 0);
  return sentences;
}

/** Letters and digits at an edge are whole: vx is not found in vxyz, nor 618 in a telephone number. */
function standsAlone(text: string, start: number, end: number): boolean {
  return !(joins(text, start - 1) && joins(text, start)) && !(joins(text, end - 1) && joins(text, end));
}

function joins(text: string, at: number): boolean {
  return /[a-z0-9]/u.test(text.charAt(at));
}

/** Part of a longer word that is meant to pass. */
function isExcepted(exceptions: readonly string[], text: string, start: number, end: number): boolean {
  return exceptions.some((words) =>
    text.slice(Math.max(0, start - words.length + 1), end + words.length - 1).includes(words),
  );
}
