import type { StarterPhrase } from './starter-phrase';

/** Price protection. */
export const AFTERSALES_PRICE = [
  {
    code: 'jbgz',
    title: '价保规则',
    body: '是否符合价保以订单显示的规则和期限为准，我帮您核对，{预计时间}内回复您。',
    keywords: ['价保', '规则'],
    samples: ['有价保吗', '降价了怎么办', '买完就降价', '前天刚拍的今天便宜三十', '心里不平衡'],
  },
  {
    code: 'jbsq',
    title: '申请价保',
    body: '您的订单在价保期内，可以在订单的价保入口提交申请。提交后有提示不明白，请截图发我。',
    keywords: ['价保', '申请'],
    samples: ['怎么申请价保', '差的钱在哪儿退', '怎么申请', '贵了那部分能返吗'],
  },
  {
    code: 'jbgq',
    title: '价保期外',
    body: '很抱歉，订单已经超过价保期限。我可以帮您看看下次可用的优惠券，也把您的意见反馈给负责的同事。',
    keywords: ['价保', '期限'],
    samples: ['刚过两天就降', '就差一天也不行吗', '早知道晚点买'],
  },
] satisfies readonly StarterPhrase[];
