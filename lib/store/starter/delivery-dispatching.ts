import type { StarterPhrase } from './starter-phrase';

/** The last stretch. */
export const DELIVERY_DISPATCHING = [
  {
    code: 'pszj',
    title: '派送中联系',
    body: '包裹正在派送，您的需求我已经转告快递，预计{预计时间}送达，以实际派送为准。',
    keywords: ['派送', '联系'],
    samples: ['派送员联系不上', '快递员不接电话', '说在派送 一下午了', '今天还送不送'],
  },
  {
    code: 'psyy',
    title: '预约派送',
    body: '我帮您备注希望{时间}派送，快递会尽量安排，以实际派送为准。您也可以在快递页面预约时间。',
    keywords: ['预约', '派送'],
    samples: ['可以预约时间派送吗', '下班后再送', '我出差 过几天送', '后天再拿来行吗'],
  },
  {
    code: 'psgp',
    title: '申请改派',
    body: '我现在帮您申请改派，需要快递确认，预计{预计时间}回复您。',
    keywords: ['改派'],
    samples: ['送到公司去吧', '换个地方给我', '我人不在家 能送单位吗'],
  },
  {
    code: 'pssm',
    title: '要求送货上门',
    body: '您的上门需求我已经反馈给快递，{预计时间}前给您答复。没有送上门的话请告诉我，我接着跟进。',
    keywords: ['上门', '送货'],
    samples: ['要求送货上门', '为啥不给送楼上', '东西那么沉让我自己搬', '打电话让我下楼拿'],
  },
  {
    code: 'psbb',
    title: '派送失败',
    body: '快递显示未能送达，原因是{原因}。我已经请他们{预计时间}再次派送，请您留意。',
    keywords: ['派送失败'],
    samples: ['说联系不上我', '根本没来过就写派送异常', '给我退回去了？'],
  },
] satisfies readonly StarterPhrase[];
