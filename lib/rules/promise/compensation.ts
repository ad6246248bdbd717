import * as english from '../english/promise';
import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { asking, conditional, followedBy, negated, precededBy, saying, within } from '../grammar/guards';
import type { Guard } from '../grammar/scene';
import { any, gap, YOU } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

const NUMBER = '(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百几半]{1,4})';
/** So much money, or so much of the price. */
const AMOUNT = `${NUMBER}(?:个)?(?:元|块|百|千|毛|蚊|r(?![a-z0-9])|%|折|成|倍|积分)`;
const GIVING = any(
  `退 返 转 打 贴 补 赔 减 少 便宜 便依 抹 抵 充 折 省 补偿 赔偿 赔付 优惠 减免 补贴 少收 出(?!厂|口) 收您? 加送 报销`,
);
/** What somebody has to pay beside the price. */
const FEE = any(
  `(?:运|邮|油|快递|配送|安装|手续|上门|取件|加急|误工|医药|维修|保养|工本|搬[楼运]|打包|会员|运送|税)费 税点?(?!号|务) (?:邮|干洗|打车|票|运)钱 差[价额] 损失`,
);
const SHOP = '(?:我们?|咱们?|店里?|本店|小店|公司)(?:这边|家)?';
const BEARS = '(?:来(?!到|得)|出(?!了)|付|掏|贴|包(?!邮|装)|担|承担|赔|兜|吸收|买单|报销?|垫|补|吃)(?:了|的|下)?';

/** What the buyer pays for, as everybody does. */
const CHARGED: Guard = ({ before, words }) => /按[^,]{0,4}$/u.test(before) && words.startsWith('收');
/** What another shop asks is no promise of ours. */
const ELSEWHERE: Guard = ({ before, words }) =>
  /(?:隔壁|别家|别的店|另一?家|他家|对面|同行|其他店)[^,]{0,4}$/u.test(before) &&
  /^(?:便宜|便依|优惠|减|打|送)/u.test(words);

const FRAMES: readonly Frame[] = [
  {
    says: `${GIVING}(?:给|回|去|现|掉)?(?:${YOU})?(?:个|大概|差不多|到)?${AMOUNT}`,
    when: [within(/[您你]|我/u)],
    unless: [
      precededBy(/[能会]$|多$/u),
      CHARGED,
      ELSEWHERE,
      saying(/满减/u),
      followedBy(/^(?:以上|以内|左右|的|定金|编号)/u),
    ],
  },
  {
    says: `(?:返|退|补)${NUMBER}(?:元|块)给${YOU}|(?<![赠配发派])送${YOU}(?:了|[一二两三四几个份张副台套包]|\\d)|(?:我|给${YOU})(?:帮${YOU}|给${YOU})?补(?:您|你)?差价|请[您你](?:喝|吃)`,
    unless: [followedBy(/^[^,]{0,4}(?:链接|教程|视频|趟|程)/u)],
  },
  {
    says: `${FEE}(?:您|你)?(?:都|全部?|就|由|归|也|替您|帮您|给您){0,2}(?:我|我们|店里|本店|咱们?家?)(?:帮|替|给)?(?:您|你)?${BEARS}|${SHOP}(?:帮|替|给)?${YOU}?(?:出|付|掏|贴|担|承担|吸收|垫|赔|补)${YOU}?${gap(4)}${FEE}|${FEE}${gap(3)}(?:给您|帮您|替您|全)(?:免|包|省|报|抹)|(?:给|帮)[您你]?免(?:了|个|掉)?${gap(4)}(?:费|单)`,
    // What rules or the law lay on the shop is no favour.
    unless: [within(/质量问题|规则|运费险|规定/u)],
  },
  {
    says: `(?:算|记在?)(?:在)?(?:我们?|店里|咱们?)(?:家)?(?:的|头上)(?![\\u4e00-\\u9fff])|免单|(?:退|赔|返)(?:给)?${YOU}?(?:一半|双倍|[一二两三四五六七八九]成)|(?:双倍|[两三十\\d]倍)(?:给您)?(?:赔|退|返|补)|赔赔|全赔`,
  },
  {
    says: `(?:不用|别|不必)(?:退|寄|还)(?:回来?)?了?[,]?${gap(6)}(?:送|归|留着|当)(?:给)?${YOU}?|当(?:作)?(?:礼物|赠品)(?:给|送)?[您你]|(?:多|再|额外|另外|白|偷偷)(?:给${YOU})?(?:送|塞|捎|饶|搭|贴)(?:${YOU})?(?:再)?(?:[一二两三四几](?!次|趟|遍)|[个份点半\\d])|多(?:给|放|寄|抓|装)${YOU}?(?:[一两几个点]|\\d)`,
    when: [within(/[您你]|心意|意思|赔罪/u)],
  },
];

export default defineRule(
  {
    id: 'compensation',
    kind: 'promise',
    title: '赔付、赠送的许诺',
    message: '答应了就要兑现，请确认有权限并登记。',
    why: '职业规范：承诺须履行；平台“违背承诺”。',
    severity: 'hint',
    advice: '有权限再许诺：我先帮您提交申请，审核结果告诉您',
  },
  strikes([...FRAMES, ...english.COMPENSATION], {
    unless: [negated, conditional, asking, within(/申请|活动|满\d|结[算账帐]|合计|一共|单价|定金|实付|会员券/u)],
  }),
);

export const examples: RuleExamples = {
  trips: [
    '给您补偿20元',
    '退您10元差价',
    '送您一份小礼物',
    '运费我们承担',
    '我帮您补差价',
    '返5元给您',
    '来回邮费都由我们出',
    '这单给您免单了',
    '碎了的那只不用寄回了，当礼物送您',
    '再多送您两包湿巾',
    '退您一半的货款',
    '优惠您3块',
    '赔您一百元',
  ],
  nearMisses: [
    '满200减20优惠券可领',
    '退款会在3个工作日内到账',
    '活动赠品随单发出',
    '补发需要2天',
    '定金100元',
    '下单立减活动今晚结束',
    '运费险可以报销退货运费',
    '价格是99元',
    '退款会原路退回您的账户',
    '送您家门口可以吗',
    '质量问题的运费我们承担',
    '运费险一般能赔8元左右',
    '补差价的链接发您了',
    '会员打九折，结算页会自动减',
    '收您三项一共1404元',
    '寄回来的时候请多垫一层泡沫',
    '另一家便宜三块也挺好，您可以对比一下',
    '司机只送到楼下，上楼按层收您十块',
  ],
};
