import type { StarterPhrase } from './starter-phrase';

/** Refunds. */
export const AFTERSALES_REFUND = [
  {
    code: 'tkjd',
    title: '退款进度',
    body: '您的退款已经{进度}，预计{预计时间}到账，以支付渠道为准。',
    keywords: ['退款', '进度'],
    samples: ['退款进度', '退款到哪一步了', '钱退了吗', '怎么还没给我', '卡里没见着钱'],
  },
  {
    code: 'tkdz',
    title: '退款到账时间',
    body: '退款会按付款方式原路退回，一般{到账时间}，以支付渠道显示为准。',
    keywords: ['退款', '到账'],
    samples: ['退款多久到账', '多久能收到钱', '退到哪里', '信用卡付的退哪去'],
  },
  {
    code: 'tkje',
    title: '退款金额核对',
    body: '您反馈的退款金额我来核对，{预计时间}内把明细告诉您；有差错马上为您更正。',
    keywords: ['退款', '金额'],
    samples: ['退款金额不对', '怎么少退了五块', '数对不上', '优惠券的部分呢'],
  },
  {
    code: 'tkcl',
    title: '退款申请处理',
    body: '看到您的退款申请了，我现在就处理，预计{预计时间}内有结果。',
    keywords: ['退款', '申请'],
    samples: ['处理一下退款申请', '申请提交了 快点审', '给我退钱', '点了退款没人管'],
  },
  {
    code: 'tkbs',
    title: '退款不用先收货',
    body: '您不用先确认收货，也可以申请退款。请在订单里提交，我来跟进。',
    keywords: ['退款', '确认收货'],
    samples: ['还没点收货能退吗', '让我先确认再退？', '没签收怎么退'],
  },
] satisfies readonly StarterPhrase[];
