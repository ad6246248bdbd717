import type { StarterPhrase } from './starter-phrase';

/** Who pays the way back (consumer law, articles 24 and 25). */
export const RETURNS_POSTAGE = [
  {
    code: 'thyf',
    title: '退货运费',
    body: '七天无理由退货，寄回运费由买家支付；订单有运费险的，可以按规则报销。我帮您看看有没有。',
    keywords: ['退货', '运费'],
    samples: ['退货运费谁出', '寄回去谁掏钱', '邮费算谁的', '退的话我还要出快递费？'],
  },
  {
    code: 'yfxx',
    title: '运费险',
    body: '您的订单{运费险情况}。有运费险的话，填好退货单号后由保险方处理，金额以页面为准。',
    keywords: ['运费险'],
    samples: ['有运费险吗', '那个险赔多少', '怎么没给我报', '寄件花了十二只退八块'],
  },
  {
    code: 'zlyf',
    title: '质量问题运费',
    body: '核实是商品质量问题的，寄回运费由商家负责。麻烦您先把问题拍给我，我来确认。',
    keywords: ['质量', '运费'],
    samples: ['质量问题运费谁承担', '东西坏的凭啥让我出邮费', '你们的错我不掏钱', '是你家发的次品'],
  },
  {
    code: 'yfdf',
    title: '先垫付运费',
    body: '麻烦您先垫付寄回运费并保留凭证，收到后我按核实结果为您登记，{预计时间}内处理。',
    keywords: ['垫付', '运费'],
    samples: ['我先给了十五块', '到付可以吗', '票子留着给你报'],
  },
] satisfies readonly StarterPhrase[];
