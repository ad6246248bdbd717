import { shownParent, shownTexts } from '../flat-tree';

/** Whether a computed colour shows nothing. */
export function isClear(color: string): boolean {
  return color === '' || color === 'transparent' || /^rgba\(.*,\s*0\)$/u.test(color);
}

/** The colour of the bubble in which a row's longest text stands; '' where it stands on bare ground. */
export function skinOf(row: Element): string {
  const longest = shownTexts(row).reduce<Text | undefined>(
    (best, text) => ((text.nodeValue ?? '').trim().length > (best?.nodeValue ?? '').trim().length ? text : best),
    undefined,
  );
  for (let at: Element | null = longest?.parentElement ?? null; at !== null; at = at === row ? null : shownParent(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (!isClear(backgroundColor)) return backgroundColor;
    if (backgroundImage.includes('gradient')) return backgroundImage;
  }
  return '';
}

/**
 * How colourful a computed colour is, 0 (grey) to 1: the difference of its strongest and weakest channel. Own bubbles are
 * in the product's colour, the others' grey or white, in nearly every chat there is.
 */
export function chromaOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/gu) ?? []).map(Number);
  return (Math.max(red, green, blue) - Math.min(red, green, blue)) / 255;
}
