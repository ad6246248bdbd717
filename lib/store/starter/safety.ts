import type { StarterPhrase } from './starter-phrase';

/** Danger to people: stop, care first, then escalate at once. */
export const SAFETY = [
  {
    code: 'gmcl',
    title: '过敏处理',
    body: '请您先停止使用并用清水清洁，不适明显请尽快就医。我马上上报，请留好商品和就诊凭证。',
    keywords: ['过敏', '停用'],
    samples: ['用完过敏了', '用了脸发红发痒', '起了一身疹子', '孩子皮肤不舒服'],
  },
  {
    code: 'tscl',
    title: '烫伤处理',
    body: '请您先停止使用，用流动凉水冲洗，伤情明显请立即就医。我马上上报，人平安要紧。',
    keywords: ['烫伤', '受伤'],
    samples: ['被烫伤了', '热水溅到手了', '把我胳膊弄伤了', '起泡了 好疼'],
  },
  {
    code: 'cdqh',
    title: '触电起火',
    body: '请您先断开电源、远离商品，有明火请拨打119。确认人员平安后告诉我，我马上上报处理。',
    keywords: ['触电', '起火'],
    samples: ['漏电起火了', '冒烟了', '摸着麻手', '插上就有糊味'],
  },
  {
    code: 'wscl',
    title: '误食处理',
    body: '请您立即停止食用，保留包装，尽快就医并告诉医生商品成分。成分信息我马上发给您。',
    keywords: ['误食', '中毒'],
    samples: ['误食了怎么办', '孩子吞下去一个零件', '吃完拉肚子', '宝宝咬了一口'],
  },
  {
    code: 'blsh',
    title: '碎片划伤',
    body: '请您先处理伤口，伤口较深请尽快就医。碎片请先别碰，拍照发我，我马上上报处理。',
    keywords: ['划伤', '玻璃'],
    samples: ['被玻璃划伤了', '拆的时候割到手', '流血了', '碎渣扎脚'],
  },
  {
    code: 'aqzh',
    title: '安全隐患召回',
    body: '您反馈的情况涉及使用安全，请先停止使用。我已经上报，{预计时间}内给您处理意见。',
    keywords: ['安全', '隐患'],
    samples: ['刹车松了', '电池鼓包了', '椅子腿断了 差点摔着'],
  },
  {
    code: 'qxgh',
    title: '情绪关怀',
    body: '听到您这样说，我很担心您的平安。请先联系身边的家人，也可以拨打110或心理援助热线12356，我在这里陪您。',
    keywords: ['情绪', '求助'],
    samples: ['活着没意思', '不想活了', '我真的撑不下去了'],
  },
] satisfies readonly StarterPhrase[];
