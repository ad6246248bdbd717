import type { StarterPhrase } from './starter-phrase';

/** Missing or wrong items. */
export const RETURNS_MISSING = [
  {
    code: 'sjhs',
    title: '少件核实',
    body: '很抱歉，麻烦您拍下收到的全部商品和外包装，我马上核对出库记录，{预计时间}内回复您。',
    keywords: ['少件', '核实'],
    samples: ['少发了一件', '少了一个', '买三送来俩', '配的螺丝没有'],
  },
  {
    code: 'lfbf',
    title: '漏发补寄',
    body: '核实是我们漏发了，非常抱歉。已经为您登记补寄，预计{预计时间}发出，发出后告诉您单号。',
    keywords: ['漏发', '补寄'],
    samples: ['漏发了怎么办', '没给我装进去', '就来了一半', '你们忘放了吧'],
  },
  {
    code: 'cfcl',
    title: '发错处理',
    body: '非常抱歉发错了商品。您可以选择换货或退货，寄回运费由商家负责，麻烦先拍照给我核对。',
    keywords: ['发错', '错发'],
    samples: ['发错货了', '这不是我买的', '颜色给错了', '拿到的是别人的吧'],
  },
  {
    code: 'kbcl',
    title: '空包核实',
    body: '很抱歉让您遇到这种情况。麻烦您拍下外包装和称重标签，我请仓库和快递核实，{预计时间}内回复您。',
    keywords: ['空包', '核实'],
    samples: ['收到空包裹', '打开啥都没有', '里面是空的', '就一个纸盒子'],
  },
] satisfies readonly StarterPhrase[];
