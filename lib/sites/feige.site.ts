import { defineSite } from './define-site';

/**
 * Douyin Feige (React, CSS modules): hashed classes change every few weeks, `data-qa-id`, `messageIsMe` and
 * `#topbar-left-info` outlived all redesigns up to 2026-09. From public facts, not verified on the live site.
 */
export default defineSite({
  id: 'feige',
  name: '抖店飞鸽',
  matches: ['https://im.jinritemai.com/*'],
  seen: '2026-09',
  marks: '[data-qa-id="qa-send-message-textarea"], [data-qa-id="qa-conversation-chat-item"]',
  open: '[data-qa-id="qa-send-message-textarea"], [data-qa-id="qa-message-warpper"], #topbar-left-info',
  // Its placeholder names the buyer and the send key (2026-06).
  composer: ['textarea[data-qa-id="qa-send-message-textarea"]', 'textarea[placeholder^="发送给"]'],
  // A DIV (2026-06).
  send: ['[data-qa-id="qa-send-message-button"]'],
  buyer: ['#topbar-left-info [title]@title', '#topbar-left-info'],
  list: [],
  rows: {
    row: ['[data-qa-id="qa-message-warpper"]'],
    own: '.messageIsMe, [class*="messageIsMe"]',
    theirs: '.messageNotMe, [class*="messageNotMe"]',
    system:
      '[data-id^="llm_process_"], [data-id^="cs_close_conversation"], [data-id*="_Welcome_"], [data-id*="_CsAssign_"]',
    text: 'pre',
    card: '.chatd-card, [class*="chatd-card"], [data-id$="_template"]',
    image: 'img[alt="图片"]',
    time: ['time', '[class*="time" i]'],
    id: ['[data-id]@data-id', '@data-qa-message-id'],
  },
  // Scroller `#chantListScrollArea`, `.list_items` since 2026-06; the name stands in a title.
  entries: {
    row: ['[data-qa-id="qa-conversation-chat-item"]', '[data-kora="conversation"]'],
    name: ['[title]@title', '[class*="nameLine"]'],
    unread: '[class*="badge-count" i], [class*="unread" i]',
  },
  order: ['section[role="tabpanel"]', '[role="tabpanel"]'],
  pageKeys: [],
});
