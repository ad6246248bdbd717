import { defineWangwangSite } from './wangwang';

/** Taobao and Tmall web chat: an outer page `im/chat/` whose frame `im/chat-core/` holds the conversation (seen 2026-10). */
export default defineWangwangSite({
  id: 'taobao',
  name: '淘宝网页旺旺',
  matches: ['https://market.m.taobao.com/app/im/*'],
});
