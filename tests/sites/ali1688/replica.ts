import site from '../../../lib/sites/ali1688.site';
import { wangwangReplica } from '../wangwang/wangwang-replica';

export default wangwangReplica(site, [
  'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html?touid=cnalichnsample&status=2#/',
  'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im_core/index.html',
]);
