import type { Order } from '../chat/order';
import { findBuyer } from './generic/find-buyer';
import { findComposerIn } from './generic/find-composer';
import { findList } from './generic/find-list';
import { findSendControlsNear } from './generic/find-send-controls';
import { noteWatched } from './generic/watched';
import { readRows } from './generic/read-rows';
import { openRootsIn } from './flat-tree';
import { readOrder } from './read-order';
import type { Reading, Site } from './site';
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
  read,
  pageKeys: [],
};

const kept = new WeakMap<ParentNode, HTMLElement>();

function findComposer(root: ParentNode): HTMLElement | undefined {
  const known = kept.get(root);
  if (known !== undefined && isUsable(known)) return known;
  const found = findComposerIn(root);
  if (found === undefined) kept.delete(root);
  else kept.set(root, found);
  return found;
}

/** Asked anew each time: many pages show the control only while there is something to send. */
function findSendControls(root: ParentNode): readonly HTMLElement[] {
  const composer = findComposer(root);
  return composer === undefined ? [] : findSendControlsNear(composer);
}

function isUsable(composer: HTMLElement): boolean {
  return composer.isConnected && isWritable(composer) && isVisible(composer);
}

function read(root: ParentNode): Reading {
  const roots = openRootsIn(root).slice(1);
  noteWatched(root, roots);
  const composer = findComposer(root);
  if (composer === undefined) return { ok: false, reason: 'no-conversation' };
  const list = findList(composer);
  if (list === undefined) return { ok: false, reason: 'no-rows' };
  if (list.ownerDocument !== composer.ownerDocument) noteWatched(root, [...roots, list.ownerDocument]);
  const { pathname, hash } = composer.ownerDocument.location;
  const buyer = findBuyer(list, composer, pathname + hash);
  const order = findOrder(root, list);
  return {
    ok: true,
    conversation: {
      site: 'generic',
      buyer,
      messages: readRows(list, composer, buyer.name),
      ...(order === undefined ? {} : { order }),
    },
  };
}

function findOrder(root: ParentNode, list: Element): Order | undefined {
  for (const panel of [...root.querySelectorAll(ORDER_PANELS)].slice(0, MOST_PANELS)) {
    if (list.contains(panel) || panel.contains(list)) continue;
    const order = readOrder(panel);
    if (order?.orderNo !== undefined) return order;
  }
  return undefined;
}
