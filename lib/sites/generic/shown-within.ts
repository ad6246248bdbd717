import { shownEnds } from '../flat-tree';

/** Elements looked at in one search: a part of a page, never all of a heavy one. */
const MOST = 1_500;

/**
 * The elements drawn inside `area` whose boxes are wanted, in order. What is drawn inside a box that is not wanted is not
 * looked at; an element without a box of its own (`display: contents`, an empty wrapper) is looked through;
 * of very many siblings those at the ends are.
 */
export function shownWithin(area: Element, isWanted: (rect: DOMRect, element: Element) => boolean): HTMLElement[] {
  const found: HTMLElement[] = [];
  const visit = (element: Element) => {
    if (found.length >= MOST) return;
    const rect = element.getBoundingClientRect();
    const isDrawn = rect.width > 0 && rect.height > 0;
    if (isDrawn && !isWanted(rect, element)) return;
    if (isDrawn) found.push(element as HTMLElement);
    for (const child of shownEnds(element)) visit(child);
  };
  for (const child of shownEnds(area)) visit(child);
  return found;
}
