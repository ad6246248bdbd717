import site from '../../../lib/sites/jd.site';
import type { Replica } from '../replica';
import { emptied, renamed, without } from '../replica';
import page from './page.html?raw';

const at = (minute: number, second: number) => new Date(2026, 7, 3, 9, minute, second).getTime();

export default {
  site,
  addresses: ['https://dongdong.jd.com/', 'https://dongdong.jd.com/#/chat'],
  page,
  composer: '.EditorContent',
  decoys: ['.alluser-search', '.note', '.message__content'],
  send: '.send-button',
  otherControl: '.send-arrow',
  conversation: {
    buyer: { key: 'jd_sample01', name: 'jd_sample01' },
    messages: [
      { id: 'm1', from: 'system', text: '顾客进入咨询', kind: 'system' },
      { id: 'm2', from: 'buyer', text: '冰箱送货上楼吗', time: at(12, 0) },
      { id: 'm3', from: 'agent', text: '可以的\n有电梯免费上楼', time: at(12, 30) },
      { id: 'm4', from: 'buyer', text: '', kind: 'image', time: at(13, 0) },
      { id: 'm5', from: 'agent', text: '', kind: 'card', time: at(13, 20) },
    ],
    order: {
      orderNo: '300000010001',
      receiver: '陈示例',
      phone: '13900010001',
      address: '样例省示例市假想路1号',
      trackingNo: 'JD0000000010001',
    },
  },
  list: [
    { name: 'jd_sample01', unread: 0, open: true },
    { name: 'jd_sample02', unread: 1, open: false },
  ],
  sendKey: undefined,
  pageKeys: [],
  broken: [
    { how: 'without an open conversation', change: without('.chat-area'), reason: 'no-conversation' },
    { how: 'before anybody is chosen', change: without('.chat-head-name, .alluser-item_check'), reason: 'no-buyer' },
    { how: 'before the rows are drawn', change: without('#t-chat-scroll'), reason: 'no-rows' },
    { how: 'with shells of rows only', change: emptied('.message'), reason: 'partial' },
    { how: 'after its sides got another name', change: renamed('message_left'), reason: 'partial' },
  ],
  buyersWords: '.message_left .message__content',
} satisfies Replica;
