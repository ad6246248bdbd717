/** Whether the words of an element are slanted. */
export function isItalic(element: Element): boolean {
  return /^(?:italic|oblique)/u.test(getComputedStyle(element).fontStyle);
}

/** How bright a computed colour is on white, 0 (black) to 1; in whatever way it is written. */
export function brightnessOf(color: string): number {
  const [first = 0, second = 0, third = 0, alpha = 1] = (color.match(/[\d.]+(?:e-?\d+)?/gu) ?? []).map(Number);
  if (/^(?:oklch|oklab)/u.test(color)) return first > 1 ? first / PERCENT : first;
  if (/^(?:lch|lab)/u.test(color)) return first / PERCENT;
  const most = color.startsWith('color(') ? 1 : MOST;
  const bright = (RED * first + GREEN * second + BLUE * third) / most;
  return 1 - (1 - bright) * alpha;
}

const MOST = 255;
const PERCENT = 100;
/** How much of what is seen as bright each colour gives. */
const RED = 0.3;
const GREEN = 0.59;
const BLUE = 0.11;
