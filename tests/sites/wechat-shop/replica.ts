import site from '../../../lib/sites/wechat-shop.site';
import type { Replica } from '../replica';
import { emptied, without } from '../replica';
import page from './page.html?raw';

export default {
  site,
  addresses: [
    'https://store.weixin.qq.com/shop/kf',
    'https://store.weixin.qq.com/shop/kf/collab/im?mode=business&roomId=1',
  ],
  page,
  composer: '#input-textarea',
  decoys: ['.weui-desktop-form__input', '.debug', '.mark', '.text-msg'],
  send: '.chat-input .weui-desktop-btn',
  otherControl: '.emoji',
  conversation: {
    buyer: { key: '柚子茶', name: '柚子茶' },
    messages: [
      { from: 'buyer', text: '尺码表发我一下' },
      { from: 'agent', text: '好的 这就发您' },
      { from: 'agent', text: '', kind: 'image' },
      { from: 'buyer', text: '', kind: 'card' },
    ],
    order: {
      orderNo: '900000000000010001',
      receiver: '陈示例',
      phone: '13900010001',
      address: '样例省示例市假想路1号',
      trackingNo: 'SF0000000010001',
    },
  },
  list: [
    { name: '柚子茶', unread: 0, open: true },
    { name: '山月', unread: 1, open: false },
  ],
  sendKey: 'Enter',
  pageKeys: [],
  broken: [
    { how: 'without an open conversation', change: without('.chat-panel'), reason: 'no-conversation' },
    { how: 'before the name is drawn', change: emptied('.chat-customer-name'), reason: 'no-buyer' },
    { how: 'before the rows are drawn', change: emptied('.chat-scroll'), reason: 'no-rows' },
    { how: 'with shells of rows only', change: emptied('.message-item'), reason: 'partial' },
  ],
  buyersWords: '.text-msg.bg-user',
} satisfies Replica;
