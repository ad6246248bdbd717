import type { Rect } from './place-panel';

/** Elements that show something without having text. */
const PICTURES = new Set(
  'IMG SVG CANVAS VIDEO IFRAME OBJECT EMBED INPUT TEXTAREA SELECT BUTTON METER PROGRESS'.split(' '),
);
/** CSS pixels around words that belong to them: a bubble's padding. */
const PADDING = 12;

/**
 * Lower edge of the lowest words, picture or control that stands in an area now, in CSS pixels of the viewport; the area's
 * own top where it is empty. Boxes without any of them (columns, backgrounds) are empty.
 */
export function filledTo(root: Element, area: Rect): number {
  let lowest = area.top;
  const note = (rect: Rect, padding: number) => {
    if (overlaps(rect, area)) lowest = Math.max(lowest, Math.min(area.bottom, rect.bottom + padding));
  };
  const visit = (element: Element) => {
    const box = element.getBoundingClientRect();
    const flat = box.width === 0 || box.height === 0;
    // What has no size of its own may hold something that has, and much of a page is not inside its body's box.
    if (!flat && element !== root && !overlaps(box, area)) return;
    if (PICTURES.has(element.tagName.toUpperCase())) {
      if (isShown(element)) note(box, 0);
      return;
    }
    for (const child of element.childNodes) {
      if (child.nodeType === Node.ELEMENT_NODE) visit(child as Element);
      else if (child.nodeType === Node.TEXT_NODE && hasWords(child) && isShown(element)) {
        for (const line of linesOf(child)) note(line, PADDING);
      }
    }
  };
  visit(root);
  return lowest;
}

function hasWords(node: Node): boolean {
  return /\S/u.test(node.nodeValue ?? '');
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
}

function linesOf(node: Node): Iterable<Rect> {
  const range = (node.ownerDocument as Document).createRange();
  range.selectNodeContents(node);
  return range.getClientRects();
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
