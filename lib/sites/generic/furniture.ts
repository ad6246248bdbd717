import { holderOf, shownParent } from '../flat-tree';
import { tellingTexts } from './telling-texts';
import { groundAround } from './skin';

/** Small print has at most this share of the size of the words. */
const SMALLER = 0.94;
/** Share of the rows in which the same small print stands, at least. */
const MOSTLY = 0.4;

/**
 * Kinds of elements with which a page furnishes its rows: text smaller than the row's own words, or beside its bubble, in
 * elements of one kind in many rows ("replied via the portal", "to: …", a translation and its source).
 */
export function furnitureIn(rows: readonly Element[], bubbles: ReadonlyMap<Element, Element>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const kind of kindsBesideWords(row, bubbles.get(row))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const enough = Math.max(2, rows.length * MOSTLY);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([kind]) => kind));
}

/** The classes; '' for elements without one, which are no kind. */
export function furnitureKind(element: Element): string {
  return element.getAttribute('class') ?? '';
}

function kindsBesideWords(row: Element, bubble: Element | undefined): ReadonlySet<string> {
  const texts = tellingTexts(row);
  const sizes = new Map(texts.map((text) => [text, sizeOf(holderOf(text))]));
  const largest = Math.max(...sizes.values());
  const kinds = new Set<string>();
  for (const text of texts) {
    const holder = holderOf(text);
    if (holder === null || (text.nodeValue ?? '').trim().length < 2) continue;
    if ((sizes.get(text) ?? 0) < largest * SMALLER || isOnBareGround(holder, bubble)) kinds.add(furnitureKind(holder));
  }
  kinds.delete('');
  return kinds;
}

/** Beside the bubble, not in a card or bubble of its own. */
function isOnBareGround(holder: Element, bubble: Element | undefined): boolean {
  if (bubble === undefined || bubble.contains(holder) || holder.contains(bubble)) return false;
  let around: Element = bubble;
  while (!around.contains(holder)) around = shownParent(around) ?? holder.ownerDocument.documentElement;
  const ground = groundAround(holder, around);
  return ground === undefined || ground === around;
}

function sizeOf(element: Element | null): number {
  return element === null ? 0 : Number.parseFloat(getComputedStyle(element).fontSize);
}
