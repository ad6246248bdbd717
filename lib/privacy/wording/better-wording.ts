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
/** The noun that the sentence has already used; what follows it when the data is the buyer's own (absent: the number's tail) and else. */
type Labelled = readonly [noun: RegExp, unknown: Joined, own?: Joined];

const ORDERS: Joined = ['订单里填写的那个', '以订单里填写的为准'];
const PAPERS: Joined = ['提交过的那个', '信息'];
const ON_FILE: Joined = ['填写的那个', '（填写的那个）'];
const PHONE: Labelled = [
  /(?:电话|手机|[号號][码碼]|[拟擬私小][号號]|座机|方式|電話|手機|tel|phone)[号號]?[码碼]?$/iu,
  ORDERS,
];
const PAPER: Labelled = [/(?:[证證照]件?|[号號][码碼]?)$/u, PAPERS, PAPERS];
const HERE: Joined = ['（请在平台内沟通）', '（请在平台内沟通）'];
const CONTACT: Labelled = [
  /(?:[信微裙群蚪泡标鹅扣球号號]|[vｖq][xq]?|wx|wechat|id|line|支付宝|我)$/iu,
  HERE,
  ['之前留的那个', '（之前留的那个）'],
];
const ON_RECORD: Joined = ['登记的那个', '（登记的那个）'];
const PAY_HERE: Joined = ['（请在平台内付款）', '（请在平台内付款）'];
const NUMBERED = /(?:[单單递包裹件]|[卡账帐賬])[编編]?[号號]?[码碼]?$/u;

const LABELLED: Readonly<Record<string, readonly Labelled[]>> = {
  mobile: [PHONE],
  landline: [PHONE],
  'overseas-phone': [PHONE],
  hotline: [[/(?:电话|热线|電話|熱線|[号號][码碼])$/u, ['官方客服热线', '（以官方客服热线为准）']]],
  'order-no': [
    [/[单單][编編]?[号號][码碼]?$/u, ['订单页里的那个', '以订单页为准']],
    [/(?:[订訂][单單]|[单單]子?|包裹|[这這][单單])$/u, ['这一单', '']],
  ],
  'tracking-no': [
    [/[码碼]$/u, ['取件短信里的那个', '以取件短信为准']],
    [NUMBERED, ['订单页里的那个', '以订单页为准']],
  ],
  'bank-card': [[NUMBERED, ['原来付款的那个', '（原路退回）']]],
  address: [[/(?:[地住]址|[地位][点點置])$/u, ORDERS, ORDERS]],
  coordinates: [[/(?:位置|定位|坐[标標]|[经經][纬緯]度)$/u, ['订单页里显示的那个', '以订单页显示的为准'], ORDERS]],
  email: [[/(?:[邮信郵]箱|邮件|mail)(?:地址)?$/iu, ON_FILE, ON_FILE]],
  'person-name': [[/(?:[件货貨系繫]人|姓名|名字|件者|[户戶]名)$/u, ['订单里填写的那位', '（订单里填写的那位）']]],
  'licence-plate': [[/[车車]牌[号號]?[码碼]?$/u, ON_RECORD, ON_RECORD]],
  uscc: [[/(?:[税稅][号號]|代[码碼]|[识識][别別][号號])$/u, ON_FILE, ON_FILE]],
  'payment-code': [[/[付收]款[码碼]$/u, PAY_HERE, PAY_HERE]],
  credential: [
    [/(?:[码碼]|口令)$/u, ['您收到的那一串', '（您收到的那一串）'], ['您收到的那一串', '（您收到的那一串）']],
  ],
  'id-card': [PAPER],
  'hk-id': [PAPER],
  'macau-id': [PAPER],
  'tw-id': [PAPER],
  passport: [PAPER],
  'travel-permit': [PAPER],
  'wechat-id': [CONTACT],
  'messenger-id': [CONTACT],
  qq: [CONTACT],
  alipay: [CONTACT],
};
const LINK = /(?:(?:[写填留用]|登记|预留|显示)的?|就|还)?(?:[是为叫:：=]|\s)+$/u;
// 13812345678这个手机号: the noun follows.
const NOUN_AFTER = /^\s?(?:[这那這]一?个)?的?(?:手[机機]|电话|電話|[号號][码碼]|[地住]址|邮箱|订单|单子|包裹|快递|卡)/u;
// 2608812345678901234这单: what follows says all but whose.
const ORDER_AFTER = /^\s?[这那這]一?[单个單個]/u;
const NOUN_AT_END = /的?(?:手机号?|电话|地址|邮箱|订单|包裹|银行卡)$/u;
// 您打13912345678找师傅: the buyer is not sent to the number of the buyer's own order.
const DIALLED = /(?:[拨撥]打?|致电|致電|[联聯][系繫]|电联|(?<![发發])打)(?:一下|下)?[\s:：]*$/u;
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
  const ahead = text.slice(Math.max(0, start - REACH), start);
  const link = LINK.exec(ahead)?.[0] ?? '';
  const noun = ahead.slice(0, ahead.length - link.length);
  const following = text.slice(end, end + 6);
  const labelled = isOwn && kind === 'person-name' ? undefined : labelsOf(kind).find(([pattern]) => pattern.test(noun));
  if (labelled !== undefined) {
    const others = whose === 'agent' ? HERE : labelled[1];
    const joined = isOwn ? labelled[2] : others;
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

function labelsOf(kind: string): readonly Labelled[] {
  return Object.hasOwn(LABELLED, kind) ? (LABELLED[kind] ?? []) : [];
}

/** 电话以订单里填写的为准打不通 runs on; in brackets it does not. */
function inSentence(wording: string, following: string): string {
  return wording.startsWith('以') && /^[\p{L}\p{N}]/u.test(following) ? `（${wording}）` : wording;
}
