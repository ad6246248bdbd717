import { defineSite } from './define-site';

/**
 * WeChat shop customer service, `shop/kf`, top frame (Vue). The whole shop is matched: its pages go over into one another
 * without loading. Captured 2026-06-09 by one author; not verified on the live site.
 */
export default defineSite({
  id: 'wechat-shop',
  name: '微信小店客服',
  matches: ['https://store.weixin.qq.com/shop/*'],
  seen: '2026-06',
  marks: '.session-item-container[data-room-id], textarea#input-textarea, .chat-customer-name',
  open: '.chat-customer-name, textarea#input-textarea',
  // A hidden textarea stands in a `debug-config-dialog`.
  composer: ['textarea#input-textarea', '.chat-input textarea.text-area'],
  send: ['.chat-input button', '[class*="chat-input"] button', 'button'],
  sendSays: true,
  sendKey: 'Enter',
  buyer: ['.chat-customer-name'],
  list: [],
  rows: {
    // `.msg(.show-date) > .message-item.flex`, the shop's at the end.
    row: ['.msg > .message-item', '.message-item'],
    own: '.message-item.justify-end',
    text: '.text-msg',
    card: '.product-msg-block, .order-msg-block',
    image: 'img:not([class*="avatar" i])',
    time: ['.msg-date', '[class*="date" i]', '[class*="time" i]'],
    id: ['@data-id', '@id'],
  },
  entries: {
    row: ['.session-item-container', '.session-list-card'],
    name: ['.user-nickname'],
    unread: '.unread-badge',
  },
  order: ['.extension-panel'],
  pageKeys: [],
});
