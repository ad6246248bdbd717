import { parentOf } from '../sites/flat-tree';

/** Whether an element stands on a dark ground: the first background that is not transparent, going outwards. */
export function isOnDark(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbersOf(getComputedStyle(at).backgroundColor);
    // Rec. 709 luma; half of full scale parts light from dark well enough for choosing a theme.
    if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
  }
  return false;
}

/** `rgb(r, g, b)` or `rgba(r, g, b, a)`; other notations of wide-gamut colours count as transparent. */
function numbersOf(color: string): readonly number[] {
  return color.startsWith('rgb') ? (color.match(/[\d.]+/gu) ?? []).map(Number) : [0, 0, 0, 0];
}
