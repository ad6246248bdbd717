import type { StarterPhrase } from './starter-phrase';

/** Membership. */
export const MEMBERSHIP = [
  {
    code: 'hyqy',
    title: '会员权益',
    body: '会员权益包括{权益}，在店铺会员中心可以查看和领取，以页面规则为准。',
    keywords: ['会员', '权益'],
    samples: ['会员有什么权益', '入会有啥好处', '等级怎么升', '金卡能享受什么'],
  },
  {
    code: 'rhff',
    title: '入会方法',
    body: '在店铺首页点会员中心，按提示加入即可，随时可以退出。只填写页面必填的信息就好。',
    keywords: ['入会', '加入'],
    samples: ['怎么加入会员', '怎么成为会员', '在哪里注册', '入会要钱吗'],
  },
  {
    code: 'jfcx',
    title: '积分查询',
    body: '积分在会员中心可以查看，订单完成后预计{预计时间}到账。没有到账的话我帮您核对。',
    keywords: ['积分', '查询'],
    samples: ['积分怎么查', '我攒了多少分', '买完没给我加', '上次的分呢'],
  },
  {
    code: 'jfdh',
    title: '积分兑换',
    body: '可兑换的内容和所需积分在会员中心查看，兑换后不能撤回，建议您先核对再提交。',
    keywords: ['积分', '兑换'],
    samples: ['积分怎么兑换', '分能换啥', '怎么用掉它', '能抵现金不'],
  },
  {
    code: 'hytc',
    title: '退出会员',
    body: '可以在会员中心的设置里退出，退出前请留意未使用的积分。需要步骤的话，我发给您。',
    keywords: ['退会', '取消会员'],
    samples: ['怎么取消会员', '不想当会员了', '怎么注销', '把我资料删了'],
  },
] satisfies readonly StarterPhrase[];
