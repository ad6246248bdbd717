import { matchesOf } from '../text/matches';
import type { GroupedNumber } from '../text/digit-runs';
import { groupedNumbers } from '../text/digit-runs';
import type { DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { describedAccounts } from './reading/described-account';
import { after, before, candidateIn, isLabelledAsItem } from './reading/candidates';
import { toldWallets } from './reading/told-payments';

// An account is a mobile number or a mailbox behind the word; a user id has 16 digits and begins with 2088.
const NAME = '(?:[支只之知枝芝吱z][付富福复副傅府][宝保堡包]|支某[宝保]|支x宝|zfb|alipay)';
const NAMES = new RegExp(NAME, 'gu');
const ACCOUNT_WORD = new RegExp(
  `${NAME}(?:账?帐?号|账户|帐户|收款)?[^\\d\\p{Script=Han}]{0,4}(?:就?是|为|转账?到?|打到?|给|好友|[搜加]|我|这个|吧){0,4}[:\\s]{0,2}$`,
  'u',
);
const USER_ID = /^2088\d{12}$/u;
const PAYMENT_WORD = /uid|pid|商[家户]|收款|付款|转[账到给]|打[款到给]/u;
const MAIL = new RegExp(
  `${NAME}(?:账?帐?号|账户|帐户)?(?:[就是为:转打给到\\s]){0,4}([a-z0-9][a-z0-9._-]{0,63}@[a-z0-9-]{1,63}\\.[a-z]{2,6}(?:\\.[a-z]{2})?)`,
  'gu',
);

export default defineDetector({
  kind: 'alipay',
  title: '支付宝账号',
  why: '平台规则禁止引导买家私下付款，站外付款没有售后保障',
  severity: { own: 'hint', unknown: 'block', foreign: 'block' },
  isContact: true,
  order: 35,
  find: (text) => [
    ...groupedNumbers(text.numbers, 11, 16)
      .filter(({ digits }) => /^(?:1[3-9]\d{9}|2088\d{12})$/u.test(digits))
      .filter((number) => isAnnounced(text, number) && !isLabelledAsItem(text, number.start))
      .map((number) => candidateIn(text.digits, number.start, number.end, number.digits, 'certain')),
    ...matchesOf(MAIL, text.words.text).map((match) => {
      const end = match.index + match[0].length;
      const value = match[1] ?? '';
      return candidateIn(text.words, end - value.length, end, value, 'certain');
    }),
    ...(/手机|电话|[同一]个?号/u.test(text.words.text)
      ? describedAccounts(text.words, matchesOf(NAMES, text.words.text))
      : []),
    ...toldWallets(text.words),
  ],
  rewrite: () => '您的付款账户',
  withheld: '平台内的付款方式',
});

export const examples: DetectorExamples = {
  trips: ['支付宝13812345678', '支付宝账号:abc@example.com', '支付宝号2088102146225135'],
  nearMisses: ['支持支付宝付款', '支付宝立减13元', '订单2088102146225135123'],
};

/** A user id has a form of its own: any word of paying beside it is enough. */
function isAnnounced(text: DataText, number: GroupedNumber): boolean {
  const ahead = before(text, number.start, 16);
  if (ACCOUNT_WORD.test(ahead)) return true;
  return USER_ID.test(number.digits) && PAYMENT_WORD.test(ahead + after(text, number.end, 16));
}
