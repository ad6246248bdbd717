import type { Phrase, Usage } from '../chat/phrase';
import type { PhraseIndex } from '../suggest/build-index';
import { fold } from '../suggest/fold';
import type { Steps } from '../suggest/run-steps';
import type { Suggestion } from '../suggest/suggestion';
import { searchTyped } from '../suggest/typed';

type Marks = Suggestion['marks'];

/** What a search found. */
export interface FoundList {
  readonly phrases: readonly Phrase[];
  /** What matched in the first of them, by phrase id; of the others it is `marksIn`. */
  readonly marks: ReadonlyMap<string, Marks>;
}

/** A list to be searched. `said`: what each phrase says (`saidSteps`); without it, it is worked out anew at each search. */
export interface SearchedList {
  readonly phrases: readonly Phrase[];
  readonly said?: readonly string[] | undefined;
}

/** Phrases that are looked at as closely as beside a chat; the rest is found by what it says word for word. */
const SHORTLIST = 120;
/** Phrases looked through in one step. */
const EACH_STEP = 256;

/**
 * The phrases of a list that a search finds: first what the search beside the chat finds, best first, then all that holds the
 * typed text word for word, in the order of the list, so that "all found" is all there is. Without an index, which a large bank
 * takes a second to have, only these.
 */
export function* findSteps(
  index: PhraseIndex | undefined,
  { phrases: list, said }: SearchedList,
  typed: string,
  usage: ReadonlyMap<string, Usage>,
  now: number,
): Steps<FoundList> {
  const wanted = fold(typed).trim();
  if (wanted === '') return { phrases: list, marks: new Map() };
  const suggestions = index === undefined ? [] : searchIn(index, list, typed, usage, now);
  const marks = new Map(suggestions.map((suggestion) => [suggestion.phrase.id, suggestion.marks]));
  const phrases = suggestions.map(({ phrase }) => phrase);
  for (const [place, phrase] of list.entries()) {
    const text = said?.[place] ?? saidBy(phrase);
    if (text.includes(wanted) && !marks.has(phrase.id)) phrases.push(phrase);
    if (place % EACH_STEP === EACH_STEP - 1) yield;
  }
  return { phrases, marks };
}

/** What the search beside the chat finds among the phrases of a list. */
function searchIn(
  index: PhraseIndex,
  list: readonly Phrase[],
  typed: string,
  usage: ReadonlyMap<string, Usage>,
  now: number,
): readonly Suggestion[] {
  const ids = list.length === index.phrases.length ? undefined : new Set(list.map(({ id }) => id));
  const admits = ids === undefined ? {} : { admits: ({ id }: Phrase) => ids.has(id) };
  return searchTyped(index, typed, { usage, now, limit: SHORTLIST, shortlist: SHORTLIST, ...admits }).suggestions;
}

/** All that each phrase says, folded, a phrase a step. */
export function* saidSteps(phrases: readonly Phrase[]): Steps<readonly string[]> {
  const said: string[] = [];
  for (const phrase of phrases) {
    said.push(saidBy(phrase));
    yield;
  }
  return said;
}

function saidBy({ title, body, code, group, keywords, samples }: Phrase): string {
  return fold([title, body, code, group, ...keywords, ...samples].join('\n'));
}

/** Where a phrase holds a text word for word, the first place of each part. Folding keeps places. */
export function marksIn({ title, body, code }: Phrase, typed: string): Marks {
  const wanted = fold(typed).trim();
  const spans = (text: string): [number, number][] => {
    const at = wanted === '' ? -1 : fold(text).indexOf(wanted);
    return at < 0 ? [] : [[at, at + wanted.length]];
  };
  return { title: spans(title), body: spans(body), code: spans(code) };
}
