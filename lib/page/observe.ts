import type { Conversation } from '../chat/conversation';
import type { Reading, ReadingFault, Site } from '../sites/site';
import { watchedWithin } from '../sites/generic/watched';
import { countArrivals, isOtherBuyer, keepGood } from './keep-good';
import { createStaleOrderFilter } from './stale-order';

/** What the page shows, as far as it could be read. */
export interface PageView {
  readonly site: Site;
  readonly conversation: Conversation | undefined;
  /** Why the last reading was not whole. */
  readonly fault: ReadingFault | 'unreadable' | undefined;
  /** Grows by one with each reading that holds new messages of the buyer. */
  readonly arrival: number;
}

export interface ObserveOptions {
  readonly document: Document;
  /** False once the document has been replaced. */
  readonly alive: () => boolean;
  readonly chooseSite: () => Site;
  /** Our own elements and the composer: what happens inside them is not news. */
  readonly ignored: (node: Node) => boolean;
  readonly onChange: (view: PageView) => void;
  /** Something has changed that will be read: what is known of the page may not hold any more. */
  readonly onNews?: () => void;
  /** The page replaced its document (`document.open`) or took nodes from its root. */
  readonly onRootChange: () => void;
  readonly onBuyerChange: () => void;
}

/** Milliseconds between two readings, and how much rest a slow reading earns: never more than a tenth of the thread. */
const SHORTEST_REST = 30;
const REST_FACTOR = 9;
const LONGEST_REST = 1_000;
/** Milliseconds that a slice of looking at the page may take before whatever else is due has its turn. */
const SLICE = 8;
const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'title', 'aria-selected'],
};

/**
 * Watches the page with the one MutationObserver of the whole script. It observes the document node itself, which
 * survives `document.open`. Mutations are gathered into one reading, before which the page is looked at in slices where
 * its site can; `current` reads at once if anything is due, so that a verdict never rests on an old picture.
 */
export function observePage(options: ObserveOptions): { readonly current: () => PageView } {
  const { document } = options;
  let view: PageView = { site: options.chooseSite(), conversation: undefined, fault: undefined, arrival: 0 };
  const withoutStale = createStaleOrderFilter();
  let due = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = SHORTEST_REST;
  let spent = 0;
  let changes = 0;

  const begin = () => {
    if (options.alive()) goOn(stepsOf(options), changes);
  };
  const goOn = (steps: Iterator<unknown, Reading | undefined>, since: number) => {
    const began = performance.now();
    do {
      const step = nextOf(steps);
      if (step.done === true) {
        take(observer.takeRecords());
        // What was told of a page that has changed meanwhile is an old picture.
        readNow(since === changes ? step.value : undefined);
        return;
      }
    } while (performance.now() - began < SLICE);
    spent += performance.now() - began;
    timer = setTimeout(() => goOn(steps, since), 0);
  };
  const readNow = (told?: Reading) => {
    clearTimeout(timer);
    timer = undefined;
    if (!options.alive()) return;
    due = false;
    const began = performance.now();
    const next = readView(view, options, withoutStale, told);
    watchWithin();
    rest = Math.min(LONGEST_REST, Math.max(SHORTEST_REST, (spent + performance.now() - began) * REST_FACTOR));
    spent = 0;
    const switched = isOtherBuyer(view.conversation?.buyer, next.conversation?.buyer);
    view = next;
    if (switched) options.onBuyerChange();
    options.onChange(view);
  };
  /** Twice is the same as once. */
  const watchWithin = () => {
    for (const root of watchedWithin(document)) {
      if (!('host' in root) || !options.ignored((root as ShadowRoot).host)) observer.observe(root, WATCHED);
    }
  };
  const take = (records: readonly MutationRecord[]) => {
    if (records.length === 0) return;
    if (records.some(({ target }) => target === document || target === document.documentElement))
      options.onRootChange();
    if (!due && records.every((record) => isOwn(record, options))) return;
    comeBack();
  };
  const comeBack = () => {
    due = true;
    changes += 1;
    options.onNews?.();
    // setTimeout, not requestAnimationFrame: a buyer also writes while the tab is in the background.
    timer ??= setTimeout(begin, rest);
  };
  const observer = new MutationObserver(take);
  observer.observe(document, WATCHED);
  // A frame of the page that may hold its messages, a style that shows what was hidden: nothing changes in this document
  // when they have loaded.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (/^(?:IFRAME|LINK)$/u.test((target as Node | null)?.nodeName ?? '')) comeBack();
    },
    { capture: true },
  );
  timer = setTimeout(begin, 0);

  return {
    current: () => {
      take(observer.takeRecords());
      if (due) readNow();
      return view;
    },
  };
}

function stepsOf({ chooseSite, document }: ObserveOptions): Iterator<unknown, Reading | undefined> {
  return chooseSite().prepare?.(document) ?? [][Symbol.iterator]();
}

/** A page that cannot be looked at cannot be read either, and the reading says so. */
function nextOf(steps: Iterator<unknown, Reading | undefined>): IteratorResult<unknown, Reading | undefined> {
  try {
    return steps.next();
  } catch {
    return { done: true, value: undefined };
  }
}

/** One boundary for all sites: a reader that throws is a page that cannot be read, and good data stays. */
function readView(
  known: PageView,
  options: ObserveOptions,
  filter: (reading: Reading) => Reading,
  told: Reading | undefined,
): PageView {
  const site = options.chooseSite();
  try {
    const reading = filter(told ?? site.read(options.document));
    const before = known.site.id === site.id ? known.conversation : undefined;
    const conversation = keepGood(before, reading);
    const same = conversation !== undefined && before?.buyer.key === conversation.buyer.key;
    const arrived = same && countArrivals(before.messages, conversation.messages) > 0;
    return {
      site,
      conversation,
      fault: reading.ok ? reading.distress : reading.reason,
      arrival: known.arrival + (arrived ? 1 : 0),
    };
  } catch {
    return { ...known, site, fault: 'unreadable' };
  }
}

/** That the composer itself has come is news, unlike what happens inside it. */
function isOwn(record: MutationRecord, { document, chooseSite, ignored }: ObserveOptions): boolean {
  if (ignored(record.target)) return true;
  const moved = [...record.addedNodes, ...record.removedNodes];
  if (record.type !== 'childList' || moved.length === 0 || !moved.every(ignored)) return false;
  const composer = chooseSite().findComposer(document);
  return composer === undefined || !moved.includes(composer);
}
