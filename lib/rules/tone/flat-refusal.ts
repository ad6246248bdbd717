import * as english from '../english/tone';
import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { buyerQuestion } from '../grammar/buyer-question';
import { anywhere, asking, conditional, followedBy, precededBy, saying, within } from '../grammar/guards';
import { remedied } from '../grammar/remedy';
import type { Guard } from '../grammar/scene';
import { alone, any, END, gap, SERVICE, TAIL } from '../grammar/slots';
import type { Hit, RuleExamples } from '../rule';
import { defineRule } from '../rule';

const OFFER = '我帮您看看还有哪些办法，您看是否合适？';
const FIND_OUT = '这个问题我帮您核实一下，稍后给您准确答复';
const NO_STOCK = '这款暂时缺货，我帮您登记到货提醒，同类的也可以为您推荐';

const REFUSE = any(
  `(?<!能)不能 (?<!可)不可以 不可 (?<![给是])不给 不让 不予 (?<![拿说吃摸算])不准 不允许 不支持 不接受 不提供 不包 没法 没办法 无法 没得 别想 概不 一律不 一概不 从不 不会给您? 不会再? 不好(?![用看穿使吃闻走洗装]|的话) 难(?![免怪道受过度点])`,
);
const CORE_NO =
  any(`不行 不可以 不能 不可 不支持 不允许 没办法 没法子? 没辙 没门 没戏 没得商量 没商量 免谈 不可能 不存在的? 想都别想 想得美 做梦 办不到 做不到 做不了 弄不了 搞不定
  处理不了 解决不了 满足不了 帮不[了到]您? 帮不上忙? 不[退换赔补改送减包开拆] 没有?(?:别的|其他|其它|更好的|什么)?(?:办法|方法|法子|途径|渠道) 无能为力 爱莫能助 恕难从命 就这样 只能这样 到此为止`);
const DONT_KNOW = any(
  `不知道 不清楚 不太清楚 不是很清楚 不晓得 不了解 不懂 不确定 没听说过? 没印象 说不好 说不清楚? 不造 谁知道 鬼知道 天知道 哪知道 怎么知道 上哪知道 问倒我`,
);
const SOLD_OUT = any(`没货 无货 缺货 断货 断码 没库存 没现货 卖完 卖光 售罄 售完 没有货 抢光 抢完 停产 不做 不卖 下架`);
const RULE_IS_RULE =
  any(`(?:这|都|就|那)?(?:是|就是)(?:公司|平台|店里|我们|这边|系统|店铺)?的?(?:规定|规矩|规则|政策|制度|流程) (?:公司|平台|店里|我们)(?:的)?(?:规定|规矩|政策|制度)(?:就)?(?:是)?(?:这样|如此|摆在那|在那)
  规定就是规定 一直(?:都)?(?:是)?这样 都是这样 系统就这样 按规定来 规定如此 没有这(?:个|种|项)(?:先例|规定|服务|政策|说法)`);

/** What a buyer hopes to get; 没有 before it refuses. */
const BENEFIT = any(
  `赠品 礼品 优惠 活动 折扣 折 补偿 赔偿 运费险 发票 样品 试用装 现货 尺码 大码 小码 名额 优惠券 券 红包 差价 保修 售后 质保 上门服务? 安装服务? 包装盒 礼盒 配件 服务`,
);

const NAMES_GOODS = within(
  /机洗|水洗|手洗|漂白|微波|烤箱|明火|暴晒|熨烫|食用|服用|混用|浸泡|儿童|孕妇|高温|防水|洗碗机|甩干|烘干|空运|航空|托运|安检/u,
);
const HYPOTHETICAL = precededBy(/(?:是否|是不是|会不会|能不能|要是|如果|万一|担心|怕|以为|觉得|认为|说)[^,]{0,4}$/u);

// What is refused is a breach of the rules: that is no service.
const BREACH = anywhere(/违规|违法|刷单|好评返|换(?:好评|评价)|处方|私下|诈骗|骗/u);

// A refusal with its reason is not flat.
const REASONED = within(/因为|由于|为了(?:您|安全|保护|保障)/u);

// What is done in that case: 修不了的就退, 开不了我教您; and a matter of degree: 改不了太多.
const BY_CASE = followedBy(/^(?:就|话|原样|再(?!说)|免费|不收|我们?(?:会|教|帮|给|来|再|替)|多少|太多|几|多大)/u);

const UNLESS: readonly Guard[] = [remedied, conditional, asking, HYPOTHETICAL, BREACH, REASONED];

