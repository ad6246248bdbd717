/**
 * The page as it is drawn: open shadow roots opened, slotted children where they are shown. Where there are no shadow roots
 * all of this is the same as the plain DOM.
 */

import { AT_EACH_END, endsOf, MANY } from './generic/ends-of';
import { noted } from './noted';

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
  for (const at of roots) addOpenRoots(at, (at.ownerDocument ?? document).createTreeWalker(at, ELEMENTS), roots);
  return roots;
}

/** `NodeFilter.SHOW_ELEMENT`. */
const ELEMENTS = 1;

function addOpenRoots(parent: ParentNode, walker: TreeWalker, roots: ParentNode[]): void {
  for (const child of endsIn(parent, walker)) {
    if (child.shadowRoot !== null) roots.push(child.shadowRoot);
    addOpenRoots(child, walker, roots);
  }
}

/**
 * The child elements, of very many only those at the ends: whatever is touched of a long history costs. By a walker, which
 * a form's fields cannot lead in circles by their names.
 */
function endsIn(parent: ParentNode, walker: TreeWalker): readonly Element[] {
  const most = parent.childElementCount > MANY ? AT_EACH_END : Infinity;
  const ends: Element[] = [];
  walker.currentNode = parent;
  for (let at = walker.firstChild(); at !== null && ends.length < most; at = walker.nextSibling())
    ends.push(at as Element);
  if (most === Infinity) return ends;
  const last: Element[] = [];
  walker.currentNode = parent;
  for (let at = walker.lastChild(); at !== null && last.length < most; at = walker.previousSibling())
    last.push(at as Element);
  return [...ends, ...last.toReversed()];
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
export const shownChildren = noted((element): readonly Element[] =>
  ([...shownNodes(element)].filter((node) => node.nodeType === Node.ELEMENT_NODE) as Element[]).filter(
    ({ tagName }) => !SILENT.has(tagName),
  ),
);

/** The same; of very many those at the ends. */
export const shownEnds = noted((element): readonly Element[] => {
  const inside = longIn(element);
  if (inside === undefined) return endsOf(shownChildren(element));
  const ends = endsIn(inside, element.ownerDocument.createTreeWalker(inside, ELEMENTS));
  return ends.filter(({ tagName }) => !SILENT.has(tagName));
});

/** Whether so much is drawn inside that only the ends are looked at. */
export function hasMany(element: Element): boolean {
  return longIn(element) !== undefined || shownChildren(element).length > MANY;
}

/** Whose very many children are drawn inside an element: what is drawn in a slot stands elsewhere. */
function longIn(element: Element): ParentNode | undefined {
  const inside = element.tagName === 'SLOT' ? undefined : (element.shadowRoot ?? element);
  return inside !== undefined && inside.childElementCount > MANY ? inside : undefined;
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

/** The element in which a piece of text is drawn, whose style it has: the slot rather than the host that bears it. */
export function holderOf(text: Text): Element | null {
  return text.assignedSlot ?? text.parentElement;
}

/** Whether `inner` is drawn inside `outer`, or is it. */
export function shows(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  for (let at: Element | null = inner; at !== null; at = shownParent(at)) if (at === outer) return true;
  return false;
}

/** What fits outside of `element`, in the order of the page: of a page with a long history only what is around it. */
export function queryAround(element: Element, selector: string): readonly Element[] {
  const before: Element[][] = [];
  const behind: Element[] = [];
  let inside = element;
  for (let parent = parentOf(inside); parent !== null; parent = parentOf(inside)) {
    const children = [...parent.children];
    const at = children.indexOf(inside);
    before.unshift(fitting(children.slice(0, at), selector));
    behind.push(...fitting(children.slice(at + 1), selector));
    inside = parent;
  }
  return [...before.flat(), ...behind];
}

function fitting(trees: readonly Element[], selector: string): Element[] {
  return trees.flatMap((tree) => [...(tree.matches(selector) ? [tree] : []), ...tree.querySelectorAll(selector)]);
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

/** The first elements drawn inside a row: enough to tell whose it is. */
export const firstParts = noted((row) => shownDescendants(row, MOST_PARTS));

const MOST_PARTS = 24;

/** Every piece of text drawn inside `element`, in order. */
export const shownTexts = noted((element): readonly Text[] => {
  const found: Text[] = [];
  const visit = (at: Element) => {
    for (const node of shownNodes(at)) {
      if (node.nodeType === Node.TEXT_NODE) found.push(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE && !SILENT.has((node as Element).tagName)) visit(node as Element);
    }
  };
  if (!SILENT.has(element.tagName)) visit(element);
  return found;
});

/** `textContent` as it is drawn, in one line and without blanks around it. */
export const shownText = noted((element): string =>
  shownTexts(element)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim(),
);

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
