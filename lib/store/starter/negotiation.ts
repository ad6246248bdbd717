import type { StarterPhrase } from './starter-phrase';

/** Offers instead of refusals; 提供方案 is a model sentence of the service norm. */
export const NEGOTIATION = [
  {
    code: 'tgfa',
    title: '提供方案',
    body: '我们可以为您提供{方案}，您看是否合适？',
    keywords: ['方案', '合适'],
    samples: ['有没有其他方案', '这都做不到吗', '就没别的办法了', '能不能通融一下'],
  },
  {
    code: 'lgfa',
    title: '两个方案',
    body: '有两个方案供您选择：\n方案A：{方案A}，好处是{好处A}，需要留意{不足A}。\n方案B：{方案B}，好处是{好处B}，需要留意{不足B}。\n您看哪个更合适？',
    keywords: ['方案', '选择'],
    samples: ['除了退货还能怎样', '有没有别的处理方式', '你们能给什么方案'],
  },
  {
    code: 'hsjs',
    title: '换个时间',
    body: '{时间}前恐怕来不及，我可以为您安排在{预计时间}，您看这样可以吗？',
    keywords: ['时间', '安排'],
    samples: ['能不能再早点', '我明天就要用', '赶得上周末吗'],
  },
  {
    code: 'tjth',
    title: '替代款',
    body: '您看中的{规格}暂时缺货，同价位的{替代款}用料和款式接近，您看可以吗？',
    keywords: ['替代', '同款'],
    samples: ['没有我要的颜色了', '有类似的吗', '那还有啥差不多的'],
  },
  {
    code: 'hhct',
    title: '换货或重拍',
    body: '您可以先申请退款再重新下单，也可以由我登记换货，您看哪个更省事？',
    keywords: ['换货', '重拍'],
    samples: ['拍错型号了咋整', '想换成另一个', '颜色选错啦'],
  },
  {
    code: 'fpfh',
    title: '分开发货',
    body: '您订单里的{商品甲}有现货，{商品乙}预计{预计时间}到货。分开发还是一起发，您看哪样合适？',
    keywords: ['分开', '一起发'],
    samples: ['有货的先给我发', '能不能分两次寄', '一起寄还是分批'],
  },
  {
    code: 'lxsy',
    title: '留用或退货',
    body: '如果您愿意留下使用，我可以为您申请{方案}；想退货也完全可以，您看哪个更合适？',
    keywords: ['留用', '退货'],
    samples: ['退来退去好麻烦', '懒得寄回去了', '不退的话怎么算'],
  },
  {
    code: 'dwsj',
    title: '请给时间',
    body: '这件事需要和仓库核对，{预计时间}前我主动回复您，您看可以吗？',
    keywords: ['时间', '核对'],
    samples: ['要查多久', '还得等到啥时候', '能不能现在就给结果'],
  },
  {
    code: 'yjhy',
    title: '议价回应',
    body: '价格由系统统一设置，我可以帮您看看能叠加的优惠券，您看这样可以吗？',
    keywords: ['便宜', '砍价', '优惠'],
    samples: ['可以便宜点吗', '有优惠吗', '能便宜点不', '抹个零呗', '太贵了 少点我就拍', '学生党预算有限'],
  },
] satisfies readonly StarterPhrase[];
