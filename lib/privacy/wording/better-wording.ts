import { simplify } from '../../text/script';
import type { Candidate, Detector } from '../detector';

/** A draft and the piece of it that is to be worded better. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Whose data it is, as far as the wording depends on it: the buyer's, the buyer's by what was just written, the agent's own, or not known. */
export type Whose = 'own' | 'echoed' | 'agent' | 'unknown';

/** What stands behind a noun: 电话是 …, and 电话… without anything between. */
type Joined = readonly [linked: string, bare: string];
/** Kinds, the noun (simplified) that the sentence has already used, what follows it, and what when the data is the buyer's own (absent: the number's tail). */
type Labelled = readonly [kinds: string, noun: RegExp, unknown: Joined, own?: Joined];

const both = (linked: string): Joined => [linked, `（${linked}）`];
const ORDERS: Joined = ['订单里填写的那个', '以订单里填写的为准'];
const PAPERS: Joined = ['提交过的那个', '信息'];
const IN_PAGE: Joined = ['订单页里的那个', '以订单页为准'];
const ON_FILE = both('填写的那个');
const HERE: Joined = ['（请在平台内沟通）', '（请在平台内沟通）'];

const LABELLED: readonly Labelled[] = [
  ['mobile landline overseas-phone', /(?:电话|手机|号码|[拟私小]号|座机|方式|tel|phone)号?码?$/iu, ORDERS],
  ['order-no', /单编?号码?$/u, IN_PAGE],
  ['order-no', /(?:单子?|包裹)$/u, ['这一单', '']],
  ['tracking-no', /[取提][件货]\S?码$/u, ['取件短信里的那个', '以取件短信为准']],
  ['tracking-no', /[单递包裹件]编?号?码?$/u, IN_PAGE],
  ['bank-card', /(?:[单递包裹件]|[卡账])编?号?码?$/u, ['原来付款的那个', '（原路退回）']],
  ['address', /(?:[地住]址|[地位][点置])$/u, ORDERS, ORDERS],
  ['coordinates', /(?:位置|定位|坐标|经?纬度)$/u, IN_PAGE, ORDERS],
  ['email', /(?:[邮信]箱|邮件|mail)(?:地址)?$/iu, ON_FILE, ON_FILE],
  ['person-name', /(?:[件货系]人|姓名|名字|件者|户名)$/u, both('订单里填写的那位')],
  ['uscc licence-plate', /(?:[税别牌]号?|代码|车牌号码)$/u, ON_FILE, ON_FILE],
  ['id-card hk-id macau-id tw-id passport travel-permit', /(?:证件?|号码?)$/u, PAPERS, PAPERS],
  [
    'wechat-id messenger-id qq alipay',
    /(?:[信微裙群蚪泡标鹅扣球号]|[vｖq][xq]?|wx|wechat|id|line|支付宝|我)$/iu,
    HERE,
    both('之前留的那个'),
  ],
];
const LINK = /(?:(?:[写填留用]|登记|预留|显示)的?|就|还)?(?:[是为叫:：=]|\s)+$/u;
// 13812345678这个手机号: the noun follows.
const NOUN_AFTER = /^\s?(?:[这那]一?个)?的?(?:手机|电话|号码|[地住]址|邮箱|订单|单子|包裹|快递|卡)/u;
// 2608812345678901234这单: what follows says all but whose.
const ORDER_AFTER = /^\s?[这那]一?[单个]/u;
const NOUN_AT_END = /的?(?:手机号?|电话|地址|邮箱|订单|包裹|银行卡)$/u;
// 您打13912345678找师傅: the buyer is not sent to the number of the buyer's own order.
const DIALLED = /(?:拨打?|致电|联系|电联|(?<!发)打)(?:一?下)?[\s:：]*$/u;
const NUMBERS_OF_ORDERS = new Set(['order-no', 'tracking-no']);
const PHONES = new Set(['mobile', 'landline', 'overseas-phone']);
const SHOWN_PHONE = '页面上的电话';
const THIS_CHAT = '本平台的聊天窗口';
const REACH = 14;

/** What to write instead of a piece of data so that the sentence stays whole; simplified. Deletion: as little of it as still tells which one. */
export function betterWording(place: Place, detector: Detector, candidate: Candidate, whose: Whose): string {
  const wording = wordingFor(place, detector, candidate, whose);
  // What was just written is not what stands in the order yet: 改到文三路 is the change itself.
  return whose === 'echoed' ? wording.replace('订单里填写的', '刚才发的') : wording;
}

function wordingFor({ text, start, end }: Place, detector: Detector, candidate: Candidate, whose: Whose): string {
  const { kind } = detector;
  const isOwn = whose === 'own' || whose === 'echoed';
  const ahead = simplify(text.slice(Math.max(0, start - REACH), start));
  const link = LINK.exec(ahead)?.[0] ?? '';
  const noun = ahead.slice(0, ahead.length - link.length);
  const following = simplify(text.slice(end, end + 6));
  const labelled =
    isOwn && kind === 'person-name'
      ? undefined
      : LABELLED.find(([kinds, pattern]) => kinds.split(' ').includes(kind) && pattern.test(noun));
  if (labelled !== undefined) {
    const others = whose === 'agent' ? HERE : labelled[2];
    const joined = isOwn ? labelled[3] : others;
    if (joined === undefined) return `尾号${candidate.value.slice(-4).toUpperCase()}`;
    return link === '' ? inSentence(joined[1], following) : joined[0];
  }
  if (whose === 'unknown' && PHONES.has(kind) && DIALLED.test(ahead)) return SHOWN_PHONE;
  const others = whose === 'agent' ? THIS_CHAT : detector.withheld;
  const whole = isOwn ? detector.rewrite(candidate, text.slice(start, end)) : others;
  if (NUMBERS_OF_ORDERS.has(kind) && ORDER_AFTER.test(following)) return whole.replace(NOUN_AT_END, '');
  if (!NOUN_AFTER.test(following)) return whole;
  return whole.replace(NOUN_AT_END, following.startsWith('的') ? '' : '的');
}

/** 电话以订单里填写的为准打不通 runs on; in brackets it does not. */
function inSentence(wording: string, following: string): string {
  return wording.startsWith('以') && /^[\p{L}\p{N}]/u.test(following) ? `（${wording}）` : wording;
}
