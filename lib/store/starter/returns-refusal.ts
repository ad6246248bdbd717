import type { StarterPhrase } from './starter-phrase';

/** Refused parcels. */
export const RETURNS_REFUSAL = [
  {
    code: 'jslc',
    title: '拒收流程',
    body: '可以拒收。拒收后请在订单里申请退款，包裹退回仓库后处理，预计{预计时间}完成。',
    keywords: ['拒收'],
    samples: ['可以拒收吗', '不想收了', '让快递带回去行吗', '送来我不要了'],
  },
  {
    code: 'jsjd',
    title: '拒收后进度',
    body: '包裹正在退回仓库，目前在{位置}。入库后处理退款，预计{预计时间}，有进展我告诉您。',
    keywords: ['拒收', '进度'],
    samples: ['退回去的到没到', '我没收那个 钱啥时候给', '原路返回走了一周了'],
  },
  {
    code: 'jspz',
    title: '破损拒收',
    body: '外包装破损可以先拒收，麻烦拍一张照片发我。我马上为您安排重新发货或者退款。',
    keywords: ['拒收', '破损'],
    samples: ['盒子烂了还要不要', '漏了一地 我没敢收', '快递变形了'],
  },
] satisfies readonly StarterPhrase[];
