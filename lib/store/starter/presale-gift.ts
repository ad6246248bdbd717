import type { StarterPhrase } from './starter-phrase';

/** Gifts: as the activity page states kind, number and time. */
export const PRESALE_GIFT = [
  {
    code: 'zpsm',
    title: '赠品说明',
    body: '本次活动的赠品是{赠品}，每单{数量}，随订单一起发出。数量和截止时间以活动页为准。',
    keywords: ['赠品', '活动'],
    samples: ['有赠品吗', '送东西吗', '买一个带点啥', '有没有小样'],
  },
  {
    code: 'zpwd',
    title: '没收到赠品',
    body: '很抱歉，我先核对订单是否参加了赠品活动，{预计时间}内回复您；确认漏发的话马上登记补寄。',
    keywords: ['赠品', '漏发'],
    samples: ['赠品没收到', '漏发赠品了', '说好送的杯子呢', '就一个主件 别的没有', '赠的没看到'],
  },
  {
    code: 'zpth',
    title: '退货时的赠品',
    body: '退货时麻烦您把赠品一起寄回。如果赠品已经使用，请告诉我，我帮您核对怎么处理。',
    keywords: ['赠品', '退货'],
    samples: ['退货赠品要退吗', '送的那个也要寄吗', '小样用掉了还能退不', '礼品不想还'],
  },
  {
    code: 'zphg',
    title: '赠品缺货更换',
    body: '很抱歉，原定赠品已经送完，可以为您换成{替代赠品}。您也可以不换，我帮您登记后续处理。',
    keywords: ['赠品', '更换'],
    samples: ['为啥跟页面说的赠的不一样', '不想要这个送的', '能挑颜色不'],
  },
  {
    code: 'zpsh',
    title: '赠品质量问题',
    body: '很抱歉赠品有问题，麻烦您拍张照片发我，我核对后{预计时间}内告诉您补寄安排。',
    keywords: ['赠品', '坏了'],
    samples: ['赠品是坏的', '送的那个是坏的', '白给的也不能这样吧', '小礼物碎了'],
  },
] satisfies readonly StarterPhrase[];
