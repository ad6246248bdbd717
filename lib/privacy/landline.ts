import type { GroupedNumber } from '../text/digit-runs';
import { groupedNumbers } from '../text/digit-runs';
import { sourceSpan } from '../text/normalise';
import { defineDetector } from './detector';
import type { DataText, DetectorExamples } from './detector';
import { after, before, candidateIn, isLabelledAsItem, touchesLetters } from './reading/candidates';
import { isCalendarDay } from './reading/check-digits';

// Area codes: 010, 02x, 03xx to 09xx; subscriber numbers of 7 or 8 digits do not begin with 0, 1 or 9.
const LANDLINE = /^0(?:10|2\d|[3-9]\d{2})[2-8]\d{6,7}$/u;
const AREA_GROUP = /^(?:3|4)$/u;
const PHONE_WORD = /(?:电话|座机|固话|致电|拨打|打|号码|联系方式|传真|tel|phone)[^\d]{0,6}$/u;
// 家里座机88157858: without the area code only where the word allows no other number.
const LOCAL_WORD = /(?:座机|固话|固定电话|(?:家里?|单位|办公室|公司|宅)的?电话)(?:[是为:号码]|\s)*$/u;
const LOCAL = /^[2-8]\d{6,7}$/u;
/** 0 5 7 1 8 8 …: nothing else is written so. */
const FEWEST_PIECES = 8;
const EXTENSION = /^\s?(?:转|分机|ext\.?)[:\s]?\d{1,5}(?!\d)/u;

export default defineDetector({
  kind: 'landline',
  title: '固定电话',
  why: '电话号码属于个人信息，只能用于本单履约（《个人信息保护法》第六条、第十条）',
  severity: { own: 'hint', unknown: 'warn', foreign: 'block' },
  isContact: true,
  order: 72,
  find: (text) =>
    groupedNumbers(text.numbers, 7, 12)
      .filter((number) => isLandline(text, number))
      .map((number) => {
        const extension = EXTENSION.exec(after(text, number.end, 10))?.[0].length ?? 0;
        return candidateIn(text.digits, number.start, number.end + extension, number.digits, 'likely');
      }),
  rewrite: (candidate) => `尾号${candidate.value.slice(-4)}的电话`,
  withheld: '您订单里填写的电话',
});

export const examples: DetectorExamples = {
  trips: ['家里电话0571-88157858', '打(010)82345678'],
  nearMisses: ['010-2024批次', '货号021-12345', '库存0571件'],
};

function isLandline(text: DataText, number: GroupedNumber): boolean {
  if (number.before > 0) return false;
  if (LOCAL.test(number.digits))
    return number.after === 0 && LOCAL_WORD.test(before(text, number.start, 10)) && !isCalendarDay(number.digits);
  if (!LANDLINE.test(number.digits)) return false;
  if (touchesLetters(text, number) || isLabelledAsItem(text, number.start)) return false;
  if (PHONE_WORD.test(before(text, number.start, 12)) || EXTENSION.test(after(text, number.end, 10))) return true;
  // 零五七一八八…: what is written out digit by digit is dialled.
  if (!/\d/u.test(text.raw.slice(...sourceSpan(text.digits, number.start, number.end)).normalize('NFKC'))) return true;
  // 010-20240101 is a batch and its day.
  if (number.groupLengths.length >= FEWEST_PIECES && number.groupLengths.every((length) => length <= 2)) return true;
  const [area = 0, ...rest] = number.groupLengths;
  return AREA_GROUP.test(String(area)) && [1, 2, 3].includes(rest.length) && !isCalendarDay(number.digits.slice(area));
}
