import type { Phrase } from '../chat/phrase';
import type { SuggestionList } from './suggestion';

/** Phrases tried for one held draft: each is judged. */
const MOST = 3;
/** Of the best one's score: what fits much less well answers something else. */
const NEARLY = 0.8;

/**
 * Phrases of the bank that could be sent instead of a held draft, the best first: those that surely answer what the buyer asked.
 * None where nothing is sure, or where what was asked was not read. `list` is what fits the buyer's last words.
 */
export function phrasesForHeld({ suggestions, confident, intent }: SuggestionList): readonly Phrase[] {
  const best = suggestions[0];
  if (!confident || intent === undefined || best === undefined) return [];
  return suggestions
    .filter(({ score }) => score >= NEARLY * best.score)
    .slice(0, MOST)
    .map(({ phrase }) => phrase);
}
