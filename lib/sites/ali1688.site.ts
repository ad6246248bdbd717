import { defineWangwangSite } from './wangwang';

/** 1688 web chat: an outer page `def_cbu_web_im/` whose frame `def_cbu_web_im_core/` holds the conversation (seen 2026-09). */
export default {
  ...defineWangwangSite({
    id: 'ali1688',
    name: '1688 网页旺旺',
    matches: ['https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im*'],
  }),
  // Its markup is Taobao's: only the address tells the two apart.
  recognises: () => false,
};
