import type { StarterPhrase } from './starter-phrase';

/** Exchanges. */
export const RETURNS_EXCHANGE = [
  {
    code: 'hhlc',
    title: '换货流程',
    body: '可以为您换货。请在订单里申请换货，寄回后我们验收，再发出新的商品，预计{预计时间}完成。',
    keywords: ['换货', '流程'],
    samples: ['怎么换货', '可以换货吗', '想换一个', '咋换啊', '不退 就想调一个新的'],
  },
  {
    code: 'hhcm',
    title: '换尺码',
    body: '可以换码，请问您需要换成哪个尺码？我先核对库存，再把步骤发给您。',
    keywords: ['换尺码', '换码'],
    samples: ['换个尺码', '穿着太紧', '裤子长了一截', '大了 想要小一号'],
  },
  {
    code: 'hhys',
    title: '换颜色',
    body: '可以换颜色，商品保持完好就行。请告诉我想换的颜色，我核对库存后为您登记。',
    keywords: ['换颜色'],
    samples: ['可以换颜色吗', '色不喜欢 能调不', '想要那个粉的', '家里人说白的好看'],
  },
  {
    code: 'hhsj',
    title: '换货时间',
    body: '收到您寄回的商品后，预计{预计时间}发出换货，发出后我把单号告诉您。',
    keywords: ['换货', '时间'],
    samples: ['换货要多久', '新的啥时候给我', '寄回去好几天了', '换一个要多久'],
  },
  {
    code: 'hhwh',
    title: '换货缺货',
    body: '很抱歉，您要换的规格暂时缺货。可以换成{替代规格}，也可以直接退款，您看哪个合适？',
    keywords: ['换货', '缺货'],
    samples: ['没有我要换的了？', '那换不了怎么弄', '等不了 还有啥选择'],
  },
] satisfies readonly StarterPhrase[];
