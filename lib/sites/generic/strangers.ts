import { holderOf, shownParent } from '../flat-tree';
import { holdsCard } from './cards';
import { picturesIn } from './sent-pictures';
import { signatureOf } from './signature';
import { skinOf } from './skin';
import { lengthOf, wordTexts } from './telling-texts';

/**
 * Whether a row is unlike all that anybody is named to have said: its words stand in another kind of block, and on no ground
 * on which theirs do. Cards and pictures look otherwise than words, whoever sends them.
 */
export function isStranger(row: Element, rows: readonly Element[], authors: readonly (string | undefined)[]): boolean {
  if (picturesIn(row).length > 0 || holdsCard(row)) return false;
  const kind = blockOfWords(row);
  const skin = skinOf(row);
  const named = rows.filter((_, at) => authors[at] !== undefined);
  return !named.some((other) => blockOfWords(other) === kind || (skin !== '' && skinOf(other) === skin));
}

/** Links, mentions and emphasis are parts of a block. */
function blockOfWords(row: Element): string {
  const [longest] = wordTexts(row).toSorted((a, b) => lengthOf(b) - lengthOf(a));
  let block = longest === undefined ? row : (holderOf(longest) ?? row);
  while (block !== row && getComputedStyle(block).display === 'inline') block = shownParent(block) ?? row;
  return signatureOf(block);
}
