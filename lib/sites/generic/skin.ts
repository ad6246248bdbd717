import { holderOf, shownParent, shownTexts } from '../flat-tree';
import { noted } from '../noted';
import { isToolWord } from './tool-words';
import { isUnseen } from './unseen';
import { lengthOf } from './telling-texts';

/** Whether a computed colour shows nothing. */
export function isClear(color: string): boolean {
  return color === '' || color === 'transparent' || /^rgba\(.*,\s*0\)$/u.test(color);
}

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
  const longest = shownTexts(row)
    .filter(({ nodeValue }) => !isToolWord((nodeValue ?? '').trim()))
    .toSorted((a, b) => lengthOf(b) - lengthOf(a));
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

/** The innermost element with a ground of its own from a node outwards, `outermost` included. */
export function groundAround(node: Node | undefined, outermost: Element): Element | undefined {
  let at = node === undefined ? null : node.nodeType === Node.ELEMENT_NODE ? (node as Element) : holderOf(node as Text);
  for (; at !== null; at = at === outermost ? null : shownParent(at)) if (groundOf(at) !== '') return at;
  return undefined;
}

/** Its colour or, where that is laid over, its gradient; '' where what lies behind is seen. */
export const groundOf = noted((element): string => {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (!isClear(backgroundColor)) return backgroundColor;
  return backgroundImage.includes('gradient') ? backgroundImage : '';
});

/**
 * How colourful a computed colour is, 0 (grey) to 1: the difference of its strongest and weakest channel. Own bubbles are
 * in the product's colour, the others' grey or white, in nearly every chat there is.
 */
export function chromaOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/gu) ?? []).map(Number);
  return (Math.max(red, green, blue) - Math.min(red, green, blue)) / 255;
}
