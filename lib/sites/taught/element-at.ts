import { documentOf, frameOf, shownChildren, shownParent } from '../flat-tree';
import { isWritable } from '../visible';

/**
 * What stands at a point of the window, CSS pixels, below whatever `ignored` is: the innermost element, through open shadow
 * roots and into frames of the same origin. Undefined where there is nothing, or only the page itself and nobody writes in it.
 */
export function elementAt(
  document: Document,
  x: number,
  y: number,
  ignored: (element: Element) => boolean = () => false,
): HTMLElement | undefined {
  const found = innermostIn(document, x, y, ignored);
  const content = found?.tagName === 'IFRAME' ? documentOf(found as HTMLIFrameElement) : undefined;
  if (found === undefined || content === undefined) return isPage(found) ? fieldOf(document) : found;
  const { left, top } = found.getBoundingClientRect();
  return elementAt(content, x - left - found.clientLeft, y - top - found.clientTop);
}

/** The page itself where it is what somebody writes in, as the body in the frame of an editor is. */
function fieldOf({ body }: Document): HTMLElement | undefined {
  return isWritable(body) ? body : undefined;
}

function innermostIn(
  root: Document | ShadowRoot,
  x: number,
  y: number,
  ignored: (element: Element) => boolean,
): HTMLElement | undefined {
  // A shadow root also answers with what is around it.
  const top = root.elementsFromPoint(x, y).find((element) => root.contains(element) && !ignored(element));
  const inner = top?.shadowRoot ?? undefined;
  return (inner === undefined ? undefined : innermostIn(inner, x, y, ignored)) ?? (top as HTMLElement | undefined);
}

function isPage(element: Element | undefined): boolean {
  return element === undefined || element.tagName === 'HTML' || element.tagName === 'BODY';
}

/** Where an element stands in the window of the outermost document, CSS pixels, whatever frames it is in. */
export function boxInWindow(element: Element): DOMRect {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = frameOf(element.ownerDocument);
  if (frame === undefined) return new DOMRect(left, top, width, height);
  const outer = boxInWindow(frame);
  return new DOMRect(outer.left + frame.clientLeft + left, outer.top + frame.clientTop + top, width, height);
}

/** The next element for somebody who walks with the arrow keys: out, in, and along what stands side by side. */
export function elementBeside(element: HTMLElement, key: string): HTMLElement {
  const parent = shownParent(element) ?? frameOf(element.ownerDocument);
  const beside = parent === undefined || parent === null ? [] : childrenOf(parent);
  const at = beside.indexOf(element);
  const next = {
    ArrowUp: isPage(parent ?? undefined) ? frameOf(element.ownerDocument) : parent,
    ArrowDown: childrenOf(element)[0],
    ArrowLeft: beside[at - 1],
    ArrowRight: beside[at + 1],
  }[key];
  return (next as HTMLElement | undefined) ?? element;
}

function childrenOf(element: Element): readonly Element[] {
  const content = element.tagName === 'IFRAME' ? documentOf(element as HTMLIFrameElement) : undefined;
  const children = shownChildren(content?.body ?? element);
  return children.flatMap((child) => (child.tagName === 'SLOT' ? shownChildren(child) : [child]));
}
