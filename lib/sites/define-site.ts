import { parentOf } from './flat-tree';
import type { Conversation } from '../chat/conversation';
import type { Order } from '../chat/order';
import { findDistress } from './distress';
import { findSendControlsNear } from './generic/find-send-controls';
import { allIn, valueIn, within } from './layers';
import { readKnownRows } from './read-known-rows';
import { readOrder } from './read-order';
import { isSameName } from './same-name';
import type { ListEntry, Reading, Site } from './site';
import type { SiteFacts } from './site-facts';
import { isVisible, isWritable } from './visible';

/** Newest first: what an agent has not seen for so long is no sign of anything. */
const MOST_ENTRIES = 100;
/** antd parts two characters with a space. */
const SAYS_SEND = /^\s*发\s*送\s*$/u;

/** A site from what is known of it. `now`: milliseconds since the epoch, for times that are shown without a date. */
export function defineSite(facts: SiteFacts, now: () => number = Date.now): Site {
  const { id, name, matches, seen, pageKeys } = facts;
  // One by one: a browser finds nothing eight times as fast for a single selector as for a list of them.
  const marks = facts.marks.split(', ');
  return {
    id,
    name,
    matches,
    ...(seen === undefined ? {} : { seen }),
    pageKeys,
    recognises: (root) => marks.some((mark) => root.querySelector(mark) !== null),
    findComposer: (root) => findComposer(root, facts),
    findSendControls: (root) => findSendControls(root, facts),
    read: (root) => read(root, facts, now()),
    readList: (root) => readList(root, facts),
    readSendKey: (root) => readSendKey(root, facts),
  };
}

function findComposer(root: ParentNode, { composer }: SiteFacts): HTMLElement | undefined {
  return allIn(root, composer, (element) => isWritable(element) && isVisible(element))[0];
}

/** Where what is known finds nothing, whatever sends beside the composer: a control too many is better than none. */
function findSendControls(root: ParentNode, facts: SiteFacts): readonly HTMLElement[] {
  const known = allIn(
    root,
    facts.send,
    (control) => facts.sendSays !== true || SAYS_SEND.test(control.textContent ?? ''),
  );
  if (known.length > 0) return known;
  const composer = findComposer(root, facts);
  return composer === undefined ? [] : findSendControlsNear(composer);
}

function read(root: ParentNode, facts: SiteFacts, now: number): Reading {
  const list = findList(root, facts);
  const distress = findDistress(root, [...(list === undefined ? [] : [list]), ...allIn(root, facts.entries.row)]);
  const reading = readConversation(root, facts, list, now);
  if (distress === undefined) return reading;
  // What stands there still stands: without it a verdict would rest on the conversation before.
  return reading.ok ? { ...reading, distress } : { ...reading, reason: distress };
}

function readConversation(root: ParentNode, facts: SiteFacts, list: Element | undefined, now: number): Reading {
  if (root.querySelector(facts.open) === null) return { ok: false, reason: 'no-conversation' };
  const ids = shownIds(root, facts);
  // The conversation and its entry in the list name two people: the page is going from one to the other.
  if (ids.length > 1) return { ok: false, reason: 'partial' };
  const name = valueIn(root, facts.buyer);
  const key = ids[0] ?? name;
  if (key === '') return { ok: false, reason: 'no-buyer' };
  const certain: Conversation = { site: facts.id, buyer: { key, name }, messages: [] };
  if (list === undefined) return { ok: false, reason: 'no-rows', certain };
  const messages = readKnownRows(list, facts.rows, name, now);
  if (messages === undefined) return { ok: false, reason: 'partial', certain };
  const order = findOrder(root, facts, list);
  return { ok: true, conversation: { ...certain, messages, ...(order === undefined ? {} : { order }) } };
}

function findList(root: ParentNode, { list, rows }: SiteFacts): Element | undefined {
  if (list.length > 0) return allIn(root, list)[0];
  const all = allIn(root, rows.row);
  let box = all[0] === undefined ? null : parentOf(all[0]);
  while (box !== null && !all.every((row) => box?.contains(row))) box = parentOf(box);
  return box ?? undefined;
}

function shownIds(root: ParentNode, { buyerId }: SiteFacts): readonly string[] {
  const shown = (buyerId?.layers ?? []).map((layer) => buyerId?.pattern.exec(valueIn(root, [layer]))?.[1] ?? '');
  return [...new Set(shown.filter((id) => id !== ''))];
}

/** Cards in the conversation are no panel: they may show any order that was ever spoken of. */
function findOrder(root: ParentNode, facts: SiteFacts, list: Element): Order | undefined {
  for (const panel of allIn(root, facts.order)) {
    if (list.contains(panel) || panel.contains(list)) continue;
    const shown = facts.orderNo === undefined ? '' : valueIn(panel, [facts.orderNo]);
    const orderNo = /\d{12,24}/u.exec(shown)?.[0];
    const order = readOrder(panel);
    if (orderNo !== undefined) return { ...order, orderNo };
    if (order !== undefined) return order;
  }
  return undefined;
}

function readList(root: ParentNode, facts: SiteFacts): readonly ListEntry[] {
  const { row, name, unread, open } = facts.entries;
  const buyer = valueIn(root, facts.buyer);
  return allIn(root, row)
    .slice(0, MOST_ENTRIES)
    .map((entry) => {
      const shown = valueIn(entry, name);
      const badge = within(entry, unread);
      return {
        name: shown,
        unread: badge === null || !isVisible(badge) ? 0 : Number(/\d+/u.exec(badge.textContent ?? '')?.[0] ?? 1),
        open: open === undefined ? isSameName(shown, buyer) : within(entry, open) !== null,
      };
    });
}

/** Many composers say in their placeholder what sends. */
function readSendKey(root: ParentNode, facts: SiteFacts): string | undefined {
  const composer = findComposer(root, facts);
  const beside = composer?.closest('[class*="input" i], [class*="editor" i]')?.querySelector('.placeholder');
  const asked = `${composer?.getAttribute('placeholder') ?? ''} ${beside?.textContent ?? ''}`;
  const said = /(?:按|使用|press)\s*(?:(ctrl|⌘|cmd)\s*\+\s*)?enter/iu.exec(asked);
  if (said === null) return facts.sendKey;
  return said[1] === undefined ? 'Enter' : 'Ctrl+Enter';
}
