import type { Message } from '../chat/message';
import type { Order } from '../chat/order';
import { readBlockText } from './block-text';
import { readOrder } from './read-order';
import type { Reading, Site } from './site';
import { isVisible, isWritable } from './visible';

/*
 * The web chat that Taobao, Tmall and 1688 share. Selectors from public facts dated 2026-09 and 2026-10, not verified on
 * the live site. All of them belong to the inner frame (`chat-core` on Taobao, `def_cbu_web_im_core` on 1688).
 */
const ROOT = '.ww_container, .ww_conversation_list, .ww_conversation';
/** Bubbles are `pre.edit` too, read-only: only the input area's counts. */
const COMPOSERS = [
  '.ww_input pre.edit[contenteditable]:not([contenteditable="false"])',
  '.input-area pre.edit[contenteditable]:not([contenteditable="false"])',
  '.ww_container .editBox [contenteditable="true"]',
];
const SEND_CONTROLS = '.ww_input .send-btn, .input-area .send-btn, .ww_container button.send-btn';
const PARTNER = '.ww_header .name';
const MESSAGE_LIST = '.ww_message';
const ROWS = '.message-item';
const ROW_TEXT = '.content pre.edit, .content .expression-parser, pre.edit';
const ROW_CARD = '.im-template-msg, .od-wrap, .text-od-wrap, .offer-card-wrap';
const ROW_FILE = '.file-msg';
const ORDER_PANEL = '.ww_tab';
const DISTRESS = '.next-message-title';

/** A site of this component: only the addresses differ. */
export function defineWangwangSite(place: Pick<Site, 'id' | 'name' | 'matches'>): Site {
  return {
    ...place,
    recognises: (root) => root.querySelector(ROOT) !== null,
    findComposer: (root) =>
      COMPOSERS.flatMap((selector) => [...root.querySelectorAll<HTMLElement>(selector)]).find(
        (element) => isWritable(element) && isVisible(element),
      ),
    findSendControls: (root) => [...root.querySelectorAll<HTMLElement>(SEND_CONTROLS)],
    read: (root) => read(root, place.id),
    pageKeys: [],
  };
}

function read(root: ParentNode, site: string): Reading {
  const notices = [...root.querySelectorAll(DISTRESS)];
  if (notices.some((notice) => (notice.textContent ?? '').includes('连接断开')))
    return { ok: false, reason: 'disconnected' };
  if (root.querySelector('.ww_container') === null) return { ok: false, reason: 'no-conversation' };
  const name = (root.querySelector(PARTNER)?.textContent ?? '').trim();
  if (name === '') return { ok: false, reason: 'no-buyer' };
  const list = root.querySelector(MESSAGE_LIST);
  if (list === null) return { ok: false, reason: 'no-rows' };
  const messages = [...list.querySelectorAll(ROWS)].map(readRow).filter((row) => row !== undefined);
  const order = readPanel(root);
  return {
    ok: true,
    conversation: { site, buyer: { key: name, name }, messages, ...(order === undefined ? {} : { order }) },
  };
}

/** Undefined for the empty shell that the page leaves of a row scrolled far away. */
function readRow(row: Element): Message | undefined {
  const from = row.matches('.self') || row.closest('.message-item-line.self') !== null ? 'agent' : 'buyer';
  const time = readTime(row.querySelector('.time')?.textContent ?? '');
  const when = time === undefined ? {} : { time };
  const text = row.querySelector(ROW_TEXT);
  if (text !== null) return { from, text: readBlockText(text).trim(), ...when };
  if (row.querySelector(ROW_CARD) !== null) return { from, text: '', kind: 'card', ...when };
  if (row.querySelector(`${ROW_FILE}, .content img`) !== null) return { from, text: '', kind: 'image', ...when };
  return undefined;
}

/** `YYYY-MM-DD HH:mm:ss` in the agent's own time zone. */
function readTime(shown: string): number | undefined {
  const parts = /(\d{4})-(\d{1,2})-(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?/u.exec(shown);
  if (parts === null) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  return new Date(year, month - 1, day, hour, minute, second).getTime();
}

/** The panel shows only the latest order with this partner. */
function readPanel(root: ParentNode): Order | undefined {
  const panel = root.querySelector(ORDER_PANEL);
  if (panel === null) return undefined;
  const number = (panel.querySelector('.order-id')?.textContent ?? '').match(/\d{12,24}/u)?.[0];
  const order = readOrder(panel);
  return number === undefined ? order : { ...order, orderNo: number };
}
