import type { StarterPhrase } from './starter-phrase';

/** Apologies, each with the next step. */
export const APOLOGY = [
  {
    code: 'bbbq',
    title: '不便致歉',
    body: '给您带来不便，非常抱歉。我马上核实情况，{预计时间}内告诉您处理方案。',
    keywords: ['抱歉', '不便'],
    samples: ['你们怎么搞的', '太耽误事了', '害我白跑一趟'],
  },
  {
    code: 'jdbq',
    title: '久等致歉',
    body: '抱歉让您久等了，谢谢您的耐心。您的问题已经有结果：{结果}',
    keywords: ['久等', '抱歉'],
    samples: ['让我等这么久', '等了一个小时了', '查完没有', '结果呢'],
  },
  {
    code: 'yhbq',
    title: '延迟发货致歉',
    body: '非常抱歉，您的订单比约定时间晚了。目前{进度}，预计{预计时间}发出，发出后我在这里告诉您。',
    keywords: ['延迟', '发货'],
    samples: ['说好昨天发的呢', '又骗我', '到现在还没动'],
  },
  {
    code: 'qhbq',
    title: '缺货致歉',
    body: '非常抱歉，{规格}刚刚缺货，预计{预计时间}到货。您愿意等、换同类款或者退款，我都为您办理。',
    keywords: ['缺货', '抱歉'],
    samples: ['拍完跟我说没有', '没货还让我付钱', '你们逗我玩呢'],
  },
  {
    code: 'tdbq',
    title: '服务致歉',
    body: '刚才的回复让您感到不舒服，我向您道歉。您的问题由我接着处理，先和您确认一下：{问题}',
    keywords: ['态度', '服务'],
    samples: ['刚才那个客服什么态度', '说话真难听', '问两句就不耐烦'],
  },
  {
    code: 'zlbq',
    title: '质量问题致歉',
    body: '很抱歉收到的商品没能让您满意。麻烦您把问题部位拍给我，我马上为您安排退换。',
    keywords: ['质量', '抱歉'],
    samples: ['就这做工？', '跟想的差太多', '用一次就这样了'],
  },
  {
    code: 'bzbq',
    title: '破损致歉',
    body: '很抱歉包裹在路上受损了。麻烦您拍下外包装和商品，我马上为您登记处理。',
    keywords: ['破损', '抱歉'],
    samples: ['箱子都压扁了', '打开全是碎渣', '盒子烂成这样'],
  },
  {
    code: 'czbq',
    title: '操作失误致歉',
    body: '非常抱歉，这是我们操作失误造成的。现在已经为您改正：{处理结果}，请您核对一下。',
    keywords: ['失误', '操作'],
    samples: ['你们是不是给我弄错了', '备注看了吗', '说了别发这个还发'],
  },
] satisfies readonly StarterPhrase[];