const FRAMES: readonly Frame[] = [
  { says: alone(CORE_NO), fix: OFFER },
  {
    says: alone(`(?:目前|现在|暂时|都|这款|这个|我们|店里|是){0,3}没有?${BENEFIT}(?:可以?(?:用|领|送|给))?`),
    fix: OFFER,
  },
  {
    says: `(?:都|全都?|早就?|已经)没有?了${TAIL}{0,2}${END}|(?:不在|超出)${gap(4)}(?:受理|服务|退换|处理)(?:的)?(?:范围|期限|时间)|(?<!不会)拒绝(?:退|换|赔|开|改|受理|处理|办理|发|补)`,
    unless: [within(/问题|异味|味道|色差/u)],
    fix: OFFER,
  },
  {
    says: `${REFUSE}${gap(4)}${SERVICE}(?:的)?(?:货|款|钱|了|呢|哦|啊|哈|吧|，|您的?|这个|任何|服务|申请|要求|邮费|运费|订单|尺码|颜色|差价|票)*`,
    unless: [
      NAMES_GOODS,
      saying(
        /不给您?添|不能保证|无法保证|不会给您|不好意思|不会发错|不支持退换货?险|不能少|不可少|[互调切替]换|提前知|不包(?!邮|换|退|装|送)/u,
      ),
      // 不会取消, 不会少发 comfort; only 不会退, 不会赔 and the like refuse.
      saying(/^不会再?(?!给|退|赔|换|补|便宜|优惠|处理)/u),
      precededBy(/从来|绝对/u),
      followedBy(
        /^(?:[错漏丢坏乱偏成]|的部分|[^,]{0,8}(?:一定|周.|[后明]天)?到|[^,]{0,3}(?:吵|发霉|亏待)|的?(?:情况|原因|商品|问题|概率))/u,
      ),
    ],
    fix: OFFER,
  },
  {
    says: `(?:退|换|改|取消|拦截?|追|便宜|优惠|少|降|减|送|补|赔|发|寄|催|快|修|查|开|留|保|合并|撤销?|延长?|调|叠加|申请|办理?|处理|解决|操作|安装|配|给|指定|预约|加急|提前|用|领|参加|享受|叠|报|走|接|做|弄|帮|保|拆|包|免)不了(?:的(?!话)|了|啊|呢|哦|哈|吧|您|钱|货|这个|一点)*`,
    unless: [NAMES_GOODS, BY_CASE, saying(/少不了|忘不了|错不了|亏待不了/u)],
    fix: OFFER,
  },
  {
    says: `${DONT_KNOW}${TAIL}{0,3}${END}`,
    unless: [precededBy(/您|你|还|让|谁|这都$|以免/u)],
    when: [
      precededBy(
        /^(?:亲|哦|嗯|呃|这个?|我|我们|这边|也|都|还|真|就|那|谁|鬼|具体|不好意思|抱歉|诶|唉|其实|反正|啊|的|客服|目前|暂时|他们?|物流|快递|什么时候到?|为什么|原因|怎么回事|吧|能不能|可不可以|几天|多久|会不会|有没有|,|\s){0,6}$/u,
      ),
    ],
    fix: FIND_OUT,
  },
  { says: alone(`(?:已经?|目前|暂时|全都?|这款|这个|现在|颜色|尺码|码|号|早就?|都)?${SOLD_OUT}`), fix: NO_STOCK },
  {
    says: `${SERVICE}(?:货|款|票|价|地址|费|钱|的话|这个|这种|是|就|那|肯定|现在|已经|真的|都|也){0,4}(?:不行|不可以|不可能|没戏|没门|免谈|不现实|不考虑|办不到|做不到|不存在|别想)${TAIL}{0,2}${END}`,
    unless: [NAMES_GOODS, saying(/^(?:发|送)/u)],
    fix: OFFER,
  },
  {
    says: `(?:查|追|开|改|发|退|拿|赶|拦|安排|修|弄|调|换|约|补|降|腾|忙|顾)不(?:出来?人?|上|回来?|成|来|过来)${TAIL}{0,2}${END}`,
    unless: [NAMES_GOODS, precededBy(/您|你|机|灯/u)],
    fix: OFFER,
  },
  {
    says: `(?:就是|说)不(?:能|给|退|换|赔|行|让|改)${gap(2)}|(?:一分|一毛|一块)(?:钱)?(?:都|也)(?:不|没)(?!多收|用|收)|(?:哪有|哪来的?)(?:这|那|什么|优惠|便宜|赠品|货|人手|时间)|没人(?:管|给|送|装|接|有空|能(?:办|处理))`,
    unless: [within(/放心/u)],
    fix: OFFER,
  },
  {
    says: alone('(?:价格|颜色|尺码|款式|答案|结果)?(?:就|只有)(?:是)?这(?:个价|价格?|些|几个|一种|样|么多)'),
    fix: OFFER,
  },
  { says: `${RULE_IS_RULE}${TAIL}{0,3}${END}`, unless: [within(/抱歉|不好意思|理解|放心|不用担心/u)], fix: OFFER },
  {
    says: `(?:都|已经|都已经)${gap(8)}(?:了|过|完|掉)${gap(2)}[,]?(?:还|怎么|咋|哪|凭什么)(?:还|可能|能|会|好意思|有脸|想)?${gap(2)}(?:退|换|赔|改|要|取消|处理|给)`,
    fix: OFFER,
  },
  {
    says: `(?:怎么|哪(?:里|儿)?|咋)(?:可能|能|会|还能)(?:给您?|让您?|再|白)?${SERVICE}`,
    unless: [saying(/发错|少发|办理|操作|查|申请/u), within(/放心/u)],
    fix: OFFER,
  },
  {
    says: alone(
      '(?:本店|小店|我们)?(?:一律)?(?:不议价|不讲价|不还价|谢绝还价|一口价|概不退换|不退不换|只换不退|只退不换|售出不退|离柜概不负责)',
    ),
    fix: OFFER,
  },
];

