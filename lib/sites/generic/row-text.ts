import { readBlockText } from '../block-text';
import { shownText } from '../flat-tree';
import { noted, notedBy } from '../noted';
import { breaksLine } from './breaks-line';
import { authorIn } from './line-says';
import type { RowContext } from './not-words';
import { isMeta } from './not-words';
import { saidElsewhere } from './quotes';

/** What counts besides the row itself. `key`: all that is the same for each row of a reading. */
type About = Omit<RowContext, 'row' | 'whole'> & { readonly key: string };

const numberOf = noted(() => (numbered += 1));
let numbered = 0;

/** Bubbles are told apart by number. */
function keyOf(row: Element, { key, said, bubble }: About): string {
  return [bubble === undefined ? 0 : numberOf(bubble), saidElsewhere(row, said), key].join(' ');
}

/** The words of a row, or of the part of it that holds them: without names, times and whatever else stands around them. */
export const readText = notedBy(keyOf, (row, about: About): string => {
  const { authors, buyerName } = about;
  const whole = shownText(row);
  const lines = readBlockText(row, (part) => isMeta(part, { row, whole, ...about }), breaksLine)
    .trim()
    .split('\n');
  const first = lines[0]?.trim() ?? '';
  const author = authorIn(first);
  const isHead = first === buyerName || (author !== undefined && (authors.has(author) || author === buyerName));
  return (lines.length > 1 && isHead ? lines.slice(1) : lines).join('\n').trim();
});
