import { shownTexts } from '../flat-tree';
import { saysNothing } from './line-says';

/** Small print has at most this share of the size of the words. */
const SMALLER = 0.94;
/** Share of the rows in which the same small print stands, at least. */
const MOSTLY = 0.4;

/**
 * Kinds of elements with which a page furnishes its rows: text smaller than the row's own words, in elements of one kind
 * in many rows ("replied via the portal", "to: …", a translation's source).
 */
export function furnitureIn(rows: readonly Element[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const kind of smallPrintIn(row)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const enough = Math.max(2, rows.length * MOSTLY);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([kind]) => kind));
}

/** The classes; '' for elements without one, which are no kind. */
export function furnitureKind(element: Element): string {
  return element.getAttribute('class') ?? '';
}

function smallPrintIn(row: Element): ReadonlySet<string> {
  const texts = shownTexts(row).filter(({ nodeValue }) => !saysNothing((nodeValue ?? '').trim()));
  const sizes = new Map(texts.map((text) => [text, sizeOf(text.parentElement)]));
  const largest = Math.max(...sizes.values());
  const kinds = new Set<string>();
  for (const text of texts) {
    const isSmall = (sizes.get(text) ?? 0) < largest * SMALLER && (text.nodeValue ?? '').trim().length > 1;
    if (isSmall && text.parentElement !== null) kinds.add(furnitureKind(text.parentElement));
  }
  kinds.delete('');
  return kinds;
}

function sizeOf(element: Element | null): number {
  return element === null ? 0 : Number.parseFloat(getComputedStyle(element).fontSize);
}
