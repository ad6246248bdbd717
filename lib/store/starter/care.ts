import type { StarterPhrase } from './starter-phrase';

/** Care and return calls; a buyer who declined is not written to. */
export const CARE = [
  {
    code: 'hfmy',
    title: '满意回访',
    body: '您好，上次的问题处理后，现在使用还顺利吗？有不满意的地方请告诉我，我继续跟进。',
    keywords: ['回访', '满意'],
    samples: [],
  },
  {
    code: 'hfsy',
    title: '使用回访',
    body: '您好，商品使用一段时间了，感觉怎么样？使用上有疑问，随时在这里找我。',
    keywords: ['回访', '使用'],
    samples: [],
  },
  {
    code: 'hfsh',
    title: '到货关怀',
    body: '您好，包裹显示已经送达，请问收到了吗？使用前建议先看一下说明，有疑问请找我。',
    keywords: ['关怀', '到货'],
    samples: [],
  },
  {
    code: 'tqgh',
    title: '天气关怀',
    body: '您好，{地区}近期{天气}，请注意{提醒}。您的包裹如果受影响，我会及时告诉您。',
    keywords: ['关怀', '天气'],
    samples: [],
  },
  {
    code: 'bygh',
    title: '保养提醒',
    body: '您好，您购买的{商品}到了建议保养的时间，方法是{方法}。不希望收到提醒，请回复我。',
    keywords: ['保养', '提醒'],
    samples: [],
  },
  {
    code: 'tsgh',
    title: '停止提醒',
    body: '好的，已经为您登记，后面不再发送这类提醒。订单和售后的问题，仍然可以随时找我。',
    keywords: ['退订', '打扰'],
    samples: ['别再给我发了', '天天推消息烦不烦', '怎么取消这些通知'],
  },
] satisfies readonly StarterPhrase[];
