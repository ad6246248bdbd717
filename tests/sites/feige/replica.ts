import site from '../../../lib/sites/feige.site';
import type { Replica } from '../replica';
import { emptied, renamed, without } from '../replica';
import page from './page.html?raw';

export default {
  site,
  addresses: ['https://im.jinritemai.com/pc_seller_v2/main/workspace?selfId=1'],
  page,
  composer: '[data-qa-id="qa-send-message-textarea"]',
  decoys: ['.auxo-input', 'section textarea', '.messageNotMe pre'],
  send: '[data-qa-id="qa-send-message-button"] span',
  otherControl: '[data-qa-id="qa-quick-phrase"]',
  conversation: {
    buyer: { key: '海盐芝士', name: '海盐芝士' },
    messages: [
      { id: '7000000000001_Welcome_1', from: 'system', text: '欢迎光临示例小店', kind: 'system' },
      { id: '7000000000002', from: 'buyer', text: '这双鞋偏码吗' },
      { id: '7000000000003', from: 'agent', text: '标准码\n按平时的拍就好' },
      { id: '7000000000004', from: 'buyer', text: '', kind: 'image' },
      { id: '7000000000005_template', from: 'agent', text: '', kind: 'card' },
      { id: 'cs_close_conversation_1', from: 'system', text: '会话超时关闭', kind: 'system' },
    ],
    order: {
      orderNo: '6900000000000010001',
      receiver: '陈示例',
      phone: '13900010001',
      address: '样例省示例市假想路1号',
      trackingNo: 'ZT0000000010001',
    },
  },
  list: [
    { name: '海盐芝士', unread: 0, open: true },
    { name: '青提', unread: 99, open: false },
  ],
  sendKey: 'Enter',
  pageKeys: [],
  broken: [
    { how: 'without an open conversation', change: without('.p9Qz'), reason: 'no-conversation' },
    { how: 'before the name is drawn', change: emptied('#topbar-left-info'), reason: 'no-buyer' },
    { how: 'before the rows are drawn', change: emptied('.v0Lm'), reason: 'no-rows' },
    { how: 'with shells of rows only', change: emptied('[data-qa-id="qa-message-warpper"]'), reason: 'partial' },
    { how: 'after its sides got another name', change: renamed('messageNotMe'), reason: 'partial' },
  ],
  buyersWords: '.messageNotMe pre span',
} satisfies Replica;
