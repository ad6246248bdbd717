import type { GroupedNumber } from '../text/digit-runs';
import { groupedNumbers } from '../text/digit-runs';
import { sourceSpan } from '../text/normalise';
import { defineDetector } from './detector';
import type { DataText, DetectorExamples } from './detector';
import { after, before, candidateIn, isLabelledAsItem, touchesLetters } from './reading/candidates';

// +852 (mobile 4 5 6 7 9, fixed 2 3), +853 (mobile 6, fixed 28), +886 (mobile 9, fixed 2 to 8).
const INTERNATIONAL = /^(?:00)?(?:852[2-79]\d{7}|853(?:6\d{7}|28\d{6})|8869\d{8}|886[2-8]\d{7,8})$/u;
// Any other country's, with the plus that only such numbers carry (E.164: at most 15 digits).
const WITH_PLUS = /^(?!86|0)\d{9,14}$/u;
const TAIWAN_MOBILE = /^09\d{8}$/u;
const TAIWAN_GROUPS = /^(?:10|4,6|4,3,3|1(?:,1){9})$/u;
const HONG_KONG = /^[2-79]\d{7}$/u;
const PHONE_WORD =
  /(?:电话|市话|手机|分机|手提|致电|拨打|whatsapp|(?<![a-z])ws\s?我?|联络|打[给俾比][他她佢]|(?<!分开)[打拨搵揾找]|call|(?<![卡账帐户单货型款批编])号)(?:号码?|[是为系係])*[^\d\p{Script=Han}]{0,4}$/u;
const ON_WHATSAPP = /whatsapp(?:号码?|[是为系係加:\s])*\+?$/u;
const LONGEST_ON_WHATSAPP = 13;
const TAIWAN_LINE = /^0[2-8]\d{7,8}$/u;
const TAIWAN_LINE_GROUPS = /^(?:[234],[34],4|2,[78])$/u;

export default defineDetector({
  kind: 'overseas-phone',
  title: '港澳台电话',
  why: '电话号码属于个人信息，只能用于本单履约（《个人信息保护法》第六条、第十条）',
  severity: { own: 'hint', unknown: 'warn', foreign: 'block' },
  isContact: true,
  order: 69,
  find: (text) =>
    groupedNumbers(text.numbers, 8, 14)
      .filter((number) => isPhone(text, number))
      .map((number) => candidateIn(text.digits, number.start, number.end, number.digits, 'likely')),
  rewrite: (candidate) => `尾号${candidate.value.slice(-4)}的手机`,
  withheld: '您订单里填写的手机号',
});

export const examples: DetectorExamples = {
  trips: ['+852 5123 4567', '手機0912-345-678', '电话:91234567'],
  nearMisses: ['日期20241231', '金额51234567', '货号0912345678'],
};

function isPhone(text: DataText, number: GroupedNumber): boolean {
  if (number.before > 0 || number.after > 0) return false;
  if (touchesLetters(text, number) || isLabelledAsItem(text, number.start)) return false;
  const ahead = before(text, number.start, 14);
  // Nothing but a telephone number stands behind that.
  if (ON_WHATSAPP.test(ahead) && number.digits.length <= LONGEST_ON_WHATSAPP) return true;
  if (INTERNATIONAL.test(number.digits))
    return (
      ahead.endsWith('+') ||
      number.digits.startsWith('00') ||
      PHONE_WORD.test(ahead.replace(/\+$/u, '')) ||
      number.groupLengths[0] === 3
    );
  // +150 +200 +250: steps of something, each with its sign.
  if (WITH_PLUS.test(number.digits) && ahead.endsWith('+') && number.groupLengths.length > 1)
    return !text.raw.slice(...sourceSpan(text.digits, number.start, number.end)).includes('+');
  if (TAIWAN_MOBILE.test(number.digits))
    return TAIWAN_GROUPS.test(number.groupLengths.join(',')) || PHONE_WORD.test(ahead);
  if (TAIWAN_LINE.test(number.digits) && TAIWAN_LINE_GROUPS.test(number.groupLengths.join(','))) return true;
  return (
    HONG_KONG.test(number.digits) &&
    (PHONE_WORD.test(ahead) ||
      /^\s?(?:whatsapp|打[俾给比]|(?:打(?![拍折包开火蜡发样])|[揾搵找]))/u.test(after(text, number.end, 10)))
  );
}
