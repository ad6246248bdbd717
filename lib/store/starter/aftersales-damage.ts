import type { StarterPhrase } from './starter-phrase';

/** Damage in transit. */
export const AFTERSALES_DAMAGE = [
  {
    code: 'pshs',
    title: '破损登记',
    body: '很抱歉，请您先留好商品和包装，并拍照发我。我马上登记，{预计时间}内告诉您处理办法。',
    keywords: ['破损', '登记'],
    samples: ['收到是破损的', '碎了一个', '瓶子裂了漏一箱', '磕掉一块角'],
  },
  {
    code: 'psfa',
    title: '破损方案',
    body: '已经核实是运输破损，可以为您补发或退款。您更希望哪一种？我现在就办理。',
    keywords: ['破损', '方案'],
    samples: ['破损怎么处理', '摔坏的给补吗', '四个碎了俩', '碎的部分咋算'],
  },
  {
    code: 'pskc',
    title: '破损是否寄回',
    body: '破损的商品请先保留，是否寄回以核实结果为准，{预计时间}内告诉您。碎片锋利，请小心收好。',
    keywords: ['破损', '寄回'],
    samples: ['烂的还要给你们吗', '碎玻璃能扔了吧', '坏的那个怎么处理'],
  },
] satisfies readonly StarterPhrase[];
