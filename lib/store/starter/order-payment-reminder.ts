import type { StarterPhrase } from './starter-phrase';

/** Reminders of an unpaid order: helpful, never pressing. */
export const ORDER_PAYMENT_REMINDER = [
  {
    code: 'cfwx',
    title: '未付款提醒',
    body: '您好，看到您的订单还没有付款，请问是不是遇到了问题？需要的话我来帮您看看。',
    keywords: ['催付', '未付款'],
    samples: [],
  },
  {
    code: 'cfsj',
    title: '付款时限提醒',
    body: '您好，您的订单会保留到{时间}，超过后系统会自动关闭。需要的话请您留意付款时间。',
    keywords: ['催付', '时限'],
    samples: ['多久不付会取消', '能不能帮我留着', '我晚上发工资再付行吗'],
  },
  {
    code: 'cfhh',
    title: '付款前核对',
    body: '您好，订单已经看到了，付款前麻烦您核对一下规格、数量和收货信息。有要改的我来处理。',
    keywords: ['催付', '核对'],
    samples: ['你看下我拍得对不对', '拍下了 没问题吧', '先别发 我还没付'],
  },
  {
    code: 'cfyl',
    title: '付款疑虑',
    body: '如果您对商品还有疑虑，可以直接告诉我。收到不合适，商品完好也可以申请七天无理由退货。',
    keywords: ['催付', '疑虑'],
    samples: ['还在犹豫要不要付', '怕买了后悔', '先不付 想想'],
  },
  {
    code: 'cffh',
    title: '付款后安排',
    body: '付款完成后我们按顺序安排发货，预计{预计时间}发出。您有急用请告诉我，我帮您备注。',
    keywords: ['付款', '发货'],
    samples: ['现在付几号能寄', '我付了就给发吧', '先问清楚再付钱'],
  },
] satisfies readonly StarterPhrase[];
