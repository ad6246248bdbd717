import { defineSite } from './define-site';

/** Kuaishou shop workbench (React, antd, Quill). From public facts, not verified on the live site. */
export default defineSite({
  id: 'kuaishou',
  name: '快手小店客服',
  matches: ['https://im.kwaixiaodian.com/*'],
  marks: '[class*="kwaishop-cs-Layout"], .SessionBaseCard, .SessionListGroupItem',
  open: 'div.ql-editor, [class*="kwaishop-cs-Layout"]',
  composer: ['div.ql-editor[contenteditable="true"]'],
  // Disabled by class; antd parts two characters with a space.
  send: ['button.ant-btn-primary'],
  sendSays: true,
  sendKey: 'Enter',
  // Names are always bold, so weight tells nothing.
  buyer: [
    '.SessionBaseCard.colorHighLight .SessionBaseCard-topHeadName',
    '.colorHighLight [class*="topHeadName"]',
    '.SessionBaseCard:has(.colorHighLight) [class*="topHeadName"]',
  ],
  list: [],
  rows: {
    row: ['[class*="LayoutDefaultWrapper_msgMain"], [class*="LayoutMiddleWrapper_msgBody"]'],
    system: '[class*="LayoutMiddleWrapper_msgBody"]',
    // "name M-D HH:mm:ss": only the name tells the side.
    nick: '[class*="LayoutDefaultWrapper_beforeMsgBody"]',
    body: '[class*="LayoutDefaultWrapper_msgBody"], [class*="LayoutMiddleWrapper_msgBody"]',
    text: '[class*="LayoutDefaultWrapper_msgBody"]',
    card: '[class*="card" i]',
    image: 'img',
    time: ['[class*="LayoutDefaultWrapper_beforeMsgBody"]'],
    id: ['@data-id', '@id'],
  },
  entries: {
    row: ['.SessionBaseCard'],
    name: ['.SessionBaseCard-topHeadName', '[class*="topHeadName"]'],
    unread: '[class*="badge-count" i], [class*="unread" i]',
    open: '.colorHighLight, .colorHighLight .SessionBaseCard',
  },
  // No public facts.
  order: ['[class*="order-detail" i]', '[class*="orderInfo" i]', '[class*="order" i]'],
  pageKeys: [],
});
