import type { GroupedNumber } from '../text/digit-runs';
import { groupedNumbers } from '../text/digit-runs';
import { matchesOf } from '../text/matches';
import { after, before, candidateIn, isLabelledAsItem } from './reading/candidates';
import { hasIdCardCheck, isCalendarDay } from './reading/check-digits';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';

// GB/T 2260: provinces; 81 to 83 on the residence permits of Hong Kong, Macau and Taiwan residents.
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/u;
const ID_WORD = /身份证|证件|身分证|居住证|身份号码|实名/u;
// sfz110105…: the word by its initials touches the number.
const INITIALS = /(?<![a-z])(?:sfz|zjh|id|card|no)$/u;
const LONGEST_INITIALS = 6;
const CHECK_X = /^[^\p{L}\p{N}。!?;\n]{0,4}[x×乂叉]/u;
const CHECK_X_REACH = 9;
// 前六位530102 生日1983年4月25 后四位4375: told by what its parts are.
const IN_PARTS =
  /(?:证|身份)[^。!?\n]{0,18}?(?<!\d)(\d{6})(?!\d)[^\d。!?]{1,12}((?:19|20)\d{2})[年\s./-]{0,2}(\d{1,2})[月\s./-]{0,2}(\d{1,2})[日号]?[^\d。!?]{1,12}(\d{3}[\dx])(?![\d])/gu;
const OLD_LENGTH = 15;
const NEW_LENGTH = 18;
const WORD_DISTANCE = 16;

export default defineDetector({
  kind: 'id-card',
  title: '身份证号',
  why: '身份证号是敏感个人信息，聊天里不需要出现（《个人信息保护法》第二十八条）',
  severity: { own: 'block', unknown: 'block', foreign: 'block' },
  order: 10,
  find: (text) => [...findNew(text), ...findOld(text), ...findInParts(text)],
  rewrite: () => '您的证件信息',
  withheld: '证件信息',
});

export const examples: DetectorExamples = {
  trips: ['身份证11010519491231002X', '证件号440305200002291232'],
  nearMisses: ['订单号110105194912310021', '编号110105199013010021'],
};

/** 18 places: region, date of birth, sequence, check digit. */
function findNew(text: DataText): readonly Candidate[] {
  return groupedNumbers(text.numbers, NEW_LENGTH - 1, NEW_LENGTH).flatMap((number) => {
    const x = number.digits.length === NEW_LENGTH - 1 ? CHECK_X.exec(after(text, number.end, CHECK_X_REACH)) : null;
    const value = x === null ? number.digits : `${number.digits}x`;
    if (!PROVINCE.test(value) || !isCalendarDay(value.slice(6, 14)) || !hasIdCardCheck(value)) return [];
    const end = number.end + (x?.[0].length ?? 0);
    if (touchesLetter(text, number.start, end)) return [];
    return [candidateIn(text.digits, number.start, end, value, 'certain')];
  });
}

function findInParts(text: DataText): readonly Candidate[] {
  return matchesOf(IN_PARTS, text.digits.text).flatMap((match) => {
    const [whole, region = '', year = '', month = '', day = '', rest = ''] = match;
    const born = `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
    if (!PROVINCE.test(region) || !isCalendarDay(born)) return [];
    const start = match.index + whole.indexOf(region);
    return [candidateIn(text.digits, start, match.index + whole.length, `${region}${born}${rest}`, 'likely')];
  });
}

/** 15 places carry no check digit: only a word for the card makes them one. */
function findOld(text: DataText): readonly Candidate[] {
  return groupedNumbers(text.numbers, OLD_LENGTH, OLD_LENGTH).flatMap((number) =>
    isOld(text, number) ? [candidateIn(text.digits, number.start, number.end, number.digits, 'likely')] : [],
  );
}

function isOld(text: DataText, number: GroupedNumber): boolean {
  if (!PROVINCE.test(number.digits) || !isCalendarDay(`19${number.digits.slice(6, 12)}`)) return false;
  if (touchesLetter(text, number.start, number.end) || isLabelledAsItem(text, number.start)) return false;
  return ID_WORD.test(before(text, number.start, WORD_DISTANCE));
}

function touchesLetter(text: DataText, start: number, end: number): boolean {
  const ahead = before(text, start, LONGEST_INITIALS);
  return (/[a-z]$/u.test(ahead) && !INITIALS.test(ahead)) || /[0-9a-z]/u.test(text.digits.text.charAt(end));
}
