import type { StarterPhrase } from './starter-phrase';

/** Lost parcels: checking, then resend or refund. */
export const DELIVERY_LOST = [
  {
    code: 'djhs',
    title: '丢件核实',
    body: '让您担心了，我先请快递核实包裹下落，{预计时间}前给您结果。确认丢失的话，为您安排补发或退款。',
    keywords: ['丢件', '核实'],
    samples: ['快递丢件了吗', '是不是给我弄没了', '找不着了', '快递说丢了'],
  },
  {
    code: 'djbf',
    title: '丢失后补发退款',
    body: '快递已经确认包裹丢失，很抱歉。您希望补发还是退款？我现在就为您办理。',
    keywords: ['丢失', '补发'],
    samples: ['丢了能补发吗', '那我的东西咋办', '找不回来了？', '不见了总得给个交代'],
  },
  {
    code: 'djxz',
    title: '丢件处理进度',
    body: '快递正在查找，目前进度是{进度}。{预计时间}前没有结果的话，我直接为您安排补发或退款。',
    keywords: ['丢件', '进度'],
    samples: ['找得怎么样了', '查了三天了还没信', '有没有下文'],
  },
] satisfies readonly StarterPhrase[];
