import { holderOf, shownParent } from '../flat-tree';
import { signatureOf } from './signature';

/** The way from a piece of text up to its row, by what the elements between are. */
export function wayOf(piece: Text, row: Element): string {
  const way: string[] = [];
  for (let at = holderOf(piece); at !== null && at !== row; at = shownParent(at)) way.push(signatureOf(at));
  return way.join(' ');
}
