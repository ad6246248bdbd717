import type { OwnPhrases } from '../../lib/chat/settings';
import type { SuggestionList } from '../../lib/suggest/suggestion';

/** A list with the agent's own phrases where he wants them; among themselves they stay in their order. */
export function inOwnOrder(list: SuggestionList, ownPhrases: OwnPhrases): SuggestionList {
  if (ownPhrases === 'among') return list;
  const own = list.suggestions.filter(({ phrase }) => phrase.owner === 'mine');
  const shop = list.suggestions.filter(({ phrase }) => phrase.owner === 'shop');
  return { ...list, suggestions: ownPhrases === 'before' ? [...own, ...shop] : [...shop, ...own] };
}
