import { isStyledAsOurs } from './own-host';

/**
 * Whether a newer script of ours looks after this document: its panel stands there, and that means that it judges. A page
 * could set up such an element too, so this is asked only by a script that was orphaned before it got what judges: it
 * could do no more than hold every message for good, and whoever stands in for it still judges for itself.
 */
export function hasSuccessor(document: Document, own: readonly HTMLElement[]): boolean {
  // Null in the middle of `document.open`.
  const root = document.documentElement as HTMLElement | null;
  return [...(root?.children ?? [])].some(
    (element) => !own.includes(element as HTMLElement) && isStyledAsOurs(element),
  );
}
