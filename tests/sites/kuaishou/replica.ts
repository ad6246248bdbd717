import site from '../../../lib/sites/kuaishou.site';
import type { Replica } from '../replica';
import { emptied, without } from '../replica';
import page from './page.html?raw';

/** The page shows no year: the last such day. */
const at = (minute: number, second: number) => new Date(2026, 7, 12, 20, minute, second).getTime();

export default {
  site,
  addresses: ['https://im.kwaixiaodian.com/workbench', 'https://im.kwaixiaodian.com/pc#ud=1&type=order'],
  page,
  composer: '.ql-editor',
  decoys: ['.ant-input', '.ql-clipboard', 'textarea'],
  send: '.submit span',
  otherControl: '.invite',
  conversation: {
    buyer: { key: '奶油小方', name: '奶油小方' },
    messages: [
      { from: 'system', text: '买家从商品页进入', kind: 'system' },
      { from: 'buyer', text: '直播间那款还有吗', time: at(1, 2) },
      { from: 'agent', text: '有的\n拍下今天发', time: at(1, 30) },
      { from: 'buyer', text: '', kind: 'image', time: at(2, 0) },
      { from: 'agent', text: '', kind: 'card', time: at(2, 10) },
    ],
    order: {
      orderNo: '2600000000010001',
      receiver: '陈示例',
      phone: '13900010001',
      address: '样例省示例市假想路1号',
      trackingNo: 'YD0000000010001',
    },
  },
  list: [
    { name: '奶油小方', unread: 0, open: true },
    { name: '阿木', unread: 4, open: false },
  ],
  sendKey: 'Enter',
  pageKeys: [],
  broken: [
    { how: 'without an open conversation', change: without('.chat'), reason: 'no-conversation' },
    { how: 'before the open card is marked', change: without('.SessionBaseCard'), reason: 'no-buyer' },
    { how: 'before the rows are drawn', change: emptied('.rows'), reason: 'no-rows' },
    { how: 'with shells of rows only', change: emptied('.rows > *'), reason: 'partial' },
    {
      how: 'with rows that do not say whose they are',
      change: emptied('.kwaishop-cs-LayoutDefaultWrapper_beforeMsgBody'),
      reason: 'partial',
    },
  ],
  buyersWords: '.kwaishop-cs-LayoutDefaultWrapper_msgBody span',
} satisfies Replica;
