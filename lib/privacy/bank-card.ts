import type { GroupedNumber } from '../text/digit-runs';
import { groupedNumbers } from '../text/digit-runs';
import { after, before, candidateIn, isLabelledAsItem, touchesLetters } from './reading/candidates';
import { hasLuhnCheck } from './reading/check-digits';
import { hasKnownIssuer } from './reading/known-issuer';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';

// UnionPay, Visa, Mastercard, American Express, JCB, Discover, and the older debit cards that begin with 9.
const ISSUER =
  /^(?:62\d{14,17}|4\d{15}|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|3[47]\d{13}|35\d{14}|60\d{14,17}|6[45]\d{14}|9\d{15,18})$/u;
const BANK_WORD =
  /银行|卡号|开户|户名|储蓄|借记卡|信用卡|银联|转账|打款|汇款|账号|帐号|账户|帐户|收款|退款?到|[这那]张卡|[工农中建交招]行|(?:兴业|浦发|民生|光大|华夏|广发|招商|平安|中信|农信|商行|信用社)的?卡|邮储|支行|visa|master/u;
const WORD_DISTANCE = 20;
const SHORTEST_ACCOUNT = 9;
const LONGEST_ACCOUNT = 17;
// An order or a parcel is announced closer to its number than any bank.
const OTHER_LABEL = /(?:订单|单号|运单|快递|物流|条码|商品|宝贝|sku|imei)[^\d]{0,6}$/u;
// An account of a bank elsewhere has no check digit: the words must say that money goes to it.
const ACCOUNT_LABEL =
  /(?:银行|[账帐](?:号|户)|户口|户头|中信|玉山|国泰|台新|富邦|恒生|汇丰|邮局|(?:汇款?|转[账帐]|打款)(?:到|至))(?:号码?)?我?(?:分开[打发念说])?(?:\(\p{Script=Han}{2}\))?(?:[是为:\s]|[^\d\p{Script=Han}]){0,3}$/u;
const PAYS =
  /汇|[过入]数|户头|中信|玉山|国泰|台新|富邦|恒生|转[账帐到]|打款|打到|存到|开户|户名|银行|分行|支行|世华|邮局/u;
const CARD_GROUPS = /^4,4,4,4(?:,[1-3])?$/u;

export default defineDetector({
  kind: 'bank-card',
  title: '银行卡号',
  why: '退款都原路返回，用不到卡号（《个人信息保护法》第二十八条）',
  severity: { own: 'block', unknown: 'block', foreign: 'block' },
  order: 30,
  find: (text) =>
    groupedNumbers(text.numbers, SHORTEST_ACCOUNT, 19)
      .filter((number) => isCard(text, number) || isAccount(text, number))
      .flatMap((number) => {
        const confidence = confidenceOf(text, number) ?? (isAccount(text, number) ? 'likely' : undefined);
        return confidence === undefined
          ? []
          : [candidateIn(text.digits, number.start, number.end, number.digits, confidence)];
      }),
  rewrite: (candidate) => `尾号${candidate.value.slice(-4)}的银行卡`,
  withheld: '原付款账户',
});

export const examples: DetectorExamples = {
  trips: ['银行卡号6222021234567890128', '打款到4111 1111 1111 1111'],
  nearMisses: ['订单号6222021234567890128', '银行卡号4111111111111112'],
};

function isAccount(text: DataText, number: GroupedNumber): boolean {
  if (ISSUER.test(number.digits) || /^1[3-9]\d{9}$/u.test(number.digits) || number.before + number.after > 0)
    return false;
  if (number.digits.length > LONGEST_ACCOUNT || !ACCOUNT_LABEL.test(before(text, number.start, WORD_DISTANCE)))
    return false;
  return PAYS.test(before(text, number.start, WORD_DISTANCE) + after(text, number.end, WORD_DISTANCE));
}

function isCard(text: DataText, number: GroupedNumber): boolean {
  if (!ISSUER.test(number.digits) || !hasLuhnCheck(number.digits)) return false;
  if (touchesLetters(text, number) || isLabelledAsItem(text, number.start)) return false;
  return !OTHER_LABEL.test(before(text, number.start, WORD_DISTANCE));
}

/** Without a word of banking only a number that a bank gives out may be a card's: one of ten passes the check by chance. */
function confidenceOf(text: DataText, number: GroupedNumber): Candidate['confidence'] | undefined {
  const around = [before(text, number.start, WORD_DISTANCE), after(text, number.end, WORD_DISTANCE)];
  if (CARD_GROUPS.test(number.groupLengths.join(',')) || around.some((words) => BANK_WORD.test(words)))
    return 'certain';
  return hasKnownIssuer(number.digits) ? 'likely' : undefined;
}
