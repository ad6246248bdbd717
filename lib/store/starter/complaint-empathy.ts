import type { StarterPhrase } from './starter-phrase';

/** Empathy first; 理解心情 is a model sentence of the service norm. */
export const COMPLAINT_EMPATHY = [
  {
    code: 'ljxq',
    title: '理解心情',
    body: '我非常理解您现在的心情。这件事我来跟进，先和您核对一下情况：{情况}，对吗？',
    keywords: ['理解', '心情'],
    samples: ['气死我了', '真的很失望', '越想越火大'],
  },
  {
    code: 'gtss',
    title: '感同身受',
    body: '很抱歉让您等了这么久，换成我也会着急。我现在就查，{预计时间}内告诉您进展。',
    keywords: ['着急', '理解'],
    samples: ['我都急死了', '你知道我等多久了吗', '换你你不急？'],
  },
  {
    code: 'jxgz',
    title: '期待落空',
    body: '很抱歉，您期待了很久，收到却不合心意，我能理解您的失落。我先记录问题，再给您处理方案。',
    keywords: ['失落', '理解'],
    samples: ['白高兴一场', '本来要送人的 丢死人了', '再也不想买了'],
  },
  {
    code: 'zysj',
    title: '重要日子受影响',
    body: '耽误了您重要的安排，非常抱歉。请告诉我您需要的时间，我马上核对还有哪些办法。',
    keywords: ['耽误', '理解'],
    samples: ['生日都过了才到', '婚礼用的 现在没用了', '误了我的大事'],
  },
] satisfies readonly StarterPhrase[];
