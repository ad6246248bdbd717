import { defineSite } from './define-site';

/** Pinduoduo merchant chat, the top frame of `chat-merchant` (Vue 2). From public facts, not verified on the live site. */
export default defineSite({
  id: 'pinduoduo',
  name: '拼多多商家版',
  matches: ['https://mms.pinduoduo.com/chat-merchant/*'],
  seen: '2026-09',
  marks: '#replyTextarea, #msgListContainer .onemsg, .chat-item-box[data-random]',
  open: '#replyTextarea, #msgListContainer',
  // The same names in scripts of 2019 and on 2026-09-08.
  composer: ['textarea#replyTextarea', '.reply-box .reply-input textarea'],
  // A DIV (2026-09).
  send: ['.reply-box .send-btn', 'div.send-btn'],
  sendKey: 'Enter',
  buyer: [
    '.chat-item-box.active .nickname-span',
    '.chat-item-box.active .chat-nickname',
    '.chat-item-box.active .nickname',
  ],
  // `data-random="<uid>-0-all"` in the list, `currentuid` around the messages (2026-09).
  buyerId: {
    layers: ['#msgListContainer [currentuid]@currentuid', '.chat-item-box.active@data-random'],
    pattern: /^(\w+)/u,
  },
  list: ['#msgListContainer', 'ul.msg-list'],
  rows: {
    // Rows that are no text have no `.msg-content-box` (2026-09).
    row: ['li.onemsg', '.msg-list > li'],
    own: '.cs-item',
    theirs: '.buyer-item',
    system: '[class*="system-msg"]',
    text: '.msg-content-box',
    image: '.msg-content img, [class*="image-msg"] img',
    // `middlePanel_list_<milliseconds>`.
    time: ['@id', '.message-time'],
    id: ['@id'],
  },
  entries: {
    row: ['.chat-item-box'],
    name: ['.nickname-span', '.chat-nickname', '.nickname'],
    unread: '[class*="unread" i], [class*="badge" i]',
    open: '.chat-item-box.active',
  },
  // No public facts.
  order: ['[class*="order-panel" i]', '[class*="order-info" i]', '[class*="order-list" i]', '[class*="order" i]'],
  // They switch conversations (2026-09-16).
  pageKeys: ['ArrowUp', 'ArrowDown'],
});
