import * as english from '../english/promise';
import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { asking, conditional, followedBy, precededBy, saying, within } from '../grammar/guards';
import type { Guard } from '../grammar/scene';
import { alone, any, gap, YOU } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

const NUMBER = '(?:\\d{1,3}|[一二两三四五六七八九十半几]{1,3})';
const SPAN = `${NUMBER}个?(?:小时|钟头|分钟|天|工作[日天]|自然日|星期|礼拜|周)`;
const WITHIN = `${SPAN}(?:之内|以内|内)`;
/** A moment, a day or a stretch of time by which something is done. */
const BY_THEN = any(`
  今[天日晚早] 今儿 [上下]午 晚上 [明后][天日早晚] 明儿 大后天 当天 次日 隔天 本?周[一二三四五六日末天] 下?(?:周|星期|礼拜)[一二三四五六日末天] 下周 月底前? 年前 节前
  ${NUMBER}点半?钟?(?:之前|以前|前) ${NUMBER}号(?:之前|以前|前)? 中午前 下班前 ${WITHIN} 过${SPAN} ${SPAN}(?:之后|以后|后)
  稍后 稍等 等下 等会儿? 待会儿? 一会儿? 回头 晚点 晚些 马上 立刻 立马 立即 现在就 这就`);
/** What a shop does for a buyer. */
const DUTY = any(`
  (?:补|重|再|寄|先|优先)?发(?!票抬头|生|现|热|霉|黄|光|动|挥|展|型|烧|痒|圈|帖|错|布|起|图|呆|育|行) 寄(?!养|托|存|语) 补寄 退款?(?!流程|规则|金额|政策|状态|进度|路径) 返现 返款 打款 到账 换(?!季|洗|乘|购) 补(?!贴|水|妆|光|觉|课)
  回[复覆] 回电 回话 回消息 答[复覆] 反馈 联系 通知 告知 告诉 转告 打电话 致电 打(?:过去|给[您你]) 回[您你] 给(?:您|你)(?:个)?(?:电话|答复|结果|消息)
  查(?!收|看|阅|到) 核实 核对 处理 解决 安排 登记 催 跟进 跟催 提交 申请 备注 改 取消 拦截 开票 开发票 上架 补货`);
const HAPPENS = any(
  `发出 发货 寄出 到货 有货 补货 上架 处理(?:好|完) 办(?:好|完) 查(?:到|好|清) 核实(?:好|完|清楚)? 审核(?:好|完)? 确认(?:好|完) 有(?:了)?(?:消息|结果|进展|回[复覆]|答[复覆]|货)`,
);
const TELLING = any('通知 告诉 告知 联系 回[复覆] 反馈 答[复覆] 发(?:您|你|给您|给你) 跟(?:您|你)说 和(?:您|你)说');

/** An estimate, which nobody is held to. */
const ESTIMATED = within(/为准|预计|估计|预估|大概|大约|约莫|可能|应该|不一定|争取|尽量|一般|通常|正常情况/u);
/** The buyer does it, or is asked to. */
const THE_BUYERS = /(?<![帮给为替跟和与向])[您你](?!们?(?:的|这|那|家))|请|麻烦|记得|建议|烦劳|劳烦|务必/u;
const buyers: Guard = ({ before, words }) => THE_BUYERS.test(before) || THE_BUYERS.test(words.replace(/[您你]$/u, ''));
const OTHERS_DO = precededBy(/平台|小二|快递|物流|银行|支付宝|系统|保险|买家|客人|活动|店铺券|优惠券/u);
const DONE_OR_DENIED = saying(/已|没|无法|不(?!久|一会|出意外)|别(?!的)|过的|刚/u);
const DONE_AFTER = followedBy(
  /^(?:货|出去?|完|好|走|给[您你])?(?:了|过|的|不|着)|^(?:货|的)?(?:照片|图片|消息|视频|时间|那|规则|链接)/u,
);

/** What was promised before, told again: 之前说好今天发. */
const TOLD_AGAIN = precededBy(/^(?:之前|上次|原先|原定|本来|当时)|说好/u);
/** To ask whether it suits the buyer leaves the promise standing. */
const CONSENT = /,(?:您|你|这样)?(?:看|觉得)?(?:这样)?(?:可以|行|好|成|ok)(?:不|不行|不好)?[吗么]?\s*\?$/u;
const asks: Guard = (scene) => asking({ ...scene, rest: scene.rest.replace(CONSENT, '') });

const FRAMES: readonly Frame[] = [
  { says: `${BY_THEN}${gap(8)}${DUTY}` },
  { says: `${DUTY}${gap(4)}(?:在|于)?${WITHIN}(?!无)`, unless: [within(/无理由|质保|保修|更新物流/u)] },
  { says: `${HAPPENS}(?:了|以后|之后|后|就|会|我|们|马上|第一时间|立刻|再|,){1,4}${TELLING}${YOU}?` },
  { says: alone(WITHIN) },
];

export default defineRule(
  {
    id: 'time-promise',
    kind: 'promise',
    title: '答应的时间',
    message: '这句答应了时间，到点要兑现。',
    why: '职业规范：尊重承诺，不能完成须主动致歉并说明原因；平台“违背承诺”。',
    severity: 'hint',
    startsOff: true,
    advice: '时间没把握就说明是预计：预计明天发出，实际以物流更新为准',
  },
  strikes([...FRAMES, ...english.TIME_PROMISE], {
    unless: [asks, conditional, ESTIMATED, buyers, OTHERS_DO, DONE_OR_DENIED, DONE_AFTER, TOLD_AGAIN],
  }),
);

export const examples: RuleExamples = {
  trips: [
    '今天发',
    '明天18点前回复您',
    '24小时内',
    '稍后联系您',
    '马上帮您查',
    '周三补发',
    '发出后通知您',
    '3天内到账',
    '您的包裹今晚给您寄出',
    '查到了我第一时间告诉您',
    '下班前给您答复',
    '今天18点前给您答复，您看可以吗？',
    "We'll ship it tomorrow",
  ],
  nearMisses: [
    '预计明天送达，以物流为准',
    '7天无理由退换',
    '一年质保',
    '活动到24点',
    '满3天可申请',
    '您今天发的照片',
    '昨天已发',
    '发货后48小时更新物流',
    '请您今天联系快递确认一下',
    '您明天发我看看',
    '今天还没发货，我查一下',
    '今天发货了',
    '平台会在24小时内处理',
    '今天能发吗',
    '之前说好今天给您发货，没有按时做到',
  ],
};
