import type { StarterPhrase } from './starter-phrase';

/** No movement. */
export const DELIVERY_STALLED = [
  {
    code: 'wltz',
    title: '物流停滞',
    body: '您的包裹在{位置}停留较久，让您着急了。我马上联系快递核实，{预计时间}前给您答复。',
    keywords: ['停滞', '不动'],
    samples: ['物流一直不动', '卡在那儿两天了', '一直不更新', '怎么还在同一个地方'],
  },
  {
    code: 'wlyc',
    title: '延误主动告知',
    body: '您好，您的包裹因为{原因}有些延误，先向您说明。预计{预计时间}恢复更新，我会继续留意。',
    keywords: ['延误', '预警'],
    samples: [],
  },
  {
    code: 'wlcj',
    title: '物流催件',
    body: '已经为您向快递催件，快递答复{预计时间}内处理。有更新我在这里告诉您。',
    keywords: ['催件', '加快'],
    samples: ['催一下快递', '帮我催催', '能让他们快一点不', '都快一个礼拜了'],
  },
  {
    code: 'tqyx',
    title: '天气影响',
    body: '受{地区}天气影响，部分线路放缓，您的包裹预计{预计时间}恢复派送，以物流更新为准。',
    keywords: ['天气', '影响'],
    samples: ['下大雪是不是停了', '台风那边能送吗', '暴雨会耽误不'],
  },
  {
    code: 'wlrl',
    title: '线路绕行',
    body: '快递需要经过中转站分拨，路线看着绕一些，属于正常转运。方向有异常我马上请快递更正。',
    keywords: ['中转', '绕路'],
    samples: ['怎么越走越远', '往反方向跑了', '不是该往南吗咋去北边了'],
  },
] satisfies readonly StarterPhrase[];
