/** How a clause that breaks a rule is said instead. All texts simplified; `|` parts variants. */
export interface Replies {
  /** Kind words that stand before an offer for the situation. */
  readonly opens?: string;
  /** Whole replacements: the first whose pattern (of the simplified clause) fits; `''` fits always. */
  readonly says?: readonly (readonly [pattern: RegExp | '', variants: string])[];
  /** The clause stays as it is: `opens` go before it, or an offer after it. */
  readonly adds?: 'before' | 'after';
  /** The message is better without the clause, where the rest can stand alone. */
  readonly drops?: boolean;
  /** The clause carries what the buyer must know: it is never left out. */
  readonly needed?: boolean;
  /** The finding is about a plan to cheat: no step of it may stand, nor its numbers. */
  readonly scheme?: boolean;
  /** Numbers of the clause are part of what must not be said: an amount for a review, an account. */
  readonly dropsFacts?: boolean;
}

const SOOTHE = '非常理解您的心情|抱歉让您有不好的感受|您的意思我明白了';
const CLARIFY = '可能是我没说清楚|抱歉刚才没有说明白|您的意思我了解了';

/** A rule that has none of its own. */
export const USUAL: Replies = { opens: CLARIFY };

export const REPLIES: Readonly<Record<string, Replies>> = {
  // tone
  insult: { opens: SOOTHE, drops: true, dropsFacts: true },
  threat: {
    opens: '很抱歉没能让您满意|非常理解您的心情',
    says: [['', '您的意见我已记录，我们按平台流程为您处理']],
    dropsFacts: true,
  },
  sarcasm: { opens: '明白您的意思|您的意见我收到了|感谢您的反馈', drops: true },
  impatient: { opens: '理解您着急|抱歉让您久等了|抱歉刚才没说清楚' },
  arguing: { opens: CLARIFY },
  interrogating: {
    opens: '谢谢您告诉我|您的想法我了解了',
    says: [
      [/不(?:买|喜欢|满意|要|拍|合适)|考虑|想好/u, '您慢慢考虑，有需要随时联系我|方便说说是哪里不合适吗？我帮您处理'],
    ],
  },
  blaming: {
    opens: '没关系|不要紧',
    says: [
      [/没(?:有)?(?:看|注意|仔细)|不看|说明|详情/u, '可能是页面写得不够清楚，我给您说明一下|没关系，我再给您说明一下'],
    ],
  },
  blunt: {
    opens: '您的需求我了解了|谢谢您跟我说明',
    says: [
      [/胖|瘦|矮|高|黑|穿不|老/u, '这款的版型可能不太合适，我帮您推荐更合适的'],
      [/贵|便宜|价|钱|块|买不起/u, '价格和材质、做工有关，我帮您看看有没有更合适的款式|我帮您看看有没有可以用的优惠'],
    ],
  },
  boasting: {
    says: [['', '这款的面料和做工您可以看实拍图|很希望能为您服务，我帮您看看有没有合适的款式']],
    drops: true,
  },
  'flat-refusal': { opens: '抱歉没能直接帮到您|不好意思让您失望了', needed: true },
  'buck-passing': { opens: '给您添麻烦了|给您带来不便很抱歉|抱歉让您费心了' },
  complaining: { opens: '抱歉给您带来不便|给您添麻烦了', drops: true },
  commanding: {
    opens: '辛苦您了',
    says: [
      [/等|催|急|问|排队|耐心/u, '请您稍等，我马上为您查询|您别着急，我正在帮您跟进'],
      [/付|拍下|下单|买/u, '您方便的时候完成付款，我这边就为您安排'],
      [/看|读|详情|说明|页面|公告/u, '详情页有相关说明，我把关键信息发给您'],
      [/拍照|照片|视频|图片?|凭证/u, '方便的话麻烦您拍张照片给我，我帮您处理'],
    ],
  },
  // promise
  overpromise: {
    needed: true,
    says: [
      [/到账|退款|审核|退到/u, '退款进度以平台通知为准，我帮您跟进'],
      [
        /送[到达]|到货|收到|快递|物流|路上|运输|签收|丢件|[天点号周日前]\S{0,3}到/u,
        '预计近日送达，实际以物流更新为准|物流进度我帮您跟进，有延误会及时联系您',
      ],
      [/发货|发出|寄|出库|[天点号周日前]\S{0,3}发/u, '我帮您催一下仓库，发出后通知您'],
      [/退|换|赔|修|售后|保修|质保/u, '可以按平台规则申请售后，我帮您看一下流程'],
      [/正品|真|假|专柜|原装/u, '商品信息和资质在详情页，您可以查看'],
      [/没(?:有)?(?:任何)?问题|放心|包在|交给我|妥|打包票/u, '有问题随时联系我|有任何情况随时联系我'],
      ['', '商品的参数和说明都在详情页，收到后有问题可以联系我处理|具体效果因人而异，您可以先看看详情页的说明'],
    ],
  },
  'against-policy': {
    says: [
      [/发票|开票|税/u, '发票可以开具，麻烦您在订单里提交抬头，我帮您跟进'],
      [/解释权/u, '活动规则以页面说明为准，有疑问我来给您说明'],
      [/投诉|举报|介入|平台|小二|差评/u, '您有任何意见都可以反馈，我会配合处理'],
      [/确认收货/u, '不用先确认收货也可以申请售后，我帮您跟进'],
      [/签收|收货|破|坏|少/u, '签收后有问题也可以联系我，我帮您申请处理'],
      ['', '商品完好可以按平台规则申请售后，我帮您看一下流程|售后按平台规则办理，我帮您看一下可以怎么处理'],
    ],
  },
  compensation: {
    needed: true,
    says: [['', '补偿的事我帮您提交申请，有结果马上告诉您|我帮您登记并申请，审核结果会及时告诉您']],
  },
  superlative: {
    says: [
      [/价|便宜|划算|实惠|优惠/u, '价格以下单页面为准，我帮您看看有没有可以用的优惠'],
      [/治|消炎|疗|病|药|湿疹|疼|痛|杀菌|抗/u, '商品功效以标签和说明书为准，身体不适请咨询医生'],
      ['', '这款的材质和检测报告都在详情页，您可以参考|商品的参数和细节您可以看详情页'],
    ],
    drops: true,
  },
  'unfounded-claim': {
    says: [
      [/涨价|最后|没了|截止|恢复原价/u, '活动时间和价格以页面为准'],
      [/剩|库存|件/u, '库存以下单页面显示为准'],
      ['', '评价区有买家秀，您可以参考'],
    ],
    drops: true,
  },
  // conduct
  disparaging: { says: [['', '其他店铺的情况我们不太了解，我们这款的资料可以发给您看']], drops: true },
  'fake-trade': { says: [['', '感谢您的支持，欢迎您按真实需要选购']], drops: true, scheme: true },
  'off-platform': {
    says: [
      [/转|付|款|钱|支付|红包|码|账/u, '请在订单内用平台支持的方式付款，才有售后保障'],
      ['', '为保障您的权益，麻烦您在本平台聊天窗口沟通、下单哦|有问题在这里告诉我就好，我帮您处理'],
    ],
    drops: true,
    scheme: true,
  },
  'private-sale': {
    says: [['', '优惠和退款都走店铺流程，我帮您按店铺的活动核对一下|请在店铺内下单，才有售后保障']],
    drops: true,
    scheme: true,
  },
  'review-bribe': {
    says: [
      [/差评|中评|删|改|投诉/u, '很抱歉体验不好，我们先帮您解决问题，评价由您自主决定'],
      ['', '感谢您的支持，欢迎您按真实体验评价'],
    ],
    drops: true,
    scheme: true,
  },
  'secret-request': {
    says: [
      [/退款|卡号|银行/u, '退款会原路返回，不需要提供卡号'],
      ['', '这些信息不需要提供，相关步骤请在订单页按平台提示完成'],
    ],
    drops: true,
    scheme: true,
  },
  personal: { says: [['', '请问还有什么可以帮您？|有商品方面的问题随时告诉我']], drops: true, dropsFacts: true },
  'unfilled-variable': { says: [['', '这个信息我帮您核实一下，稍后给您准确答复']], drops: true },
  // style
  cold: { says: [['', '好的，我明白了，这就帮您处理|好的，收到，我来帮您跟进']] },
  vague: { says: [['', '我帮您核实准确时间，稍后回复您|具体情况我帮您核实一下，马上回复您']] },
  servile: { says: [['', '非常抱歉给您带来不便，我马上为您处理']], drops: true },
  'hollow-apology': { adds: 'after', needed: true },
  'empathy-first': {
    opens: '非常理解您的心情|非常抱歉给您带来不好的体验|让您着急了非常抱歉',
    adds: 'before',
    needed: true,
  },
  parroting: { says: [['', '这件事我还在跟进，有新的进展马上告诉您|我再帮您核实一下最新的情况，稍后回复您']] },
  'wall-of-text': { needed: true },
  jargon: {},
  'missing-please': {},
};
