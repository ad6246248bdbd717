import type { StarterPhrase } from './starter-phrase';

/** Greetings. The first sentence is the model opening of the service norm. */
export const GREETING = [
  {
    code: 'kchh',
    title: '开场问候',
    body: '您好！很高兴为您服务，请问有什么可以帮到您？',
    keywords: ['问候', '开场', '您好'],
    samples: ['在吗', '有人吗', '你好', '客服出来一下'],
  },
  {
    code: 'zaide',
    title: '在线应答',
    body: '您好，在的，请问您想了解哪款商品，或者有什么问题需要我处理？',
    keywords: ['在的', '在线'],
    samples: ['客服在线吗', '在不在啊', '有没有活人', '人呢', '没人回吗'],
  },
  {
    code: 'zshh',
    title: '早上问候',
    body: '早上好，欢迎光临！今天由我为您服务，请问您想了解点什么？',
    keywords: ['早上好', '早安'],
    samples: ['早', '早上好呀', '早安 开始营业了吗'],
  },
  {
    code: 'wshh',
    title: '晚间问候',
    body: '晚上好，谢谢您这么晚还来看我们的商品。请问有什么可以帮您？',
    keywords: ['晚上好', '深夜'],
    samples: ['晚上好', '还没下班吧', '这么晚还有客服没'],
  },
  {
    code: 'lkhy',
    title: '老顾客光临',
    body: '欢迎您再次光临！上次买的用着还满意吗？这次想看点什么，我帮您找。',
    keywords: ['老顾客', '回购'],
    samples: ['又是我', '我之前在你家买过', '想再来一个跟上次一样的', '老顾客了'],
  },
  {
    code: 'jrhh',
    title: '节日期间问候',
    body: '您好，祝您{节日}愉快！节日期间客服照常在线，请问有什么可以帮您？',
    keywords: ['节日', '问候'],
    samples: ['节日快乐呀', '放假你们还上班吗', '过节还有人值班没'],
  },
  {
    code: 'wdjz',
    title: '回来接着服务',
    body: '抱歉让您久等了，我回来了。您刚才问的{问题}，我这就接着为您处理。',
    keywords: ['久等', '回来'],
    samples: ['怎么没声了', '人跑哪去了', '聊着聊着就不见了'],
  },
  {
    code: 'lyhf',
    title: '留言回复',
    body: '您好，您的留言看到了，抱歉让您久等。关于您问的{问题}：{答复}',
    keywords: ['留言', '非工作时间'],
    samples: ['昨晚发的消息怎么没人理', '我给你们留言了', '半夜问的到现在都没动静'],
  },
  {
    code: 'gfpd',
    title: '咨询高峰',
    body: '您好，现在咨询的顾客较多，让您久等了。我按顺序为您处理，预计{预计时间}内回复您。',
    keywords: ['高峰', '排队'],
    samples: ['怎么半天不理人', '排队排到什么时候', '回个消息这么慢'],
  },
  {
    code: 'rgkf',
    title: '人工客服身份',
    body: '您好，我是人工客服{工号}，这次由我为您跟进，有任何问题在这里告诉我就好。',
    keywords: ['人工', '机器人', '工号'],
    samples: ['我要人工客服', '你是机器人吗', '转人工', '跟我聊的是真人不', '别老发自动回复行不行'],
  },
] satisfies readonly StarterPhrase[];
