import type { StarterPhrase } from './starter-phrase';

/** Invoices are never refused and cost nothing extra. */
export const ORDER_INVOICE = [
  {
    code: 'fpkj',
    title: '开具发票',
    body: '可以开具电子发票，麻烦您在订单详情里提交抬头，预计{预计时间}内开出，在订单里下载。',
    keywords: ['发票', '开票'],
    samples: ['可以开发票吗', '怎么开票', '给我开个票', '公司要报销', '能开电子的吗'],
  },
  {
    code: 'fptt',
    title: '发票抬头',
    body: '请您在订单的发票入口填写抬头和税号，提交前核对一下。个人抬头只填姓名就可以。',
    keywords: ['抬头', '税号'],
    samples: ['发票抬头怎么写', '开公司的要给你啥', '个人的怎么填', '在哪儿写单位名称'],
  },
  {
    code: 'zyfp',
    title: '专用发票',
    body: '可以开增值税专用发票。请在发票入口选择专票并按提示提交资料，预计{预计时间}内开出。',
    keywords: ['专票', '增值税'],
    samples: ['能开专票吗', '能抵扣的那种有吗', '我们财务要专的', '普票不行'],
  },
  {
    code: 'fpbg',
    title: '发票更改',
    body: '抬头有误可以重开。请您在发票入口申请换开，我帮您跟进，预计{预计时间}内完成。',
    keywords: ['发票', '重开'],
    samples: ['发票抬头错了能重开吗', '名字开错了', '单位写成别的了', '金额怎么对不上'],
  },
  {
    code: 'fpjd',
    title: '发票进度',
    body: '您的发票已经提交，预计{预计时间}内开出。开出后可以在订单里下载，我也会在这里提醒您。',
    keywords: ['发票', '进度'],
    samples: ['发票什么时候开好', '票还没给我', '说好的电子票呢', '财务催我好几次了'],
  },
] satisfies readonly StarterPhrase[];
