/**
 * The page as it is drawn: open shadow roots opened, slotted children where they are shown. Where there are no shadow roots
 * all of this is the same as the plain DOM.
 */

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** Elements found in `root` and in every open shadow root inside it; `root`'s own shadow root too. */
export function queryOpen(root: ParentNode, selector: string): readonly HTMLElement[] {
  return openRootsIn(root).flatMap((inner) => [...inner.querySelectorAll<HTMLElement>(selector)]);
}

/** `root` itself, then the open shadow roots inside it, outer ones before inner ones. */
export function openRootsIn(root: ParentNode): readonly ParentNode[] {
  const roots = [root];
  const own = 'shadowRoot' in root ? (root as Element).shadowRoot : null;
  if (own !== null) roots.push(own);
  // The array grows while it is walked.
  for (const at of roots) {
    for (const element of at.querySelectorAll('*')) if (element.shadowRoot !== null) roots.push(element.shadowRoot);
  }
  return roots;
}

/** The nodes drawn inside an element. */
export function shownNodes(element: Element): Iterable<Node> {
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return (element.shadowRoot ?? element).childNodes;
}

/** The elements drawn inside an element. */
export function shownChildren(element: Element): readonly Element[] {
  return ([...shownNodes(element)].filter((node) => node.nodeType === Node.ELEMENT_NODE) as Element[]).filter(
    ({ tagName }) => !SILENT.has(tagName),
  );
}

/** The parent element. By the prototype, since a form's fields may be named like its properties: a walk upwards must end. */
export function parentOf(element: Element): Element | null {
  return Reflect.get(Element.prototype, 'parentElement', element);
}

/** What an element is drawn in: its slot, its parent, the host of its shadow root. */
export function shownParent(element: Element): Element | null {
  if (element.assignedSlot !== null && element.assignedSlot !== undefined) return element.assignedSlot;
  const parent = parentOf(element);
  if (parent !== null) return parent;
  const root = Element.prototype.getRootNode.call(element);
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Whether `inner` is drawn inside `outer`, or is it. */
export function shows(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  for (let at: Element | null = inner; at !== null; at = shownParent(at)) if (at === outer) return true;
  return false;
}

/** Every element drawn inside `element`, in the order in which they are drawn, at most `most`. */
export function shownDescendants(element: Element, most: number): readonly Element[] {
  const found: Element[] = [];
  const visit = (at: Element) => {
    for (const child of shownChildren(at)) {
      if (found.length >= most) return;
      found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** Every piece of text drawn inside `element`, in order. */
export function shownTexts(element: Element): readonly Text[] {
  const found: Text[] = [];
  const visit = (at: Element) => {
    for (const node of shownNodes(at)) {
      if (node.nodeType === Node.TEXT_NODE) found.push(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE && !SILENT.has((node as Element).tagName)) visit(node as Element);
    }
  };
  if (!SILENT.has(element.tagName)) visit(element);
  return found;
}

/** `textContent` as it is drawn, in one line and without blanks around it. */
export function shownText(element: Element): string {
  return shownTexts(element)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The document of a frame of the same origin; undefined for everybody else's. */
export function documentOf(frame: HTMLIFrameElement): Document | undefined {
  return frame.contentDocument ?? undefined;
}

/** The element that shows this document in one of the same origin. */
export function frameOf(document: Document): Element | undefined {
  const view = document.defaultView;
  // Null where the frame around it is of another origin.
  return view === null || view.parent === view ? undefined : (view.frameElement ?? undefined);
}
