import type { StarterPhrase } from './starter-phrase';

/** Answers that take a request up. */
export const RESPONSE = [
  {
    code: 'hdcl',
    title: '收到并处理',
    body: '好的，已经收到，我现在就为您处理，预计{预计时间}内告诉您结果。',
    keywords: ['收到', '处理'],
    samples: ['那就按你说的来', '行 你弄吧', '可以 就这么办'],
  },
  {
    code: 'drky',
    title: '当然可以',
    body: '当然可以，非常乐意为您提供帮助。请把具体需求告诉我，我来安排。',
    keywords: ['可以', '乐意'],
    samples: ['能帮我个忙吗', '想麻烦你个事', '可以问你点事么'],
  },
  {
    code: 'qsdd',
    title: '请稍等查询',
    body: '请您稍等，我正在为您查询，预计{预计时间}内回复您。',
    keywords: ['稍等', '查询'],
    samples: ['帮我看看', '给我查一下呗', '快点帮我瞅瞅'],
  },
  {
    code: 'zpsd',
    title: '照片收到',
    body: '照片收到了，谢谢您拍得这么清楚。我马上核对，{预计时间}内告诉您处理办法。',
    keywords: ['照片', '图片'],
    samples: ['图发你了', '拍给你看了', '看到我发的没'],
  },
  {
    code: 'mbxq',
    title: '明白需求',
    body: '明白了，您需要的是{需求}。我按这个为您安排，您看对吗？',
    keywords: ['明白', '需求'],
    samples: ['你懂我意思吧', '我说的你听明白没', '就是我刚刚讲的那样'],
  },
  {
    code: 'bukq',
    title: '不客气',
    body: '不客气，这是我应该做的。后面有任何问题，随时在这里找我。',
    keywords: ['不客气'],
    samples: ['谢谢啦', '太感谢了', '辛苦你了', '麻烦你跑一趟'],
  },
  {
    code: 'mgxi',
    title: '没关系',
    body: '没关系的，这种情况很常见，我来帮您处理就好。',
    keywords: ['没关系', '弄错'],
    samples: ['不好意思我弄错了', '哎呀点错了', '又来打扰你 不好意思', '是不是我操作得不对'],
  },
  {
    code: 'hszd',
    title: '核实后答复',
    body: '这个问题我先和同事核实，免得给您不准确的信息，预计{预计时间}内回复您。',
    keywords: ['核实', '确认'],
    samples: ['你确定吗', '到底行不行给个准话', '你说的跟别的客服不一样啊'],
  },
  {
    code: 'fbsm',
    title: '分步说明',
    body: '抱歉刚才没说清楚，我分步给您说明：\n①{步骤一}\n②{步骤二}\n③{步骤三}',
    keywords: ['步骤', '说明'],
    samples: ['没看懂', '太复杂了 我不会弄', '说的啥意思', '我妈年纪大了 不会点'],
  },
  {
    code: 'yyzw',
    title: '语音转文字',
    body: '抱歉，语音内容我这边没有听清，麻烦您用文字说一下，我马上为您处理。',
    keywords: ['语音', '文字'],
    samples: ['你听下我发的语音', '打字不方便', '语音里说得很清楚了'],
  },
  {
    code: 'jysd',
    title: '建议收到',
    body: '谢谢您的建议，我已经记录并提交给{部门}，有进展会在这里告诉您。',
    keywords: ['建议', '意见'],
    samples: ['建议你们出个大号的', '希望改进一下包装', '能不能跟老板说说'],
  },
] satisfies readonly StarterPhrase[];
