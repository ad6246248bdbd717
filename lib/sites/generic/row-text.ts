import { readBlockText } from '../block-text';
import { holderOf, shownDescendants, shownText, shownTexts } from '../flat-tree';
import { noted, notedBy } from '../noted';
import { breaksLine } from './breaks-line';
import { isCard } from './cards';
import { MOST_LETTERS } from './initials';
import { authorIn } from './line-says';
import type { RowContext } from './not-words';
import { isMeta } from './not-words';
import { saidElsewhere } from './quotes';
import { furnitureKind } from './word-kinds';

/** What counts besides the row itself. */
type About = Omit<RowContext, 'row' | 'whole'>;

const numberOf = noted(() => (numbered += 1));
let numbered = 0;

/** Of names those that stand in the row count, of kinds those that the row has; bubbles are told apart by number. */
function keyOf(row: Element, { said, bubble, authors, furniture, wordKinds }: About): string {
  const whole = shownText(row);
  return [
    bubble === undefined ? 0 : numberOf(bubble),
    saidElsewhere(row, said),
    ...[...authors].filter((name) => whole.includes(name)),
    '',
    ...[...furniture].filter((kind) => kindsIn(row).has(kind)),
    '',
    ...[...wordKinds].filter((kind) => shortKindsIn(row).has(kind)),
  ].join('\n');
}

/** In which no more than a face's letters stand. */
const shortKindsIn = noted((row): ReadonlySet<string> => {
  const short = shownTexts(row).filter(({ nodeValue }) => (nodeValue ?? '').trim().length <= MOST_LETTERS);
  return new Set(short.flatMap((text) => holderOf(text) ?? []).map((holder) => furnitureKind(holder)));
});

const kindsIn = noted(
  (row): ReadonlySet<string> => new Set([row, ...shownDescendants(row, Infinity)].map((part) => furnitureKind(part))),
);

/** The words of a row, or of the part of it that holds them: without names, times and whatever else stands around them. */
export const readText = notedBy(keyOf, (row, about: About): string => {
  if (isCard(row, row)) return '';
  const { authors } = about;
  const whole = shownText(row);
  const lines = readBlockText(row, (part) => isMeta(part, { row, whole, ...about }), breaksLine)
    .trim()
    .split('\n');
  const first = lines[0]?.trim() ?? '';
  const author = authorIn(first);
  const isHead = authors.has(first) || (author !== undefined && authors.has(author));
  return (lines.length > 1 && isHead ? lines.slice(1) : lines).join('\n').trim();
});
