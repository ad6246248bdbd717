import { isIntact } from './own-host';

/** Since when an element of ours can really be seen, without a break; on the clock of `performance.now`. */
export interface VisibleSince {
  readonly since: () => number | undefined;
  readonly stop: () => void;
}

/** Chromium's limit for `trackVisibility`. */
const LEAST_DELAY = 100;
/** CSS pixels of a button that can be read: a page may zoom its root, and us with it. */
const LEAST_HEIGHT = 14;

/**
 * Watches for clickjacking: a page may restyle us, cover us or slip something over us. IntersectionObserver v2 tells of
 * covers where it exists; elsewhere (Firefox) they are looked for every now and then, and when the answer is needed. What
 * is done to the page does not reach the top layer, and our own inline style, all of it important, is compared.
 */
export function watchVisible(element: Element, host: HTMLElement): VisibleSince {
  const watch = 'isVisible' in IntersectionObserverEntry.prototype ? byObserver(element) : byLooking(element, host);
  const isLarge = () => element.getBoundingClientRect().height >= LEAST_HEIGHT;
  const isOurs = () => isIntact(host) && host.matches(':popover-open') && isLarge();
  return { ...watch, since: () => (isOurs() ? watch.since() : undefined) };
}

function byObserver(element: Element): VisibleSince {
  let since: number | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      const seen = (entries.at(-1) as (IntersectionObserverEntry & { isVisible: boolean }) | undefined)?.isVisible;
      since = seen === true ? (since ?? performance.now()) : undefined;
    },
    { threshold: [0, 0.5, 1], trackVisibility: true, delay: LEAST_DELAY } as IntersectionObserverInit,
  );
  observer.observe(element);
  return { since: () => since, stop: () => observer.disconnect() };
}

function byLooking(element: Element, host: HTMLElement): VisibleSince {
  let since: number | undefined;
  // The host has just come on top of these.
  const below = new Set(topLayer(host));
  const isCovered = (): boolean => {
    const above = topLayer(host);
    for (const other of below) if (!above.delete(other)) below.delete(other);
    const box = element.getBoundingClientRect();
    // What lets presses through is not hit, so whatever else came into the top layer over the element is a cover.
    const covers = (other: Element) => overlaps(other.getBoundingClientRect(), box) || hasBackdrop(other);
    return !isHit(box, host) || isInTransition(host) || [...above].some(covers);
  };
  const look = () => {
    since = isCovered() ? undefined : (since ?? performance.now());
    return since;
  };
  look();
  const timer = setInterval(look, LEAST_DELAY);
  return { since: look, stop: () => clearInterval(timer) };
}

function topLayer(host: HTMLElement): Set<Element> {
  const all = new Set(host.ownerDocument.querySelectorAll(':popover-open, dialog:modal'));
  all.delete(host);
  return all;
}

function isHit({ left, top, width, height }: DOMRect, host: HTMLElement): boolean {
  return width > 0 && host.ownerDocument.elementFromPoint(left + width / 2, top + height / 2) === host;
}

/** Behind whatever is in the top layer there may be a sheet over the whole window, however small it is itself. */
function hasBackdrop(element: Element): boolean {
  const { backgroundColor, backgroundImage, backdropFilter, boxShadow, borderStyle, outlineStyle, content } =
    getComputedStyle(element, '::backdrop');
  const isClear = /^(?:transparent|rgba\(.*, 0\))$/u.test(backgroundColor);
  const nothing = [backgroundImage, backdropFilter, boxShadow, borderStyle, outlineStyle];
  return !isClear || nothing.some((value) => value !== 'none' && value !== '') || !/^(?:none|normal|)$/u.test(content);
}

/** While a page moves from one view to another its pictures lie over everything, the top layer too. */
function isInTransition(host: HTMLElement): boolean {
  return (
    CSS.supports('selector(:active-view-transition)') &&
    host.ownerDocument.documentElement.matches(':active-view-transition')
  );
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
