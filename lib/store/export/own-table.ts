import type { Phrase } from '../../chat/phrase';
import { OWN_COLUMNS } from '../formats/columns';
import { cellOfList } from '../formats/own-row';

/** Phrases as rows of text under Tuotie's own columns, which are the same in every language. */
export function ownTable(phrases: readonly Phrase[]): string[][] {
  return [[...OWN_COLUMNS], ...phrases.map(rowOf)];
}

function rowOf({ group, title, body, code, keywords, samples, intents = [], owner, id }: Phrase): string[] {
  return [group, title, body, code, cellOfList(keywords), cellOfList(samples), cellOfList(intents), owner, id];
}
