/** Since when an element of ours can really be seen, without a break; on the clock of `performance.now`. */
export interface VisibleSince {
  readonly since: () => number | undefined;
  readonly stop: () => void;
}

/** Chromium's limit for `trackVisibility`. */
const LEAST_DELAY = 100;
/** Below this product of opacities a page could be showing something else through us. */
const LEAST_OPACITY = 0.9;

/**
 * Watches for clickjacking: a page may fade us out, cover us or slip something over us. IntersectionObserver v2 tells
 * where it exists; elsewhere (Firefox) opacity and hit testing are asked when the answer is needed.
 */
export function watchVisible(element: Element, host: HTMLElement): VisibleSince {
  return 'isVisible' in IntersectionObserverEntry.prototype ? byObserver(element) : byAsking(element, host);
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

function byAsking(element: Element, host: HTMLElement): VisibleSince {
  const shownAt = performance.now();
  let brokenAt = shownAt;
  return {
    since: () => {
      if (!isOnTop(element, host) || opacityOf(host) < LEAST_OPACITY) brokenAt = performance.now();
      return brokenAt;
    },
    stop: () => undefined,
  };
}

function isOnTop(element: Element, host: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return width > 0 && host.ownerDocument.elementFromPoint(left + width / 2, top + height / 2) === host;
}

function opacityOf(host: HTMLElement): number {
  let opacity = 1;
  for (let at: Element | null = host; at !== null; at = at.parentElement)
    opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}
