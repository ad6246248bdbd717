import type { Candidate, Detector } from '../detector';

/** A draft and the piece of it that is to be worded better. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Whose data it is, as far as the wording depends on it: the buyer's, the agent's own, or not known. */
export type Whose = 'own' | 'agent' | 'unknown';

/** What stands behind a noun: 电话是 …, and 电话… without anything between. */
type Joined = readonly [linked: string, bare: string];
/** The noun that the sentence has already used; what follows it when the data is the buyer's own (absent: the number's tail) and else. */
type Labelled = readonly [noun: RegExp, unknown: Joined, own?: Joined];

const ORDERS: Joined = ['订单里填写的那个', '以订单里填写的为准'];
const PAPERS: Joined = ['提交过的那个', '信息'];
const ON_FILE: Joined = ['填写的那个', '（填写的那个）'];
const PHONE: Labelled = [/(?:电话|手机|[号號][码碼]|座机|方式|電話|手機|tel|phone)[号號]?[码碼]?$/iu, ORDERS];
const PAPER: Labelled = [/(?:[证證照]件?|[号號][码碼]?)$/u, PAPERS, PAPERS];
const HERE: Joined = ['（请在平台内沟通）', '（请在平台内沟通）'];
const CONTACT: Labelled = [
  /(?:[信微裙群蚪泡标鹅扣球号號]|[vｖq][xq]?|wx|wechat|id|line|支付宝|我)$/iu,
  HERE,
  ['之前留的那个', '（之前留的那个）'],
];
const NUMBERED = /(?:[单單递包裹件]|[卡账帐賬])[编編]?[号號]?[码碼]?$/u;

const LABELLED: Readonly<Record<string, Labelled>> = {
  mobile: PHONE,
  landline: PHONE,
  'overseas-phone': PHONE,
  'order-no': [NUMBERED, ['这一单', '这一单']],
  'tracking-no': [NUMBERED, ['订单页里的那个', '以订单页为准']],
  'bank-card': [NUMBERED, ['原来付款的那个', '（原路退回）']],
  address: [/(?:[地住]址|[地位][点點置])$/u, ORDERS, ORDERS],
  email: [/(?:[邮信郵]箱|邮件|mail)(?:地址)?$/iu, ON_FILE, ON_FILE],
  'person-name': [/(?:[件货貨系繫]人|姓名|名字|件者)$/u, ['订单里填写的那位', '（订单里填写的那位）']],
  'id-card': PAPER,
  'hk-id': PAPER,
  'macau-id': PAPER,
  'tw-id': PAPER,
  passport: PAPER,
  'travel-permit': PAPER,
  'wechat-id': CONTACT,
  'messenger-id': CONTACT,
  qq: CONTACT,
  alipay: CONTACT,
};
const LINK = /(?:(?:[写填留用]|登记|预留|显示)的?|就|还)?(?:[是为叫:：=]|\s)+$/u;
// 13812345678这个手机号: the noun follows.
const NOUN_AFTER = /^(?:[这那]一?个)?的?(?:手[机機]|电话|電話|[号號][码碼]|[地住]址|邮箱|订单|单子|包裹|快递|卡)/u;
const NOUN_AT_END = /的?(?:手机号?|电话|地址|邮箱|订单|包裹|银行卡)$/u;
const THIS_CHAT = '本平台的聊天窗口';
const REACH = 14;

/** What to write instead of a piece of data so that the sentence stays whole; simplified. Deletion: as little of it as still tells which one. */
export function betterWording(place: Place, detector: Detector, candidate: Candidate, whose: Whose): string {
  const { text, start, end } = place;
  const isOwn = whose === 'own';
  const ahead = text.slice(Math.max(0, start - REACH), start);
  const link = LINK.exec(ahead)?.[0] ?? '';
  const labelled = Object.hasOwn(LABELLED, detector.kind) ? LABELLED[detector.kind] : undefined;
  const isNameKept = isOwn && detector.kind === 'person-name';
  if (labelled !== undefined && !isNameKept && labelled[0].test(ahead.slice(0, ahead.length - link.length))) {
    const others = whose === 'agent' ? HERE : labelled[1];
    const joined = isOwn ? labelled[2] : others;
    if (joined === undefined) return `尾号${candidate.value.slice(-4).toUpperCase()}`;
    return link === '' ? joined[1] : joined[0];
  }
  const others = whose === 'agent' ? THIS_CHAT : detector.withheld;
  const whole = isOwn ? detector.rewrite(candidate, text.slice(start, end)) : others;
  const following = text.slice(end, end + 6);
  if (!NOUN_AFTER.test(following)) return whole;
  return whole.replace(NOUN_AT_END, following.startsWith('的') ? '' : '的');
}
