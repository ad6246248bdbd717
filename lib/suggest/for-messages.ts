import type { Message } from '../chat/message';
import type { Phrase, Usage } from '../chat/phrase';
import type { PhraseIndex } from './build-index';
import { MAX_BODY } from './phrase-terms';
import type { Fit, FoundTerms } from './fit';
import { findMessageTerms, fitAll } from './fit';
import { fold } from './fold';
import type { AskedMeaning } from './intents/asked-meaning';
import { likelyIntent, readAsked } from './intents/asked-meaning';
import { CONCEPTS } from './lexicon';
import { markGrams } from './marks';
import { likelyPhrases } from './likely-phrases';
import { eachTopicFirst, withMeaning } from './meaning-fit';
import type { MessageTerms } from './query-terms';
import { readTerms } from './query-terms';
import type { Question } from './question';
import { readQuestion } from './question';
import { readSameQuestion } from './same-question';
import type { Span, Suggestion, SuggestionList } from './suggestion';
import { topRows } from './top-rows';
import { readTurn } from './turn';
import { habitFactor, habitReason } from './usage';

export interface MessageOptions {
  /** By phrase id. */
  readonly usage?: ReadonlyMap<string, Usage>;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** At most this many suggestions; default 5. */
  readonly limit?: number;
}

/** A suggestion and whether it covers enough of the question to be put before the agent unasked. */
export interface RankedSuggestion extends Suggestion {
  readonly confident: boolean;
}

/** Rows scored exactly after the quick pass. */
const SHORTLIST = 24;
/** From here on a phrase covers enough of the question to be put before the agent unasked. */
const CONFIDENT_COVER = 0.5;
/** What a circumstance that nobody asked about costs. */
const STRANGER = 0.88;
/** What scores less than this share of the best shares a character with the question, not its matter. */
const LEAST_SHARE = 0.1;
/** Cover of a phrase that has this very question among its samples: more than any that is weighed. */
const LEARNT = 2;
/** A score of at least this share of the best is nearly as good. */
const NEAR = 0.85;
/** What was said before colours the ranking, more where the question only adds to it, and never makes it confident. */
const CONTEXT_SHARE = 0.12;

/** The replies that fit what the buyer said last. Messages oldest first. */
export function suggestForMessages(
  index: PhraseIndex,
  messages: readonly Message[],
  options: MessageOptions,
): SuggestionList {
  const { ranked, intent } = readAndRank(index, messages, options);
  const confident = ranked[0]?.confident ?? false;
  return { suggestions: ranked, confident, ...(intent === undefined ? {} : { intent }) };
}

/** The same list with the decision for each phrase. */
export function rankForMessages(
  index: PhraseIndex,
  messages: readonly Message[],
  options: MessageOptions,
): RankedSuggestion[] {
  return readAndRank(index, messages, options).ranked;
}

interface Ranking {
  readonly ranked: RankedSuggestion[];
  readonly intent: string | undefined;
}

function readAndRank(index: PhraseIndex, messages: readonly Message[], options: MessageOptions): Ranking {
  const question = readQuestion(messages);
  if (question.burst.length === 0) return { ranked: [], intent: undefined };
  const terms = readTerms(question.burst);
  const asked = findMessageTerms(index, terms);
  const meaning = index.meaning && readAsked(index.meaning.model, question);
  const contextShare = Math.max(CONTEXT_SHARE, meaning?.together ?? 0);
  const before = question.context.length === 0 ? undefined : readTerms(question.context, contextShare);
  const background = before && findMessageTerms(index, before);
  const intent = index.meaning && meaning && likelyIntent(index.meaning.model, meaning);
  const phrases = shortlist(index, asked, meaning);
  const byQuestion = fitAll(index, phrases, asked);
  const byWords = background === undefined ? byQuestion : withContext(byQuestion, fitAll(index, phrases, background));
  const fits = (meaning === undefined ? byWords : withMeaning(index, byWords, meaning, readTurn(question)))
    .map((fit) => withoutStrangers(index, fit, terms))
    .map((fit) => withHabit(index, fit, options, intent))
    .toSorted((a, b) => b.score - a.score || a.phrase - b.phrase);
  const least = LEAST_SHARE * (fits[0]?.score ?? 0);
  const isKnown = readSameQuestion(question.burst);
  const ranked = surestFirst(
    eachWantFirst(index, fits, terms, meaning)
      .filter(({ score }) => score > least)
      .map((fit) => (isKnown(index.phrases[fit.phrase]?.samples ?? []) ? { ...fit, cover: LEARNT } : fit)),
  )
    .slice(0, options.limit ?? 5)
    .map((fit) => present(index, fit, terms, question, options, intent));
  return { ranked, intent };
}

