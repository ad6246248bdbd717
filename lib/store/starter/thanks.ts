import type { StarterPhrase } from './starter-phrase';

/** Thanks. */
export const THANKS = [
  {
    code: 'xdgx',
    title: '感谢下单',
    body: '感谢您的下单！我们会按订单约定安排发货，有任何问题随时在这里找我。',
    keywords: ['感谢', '下单'],
    samples: ['拍好了', '钱付了', '买啦买啦'],
  },
  {
    code: 'lijg',
    title: '感谢理解',
    body: '谢谢您的理解。您的问题我会继续跟进，{预计时间}前告诉您进展。',
    keywords: ['感谢', '理解'],
    samples: ['没事 能理解', '行吧那我再等等', '好吧 也不急'],
  },
  {
    code: 'zzgx',
    title: '感谢指正',
    body: '谢谢您的指正，您说得对，我马上更正，正确的信息是{正确信息}。',
    keywords: ['感谢', '指正'],
    samples: ['你们页面写错了', '这参数标得不对吧', '介绍里有错别字'],
  },
  {
    code: 'phgx',
    title: '感谢配合',
    body: '谢谢您的配合，资料已经收齐，接下来由我为您处理，预计{预计时间}有结果。',
    keywords: ['感谢', '配合'],
    samples: ['都发给你了', '按你说的填好了', '材料齐了吧'],
  },
  {
    code: 'xrgx',
    title: '感谢信任',
    body: '谢谢您的信任和支持，有任何使用上的问题，随时在这里找我。',
    keywords: ['感谢', '信任'],
    samples: ['一直在你家买', '朋友介绍来的', '就认准你们了'],
  },
  {
    code: 'txgx',
    title: '感谢提醒',
    body: '谢谢您的提醒，这对我们很有帮助，我已经转告{部门}同事处理。',
    keywords: ['感谢', '提醒'],
    samples: ['你们链接打不开了', '首页图挂了', '跟你说一声 那个标价好像不对'],
  },
] satisfies readonly StarterPhrase[];
