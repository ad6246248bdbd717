import type { Buyer } from '../chat/conversation';
import type { Order } from '../chat/order';
import { findDesignedComposer } from './designed';
import { findBuyer } from './generic/find-buyer';
import { findComposerIn, findComposerInSteps } from './generic/find-composer';
import { findList } from './generic/find-list';
import { findSendControlsNear } from './generic/find-send-controls';
import { findSendControlsBeside } from './generic/find-send-controls-beside';
import { readEntries } from './generic/list-entries';
import { noteWatched } from './generic/watched';
import type { RowReader } from './generic/read-rows';
import { collectRows, lookAtRows, readRows } from './generic/read-rows';
import { openRootsIn, queryAround } from './flat-tree';
import { whileReading } from './noted';
import { readOrder } from './read-order';
import type { ListEntry, Reading, Site } from './site';
import { isVisible, isWritable } from './visible';

const ORDER_PANELS = 'aside, [role="complementary"], [class*="order" i], [role="tabpanel"]';
const MOST_PANELS = 12;

/**
 * Pages that nobody described: everything is found by roles, names, structure and geometry. The composer is kept until
 * it can no longer be used, because detection costs far more than looking.
 */
export const GENERIC_PAGE: Site = {
  id: 'generic',
  name: '其他聊天页',
  matches: [],
  recognises: () => true,
  findComposer,
  findSendControls,
  read: (root) => whileReading(() => read(root)),
  prepare,
  readList: (root) => {
    const composer = kept.get(root);
    return composer === undefined ? undefined : readListBeside(composer);
  },
  pageKeys: [],
};

const kept = new WeakMap<ParentNode, HTMLElement>();

function findComposer(root: ParentNode): HTMLElement | undefined {
  return whileReading(() => composerOf(root));
}

function composerOf(root: ParentNode): HTMLElement | undefined {
  const known = kept.get(root);
  if (known !== undefined && isUsable(known)) return known;
  const found = findDesignedComposer(root) ?? findComposerIn(root);
  if (found === undefined) kept.delete(root);
  else kept.set(root, found);
  return found;
}

/** Asked anew each time: many pages show the control only while there is something to send. */
function findSendControls(root: ParentNode): readonly HTMLElement[] {
  const composer = findComposer(root);
  if (composer === undefined) return [];
  const near = findSendControlsNear(composer);
  return near.length > 0 ? near : findSendControlsBeside(composer);
}

/** First the composer, which may have to be looked for, then the rows. */
function* prepare(root: ParentNode): Generator<undefined, Reading | undefined> {
  const known = kept.get(root);
  if (known === undefined || !isUsable(known)) {
    const designed = whileReading(() => findDesignedComposer(root));
    const found = designed ?? (yield* inReading(findComposerInSteps(root)));
    if (found === undefined) return nothingIn(root);
    kept.set(root, found);
    yield;
  }
  const composer = kept.get(root);
  if (composer === undefined || !isUsable(composer)) return undefined;
  const list = whileReading(() => findList(composer));
  yield;
  if (list !== undefined) yield* inReading(lookAtRows(list, composer));
  return undefined;
}

/** Each step by itself: in between the page may change. */
export function* inReading<T>(steps: Generator<undefined, T>): Generator<undefined, T> {
  for (;;) {
    const step = whileReading(() => steps.next());
    if (step.done === true) return step.value;
    yield;
  }
}

function isUsable(composer: HTMLElement): boolean {
  return composer.isConnected && isWritable(composer) && isVisible(composer);
}

function read(root: ParentNode): Reading {
  const composer = findComposer(root);
  const list = composer === undefined ? undefined : findList(composer);
  if (composer !== undefined && list !== undefined) return readConversation(composer, list);
  return nothingIn(root, composer === undefined ? 'no-conversation' : 'no-rows');
}

function nothingIn(root: ParentNode, reason: 'no-conversation' | 'no-rows' = 'no-conversation'): Reading {
  noteWatched(root, openRootsIn(root).slice(1));
  return { ok: false, reason };
}

/** What somebody who knows the page has said of it; the rest is detected. */
interface Told extends RowReader {
  readonly buyer?: Buyer;
}

/** The conversation of a composer whose rows are in `list`. */
export function readConversation(composer: HTMLElement, list: Element, told: Told = {}): Reading {
  const { ownerDocument } = composer;
  const elsewhere = list.ownerDocument === ownerDocument ? [] : [list.ownerDocument];
  noteWatched(ownerDocument, [...openRootsIn(ownerDocument).slice(1), ...elsewhere]);
  const { pathname, hash } = ownerDocument.location;
  const rows = collectRows(list, composer, told);
  const buyer = told.buyer ?? findBuyer(list, composer, pathname + hash, rows);
  const order = findOrder(ownerDocument, list);
  opened.set(composer, { list, name: buyer.name });
  return {
    ok: true,
    conversation: {
      site: 'generic',
      buyer,
      messages: readRows(list, composer, buyer.name, told, rows),
      ...(order === undefined ? {} : { order }),
    },
  };
}

/** Whose conversation was last read at a composer, and where its messages stand. */
const opened = new WeakMap<Element, { readonly list: Element; readonly name: string }>();

/** The list of conversations beside a composer whose conversation has been read. */
export function readListBeside(composer: HTMLElement): readonly ListEntry[] | undefined {
  const open = opened.get(composer);
  return open === undefined ? undefined : whileReading(() => readEntries(open.list, composer, open.name));
}

function findOrder(root: ParentNode, list: Element): Order | undefined {
  const isAround = list.getRootNode() === root;
  const panels = isAround ? queryAround(list, ORDER_PANELS) : [...root.querySelectorAll(ORDER_PANELS)];
  for (const panel of panels.slice(0, MOST_PANELS)) {
    const order = readOrder(panel);
    if (order?.orderNo !== undefined) return order;
  }
  return undefined;
}
