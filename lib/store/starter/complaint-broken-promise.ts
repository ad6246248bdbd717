import type { StarterPhrase } from './starter-phrase';

/** A promise not kept, in four steps: apology, reason, new time, asking for understanding. */
export const COMPLAINT_BROKEN_PROMISE = [
  {
    code: 'sybq',
    title: '失约致歉',
    body: '非常抱歉，之前答应您{事项}，没有按时做到。\n原因是{原因}。\n新的时间是{预计时间}，我会全程跟进。\n希望得到您的谅解，您看这样安排可以吗？',
    keywords: ['失约', '致歉', '承诺'],
    samples: ['你答应的呢', '说话不算数', '昨天说今天给我 结果呢'],
  },
  {
    code: 'syhf',
    title: '失约回访',
    body: '您好，之前耽误您的{事项}已经办好，结果是{结果}。再次感谢您的谅解，请您核对一下。',
    keywords: ['失约', '办好'],
    samples: [],
  },
] satisfies readonly StarterPhrase[];
