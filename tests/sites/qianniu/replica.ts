import site from '../../../lib/sites/qianniu.site';
import { wangwangReplica } from '../wangwang/wangwang-replica';

/** Where the workbench shows the component of the Taobao web chat. */
export default wangwangReplica(site, [
  'https://myseller.taobao.com/home.htm/QnworkbenchHome/',
  'https://work.taobao.com/',
  'https://qn.taobao.com/home.htm/trade-platform/tp/sold',
  'https://market.m.taobao.com/app/qn/im-history-search/index.html#/',
]);
