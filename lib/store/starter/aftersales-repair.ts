import type { StarterPhrase } from './starter-phrase';

/** Repairs. */
export const AFTERSALES_REPAIR = [
  {
    code: 'wxlc',
    title: '维修流程',
    body: '质保期内非人为损坏可以申请维修。请在订单里提交申请，我帮您跟进，预计{预计时间}回复您。',
    keywords: ['维修', '保修'],
    samples: ['怎么维修', '申请保修', '坏了能修吗', '怎么报修', '找谁弄'],
  },
  {
    code: 'wxjd',
    title: '维修进度',
    body: '您送修的商品目前{进度}，预计{预计时间}寄回。寄出后我把物流信息告诉您。',
    keywords: ['维修', '进度'],
    samples: ['维修进度怎么样了', '寄去修的咋样了', '都半个月了', '修好没'],
  },
  {
    code: 'gbwx',
    title: '过保维修',
    body: '质保已经到期，仍可以为您维修，费用先检测再报给您，您同意后才开始。',
    keywords: ['过保', '维修'],
    samples: ['过保了还能维修吗', '用了两年坏了', '过期了还管吗', '修一下得多少钱'],
  },
] satisfies readonly StarterPhrase[];
