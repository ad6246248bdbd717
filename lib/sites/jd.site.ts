import { defineSite } from './define-site';

/** JD Dongdong, top frame. Rows and list by two authors, composer and send by one. Not verified on the live site. */
export default defineSite({
  id: 'jd',
  name: '京东咚咚',
  matches: ['https://dongdong.jd.com/*'],
  marks: '#t-chat-scroll, #t-alluser-wrap, .SendButtonGroup',
  open: '#t-chat-scroll, .chat-scroll-wrap, .EditorContent',
  composer: ['.EditorContent[contenteditable="true"]', '.EditorContent [contenteditable="true"]'],
  send: ['.SendButtonGroup > .send-button', '.send-button'],
  // The selected entry scrolls out of the document: its pin is no steady key, the header's name is.
  buyer: ['.chat-head-name > span', '.chat-head-name', '.alluser-item_check .alluser-item-name@title'],
  list: ['#t-chat-scroll', '.chat-scroll-wrap'],
  rows: {
    row: ['.message'],
    own: '.message_right',
    theirs: '.message_left',
    system: '.message_center, .message__system',
    body: '.message__content, .message__system, .message_center',
    text: '.message__content',
    card: '.CardWrapper',
    // Lazy: a spinner stands in its place first.
    image: '.message__image-wrap',
    time: ['.message__time_str'],
    id: ['.message_left@id', '.message_right@id', '.message_center@id'],
  },
  // Virtual; `breifdesc` is the page's spelling.
  entries: {
    row: ['.alluser-item'],
    name: ['.alluser-item-name@title', '.alluser-item-name'],
    unread: '[class*="unread" i], [class*="badge" i]',
    open: '.alluser-item_check, .t-item-ck',
  },
  // No public facts.
  order: ['[class*="order-detail" i]', '[class*="order-info" i]', '[class*="order" i]'],
  pageKeys: [],
});
