import type { StarterPhrase } from './starter-phrase';

/** When it is sent. */
export const DELIVERY_DISPATCH = [
  {
    code: 'fhsj',
    title: '发货时间',
    body: '您的订单预计{预计时间}发出，发出后物流单号会自动更新，您可以在订单里查看。',
    keywords: ['发货', '时间'],
    samples: ['啥时候发', '拍了两天怎么没动', '几号能寄出来', '还没出库吗'],
  },
  {
    code: 'jtfh',
    title: '今天能发吗',
    body: '{截止时间}前付款的订单当天安排，之后的顺延一天，以实际出库为准。',
    keywords: ['今天', '当天'],
    samples: ['现在拍来得及不', '今儿能寄走吗', '下午付的算今天的吗'],
  },
  {
    code: 'jjfh',
    title: '加急发货',
    body: '理解您着急用，我已经备注加急，预计{预计时间}发出。发出后我在这里告诉您。',
    keywords: ['加急', '发货'],
    samples: ['能不能快点', '等着用呢', '急急急'],
  },
  {
    code: 'ysfh',
    title: '预售发货',
    body: '预售订单按付款顺序发出，您的预计{预计时间}发货。如果时间不合适，您也可以申请退款。',
    keywords: ['预售', '发货'],
    samples: ['怎么还要等二十天', '定了这么久啥时候轮到我', '排到几号了'],
  },
  {
    code: 'zdkd',
    title: '指定快递',
    body: '平时发{快递公司}，您需要换快递请告诉我，我帮您核对能否安排和有没有差价。',
    keywords: ['快递', '指定'],
    samples: ['能发顺丰吗', '别用那家 我们这不送', '寄的啥快递'],
  },
  {
    code: 'fhdd',
    title: '发货地',
    body: '这款从{发货地}仓库发出，到您那边预计{预计时间}，以物流更新为准。',
    keywords: ['发货地', '仓库'],
    samples: ['你们在哪个城市', '从哪寄的', '离我近不近'],
  },
  {
    code: 'yjfh',
    title: '已发货通知',
    body: '您的订单已经发出，物流单号{物流单号}，预计{预计时间}送达，以物流更新为准。',
    keywords: ['已发货', '通知'],
    samples: ['发了没', '寄走没有呀', '给个信儿'],
  },
  {
    code: 'cfwf',
    title: '超时未发货',
    body: '很抱歉超过了约定的发货时间。我马上联系仓库，{预计时间}前告诉您准确安排；不想等也可以申请退款。',
    keywords: ['超时', '未发货'],
    samples: ['都过了48小时', '再不发我就退了', '耍我是吧 三天了'],
  },
] satisfies readonly StarterPhrase[];
