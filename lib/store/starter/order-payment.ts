import type { StarterPhrase } from './starter-phrase';

/** Ways to pay, all on the platform. */
export const ORDER_PAYMENT = [
  {
    code: 'zffs',
    title: '付款方式',
    body: '付款页会列出支持的付款方式，您选择方便的一种即可。付款遇到提示，请截图发我看看。',
    keywords: ['付款方式', '支付'],
    samples: ['支持什么付款方式', '怎么给钱', '能刷信用卡吗', '可以用微信付不'],
  },
  {
    code: 'fqfk',
    title: '分期付款',
    body: '是否支持分期和手续费多少，以付款页显示为准。您点到付款页就能看到，选好后再确认即可。',
    keywords: ['分期'],
    samples: ['支持分期吗', '可以慢慢还吗', '花呗行不行', '分12期要多少利息'],
  },
  {
    code: 'zfsb',
    title: '支付失败',
    body: '支付失败可能和网络或者限额有关，建议您换一种付款方式再试。仍不成功请把提示截图发我。',
    keywords: ['支付失败'],
    samples: ['支付失败怎么办', '付不了', '老是提示出错', '扣了钱还显示没付'],
  },
  {
    code: 'dfkk',
    title: '他人代付',
    body: '您可以在付款页选择“找人代付”，把链接发给家人付款。付款后订单还在您的账号下，售后不受影响。',
    keywords: ['代付'],
    samples: ['可以找人代付吗', '让我老公付行吗', '我没钱 朋友帮我给', '能叫别人掏钱不'],
  },
  {
    code: 'hdfk',
    title: '货到付款',
    body: '这款是否支持货到付款，以下单页的选项为准。没有这个选项时，在平台付款同样有售后保障。',
    keywords: ['货到付款'],
    samples: ['支持货到付款吗', '到了再给钱行吗', '先看货后付', '不想先付款'],
  },
  {
    code: 'wkzf',
    title: '尾款支付',
    body: '尾款从{时间}开始支付，到{截止时间}结束，在订单里点付款就可以。优惠以付款页显示为准。',
    keywords: ['尾款', '定金'],
    samples: ['尾款什么时候付', '定金交了然后呢', '剩下的啥时候付', '忘了付后面那笔咋办'],
  },
] satisfies readonly StarterPhrase[];
