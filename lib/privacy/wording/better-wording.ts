import type { Candidate, Detector } from '../detector';

/** A draft and the piece of it that is to be worded better. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Labelled {
  /** The noun that the sentence has already used, at the end of what stands before. */
  readonly noun: RegExp;
  /** What stands behind the noun when the data is the buyer's own, by how noun and data are joined. */
  readonly own: (candidate: Candidate) => Joined;
  readonly unknown: Joined;
}

interface Joined {
  /** 电话是 …, 电话: … */
  readonly linked: string;
  /** 电话… */
  readonly bare: string;
}

const LINK = '(?:写的|填的|登记的|留的|预留的|用的|显示的?|就|还)?(?:是|为|叫|:|：|=|\\s|→){1,3}';
const ORDERS: Joined = { linked: '订单里填写的那个', bare: '以订单里填写的为准' };
const PAPERS: Joined = { linked: '提交过的那个', bare: '信息' };
const HERE: Joined = { linked: '（请在平台内沟通）', bare: '（请在平台内沟通）' };
const tail = ({ value }: Candidate): Joined => {
  const last = `尾号${value.slice(-4).toUpperCase()}`;
  return { linked: last, bare: last };
};
const PHONE: Labelled = {
  noun: /(?:电话|手机号?|號?碼|号码|座机|联系方式|聯繫方式|電話|手機號?|tel|phone)(?:号码?)?$/iu,
  own: tail,
  unknown: ORDERS,
};
const PAPER: Labelled = { noun: /(?:证|證|证件|護照|护照|号|號|号码|號碼)$/u, own: () => PAPERS, unknown: PAPERS };
const CONTACT: Labelled = {
  noun: /(?:信|微|[vｖ]x?|wx|wechat|qq|q|扣扣|企鹅|号|號|账号|id|line|上|我)$/iu,
  own: () => ({ linked: '之前留的那个', bare: '（之前留的那个）' }),
  unknown: HERE,
};

const LABELLED: Readonly<Record<string, Labelled>> = {
  mobile: PHONE,
  landline: PHONE,
  'overseas-phone': PHONE,
  'order-no': {
    noun: /(?:订单|訂單|单|單)(?:号|編?號|编号|号码)?$/u,
    own: tail,
    unknown: { linked: '这一单', bare: '这一单' },
  },
  'tracking-no': {
    noun: /(?:快递|物流|运单|包裹|单|單)(?:号|號|单号|单|编号)?$/u,
    own: tail,
    unknown: { linked: '订单页里的那个', bare: '以订单页为准' },
  },
  'bank-card': {
    noun: /(?:卡|卡号|账号|帐号|賬號)$/u,
    own: tail,
    unknown: { linked: '原来付款的那个', bare: '（原路退回）' },
  },
  address: { noun: /(?:地址|住址|地點|地点|门牌号?)$/u, own: () => ORDERS, unknown: ORDERS },
  email: {
    noun: /(?:邮箱|信箱|邮件|郵箱|mail)(?:地址)?$/iu,
    own: () => ({ linked: '填写的那个', bare: '（填写的那个）' }),
    unknown: { linked: '填写的那个', bare: '（填写的那个）' },
  },
  'person-name': {
    noun: /(?:收[件货]人|聯繫人|联系人|姓名|名字|收件者|签收人|取件人)$/u,
    own: ({ value }) => ({ linked: value, bare: value }),
    unknown: { linked: '订单里填写的那位', bare: '（订单里填写的那位）' },
  },
  'id-card': PAPER,
  'hk-id': PAPER,
  'macau-id': PAPER,
  'tw-id': PAPER,
  passport: PAPER,
  'travel-permit': PAPER,
  'wechat-id': CONTACT,
  'messenger-id': CONTACT,
  qq: CONTACT,
};
const LINKED = new RegExp(`${LINK}$`, 'u');
// 13812345678这个手机号: the noun follows.
const NOUN_AFTER = /^(?:(?:这|那|这一|那一)个)?的?(?:手机|电话|手機|電話|号码|號碼|地址|邮箱|订单|单子|包裹|快递|卡)/u;
const REACH = 14;

/** What to write instead of a piece of data so that the sentence stays whole; simplified. Deletion: as little of it as still tells which one. */
export function betterWording(place: Place, detector: Detector, candidate: Candidate, isOwn: boolean): string {
  const written = place.text.slice(place.start, place.end);
  const whole = isOwn ? detector.rewrite(candidate, written) : detector.withheld;
  const ahead = place.text.slice(Math.max(0, place.start - REACH), place.start);
  const labelled = Object.hasOwn(LABELLED, detector.kind) ? LABELLED[detector.kind] : undefined;
  const link = LINKED.exec(ahead)?.[0] ?? '';
  const hasNoun = labelled?.noun.test(ahead.slice(0, ahead.length - link.length)) === true;
  if (labelled === undefined || !hasNoun) return withNounAfter(place, whole);
  if (detector.kind === 'person-name' && isOwn) return whole;
  const joined = isOwn ? labelled.own(candidate) : labelled.unknown;
  return link === '' ? joined.bare : joined.linked;
}

/** 尾号5678的手机 before 这个手机号 is 尾号5678. */
function withNounAfter({ text, end }: Place, whole: string): string {
  return NOUN_AFTER.test(text.slice(end, end + 6))
    ? whole.replace(/的?(?:手机号?|电话|地址|邮箱|订单|包裹|银行卡)$/u, '')
    : whole;
}
