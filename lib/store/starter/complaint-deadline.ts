import type { StarterPhrase } from './starter-phrase';

/** A time for the answer. */
export const COMPLAINT_DEADLINE = [
  {
    code: 'tssx',
    title: '处理时限',
    body: '您的问题已经登记，由我负责跟进。{预计时间}前给您处理结果，中间有进展也会告诉您。',
    keywords: ['时限', '跟进'],
    samples: ['到底什么时候能解决', '别光说 给个时间', '要等到猴年马月'],
  },
  {
    code: 'tsjz',
    title: '进展通报',
    body: '向您说明一下进展：目前已经{进展}，接下来{下一步}，预计{预计时间}完成。',
    keywords: ['进展', '通报'],
    samples: ['现在弄到哪步了', '有没有在处理', '怎么又没声了'],
  },
  {
    code: 'tsyq',
    title: '需要延长',
    body: '很抱歉，核实还需要一些时间，原因是{原因}。新的时间是{预计时间}，您看可以接受吗？',
    keywords: ['延长', '时间'],
    samples: ['不是说今天给答复吗', '到点了', '还没查清楚？'],
  },
] satisfies readonly StarterPhrase[];
