import type { StarterPhrase } from './starter-phrase';

/** The first sentence apologises for the experience, whoever is at fault. */
export const COMPLAINT_APOLOGY = [
  {
    code: 'tsbq',
    title: '投诉致歉',
    body: '非常抱歉给您带来不好的体验。您反馈的问题我已经记录，现在就为您核实，{预计时间}内回复。',
    keywords: ['投诉', '致歉'],
    samples: ['投诉你们', '我要投诉', '什么破店', '差评没跑了'],
  },
  {
    code: 'cfbq',
    title: '多次反馈致歉',
    body: '非常抱歉让您反复说明。前面的记录我已经看过，您不用再重复，我直接为您处理：{处理办法}',
    keywords: ['重复', '致歉'],
    samples: ['我都说第几遍了', '每次换个人又要重讲', '来来回回问不烦吗'],
  },
  {
    code: 'jlbq',
    title: '处理太慢致歉',
    body: '非常抱歉处理得慢了。目前进度是{进度}，{预计时间}前我主动给您结果。',
    keywords: ['太慢', '致歉'],
    samples: ['拖了一个星期', '你们办事效率真低', '踢皮球是吧'],
  },
  {
    code: 'ptjr',
    title: '平台介入',
    body: '您有权申请平台介入，我们会配合提供资料。同时我继续为您核实，{预计时间}内给您方案。',
    keywords: ['平台介入', '投诉'],
    samples: ['申请平台介入', '我找平台去', '打12315了', '等着被举报吧'],
  },
] satisfies readonly StarterPhrase[];
