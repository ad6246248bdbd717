import type { Phrase } from '../../chat/phrase';
import { LATER_COLUMNS, OWN_COLUMNS } from '../formats/columns';
import { cellOfList } from '../formats/own-row';

/** Phrases as rows of text under Tuotie's own columns, which are the same in every language. */
export function ownTable(phrases: readonly Phrase[]): string[][] {
  return [[...OWN_COLUMNS, ...LATER_COLUMNS], ...phrases.map(rowOf)];
}

function rowOf(phrase: Phrase): string[] {
  const { group, title, body, code, keywords, samples, intents = [], owner, id } = phrase;
  const { validFrom = '', validUntil = '', pinned, place } = phrase;
  const lists = [keywords, samples, intents].map(cellOfList);
  const later = [validFrom, validUntil, pinned === true ? '是' : '', place === undefined ? '' : String(place)];
  return [group, title, body, code, ...lists, owner, id, ...later];
}
