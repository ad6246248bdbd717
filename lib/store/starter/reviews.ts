import type { StarterPhrase } from './starter-phrase';

/** Reviews are the buyer's own; nothing is offered or asked for them. */
export const REVIEWS = [
  {
    code: 'rspj',
    title: '如实评价',
    body: '谢谢您愿意分享感受，您按真实体验评价就好，评价不会影响售后服务。',
    keywords: ['评价', '真实'],
    samples: ['收到了 怎么评', '要我写点啥吗', '写得不好你们会不会不理我'],
  },
  {
    code: 'hpgx',
    title: '感谢好评',
    body: '谢谢您的认可！您提到的{优点}我会转告同事，使用中有问题随时找我。',
    keywords: ['好评', '感谢'],
    samples: ['给你们点赞了', '东西很不错', '比想象中好'],
  },
  {
    code: 'cphf',
    title: '差评回应',
    body: '看到您的评价了，非常抱歉没能让您满意。您提到的{问题}我来跟进，{预计时间}内告诉您处理办法。',
    keywords: ['差评', '抱歉'],
    samples: ['我就要给一星', '已经写上去了 怎么着', '等着看评论吧'],
  },
  {
    code: 'fxjj',
    title: '返现询问',
    body: '评价不设返现，您按真实感受写就好。想要优惠的话，我帮您看看店铺页面现有的活动。',
    keywords: ['返现', '评价'],
    samples: ['好评返现吗', '给五星有没有红包', '晒图能返钱吗', '写好的给多少'],
  },
  {
    code: 'pjgl',
    title: '修改评价咨询',
    body: '评价由您自主决定，是否修改都不影响售后。问题还没有解决的话，我先为您处理。',
    keywords: ['修改', '评价'],
    samples: ['评价可以修改吗', '之前打了低分想改', '怎么追加', '写错了能删不'],
  },
] satisfies readonly StarterPhrase[];
