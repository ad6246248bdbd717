import type { Phrase, Usage } from '../chat/phrase';
import type { PhraseIndex } from './build-index';
import { fold } from './fold';
import { forgive } from './forgive';
import { joinSpans } from './marks';
import { MAX_BODY } from './phrase-terms';
import type { Span, Suggestion, SuggestionList } from './suggestion';
import { findTerms, topRows } from './top-rows';
import { typedTerms } from './typed-terms';
import { habitFactor, habitReason } from './usage';
import type { FoldedPhrase, WordMatch } from './word-match';
import { matchWord } from './word-match';

export interface TypedOptions {
  /** By phrase id. */
  readonly usage?: ReadonlyMap<string, Usage>;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** At most this many suggestions; default 10. */
  readonly limit?: number;
  /** Phrases looked at closely; default 48, which a list beside a chat needs. */
  readonly shortlist?: number;
  /** Phrases that may be found; default all. */
  readonly admits?: (phrase: Phrase) => boolean;
}

/** Phrases that the index hands on to be matched exactly. */
const SHORTLIST = 48;
/** Phrases that the index looks through for each one handed on, where not all may be found. */
const WIDER = 20;
/** What Fuse alone can give: below every real match of a title, above a mention in a body. */
const FORGIVEN = 4.5;
/** The index's own order: what decides among phrases that share a concept and not a letter. */
const FOUND = 1.5;
/** Habit multiplies points by at most this, for each time that it counts. */
const MOST_HABIT = 1.06;
/** Letters typed from which on habit counts once; of fewer many phrases begin so, and it counts up to three times. */
const TELLING = 6;
const MOST_TIMES = 3;
/** How long the list is where nobody says. */
const MOST_FOUND = 10;
/** Below this nothing of what was typed is in the phrase, only an echo of it. */
const LEAST = 2.2;
/** Agents type a few words; the rest of a pasted text would only cost time. */
const MAX_WORDS = 6;
const MAX_WORD = 40;

/**
 * Finds phrases by what the agent types: codes, Chinese, initials, pinyin, mixed or misspelt, words in any order,
 * traditional or simplified; one list, best first. Nothing typed gives nothing.
 */
export function searchTyped(index: PhraseIndex, typed: string, options: TypedOptions): SuggestionList {
  const words = fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS)
    .map((word) => word.slice(0, MAX_WORD));
  if (words.length === 0) return { suggestions: [], confident: false };
  const size = options.shortlist ?? SHORTLIST;
  const phrases = shortlist(index, words, size, options.admits);
  const limit = options.limit ?? MOST_FOUND;
  const times = Math.min(MOST_TIMES, Math.max(1, TELLING / words.join('').length));
  const matched = matchAll(phrases.map(foldPhrase), words, limit, MOST_HABIT ** times, size);
  const suggestions = matched
    .flatMap((match, place) => (match.points < LEAST ? [] : present(phrases[place], match, options, times)))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit);
  return { suggestions, confident: suggestions.length > 0 };
}

function shortlist(
  index: PhraseIndex,
  words: readonly string[],
  size: number,
  admits: TypedOptions['admits'],
): readonly Phrase[] {
  const rows = topRows(index, findTerms(index, typedTerms(words)), admits === undefined ? size : WIDER * size);
  const phrases = new Set(rows.flatMap((row) => index.phrases[index.phraseOfRow[row] ?? 0] ?? []));
  return admits === undefined ? [...phrases] : [...phrases].filter(admits).slice(0, size);
}

interface Matched {
  readonly points: number;
  readonly matches: readonly WordMatch[];
}

/**
 * Points of every phrase: the mean over the words, so that two words ask for both, and points for the place among `size` that the
 * index gave it. `habit`: what habit may multiply them by.
 */
function matchAll(
  phrases: readonly FoldedPhrase[],
  words: readonly string[],
  limit: number,
  habit: number,
  size: number,
): Matched[] {
  const foundPoints = (place: number): number => FOUND * (1 - place / size);
  const exact = phrases.map((phrase) => words.map((word) => matchWord(phrase, word)));
  const mean = (matches: readonly (WordMatch | undefined)[], points: (match: number, word: number) => number) =>
    matches.reduce((sum, match, word) => sum + points(match?.points ?? 0, word), 0) / words.length;
  const sure = exact.map((matches, place) => mean(matches, (points) => points) + foundPoints(place));
  // Only what Fuse could still lift onto the list is shown to it.
  const least = sure.toSorted((a, b) => b - a)[limit - 1] ?? 0;
  const open = exact.flatMap((matches, place) => {
    const hoped = mean(matches, (points) => Math.max(points, FORGIVEN)) + foundPoints(place);
    return hoped > (sure[place] ?? 0) && hoped * habit >= least ? [place] : [];
  });
  const forgiven = forgive(
    open.flatMap((place) => phrases[place] ?? []),
    words,
  );
  for (const [i, place] of open.entries()) {
    const lifted = (points: number, word: number) => Math.max(points, FORGIVEN * (forgiven[word]?.get(i) ?? 0));
    sure[place] = mean(exact[place] ?? [], lifted) + foundPoints(place);
  }
  return exact.map((matches, place) => ({
    points: sure[place] ?? 0,
    matches: matches.filter((match) => match !== undefined),
  }));
}

/** `times`: how often habit counts. */
function present(
  phrase: Phrase | undefined,
  { points, matches }: Matched,
  options: TypedOptions,
  times: number,
): Suggestion[] {
  if (phrase === undefined) return [];
  const usage = options.usage?.get(phrase.id);
  const habit = habitReason(usage, options.now);
  const where = matches[0]?.where;
  const suggestion = {
    phrase,
    score: points * habitFactor(usage, options.now) ** times,
    reasons: [...(habit === undefined ? [] : [habit]), ...(where === undefined ? [] : [`匹配:${where}`])],
    marks: {
      title: joinSpans(spansOf(matches, 'title')),
      body: joinSpans(spansOf(matches, 'body')),
      code: joinSpans(spansOf(matches, 'code')),
    },
  } satisfies Suggestion;
  return [suggestion];
}

function spansOf(matches: readonly WordMatch[], field: 'title' | 'body' | 'code'): Span[] {
  return matches.flatMap((match) => (match[field] === undefined ? [] : [match[field]]));
}

function foldPhrase(phrase: Phrase): FoldedPhrase {
  return {
    title: fold(phrase.title),
    body: fold(phrase.body.slice(0, MAX_BODY)),
    code: fold(phrase.code),
    group: fold(phrase.group),
    keywords: phrase.keywords.map(fold),
    samples: phrase.samples.map(fold),
  };
}
