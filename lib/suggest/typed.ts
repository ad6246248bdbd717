import type { Usage } from '../chat/phrase';
import type { PhraseIndex } from './build-index';
import type { SuggestionList } from './suggestion';

export interface TypedOptions {
  /** By phrase id. */
  readonly usage?: ReadonlyMap<string, Usage>;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** At most this many suggestions; default 10. */
  readonly limit?: number;
}

/** Finds phrases by what the agent types. */
export function searchTyped(index: PhraseIndex, typed: string, options: TypedOptions): SuggestionList {
  const wanted = typed.trim().toLowerCase();
  const suggestions = index.phrases
    .filter(({ code, title }) => wanted !== '' && (code.startsWith(wanted) || title.includes(wanted)))
    .slice(0, options.limit ?? 10)
    .map((phrase) => ({ phrase, score: 1, reasons: [], marks: { title: [], body: [], code: [] } }));
  return { suggestions, confident: suggestions.length > 0 };
}
