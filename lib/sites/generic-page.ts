import type { Order } from '../chat/order';
import { findBuyer } from './generic/find-buyer';
import { findComposerIn } from './generic/find-composer';
import { findList } from './generic/find-list';
import { findSendControlsNear } from './generic/find-send-controls';
import { readRows } from './generic/read-rows';
import { readOrder } from './read-order';
import type { Reading, Site } from './site';
import { isVisible, isWritable } from './visible';

const ORDER_PANELS = 'aside, [role="complementary"], [class*="order" i], [role="tabpanel"]';
const MOST_PANELS = 12;

/**
 * Pages that nobody described: everything is found by roles, names, structure and geometry. What was found is kept until
 * it leaves the page, because detection costs far more than looking.
 */
export const GENERIC_PAGE: Site = {
  id: 'generic',
  name: '其他聊天页',
  matches: [],
  recognises: () => true,
  findComposer: (root) => lookAt(root).composer,
  findSendControls: (root) => lookAt(root).sendControls,
  read,
  pageKeys: [],
};

interface Found {
  readonly composer: HTMLElement | undefined;
  readonly sendControls: readonly HTMLElement[];
}

const kept = new WeakMap<ParentNode, Found>();

function lookAt(root: ParentNode): Found {
  const known = kept.get(root);
  if (known?.composer !== undefined && isUsable(known.composer)) {
    if (known.sendControls.length > 0 && known.sendControls.every((control) => control.isConnected)) return known;
    return keep(root, known.composer);
  }
  return keep(root, findComposerIn(root));
}

function keep(root: ParentNode, composer: HTMLElement | undefined): Found {
  const found = { composer, sendControls: composer === undefined ? [] : findSendControlsNear(composer) };
  kept.set(root, found);
  return found;
}

function isUsable(composer: HTMLElement): boolean {
  return composer.isConnected && isWritable(composer) && isVisible(composer);
}

function read(root: ParentNode): Reading {
  const { composer } = lookAt(root);
  if (composer === undefined) return { ok: false, reason: 'no-conversation' };
  const list = findList(composer);
  if (list === undefined) return { ok: false, reason: 'no-rows' };
  const { pathname, hash } = composer.ownerDocument.location;
  const buyer = findBuyer(list, composer, pathname + hash);
  const order = findOrder(root, list);
  return {
    ok: true,
    conversation: { site: 'generic', buyer, messages: readRows(list), ...(order === undefined ? {} : { order }) },
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
