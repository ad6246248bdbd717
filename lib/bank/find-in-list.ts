import type { Phrase, Usage } from '../chat/phrase';
import type { PhraseIndex } from '../suggest/build-index';
import { fold } from '../suggest/fold';
import type { Suggestion } from '../suggest/suggestion';
import { searchTyped } from '../suggest/typed';

type Marks = Suggestion['marks'];

/** What a search found. */
export interface FoundList {
  readonly phrases: readonly Phrase[];
  /** What matched in the first of them, by phrase id; of the others it is `marksIn`. */
  readonly marks: ReadonlyMap<string, Marks>;
}

/** Phrases that are looked at as closely as beside a chat; the rest is found by what it says word for word. */
const SHORTLIST = 120;

/** What a text says, folded; worked out once for each phrase read. */
const said = new WeakMap<Phrase, string>();

/**
 * The phrases of a list that a search finds: first what the search beside the chat finds, best first, then all that holds the
 * typed text word for word, in the order of the list, so that "all found" is all there is.
 */
export function findInList(
  index: PhraseIndex,
  list: readonly Phrase[],
  typed: string,
  usage: ReadonlyMap<string, Usage>,
  now: number,
): FoundList {
  const wanted = fold(typed).trim();
  if (wanted === '') return { phrases: list, marks: new Map() };
  const ids = list.length === index.phrases.length ? undefined : new Set(list.map(({ id }) => id));
  const { suggestions } = searchTyped(index, typed, {
    usage,
    now,
    limit: SHORTLIST,
    shortlist: SHORTLIST,
    ...(ids === undefined ? {} : { admits: ({ id }) => ids.has(id) }),
  });
  const marks = new Map(suggestions.map((suggestion) => [suggestion.phrase.id, suggestion.marks]));
  const rest = list.filter((phrase) => !marks.has(phrase.id) && saidBy(phrase).includes(wanted));
  return { phrases: [...suggestions.map(({ phrase }) => phrase), ...rest], marks };
}

/** Folds the texts of a phrase beforehand, so that the first search of a large bank need not do it for all. */
export function saidBy(phrase: Phrase): string {
  const known = said.get(phrase);
  if (known !== undefined) return known;
  const { title, body, code, group, keywords, samples } = phrase;
  const folded = fold([title, body, code, group, ...keywords, ...samples].join('\n'));
  said.set(phrase, folded);
  return folded;
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
