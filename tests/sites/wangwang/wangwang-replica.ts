import type { Site } from '../../../lib/sites/site';
import type { Replica } from '../replica';
import { emptied, renamed, without } from '../replica';
import outer from './outer.html?raw';
import page from './page.html?raw';

const at = (minute: number, second: number) => new Date(2026, 9, 9, 14, minute, second).getTime();

/** The component that three sites share: only their addresses differ. */
export function wangwangReplica(site: Site, addresses: readonly string[]): Replica {
  return {
    site,
    addresses,
    page,
    outer,
    composer: '.ww_input pre.edit',
    decoys: ['.search', '.ww_message pre.edit'],
    send: '.send-text',
    otherControl: '.phrases',
    conversation: {
      buyer: { key: '名字很长很长的示例买家一号', name: '名字很长很长的示例买家一号' },
      messages: [
        { from: 'buyer', text: '在吗\n什么时候发货', time: at(5, 6) },
        { from: 'agent', text: '您好，今天发货', time: at(5, 40) },
        { from: 'buyer', text: '', kind: 'card', time: at(6, 0) },
        { from: 'buyer', text: '', kind: 'image', time: at(6, 10) },
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
      { name: '名字很长很长的示例买…', unread: 0, open: true },
      { name: '晚风与橘', unread: 3, open: false },
      { name: '南山不是南山', unread: 0, open: false },
    ],
    sendKey: 'Enter',
    pageKeys: [],
    broken: [
      { how: 'without an open conversation', change: without('.ww_container'), reason: 'no-conversation' },
      { how: 'before the name is drawn', change: emptied('.ww_header .name'), reason: 'no-buyer' },
      { how: 'before the rows are drawn', change: without('.ww_message'), reason: 'no-rows' },
      { how: 'with shells of rows only', change: emptied('.message-item'), reason: 'partial' },
      { how: 'after its rows got another name', change: renamed('content'), reason: 'partial' },
    ],
    buyersWords: '.message-item:not(.self) pre.edit',
  };
}
