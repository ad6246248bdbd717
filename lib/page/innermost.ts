/** Roots within roots that are looked into. */
const DEEPEST = 8;

/**
 * What was really pressed where the page's own components hide it in closed roots: events end at the outermost host for
 * everybody outside, but the browser opens such roots to extensions. Without a point: what has the keyboard there.
 */
export function innermostAt(target: Element, x: number | undefined, y: number | undefined): Element {
  let at = target;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const root = rootOf(at);
    const inner = x === undefined || y === undefined ? root?.activeElement : root && elementAt(root, at, x, y);
    if (inner === null || inner === undefined || inner === at) return at;
    at = inner;
  }
  return at;
}

/** A script's click has no place: then it is the middle that counts. */
function elementAt(root: ShadowRoot, host: Element, x: number, y: number): Element | null {
  const { left, top, right, bottom } = host.getBoundingClientRect();
  const inside = x >= left && x <= right && y >= top && y <= bottom;
  return inside ? root.elementFromPoint(x, y) : root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
}

interface Opening {
  /** Firefox, for content scripts only. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
interface WithDom {
  readonly chrome?: { readonly dom?: { readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
}

function rootOf(element: Element): ShadowRoot | null | undefined {
  // Only elements with such a name, and a few that nobody presses, can have a root of their own.
  if (!element.tagName.includes('-')) return element.shadowRoot;
  const opening = element as Element & Opening;
  try {
    // Missing in Firefox.
    return opening.openOrClosedShadowRoot ?? (globalThis as WithDom).chrome?.dom?.openOrClosedShadowRoot?.(element);
  } catch {
    // The extension has been updated under the page: only open roots are left to look into.
    return element.shadowRoot;
  }
}