const REFUSED = strikes([...FRAMES, ...english.FLAT_REFUSAL], { unless: UNLESS });

/** Bare answers whose meaning is the buyer's question. */
const BARE = new RegExp(
  `^(?:[^\\p{L}\\p{N}]|亲|您好|呃|嗯|哦)*(没有?|木有|无|不|不会|不用|不需要|不是|不多|没|不要|不好)(${TAIL}{0,3})[^\\p{L}\\p{N}]*$`,
  'u',
);

export default defineRule(
  {
    id: 'flat-refusal',
    kind: 'tone',
    title: '生硬拒绝、没有给办法',
    message: '这句只说了不行，没有告诉买家还可以怎么办。',
    why: '职业规范：“这个做不到”要说成“我们可以为您提供……方案，您看是否合适”。',
    severity: 'warn',
    advice: '说出还能怎么办：我帮您看看还有哪些办法，您看是否合适？',
  },
  (draft, context) => [
    ...REFUSED(draft, context).map((hit) => mildened(hit, draft.own, context)),
    ...bare(draft.own, context),
  ],
);

/** A refusal that comes with an apology is only underlined, and so is an answer about how to use the goods. */
function mildened(hit: Hit, own: string, context: Parameters<typeof buyerQuestion>[0]): Hit {
  const isSorry = /抱歉|不好意思|对不起|遗憾|请您?(?:谅解|理解|见谅)|敬请|见谅/u.test(own.slice(0, 600));
  const isUse = hit.end - hit.start <= 6 && buyerQuestion(context) === 'use';
  return isSorry || isUse ? { ...hit, severity: 'hint' } : hit;
}

/** 没有, 不会的, 不用 alone: a refusal of a request, a comfort to a worry. Without a question only 没有 is held. */
function bare(own: string, context: Parameters<typeof buyerQuestion>[0]): readonly Hit[] {
  if (own.length > 20) return [];
  const found = BARE.exec(own);
  if (found === null) return [];
  const question = buyerQuestion(context);
  if (question === 'worry' || question === 'use') return [];
  if (question === 'duty' && /^不(?:用|需要|要|会|是)/u.test(found[1] ?? '')) return [];
  const start = own.length - own.trimStart().length;
  const hit: Hit = { start, end: own.trimEnd().length, fix: FIND_OUT };
  const isPlainNo = /^(?:没有?|木有|无)$/u.test(found[1] ?? '') && found[2] === '';
  return [question === 'request' || isPlainNo ? hit : { ...hit, severity: 'hint' }];
}

export const examples: RuleExamples = {
  trips: [
    'No refund.',
    '这个优惠叠加不了的',
    '已经拆了还怎么退',
    '我们不接受换货',
    '无能为力哦',
    '具体我也不太清楚',
    '卖光了',
    '想都别想',
    '公司规定就是这样',
    '赔不了',
    '一律不给改价',
    '没法给您加急',
  ],
  nearMisses: [
    'No refund is needed, we send a new one',
    "We don't accept returns of opened masks, but I can help you with a voucher",
    '这个颜色卖光了，同款的米白还有，您看可以吗',
    '不能用热水泡',
    '无法退款的情况很少，您放心',
    '不知道您穿多大码呢',
    '没有异味的',
    '改不了地址，我这边帮您联系快递改派',
    '不好意思，让您久等了',
    '如果退不了运费，可以找我',
    '现在不能取消，签收后可以申请退货',
    '我不太清楚这个型号，马上问一下技术',
    '少不了您的赠品',
    '不支持洗碗机清洗',
    '能调的我们调，调不了的就退',
    '这瓶的底色改不了太多',
    '修不了的话不收检测费',
    '香水不能寄航空件',
    '不确定，我问一下工程师，十分钟内回您',
    '蓝色没货了，灰色的有',
    '小零件难免会滚到沙发底下',
    '没有这个规定，您放心拆',
  ],
};
