import * as english from '../english/tone';
import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import {
  asking,
  conditional,
  followedBy,
  negated,
  ours,
  polite,
  precededBy,
  safety,
  saying,
  serving,
  within,
} from '../grammar/guards';
import { HUSHING, PATIENCE, WAIT } from '../grammar/hushing';
import { FOR_OUR_DEED, HANDED, LOOK_UP, PAGE, SOFT, TALK, UNHURRIED, URGE } from '../grammar/orders';
import { alone, BUYER_ACT, END, gap, LEAD, START, TAIL, YOU } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

const PAY = '麻烦您先完成付款，我这边就为您安排发货';
const LOOK = '我把关键信息发给您，您看看是否清楚';
const PLEASE = '麻烦您这样操作一下，我全程协助您';

const FRAMES: readonly Frame[] = [
  {
    says: `${YOU}${gap(2)}(?:必须|(?<![记觉值晓懂显舍免省])得|只能|务必|一定得|非得|应该|应当|就该|该)(?:要|先|去|自己|赶紧|马上|立刻|按|好好|知道|给我|老老实实){0,3}(?:${BUYER_ACT}|自己|知道|清楚|懂|明白|注意|配合|先)`,
    unless: [
      safety,
      conditional,
      followedBy(/^[^,]{0,3}(?:能|会|可以)/u),
      saying(/得(?:到|知|出|了|着|回)|应该(?:发|收到|拿)|只能(?:发|给您|补)|应该给|该给/u),
      precededBy(/请|麻烦|建议|您觉得|觉得|告诉$|教$/u),
      within(/法律|法规|海关|实名|年满|应该可以|应该能/u),
    ],
    fix: PAY,
  },
  {
    says: `必须(?:要|先|得|马上|立刻|全部|自己|本人|在)?${gap(4)}(?:付款|付钱|付清|确认收货|拍下|听|按我|交钱|先付|删|撤|回答|寄回来|自己)`,
    unless: [safety, negated, polite, ours],
    fix: PAY,
  },
  {
    says: `${URGE}(?:的)?(?:给我|去|把|先|自己|点|回|来|地)?${gap(4)}${BUYER_ACT}`,
    unless: [
      serving,
      ours,
      polite,
      safety,
      negated,
      conditional,
      SOFT,
      saying(
        /^马上(?:给|发|补|安排|联系|申请|提交|查|核对|检查|退|改|回复|处理|确认|要)|^(?:马上|立刻)去(?:拍|查|看|问|核对|核实|联系|催|量|录|检查|改|补|开)|(?:给|帮|为|跟|向|告诉)您/u,
      ),
      followedBy(/^(?:[^,]{0,4}给)?[您你]/u),
      precededBy(/有(?:消息|结果|进展|情况)$|仓库|快递|师傅|同事|客服|已|会|将|就|想|急/u),
      within(/让仓库|让快递|叫|催促?(?:仓库|快递)|安排/u),
    ],
    fix: PAY,
  },
  { says: alone('(?:快点?|赶紧|速度|麻利)(?:点|的|啊|呀)?'), fix: PLEASE },
  ...HUSHING,
  {
    says: `${START}${LEAD}{0,3}(?:您|你|就|先|再|都|有|详情|页面|里|上面?|写|得|的|清楚|了|都|说了?|去|麻烦){0,4}自己(?:去|上|到|先|慢慢|好好|回去|动手|不会|不能|再){0,3}${gap(2)}${LOOK_UP}${gap(8)}(?:${TAIL}|就知道|就行|不就|不会吗|不行吗|就好)*`,
    unless: [
      polite,
      serving,
      ours,
      conditional,
      within(/(?<!不)(?:可以|能|喜欢|方便|需要)|合适|满意|自己(?:选|挑|决定)(?:的|颜色|款)/u),
      followedBy(/^(?:的|[^,]{0,4}就好|最)/u),
      saying(/就好|我们?自己|自己(?:没|不(?!会))/u),
    ],
    fix: LOOK,
  },
  {
    says: `${START}${LEAD}{0,3}(?:您|你|先|自己|去|再|多|好好|仔细|认真|给我|都|会不会|不会|麻烦你){0,3}(?:看|读|翻|瞧)(?:清楚|仔细|完|好|看)?(?:了)?(?:我们?的?|商品|产品|宝贝|店铺|活动|店里)?${PAGE}(?:再(?:说|问|来|拍|讲))?${TAIL}{0,2}${END}`,
    unless: [polite, serving, saying(/一下|下|^(?:我|咱)|看看/u), precededBy(/我|帮/u), UNHURRIED],
    fix: LOOK,
  },
  {
    says: `(?:按|照|听)(?:着)?我(?:们)?(?:说|讲|要求|吩咐)(?:的)?${gap(2)}(?:做|来|办|操作|就|去|没错|执行)`,
    unless: [polite],
    fix: PLEASE,
  },
  {
    says: `(?:先)?(?:付了?(?:款|钱)?|拍了?下?|下了?单|买了?|签收了?|收了?货?|确认收货|看(?:清楚|完|明白|仔细)了?|想(?:好|清楚|明白)了?|搞(?:清楚|明白)了?|弄(?:清楚|明白)了?|问(?:清楚|明白)了?|量好了?|考虑(?:好|清楚)了?)(?:再|才|以后再|之后再|然后再)(?:来)?(?:说|谈|讲|问|聊|商量|拍|买|下单|投诉|发|开口|找)`,
    unless: [
      polite,
      conditional,
      serving,
      precededBy(/不急|慢慢|可以|随时/u),
      within(/不着急|慢慢|随时|收藏|有效期/u),
      UNHURRIED,
      followedBy(/^[^,]{0,2}(?:货|票)/u),
    ],
    fix: PLEASE,
  },
  {
    says: `${YOU}?(?:给我|都给我)(?:看清楚|听好|听着|听清楚|闭嘴|老实|记住|赶紧|马上|立刻|立马|说清楚|想清楚|删|改|撤|安静|注意|态度|打住|停|把)|(?<![\\p{L}])(?:闭嘴|住口|打住|听好了?|给我安静|老实点|态度好点|放尊重点|注意你的|注意您的(?:言辞|态度|措辞|素质)|说话注意|说人话|把话说清楚)`,
    unless: [ours],
    fix: PATIENCE,
  },
  {
    says: `有(?:话|事|屁)(?:就|快|直接|赶紧|好好){1,2}(?:说|讲|放)|有事说事|(?:说|讲|捡|挑)重点(?:说)?|别绕(?:弯子|圈子)|(?:一次性?|一口气)(?:说|问|讲)(?:完|清楚)|长话短说|耐心点|冷静(?:点|一下)(?!敷|食|饮|水)|安静点|动(?:动|一?下)(?:脑子|手指头?|脑筋)|用(?:点|一?下)(?:心|脑子)|长点(?:心|记性|脑子)|(?:睁大|擦亮|睁开)(?:您|你)?(?:的)?(?:狗)?眼睛?`,
    unless: [polite, ours, serving, followedBy(/^的/u), within(/动动手指(?:就|即)?(?:可|能)/u)],
    fix: PATIENCE,
  },
  { says: `限${YOU}|完(?:了)?再(?:来)?(?:跟|找|和)我(?:们)?(?:说|谈|聊|讲|要)`, unless: [polite], fix: PLEASE },
  {
    says: `${START}你(?:先|赶紧|现在|自己|给我)?去${gap(3)}${BUYER_ACT}${gap(6)}`,
    unless: [
      polite,
      serving,
      conditional,
      SOFT,
      saying(/一下|下$|看看/u),
      followedBy(/^[^,]{0,4}(?:时|后|的话|之前|就能|就可以)/u),
    ],
    fix: PLEASE,
  },
  { says: `要么${gap(8)}[,]?要么(?:就)?${gap(6)}(?:退|走|别|等|算|滚|自己)`, unless: [ours], fix: PLEASE },
  {
    says: `(?:不|没)(?:付款|付|拍|买|下单|看|信|满意)${gap(2)}[,]?(?:就)?(?:别|不要|少)(?:${TALK}|来|浪费)`,
    fix: PATIENCE,
  },
  {
    says: `把${gap(3)}${HANDED}${gap(4)}(?:清楚|明白|利索|完整?|齐|好|掉|了|过来|上来|出来|回来|干净|闭上|给我)(?=再|[^0-9a-z\\u3400-\\u9fff]|$)`,
    unless: [
      polite,
      serving,
      ours,
      conditional,
      safety,
      SOFT,
      FOR_OUR_DEED,
      precededBy(/(?:退货|换货|维修|返修)[^,]{0,3}$|已经?|[他她它]|的时候/u),
      saying(/一下|办|安排|处理|查|核/u),
      within(/就行|就可以|即可|就好/u),
    ],
    fix: PLEASE,
  },
  {
    says: `[\\u4e00-\\u9fff](?:清楚|明白|好|完)了?再(?:说|问|来|发|讲|谈|找)(?!货)`,
    unless: [
      polite,
      serving,
      ours,
      conditional,
      safety,
      SOFT,
      UNHURRIED,
      within(/收藏|不急|慢慢|随时|也行|都行|就行|可以|最好/u),
    ],
    fix: PLEASE,
  },
  {
    says: `(?<!${YOU}|我|他|这)给我(?:们)?(?:个|一个)?(?:答复|回复|准话|痛快话|交代)|${YOU}(?:就|先|只管|只要|得|要){0,2}(?:听我的(?!建议)|听话|照做|排队|消停|要做的就是)`,
    unless: [polite, asking, conditional, FOR_OUR_DEED, precededBy(/让$/u)],
    fix: PATIENCE,
  },
  {
    says: `不(?:准|许)(?:再|你|您|乱|随便|说|问|退|拍|改|发|找|打|给)${gap(4)}|别(?:跟|像)个?${gap(5)}(?:似的|一样)|别再${gap(8)}了(?![^,])`,
    unless: [
      safety,
      polite,
      serving,
      ours,
      conditional,
      precededBy(/为了|避免/u),
      followedBy(/^[^,]{0,3}的(?:说法|规定|道理)/u),
      saying(/别再(?:倒|喝|吃|用|碰|充|插|加|通|转|点|信|扫)/u),
    ],
    fix: PATIENCE,
  },
  {
    says: alone(
      '(?:消停|歇|省省|靠边|让开|走开|闪开|起开|退下|打住|一边)(?:会儿?|点|着|力气|站|去|待着|凉快|等着|玩){0,2}',
    ),
    fix: PATIENCE,
  },
  {
    says: `(?:不(?:懂|会|明白|清楚|信)|没看懂)就(?:去|自己|回去|先|再|多|好好){1,2}${LOOK_UP}`,
    unless: [serving, within(/问我|找我|随时|可以|联系/u)],
    fix: LOOK,
  },
  {
    says: `(?:想|要)(?:买|要|退|换|拍)?(?:的话)?就(?:痛快|干脆|赶紧|快点?|趁早|抓紧|别(?:${TALK}|废))`,
    unless: [polite, serving, within(/活动|优惠|限时/u)],
    fix: PAY,
  },
  {
    says: `(?:老老实实|乖乖|老实|规规矩矩|安安静静)(?:地)?(?:给我)?(?:等|排队|待|呆|付|看|听|说|收|签|退|填|写|按)`,
    unless: [polite, safety, ours],
    fix: WAIT,
  },
  {
    says: `${START}(?:${YOU}|那|就|自己|先){0,3}(?:去|上|到|找)(?:别的?(?:店|人|处|家|地方)|其他(?:店|家|地方)|楼下|前台|门口|网上|百度|隔壁)${gap(3)}(?:问|看|买|等|拿|取|查|搜)`,
    unless: [polite, serving, conditional, ours, followedBy(/^[^,]{0,3}也(?:好|行)/u)],
    fix: LOOK,
  },
];

