import type { StarterPhrase } from './starter-phrase';

/** Changes to an order. */
export const ORDER_CHANGE = [
  {
    code: 'ggys',
    title: '改规格',
    body: '订单还没有发出，可以修改。请您确认改成{新规格}，对吗？确认后我马上为您备注。',
    keywords: ['改规格', '颜色'],
    samples: ['能改颜色吗', '可以改规格不', '我要换成蓝色', '尺码拍小了 改大一个', '选错款了能不能调'],
  },
  {
    code: 'ggsl',
    title: '改数量',
    body: '需要加数量的话，您可以再拍一单，我备注一起发出；需要减少的话，可以申请部分退款。',
    keywords: ['改数量', '加购'],
    samples: ['可以改数量吗', '想再加一个', '拍多了一件', '两个改成三个'],
  },
  {
    code: 'bzly',
    title: '订单备注',
    body: '好的，已经为您备注：{备注内容}。发货前我会再核对一遍。',
    keywords: ['备注', '留言'],
    samples: ['帮我备注一下', '帮我写张贺卡', '别放价格单', '记得要礼盒装'],
  },
  {
    code: 'hbfh',
    title: '合并发货',
    body: '您的两笔订单收货信息一致，我备注一起发出，预计{预计时间}发货。',
    keywords: ['合并', '一起发'],
    samples: ['可以合并一起发吗', '我拍了两单', '能不能装一个箱子', '两个订单别分开寄'],
  },
  {
    code: 'yfbg',
    title: '已发出的更改',
    body: '您的订单已经发出，仓库来不及改了。收到后不合适可以换货，也可以拒收后重拍，您看哪个方便？',
    keywords: ['已发货', '更改'],
    samples: ['已经发货了还能改吗', '都发走了？我想改型号', '晚了一步 还能换吗', '已经揽收了怎么办'],
  },
  {
    code: 'jbzd',
    title: '加急备注',
    body: '已经为您备注加急，仓库会优先安排，预计{预计时间}发出，以实际出库为准。',
    keywords: ['加急', '优先'],
    samples: ['着急用', '后天出差要带', '能不能先给我弄'],
  },
] satisfies readonly StarterPhrase[];
