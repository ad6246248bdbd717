/** Style that no page rule can reach: every property that could hide, move or cover the host, important and inline. */
const FIXED_STYLE: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['background', 'transparent'],
  ['overflow', 'visible'],
  ['opacity', '1'],
  ['visibility', 'visible'],
  ['pointer-events', 'auto'],
  ['z-index', '2147483647'],
];

/** An element of ours on somebody else's page: a name that nothing can be written for, and a root that opens in tests only. */
export interface OwnHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly style: (styles: Readonly<Record<string, string>>) => void;
}

/** Creates the host, not yet on the page. `random`: letters for its name. */
export function createOwnHost(document: Document, random: string): OwnHost {
  const element = document.createElement(`x-${random}`);
  const style = (styles: Readonly<Record<string, string>>) => {
    // A page that zooms its root zooms us, too, and puts us elsewhere than where we measured.
    const zoom = String(1 / zoomOf(document.documentElement));
    for (const [name, value] of Object.entries({ ...styles, zoom }))
      element.style.setProperty(name, value, 'important');
    written.set(element, element.getAttribute('style'));
  };
  style(Object.fromEntries(FIXED_STYLE));
  const root = element.attachShadow({ mode: __OPEN_ROOTS__ ? 'open' : 'closed' });
  return { element, root, style };
}

/** How much larger than its own CSS pixels an element is drawn; 1 where the browser does not tell. */
export function zoomOf(element: Element | null): number {
  const zoom = (element as { readonly currentCSSZoom?: number } | null)?.currentCSSZoom;
  return zoom === undefined || zoom <= 0 ? 1 : zoom;
}

/** The style attribute as we left it. */
const written = new WeakMap<Element, string | null>();

/** Whether a host of ours is styled as we styled it: inline, a page could fade, move or blank even what is important. */
export function isIntact(element: Element): boolean {
  return written.get(element) === element.getAttribute('style');
}

/** Eight random letters. */
export function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => String.fromCodePoint(97 + (byte % 26))).join('');
}
