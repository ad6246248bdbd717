import { matchesOf } from '../text/matches';
import type { DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { candidateIn } from './reading/candidates';

// GA 36-2018: province, issuing office, five places; six with D or F for new energy.
const PLATE =
  /(?<![a-z0-9])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-hj-np-z][\s·.•-]?(?:[a-hj-np-z0-9]{4}[a-hj-np-z0-9挂学警港澳]|[df][a-hj-np-z0-9]\d{4}|\d{5}[df])(?![a-z0-9])/gu;
const FEWEST_DIGITS = 2;
const PRODUCT_AFTER = /^[\s]?[款型座号色码区纸]/u;

export default defineDetector({
  kind: 'licence-plate',
  title: '车牌号',
  why: '车牌能认出车主，属于个人信息（《个人信息保护法》第四条）',
  severity: { own: 'hint', unknown: 'warn', foreign: 'block' },
  order: 65,
  find: (text) =>
    matchesOf(PLATE, text.words.text)
      .filter((match) => match[0].replaceAll(/\D/gu, '').length >= FEWEST_DIGITS)
      .filter((match) => !PRODUCT_AFTER.test(text.words.text.slice(match.index + match[0].length)))
      .map((match) =>
        candidateIn(
          text.words,
          match.index,
          match.index + match[0].length,
          match[0].replaceAll(/[\s·.•-]/gu, ''),
          'certain',
        ),
      ),
  rewrite: () => '您的车',
  withheld: '您的车',
});

export const examples: DetectorExamples = {
  trips: ['京A·12345的车', '粤BD12345'],
  nearMisses: ['京A座12345', '新A款', '苏B5纸'],
};
