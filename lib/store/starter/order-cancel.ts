import type { StarterPhrase } from './starter-phrase';

/** Cancelling. */
export const ORDER_CANCEL = [
  {
    code: 'qxwk',
    title: '未付款取消',
    body: '没有付款的订单，您可以在订单里直接取消，也可以等系统自动关闭。需要改规格的话我来帮您。',
    keywords: ['取消', '未付款'],
    samples: ['怎么取消订单', '不要了 怎么关掉', '拍重了一个没付', '手滑点的'],
  },
  {
    code: 'qxwf',
    title: '未发货取消',
    body: '订单还没有发出，您在订单里申请退款就可以，我帮您核对处理，款项会原路退回。',
    keywords: ['取消', '退款'],
    samples: ['没发货我要退款', '取消订单退款', '还没发就别发了', '我不想要了 赶紧停', '付了款能反悔不'],
  },
  {
    code: 'qxyf',
    title: '已发货取消',
    body: '包裹已经发出，您可以申请退款，同时我请快递拦截。没拦住的话您拒收即可，我来跟进。',
    keywords: ['取消', '已发货'],
    samples: ['已发货能取消吗', '东西已经寄了还能退吗', '刚发就不想要了', '买重了 昨天才发走'],
  },
  {
    code: 'qxyy',
    title: '取消前关心',
    body: '好的，我来为您处理取消。方便说一下原因吗？如果是规格或时间的问题，也许可以调整。',
    keywords: ['取消', '原因'],
    samples: ['算了不买了', '退了吧', '家里人不让买'],
  },
  {
    code: 'qxdz',
    title: '取消后到账',
    body: '取消成功后，款项会按付款方式原路退回，预计{预计时间}到账，以支付渠道为准。',
    keywords: ['取消', '到账'],
    samples: ['取消后多久到账', '钱呢', '取消了多久给我', '退的钱跑哪去了'],
  },
] satisfies readonly StarterPhrase[];
