import { holderOf, shownTexts } from '../flat-tree';
import { noted } from '../noted';
import { groundAround, groundOf } from './grounds';
import { isLabel } from './slots';
import { isToolWord } from './tool-words';
import { isUnseen } from './unseen';
import { lengthOf } from './telling-texts';

/**
 * Whether a row's words are small print on bare ground, as the notices between messages are: smaller than in most rows.
 * An emoji that is sent alone has no bubble either, nor has its picture any text.
 */
export function isSmallPrint(row: Element, rows: readonly Element[]): boolean {
  const words = longestIn(row)?.nodeValue ?? '';
  if (!/\p{L}/u.test(words) || skinOf(row) !== '') return false;
  const size = sizeOf(row);
  return rows.filter((other) => sizeOf(other) > size).length >= rows.length * MOSTLY;
}

const MOSTLY = 0.6;

const sizeOf = noted((row): number => {
  const longest = longestIn(row);
  const holder = longest === undefined ? null : holderOf(longest);
  return Number.parseFloat(getComputedStyle(holder ?? row).fontSize);
});

/** The longest piece of text that a person sees. */
const longestIn = noted((row): Text | undefined => {
  const texts = shownTexts(row).filter(({ nodeValue }) => !isToolWord((nodeValue ?? '').trim()));
  // What the page writes at each row comes last.
  const longest = texts.toSorted((a, b) => Number(isLabel(a)) - Number(isLabel(b)) || lengthOf(b) - lengthOf(a));
  return longest.find((text) => {
    const holder = holderOf(text);
    return holder !== null && !isUnseen(holder);
  });
});

/** The colour of the bubble in which a row's longest text stands; '' where it stands on bare ground. */
export const skinOf = noted((row): string => {
  const bubble = groundAround(longestIn(row), row);
  return bubble === undefined ? '' : groundOf(bubble);
});

/**
 * How colourful a computed colour is, 0 (grey) to 1: the difference of its strongest and weakest channel. Own bubbles are
 * in the product's colour, the others' grey or white, in nearly every chat there is.
 */
export function chromaOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/gu) ?? []).map(Number);
  return (Math.max(red, green, blue) - Math.min(red, green, blue)) / 255;
}
