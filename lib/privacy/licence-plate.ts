import { matchesOf } from '../text/matches';
import { numeralOf } from '../text/numerals';
import type { DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { candidateIn } from './reading/candidates';
import { toldPlates } from './reading/told-plates';

// GA 36-2018: province, issuing office, five places; six with D or F for new energy.
const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼](?<![a-z0-9].)[a-hj-np-z][\s·.•-]?(?:[a-hj-np-z0-9]{4}[a-hj-np-z0-9挂学警港澳]|[df][a-hj-np-z0-9]\d{4}|\d{5}[df])(?![a-z0-9])/gu;
// The same with something between the places, or digits as numerals.
const PROVINCE = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
const NUMERAL = '零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖拐洞';
const NUMERALS = new RegExp(`[${NUMERAL}]`, 'gu');
const SPELLED = new RegExp(
  `${PROVINCE}(?<![a-z0-9].)[\\s\\-·.•_/|*(【[]{0,3}[a-hj-np-z][\\s\\-·.•_/|*)(】【[\\]]{0,3}(?:[a-hj-np-z0-9${NUMERAL}][\\s\\-·.•_/|*)】\\]]{0,2}){4,5}[a-hj-np-z0-9${NUMERAL}](?![a-z0-9])`,
  'gu',
);
const NOT_PLAIN = /[^\p{L}\p{N}]/gu;
const FEWEST_DIGITS = 2;
const PRODUCT_AFTER = /^[\s]?[款型座号色码区纸]/u;

export default defineDetector({
  kind: 'licence-plate',
  title: '车牌号',
  why: '车牌能认出车主（《个人信息保护法》第四条）',
  severity: { own: 'hint', unknown: 'warn', foreign: 'block' },
  order: 65,
  find: ({ words }) => {
    const formed = [...matchesOf(PLATE, words.text), ...matchesOf(SPELLED, words.text).filter(isPlateInPieces)]
      .filter((match) => plain(match[0]).replaceAll(/\D/gu, '').length >= FEWEST_DIGITS)
      .filter((match) => !PRODUCT_AFTER.test(words.text.slice(match.index + match[0].length)))
      .map((match) => candidateIn(words, match.index, match.index + match[0].length, plain(match[0]), 'certain'));
    return [
      ...formed,
      ...toldPlates(words).filter((told) => !formed.some(({ start, end }) => told.start < end && start < told.end)),
    ];
  },
  rewrite: () => '您的车',
  withheld: '您的车',
});

export const examples: DetectorExamples = {
  trips: ['京A·12345的车', '粤BD12345'],
  nearMisses: ['京A座12345', '新A款', '苏B5纸'],
};

function plain(written: string): string {
  return (
    written.charAt(0) +
    written
      .slice(1)
      .replaceAll(NOT_PLAIN, '')
      .replaceAll(NUMERALS, (char) => numeralOf(char) ?? char)
  );
}

/** Only what becomes a plate when its pieces are put together, and was none before. */
function isPlateInPieces(match: RegExpExecArray): boolean {
  const whole = plain(match[0]);
  return matchesOf(PLATE, match[0])[0] === undefined && matchesOf(PLATE, whole)[0]?.[0] === whole;
}
