import site from '../../../lib/sites/pinduoduo.site';
import type { Replica } from '../replica';
import { emptied, renamed, without } from '../replica';
import page from './page.html?raw';

const row = (time: number) => ({ id: `middlePanel_list_${time}`, time });

export default {
  site,
  addresses: [
    'https://mms.pinduoduo.com/chat-merchant/index.html?r=0.5#/',
    'https://mms.pinduoduo.com/chat-merchant/#/',
  ],
  page,
  composer: '#replyTextarea',
  decoys: ['.search-input', '.remark', '.msg-content-box'],
  send: '.send-btn',
  otherControl: '.quick-btn',
  conversation: {
    buyer: { key: '7000000001', name: '橘子汽水' },
    messages: [
      { ...row(1_790_000_000_000), from: 'system', text: '您已接入，开始为买家服务', kind: 'system' },
      { ...row(1_790_000_010_000), from: 'buyer', text: '这件有货吗' },
      { ...row(1_790_000_020_000), from: 'agent', text: '有货的\n今天可以发' },
      { ...row(1_790_000_030_000), from: 'agent', text: '', kind: 'card' },
      { ...row(1_790_000_040_000), from: 'buyer', text: '', kind: 'image' },
    ],
    order: {
      orderNo: '260901-000000000010001',
      receiver: '陈示例',
      phone: '13900010001',
      address: '样例省示例市假想路1号',
      trackingNo: 'YT0000000010001',
    },
  },
  list: [
    { name: '橘子汽水', unread: 0, open: true },
    { name: '小满', unread: 2, open: false },
  ],
  sendKey: 'Enter',
  pageKeys: ['ArrowUp', 'ArrowDown'],
  broken: [
    { how: 'without an open conversation', change: without('.chat-main'), reason: 'no-conversation' },
    {
      how: 'going from one buyer to another',
      change: (root) => {
        const [first, second] = root.querySelectorAll('.chat-item-box');
        first?.classList.remove('active');
        second?.classList.add('active');
      },
      reason: 'partial',
    },
    { how: 'before the rows are drawn', change: without('#msgListContainer'), reason: 'no-rows' },
    { how: 'with shells of rows only', change: emptied('.onemsg'), reason: 'partial' },
    { how: 'after its sides got another name', change: renamed('buyer-item'), reason: 'partial' },
  ],
  buyersWords: '.buyer-item .msg-content-box',
} satisfies Replica;
