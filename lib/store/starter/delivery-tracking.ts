import type { StarterPhrase } from './starter-phrase';

/** Where it is. */
export const DELIVERY_TRACKING = [
  {
    code: 'wlcx',
    title: '查询物流',
    body: '我查到您的包裹目前在{位置}，预计{预计时间}送达，以物流更新为准。',
    keywords: ['物流', '查询'],
    samples: ['物流到哪里了', '查一下物流', '到哪了', '走到哪儿啦', '看看我东西在什么地方'],
  },
  {
    code: 'yjsd',
    title: '预计送达',
    body: '按目前的路线，预计{预计时间}送达，以物流更新为准。有延误我会提前告诉您。',
    keywords: ['送达', '几天到'],
    samples: ['几天到', '什么时候送达', '几天能收到', '明天到得了不', '周五前赶得上吗'],
  },
  {
    code: 'wlwx',
    title: '单号暂无信息',
    body: '单号刚上传时，快递揽收后才有信息，预计{预计时间}更新。到时仍没有更新，我帮您联系快递。',
    keywords: ['单号', '无信息'],
    samples: ['单号查不到信息', '显示没有记录', '有号查不出来', '是不是假发货'],
  },
  {
    code: 'fbfh',
    title: '分包裹发货',
    body: '您的订单分成{数量}个包裹发出，到达时间可能不同。每个单号都可以在订单里查看。',
    keywords: ['分包裹', '单号'],
    samples: ['怎么只到了一个', '另一箱呢', '一单有俩号是怎么回事'],
  },
  {
    code: 'kddh',
    title: '快递单号',
    body: '物流单号是{物流单号}，在订单详情里也可以查看实时进度。',
    keywords: ['快递单号'],
    samples: ['快递单号发一下', '号发我', '用什么查', '快递号多少'],
  },
] satisfies readonly StarterPhrase[];