export default defineRule(
  {
    id: 'commanding',
    kind: 'tone',
    title: '命令、指使买家',
    message: '这句听起来像在命令买家。',
    why: '职业规范五忌之三“忌命令”；“两要”：请字当头。',
    severity: 'warn',
    advice: '改成请求，并说出自己会做什么：麻烦您……，我这边马上为您处理',
  },
  strikes([...FRAMES, ...english.COMMANDING]),
);

export const examples: RuleExamples = {
  trips: [
    '赶紧把尾款付了',
    '能不能别老问',
    '想清楚再来找我',
    '你得先确认收货才行',
    '自己量一下腰围不就知道了',
    '去看说明书',
    '有话快说',
    '给我看清楚了再说话',
    '不买就别问',
    '慢慢等吧',
    '少废话',
  ],
  nearMisses: [
    '麻烦您先付一下尾款，今天就能排单',
    '马上给您发过去',
    '安装时必须先断电',
    '您应该明天能收到',
    '别让孩子单独使用哦',
    '仓库正在赶紧备货',
    '您自己决定就好，不着急',
    '建议您看清楚尺码表再拍',
    '请耐心等待一下，正在为您核实',
    '您得到的积分可以抵现',
    '收到货再确认就好',
    '您可以先看看详情页里的对比图',
    '您把面单发给我，我去催快递',
  ],
};
