import type { StarterPhrase } from './starter-phrase';

/** Comparisons: own goods by facts, others' goods never judged. */
export const PRESALE_COMPARISON = [
  {
    code: 'lkqb',
    title: '两款区别',
    body: '这两款的主要区别是：\n①{区别一}\n②{区别二}\n您更看重{关注点}的话，可以选{推荐款}。',
    keywords: ['区别', '对比'],
    samples: ['这两款有什么区别', '这俩哪个好', '差在哪儿', '贵的那个多了啥'],
  },
  {
    code: 'bjqj',
    title: '与别家比较',
    body: '其他店铺的情况我们不太了解，不方便评价。我们这款的{参数}可以给您看，您可以放在一起比较。',
    keywords: ['别家', '比较'],
    samples: ['跟别家比有什么优势', '隔壁才卖一半的钱', '为啥人家便宜', '跟XX牌子比哪个强'],
  },
  {
    code: 'xlkd',
    title: '新旧款对比',
    body: '新款主要升级了{升级点}，旧款的基本功能一样，价格低一些。看您的需求，两款我都可以介绍。',
    keywords: ['新款', '旧款'],
    samples: ['新款和旧款有啥不同', '老版还值得买吗', '第二代改了什么', '有必要上新的不'],
  },
  {
    code: 'tjyk',
    title: '推荐一款',
    body: '按您说的{需求}，我建议选{推荐款}，理由是{理由}。收到不合适，商品完好也可以申请七天无理由退货。',
    keywords: ['推荐'],
    samples: ['推荐一款呗', '你就说买哪个吧', '选择困难症犯了', '纠结半天了 给个主意'],
  },
  {
    code: 'yscz',
    title: '颜色选择',
    body: '{颜色甲}比较百搭，{颜色乙}更亮一些。您平时的穿搭或家里的色调是怎样的？我帮您参考。',
    keywords: ['颜色', '选择'],
    samples: ['哪个颜色好看', '黑的好看还是白的', '哪个色耐脏', '选不出来哪个色'],
  },
] satisfies readonly StarterPhrase[];
