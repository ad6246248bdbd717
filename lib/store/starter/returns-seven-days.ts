import type { StarterPhrase } from './starter-phrase';

/** Seven-day returns (consumer law, article 25): intact goods, opened for inspection or not. */
export const RETURNS_SEVEN_DAYS = [
  {
    code: 'qtwl',
    title: '七天无理由',
    body: '签收后七天内，商品完好就可以申请七天无理由退货。您在订单里申请，我来跟进。',
    keywords: ['七天无理由', '退货'],
    samples: ['支持七天无理由吗', '可以退货吗', '不喜欢能退吗', '穿了一下不合适', '买完后悔了', '可以无条件退不'],
  },
  {
    code: 'ctkt',
    title: '拆封后退货',
    body: '打开包装查看不影响退货，商品和配件完好就可以申请。请您把包装和配件一起寄回。',
    keywords: ['拆封', '退货'],
    samples: ['拆封了能退吗', '盒子打开了还行不', '塑封撕了', '试了一下 能不能退'],
  },
  {
    code: 'qtjs',
    title: '七天怎么算',
    body: '七天从签收的第二天开始计算。快到期的话，您可以先提交申请，再寄回商品。',
    keywords: ['七天', '期限'],
    samples: ['七天期限怎么算', '还剩几天能退', '过了一周了吗', '从哪天开始算啊'],
  },
  {
    code: 'dzth',
    title: '定制款退货',
    body: '定制商品按下单页说明不适用七天无理由。如果有质量问题或者做错了，请拍照发我，我为您处理。',
    keywords: ['定制', '退货'],
    samples: ['定制的能退货吗', '刻了字的能退么', '按尺寸做的不想要了', '定做的可不可以反悔'],
  },
  {
    code: 'dpth',
    title: '吊牌与包装',
    body: '退货时请保留吊牌、配件和原包装，尽量恢复原样寄回。吊牌已经剪掉的话，我帮您核对能否处理。',
    keywords: ['吊牌', '包装'],
    samples: ['吊牌剪了能退吗', '标签剪了', '原来的盒子扔了', '牌牌掉了影响不'],
  },
] satisfies readonly StarterPhrase[];
