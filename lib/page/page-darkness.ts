import { parentOf } from '../sites/flat-tree';

/** Half of full scale parts light from dark well enough for choosing a theme. */
const HALF = 0.5;

/**
 * Whether an element stands on a dark ground: the first background that is not transparent, going outwards. Where that is a
 * gradient, or the browser's own, what is written tells: it can be read on its ground.
 */
export function isOnDark(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const ground = lightnessOf(backgroundColor);
    if (ground !== undefined) return ground < HALF;
    if (backgroundImage.includes('gradient')) break;
  }
  return (lightnessOf(getComputedStyle(element).color) ?? 0) > HALF;
}

/** 0 to 1, of a colour as browsers write computed ones; undefined for what lets more through than it hides. */
export function lightnessOf(color: string): number | undefined {
  const space = /^[a-z]+/u.exec(color)?.[0] ?? '';
  const [first = 0, second = 0, third = 0, alpha = 1] = (color.match(/(?<![\w-])-?[\d.]+(?:e-?\d+)?%?/gu) ?? []).map(
    (part) => Number.parseFloat(part) / (part.endsWith('%') ? 100 : 1),
  );
  if (alpha <= HALF) return undefined;
  // Rec. 709 luma.
  const luma = 0.2126 * first + 0.7152 * second + 0.0722 * third;
  if (space.startsWith('rgb')) return luma / 255;
  if (space === 'color') return luma;
  // The middle grey of a screen is 0.6 of the one scale, 54 of the other.
  if (space.startsWith('ok')) return first / 1.2;
  return space === 'lab' || space === 'lch' ? first / 108 : undefined;
}
