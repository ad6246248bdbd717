import type { StarterPhrase } from './starter-phrase';

/** Stock. */
export const PRESALE_STOCK = [
  {
    code: 'xhcx',
    title: '现货查询',
    body: '您看的{规格}有现货，库存以下单页显示为准。现在付款的话，预计{预计时间}发出。',
    keywords: ['现货', '有货'],
    samples: ['还有吗', '黑色L有没', '这个能拍不'],
  },
  {
    code: 'qhdj',
    title: '缺货登记',
    body: '这个规格暂时缺货，预计{预计时间}补货。我可以帮您登记到货提醒，也可以推荐同类款，您看呢？',
    keywords: ['缺货', '补货'],
    samples: ['啥时候能再上', '怎么点不了购买', '显示无货'],
  },
  {
    code: 'dhtx',
    title: '到货提醒',
    body: '已经为您登记到货提醒，到货后平台会通知您。您也可以先收藏商品，方便查看。',
    keywords: ['到货', '提醒'],
    samples: ['有了喊我一声', '来货了记得跟我说', '蹲一个'],
  },
  {
    code: 'dmtd',
    title: '断码替代',
    body: '您要的尺码已经售完，补货时间还没有确定。{替代款}的版型接近，有您的尺码，您看看可以吗？',
    keywords: ['断码', '尺码'],
    samples: ['就差我的码', '怎么只剩S了', '没有我穿的号'],
  },
  {
    code: 'xjsp',
    title: '下架商品',
    body: '这款已经下架，接替的是{替代款}，主要区别是{区别}。您看看合不合适，我也可以帮您找相近的。',
    keywords: ['下架', '停产'],
    samples: ['链接打不开了', '以前那款咋没了', '还卖不卖了'],
  },
  {
    code: 'xpss',
    title: '新品上市',
    body: '新品预计{预计时间}上架，具体时间和价格以商品页为准。您可以先关注店铺，上架会有通知。',
    keywords: ['新品', '上新'],
    samples: ['下个月有新款吗', '啥时候出新颜色', '新一代多会儿卖'],
  },
] satisfies readonly StarterPhrase[];
