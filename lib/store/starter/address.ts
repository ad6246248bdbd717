import type { StarterPhrase } from './starter-phrase';

/** Forms of address: 您 first, surname and title once known, never a nickname. */
export const ADDRESS = [
  {
    code: 'qwch',
    title: '请问称呼',
    body: '请问怎么称呼您比较方便？后面跟进时我好和您核对。',
    keywords: ['称呼', '贵姓'],
    samples: [],
  },
  {
    code: 'xsch',
    title: '先生称呼',
    body: '{姓氏}先生，您好！您反馈的情况我看到了，我先为您核对，预计{预计时间}内回复您。',
    keywords: ['先生', '称呼'],
    samples: [],
  },
  {
    code: 'nsch',
    title: '女士称呼',
    body: '{姓氏}女士，您好！您反馈的情况我看到了，我先为您核对，预计{预计时间}内回复您。',
    keywords: ['女士', '称呼'],
    samples: [],
  },
  {
    code: 'chgz',
    title: '称呼更正',
    body: '抱歉刚才的称呼不合适，谢谢您提醒，我记下了。您的问题我们接着处理：{问题}',
    keywords: ['称呼', '更正'],
    samples: ['我是男的', '别叫我先生 我是女生', '我不姓这个', '叫错人了吧'],
  },
] satisfies readonly StarterPhrase[];
