import type { StarterPhrase } from './starter-phrase';

/** How to return. */
export const RETURNS_STEPS = [
  {
    code: 'thlc',
    title: '退货流程',
    body: '请您按这几步办理：\n①在订单里申请退货退款\n②审核后按页面地址寄回\n③填写退货单号，签收后我们处理退款',
    keywords: ['退货', '流程'],
    samples: ['怎么退货', '退货流程是什么', '怎么退', '在哪点申请', '不会操作 教教我'],
  },
  {
    code: 'thdz',
    title: '退货地址',
    body: '审核通过后，退货地址会显示在退款页面，您按页面地址寄回即可。',
    keywords: ['退货', '地址'],
    samples: ['退货地址发我', '寄到哪', '往什么地方发', '发给谁收'],
  },
  {
    code: 'thdh',
    title: '填写退货单号',
    body: '寄出后麻烦您在退款页面填写快递单号，方便系统跟进。到仓后{预计时间}内处理。',
    keywords: ['退货', '单号'],
    samples: ['退货单号填哪里', '寄走了然后干嘛', '快递号填哪', '已经发回去了'],
  },
  {
    code: 'thjd',
    title: '退货进度',
    body: '您寄回的包裹{进度}，验收后会处理退款，预计{预计时间}完成，我会继续跟进。',
    keywords: ['退货', '进度'],
    samples: ['退货处理到哪一步了', '东西你们收到没', '都到你那三天了', '退的怎么还没处理'],
  },
  {
    code: 'thcs',
    title: '退货申请超时',
    body: '申请超时关闭了也没关系，您可以重新提交。提交后请告诉我，我帮您核对。',
    keywords: ['申请', '超时'],
    samples: ['忘了寄 单子关了', '过期了还能弄吗', '系统给我撤了'],
  },
  {
    code: 'thbg',
    title: '申请被退回',
    body: '申请没有通过的原因是{原因}。您补充{资料}后可以再次提交，也可以申请平台介入，我会配合。',
    keywords: ['申请', '退回'],
    samples: ['为啥拒绝我', '凭什么不通过', '又给我驳回来了'],
  },
] satisfies readonly StarterPhrase[];
