import type { StarterPhrase } from './starter-phrase';

/** Congratulations and wishes. */
export const CONGRATULATION = [
  {
    code: 'jrzh',
    title: '节日祝福',
    body: '{节日}快乐！祝您和家人平安顺心，感谢您一直以来的支持。',
    keywords: ['节日', '祝福'],
    samples: ['中秋快乐', '端午安康', '国庆快乐呀'],
  },
  {
    code: 'srzh',
    title: '生日祝福',
    body: '祝您生日快乐，愿新的一岁顺心如意！会员生日权益可以在会员中心查看，需要我帮您看一下吗？',
    keywords: ['生日', '祝福'],
    samples: ['今天我过生日', '寿星有啥福利', '生日能打折不'],
  },
  {
    code: 'xhzh',
    title: '新婚祝贺',
    body: '恭喜您，祝新婚快乐、幸福美满！请问婚期是哪天？我帮您看看怎么安排发货更稳妥。',
    keywords: ['新婚', '结婚'],
    samples: ['买来布置婚房的', '婚礼上要用', '下个月办喜事'],
  },
  {
    code: 'bbzh',
    title: '添丁祝贺',
    body: '恭喜恭喜，祝宝宝健康成长！请问宝宝多大了？我按月龄为您推荐合适的规格。',
    keywords: ['宝宝', '出生'],
    samples: ['刚当妈 不太懂', '朋友生娃送礼', '家里添了个小的'],
  },
  {
    code: 'qqzh',
    title: '乔迁祝贺',
    body: '恭喜乔迁之喜，祝您新居安康！需要搭配尺寸或者预约送货时间，我来帮您安排。',
    keywords: ['乔迁', '搬家'],
    samples: ['刚搬新家', '下月入住', '新房装修要的'],
  },
  {
    code: 'kszh',
    title: '升学祝贺',
    body: '恭喜您家学子，祝学业顺利！开学前想收到的话，请告诉我日期，我帮您看发货安排。',
    keywords: ['升学', '考试'],
    samples: ['孩子考上大学了', '给闺女开学准备的', '考完奖励他的'],
  },
  {
    code: 'kyzh',
    title: '开业祝贺',
    body: '祝您开业大吉、生意兴隆！数量较多的话，请告诉我数量和日期，我为您核对备货。',
    keywords: ['开业'],
    samples: ['店里要用 下周开张', '给朋友的新店送个礼', '公司刚成立采购点东西'],
  },
  {
    code: 'xnzh',
    title: '新年祝福',
    body: '新年好！祝您和家人平安健康、万事顺意，新的一年我们继续用心为您服务。',
    keywords: ['新年', '春节'],
    samples: ['过年好', '给客服拜年啦', '新春快乐'],
  },
] satisfies readonly StarterPhrase[];
