import { defineSite } from './define-site';
import type { Site } from './site';
import type { SiteFacts } from './site-facts';

/*
 * The web chat that Taobao, Tmall and 1688 share. Selectors from public facts dated 2026-09 and 2026-10, not verified on
 * the live site. All of them belong to the inner frame (`chat-core` on Taobao, `def_cbu_web_im_core` on 1688).
 */
const FACTS: Omit<SiteFacts, 'id' | 'name' | 'matches'> = {
  seen: '2026-10',
  marks: '.ww_container, .ww_conversation_list, .ww_conversation',
  open: '.ww_container',
  // Bubbles are `pre.edit` too, read-only: only the input area's counts (2026-10).
  composer: [
    '.ww_input pre.edit[contenteditable]:not([contenteditable="false"])',
    '.input-area pre.edit[contenteditable]:not([contenteditable="false"])',
    '.ww_container .editBox [contenteditable="true"]',
  ],
  // `button.next-btn.send-btn > span.send-text` (2026-10).
  send: ['.ww_input .send-btn', '.input-area .send-btn', '.ww_container button.send-btn'],
  sendKey: 'Enter',
  // The shop's name or the person's (2026-09).
  buyer: ['.ww_header .name'],
  list: ['.ww_message'],
  rows: {
    // 2026-10; rows scrolled far away leave a shell without content.
    row: ['.message-item'],
    own: '.message-item.self, .message-item-line.self .message-item',
    body: '.content',
    text: 'pre.edit, .expression-parser',
    card: '.im-template-msg, .od-wrap, .offer-card-wrap',
    image: 'img, .file-msg',
    time: ['.time'],
    id: ['@data-id'],
  },
  // Virtual rows, redrawn after opening or scrolling; long names are cut (2026-09).
  entries: {
    row: ['.conversation-item'],
    name: ['.name'],
    unread: '.unread-badge',
    open: '.conversation-item.active',
  },
  // Shows only the latest order with this partner (2026-10).
  order: ['.ww_tab'],
  orderNo: '.order-id',
  pageKeys: [],
};

/** A site of this component: only the addresses differ. */
export function defineWangwangSite(place: Pick<Site, 'id' | 'name' | 'matches'>): Site {
  return defineSite({ ...FACTS, ...place });
}