/** Phrases that share words or concepts with the question, and those that the model thinks answer it; ascending. */
function shortlist(index: PhraseIndex, asked: FoundTerms, meaning: AskedMeaning | undefined): number[] {
  const rows = topRows(index, [...asked.wants, ...asked.circumstances, ...asked.words], SHORTLIST);
  const phrases = new Set(rows.map((row) => index.phraseOfRow[row] ?? 0));
  if (meaning !== undefined) for (const phrase of likelyPhrases(index, meaning)) phrases.add(phrase);
  return [...phrases].toSorted((a, b) => a - b);
}

function withContext(fits: readonly Fit[], background: readonly Fit[]): Fit[] {
  return fits.map((fit, i) => ({ ...fit, score: fit.score + (background[i]?.score ?? 0) }));
}

/** A reply for a circumstance that the buyer did not name (预售, 周末) stands behind the plain one. */
function withoutStrangers(index: PhraseIndex, fit: Fit, { circumstances }: MessageTerms): Fit {
  if (fit.want === undefined) return fit;
  const { starts, entries } = index.circumstances;
  let strangers = 0;
  const end = starts[fit.phrase + 1] ?? 0;
  for (let i = starts[fit.phrase] ?? 0; i < end; i += 1) if (!circumstances.has(entries[i] ?? 0)) strangers += 1;
  return strangers === 0 ? fit : { ...fit, score: fit.score * STRANGER ** strangers };
}

/**
 * A phrase that has learnt this very question comes first, however odd the words. Else, where the best is not sure to answer and
 * one that is nearly as good is, that one: order and assurance are weighed apart, and a list that begins with a doubt is not
 * shown unasked.
 */
function surestFirst(fits: readonly Fit[]): readonly Fit[] {
  const [best] = fits;
  if (best === undefined) return fits;
  const learnt = fits.find(({ cover }) => cover === LEARNT);
  const isSure = best.cover >= CONFIDENT_COVER;
  const near = ({ cover, score }: Fit): boolean => cover >= CONFIDENT_COVER && score >= NEAR * best.score;
  const surest = learnt ?? (isSure ? best : fits.find(near));
  return surest === undefined ? fits : [surest, ...fits.filter((fit) => fit !== surest)];
}

function withHabit(index: PhraseIndex, fit: Fit, { usage, now }: MessageOptions, intent: string | undefined): Fit {
  const used = usage?.get(index.phrases[fit.phrase]?.id ?? '');
  return used === undefined ? fit : { ...fit, score: fit.score * habitFactor(used, now, intent) };
}

/** Two questions in one burst: the best answer to each comes before the second best to either. */
function eachWantFirst(
  index: PhraseIndex,
  fits: readonly Fit[],
  terms: MessageTerms,
  meaning: AskedMeaning | undefined,
): Fit[] {
  if (meaning !== undefined) return eachTopicFirst(index, fits, meaning);
  const first: Fit[] = [];
  const met = new Set<number>();
  for (const fit of fits) {
    if (fit.want === undefined || met.has(fit.want) || terms.wants.get(fit.want) !== 1) continue;
    met.add(fit.want);
    first.push(fit);
  }
  if (first.length < 2 || first[0] !== fits[0]) return [...fits];
  const promoted = first.filter((fit) => fit.cover >= CONFIDENT_COVER).slice(0, 3);
  return [...promoted, ...fits.filter((fit) => !promoted.includes(fit))];
}

function present(
  index: PhraseIndex,
  fit: Fit,
  terms: MessageTerms,
  question: Question,
  { usage, now }: MessageOptions,
  intent: string | undefined,
): RankedSuggestion {
  const phrase = index.phrases[fit.phrase];
  if (phrase === undefined) throw new RangeError(`no phrase ${fit.phrase}`);
  const asked = new Set(terms.words.filter(({ weight }) => weight > 0.3).map(({ hash }) => hash));
  const marks = {
    title: markGrams(fold(phrase.title), (hash) => asked.has(hash)),
    body: markGrams(fold(phrase.body.slice(0, MAX_BODY)), (hash) => asked.has(hash)),
    code: [],
  };
  const confident = question.kind !== 'nothing' && !question.answered && fit.cover >= CONFIDENT_COVER;
  const byWords = fit.want === undefined ? wordMatched(phrase, marks) : CONCEPTS[fit.want]?.id;
  const matched = byWords ?? (confident ? intent : undefined);
  const habit = habitReason(usage?.get(phrase.id), now, intent);
  return {
    phrase,
    score: fit.score,
    reasons: [...(habit === undefined ? [] : [habit]), ...(matched === undefined ? [] : [`匹配:${matched}`])],
    marks,
    confident,
  };
}

/** The longest marked piece, of the title if there is one. */
function wordMatched({ title, body }: Phrase, marks: Suggestion['marks']): string | undefined {
  return longestPiece(title, marks.title) ?? longestPiece(body, marks.body);
}

function longestPiece(text: string, spans: readonly Span[]): string | undefined {
  return spans.map(([start, end]) => text.slice(start, end)).toSorted((a, b) => b.length - a.length)[0];
}
