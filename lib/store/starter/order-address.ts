import type { StarterPhrase } from './starter-phrase';

/** Changes of address: no address is repeated in the chat. */
export const ORDER_ADDRESS = [
  {
    code: 'gdwf',
    title: '未发货改地址',
    body: '订单还没有发出，您可以在订单详情里点“修改地址”。改好后请告诉我，我帮您核对是否更新。',
    keywords: ['改地址', '未发货'],
    samples: ['改地址', '可以修改地址吗', '地方填错了', '我搬家了 寄新家', '换个收货的地儿'],
  },
  {
    code: 'gdyf',
    title: '已发货改地址',
    body: '包裹已经发出，我帮您联系快递申请改派，能否改派以快递答复为准，{预计时间}内回复您。',
    keywords: ['改地址', '改派'],
    samples: ['发货了能改地址吗', '寄到老家去了怎么办', '东西在路上了 我不在那边了', '能半路拦一下不'],
  },
  {
    code: 'gdhd',
    title: '核对收货信息',
    body: '麻烦您点开订单详情核对收货信息，确认无误请回复我“确认”，我就安排发货。',
    keywords: ['地址', '核对'],
    samples: ['核对一下地址', '看看我地址对没对', '默认的那个是不是旧的', '忘了填的哪儿'],
  },
  {
    code: 'gdsj',
    title: '改联系电话',
    body: '联系电话可以在订单详情里自行修改。已经发出的话，我帮您转告快递，以快递更新为准。',
    keywords: ['电话', '收货人'],
    samples: ['改收货人电话', '号码停机了', '收件人换成我妈', '手机号少了一位'],
  },
  {
    code: 'gdlq',
    title: '拦截包裹',
    body: '我现在就向快递申请拦截，结果以快递答复为准，{预计时间}内回复您。拦截成功后再为您重新安排。',
    keywords: ['拦截', '追回'],
    samples: ['能拦截包裹吗', '快截住', '别让它送过去', '发错地方了快追回来'],
  },
] satisfies readonly StarterPhrase[];
