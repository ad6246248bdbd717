import type { StarterPhrase } from './starter-phrase';

/** Offers and coupons: as the page states them. */
export const PRESALE_OFFER = [
  {
    code: 'yhhd',
    title: '当前活动',
    body: '目前参加的活动是{活动}，到{截止时间}结束，价格以下单页为准。需要我帮您算一下到手价吗？',
    keywords: ['活动', '优惠'],
    samples: ['有啥福利', '现在打折吗', '最近搞不搞促销'],
  },
  {
    code: 'yhql',
    title: '领券方法',
    body: '优惠券在商品页价格下方领取，下单时会自动抵扣。领取有困难请截图发我，我帮您看。',
    keywords: ['优惠券', '领券'],
    samples: ['券在哪领', '找不到那个减20的', '怎么领啊'],
  },
  {
    code: 'yqyb',
    title: '优惠券用不了',
    body: '可能是使用门槛或者适用商品的原因。麻烦您把提示截图发我，我帮您核对哪一步没满足。',
    keywords: ['优惠券', '用不了'],
    samples: ['怎么没减', '提示不可用', '我领了为啥不抵'],
  },
  {
    code: 'mjgz',
    title: '满减规则',
    body: '满减按活动页规则自动计算，{满减规则}。您把想买的商品加到购物车，我帮您核对是否满足。',
    keywords: ['满减', '规则'],
    samples: ['两件一起算不', '能跨店吗', '凑够三百减多少'],
  },
  {
    code: 'djsj',
    title: '到手价',
    body: '您选的规格叠加优惠后，到手价预计{金额}，以付款页显示为准。',
    keywords: ['到手价'],
    samples: ['最后要付多少', '全减完是几块', '算下来多钱'],
  },
  {
    code: 'xrqy',
    title: '新人权益',
    body: '首次在本店购买，可以在店铺首页查看新人券，领取后下单自动抵扣。',
    keywords: ['新人', '首单'],
    samples: ['第一次来有优惠没', '刚注册的号', '新用户能少点不'],
  },
  {
    code: 'hdsj',
    title: '活动时间',
    body: '这次活动从{开始时间}到{截止时间}，期间下单都可以参加，规则以活动页为准。',
    keywords: ['活动', '时间'],
    samples: ['几点开始抢', '双十一会更便宜吗', '这价格到哪天为止'],
  },
  {
    code: 'cdjy',
    title: '凑单建议',
    body: '您购物车合计{金额}，离满额还差{差额}。{凑单商品}和您选的比较搭，您看需不需要，不需要也没关系。',
    keywords: ['凑单', '满额'],
    samples: ['还差几块钱够', '加点啥划算', '有没有几块钱的小东西'],
  },
  {
    code: 'yhdj',
    title: '优惠叠加',
    body: '{优惠甲}和{优惠乙}{叠加情况}，以付款页的金额为准。我帮您算好再告诉您。',
    keywords: ['叠加', '优惠'],
    samples: ['红包和券能一起用吗', '会员折扣还能再减不', '积分能抵吗'],
  },
] satisfies readonly StarterPhrase[];
