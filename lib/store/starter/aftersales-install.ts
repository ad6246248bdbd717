import type { StarterPhrase } from './starter-phrase';

/** Installation. */
export const AFTERSALES_INSTALL = [
  {
    code: 'azsp',
    title: '安装视频',
    body: '安装步骤在商品页视频里，我也可以把图文发给您。装到哪一步有疑问，请拍照给我看。',
    keywords: ['安装', '视频'],
    samples: ['怎么安装', '有安装视频吗', '怎么装', '零件一堆 不知道咋拼', '没有图纸'],
  },
  {
    code: 'azyy',
    title: '预约安装',
    body: '可以预约上门安装，请在订单的服务入口选择时间。师傅会提前和您联系，以预约结果为准。',
    keywords: ['安装', '预约'],
    samples: ['预约安装', '有人来弄吗', '你们包不包装', '师傅哪天过来'],
  },
  {
    code: 'azpj',
    title: '缺安装配件',
    body: '很抱歉缺了配件，麻烦您对照清单告诉我缺哪一件并拍照。我马上为您登记补寄。',
    keywords: ['配件', '安装'],
    samples: ['缺少安装配件', '少一颗螺丝装不上', '没给膨胀管', '有个孔对不上的零件'],
  },
] satisfies readonly StarterPhrase[];
