import type { StarterPhrase } from './starter-phrase';

/** Hand-overs: reason, to whom, noted, nothing to repeat. */
export const TRANSFER = [
  {
    code: 'zjsh',
    title: '转接售后专员',
    body: '您的问题需要查看检测记录，我为您转接售后专员。情况我已经备注，您不用重复说明。',
    keywords: ['转接', '售后'],
    samples: ['转接售后', '这个谁负责', '你不懂换个懂的', '让售后的来跟我说'],
  },
  {
    code: 'zjjs',
    title: '转接技术同事',
    body: '您咨询的是专业技术问题，我为您转接技术同事，他能给您更准确的答复。情况已备注，您不用重复说明。',
    keywords: ['转接', '技术'],
    samples: ['你这都答不上来', '有没有懂技术的', '参数问题找谁'],
  },
  {
    code: 'zjzg',
    title: '转接主管',
    body: '这个处理方案超出我的权限，我为您转接主管。情况我已经备注，您不用重复说明，请稍等{预计时间}。',
    keywords: ['转接', '主管'],
    samples: ['找你们经理', '我要跟负责人谈', '让管事的出来'],
  },
  {
    code: 'zjjb',
    title: '交班说明',
    body: '我即将下班，接下来由同事{工号}为您跟进。您的情况和约定的时间我都已备注，您不用重复说明。',
    keywords: ['交班', '交接'],
    samples: ['你走了我找谁', '换人了还知道我的事吗', '明早还是你吗'],
  },
  {
    code: 'zjjc',
    title: '接手说明',
    body: '您好，我是接手的客服{工号}，您的情况我已经看过备注：{情况}。我接着为您处理，您看对吗？',
    keywords: ['接手', '交接'],
    samples: ['怎么又换人了', '刚才不是你吧', '前面那个呢'],
  },
  {
    code: 'zjqr',
    title: '转接前确认',
    body: '为了转给合适的同事，先和您确认一下：您反馈的是{问题}，对吗？确认后我马上为您转接。',
    keywords: ['转接', '确认'],
    samples: ['给我转一下', '直接转人', '换个客服'],
  },
] satisfies readonly StarterPhrase[];
