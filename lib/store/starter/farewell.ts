import type { StarterPhrase } from './starter-phrase';

/** Partings: ask for further needs first, then thank and say goodbye. */
export const FAREWELL = [
  {
    code: 'jsdb',
    title: '结束道别',
    body: '请问还有其他需要帮助的吗？如果没有，感谢您的咨询，祝您生活愉快，再见！',
    keywords: ['再见', '结束'],
    samples: ['没别的了', '好的 没事了', '拜拜'],
  },
  {
    code: 'xddb',
    title: '下单后道别',
    body: '您的订单已经收到，我会留意发货进度。感谢您的光临，祝您生活愉快，再见！',
    keywords: ['下单', '再见'],
    samples: ['付过款了 先这样', '好啦就等收货了', '我下完单了 拜'],
  },
  {
    code: 'kldb',
    title: '考虑中道别',
    body: '好的，您慢慢考虑，看中的商品可以先收藏。有问题随时找我，祝您生活愉快。',
    keywords: ['考虑', '再看看'],
    samples: ['我再看看', '跟家里商量下再说', '先不买了 谢谢', '回头再说吧'],
  },
  {
    code: 'wanb',
    title: '晚安道别',
    body: '不早了，您早点休息，后续有进展我会在这里留言。祝您晚安，再见！',
    keywords: ['晚安', '休息'],
    samples: ['困了 先睡了', '晚安', '太晚了明天再弄'],
  },
  {
    code: 'wtdb',
    title: '处理中道别',
    body: '您的问题我已经登记，{预计时间}前我会主动回复您。您先忙，祝您生活愉快。',
    keywords: ['登记', '跟进'],
    samples: ['那我等你消息', '有结果喊我', '我先去上班了'],
  },
  {
    code: 'shdb',
    title: '售后完成道别',
    body: '问题处理好了，谢谢您的耐心配合。后面使用中有任何疑问，随时在这里找我，再见！',
    keywords: ['售后', '再见'],
    samples: ['钱收到了 谢谢', '换的那个到了 挺好', '解决了 没问题了'],
  },
  {
    code: 'xbjb',
    title: '下班道别',
    body: '我{时间}下班，您的问题已经备注给接班同事，您不用重复说明。祝您晚安，再见！',
    keywords: ['下班', '交班'],
    samples: ['你几点下班', '晚点还是你在吗', '明天找谁'],
  },
] satisfies readonly StarterPhrase[];
