import site from '../../../lib/sites/taobao.site';
import { wangwangReplica } from '../wangwang/wangwang-replica';

export default wangwangReplica(site, [
  'https://market.m.taobao.com/app/im/chat/index.html?&uid=cntaobao%E7%A4%BA%E4%BE%8B&gid=&type=web',
  'https://market.m.taobao.com/app/im/chat-core/index.html',
]);
