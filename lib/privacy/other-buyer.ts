import type { DetectorExamples } from './detector';
import { defineDetector } from './detector';

/** Data of another buyer that has no form of its own: a nickname, a note, a street without a number. Found by comparison only. */
export default defineDetector({
  kind: 'other-buyer',
  title: '信息',
  why: '其他买家的任何信息都不能发给现在这位顾客（《个人信息保护法》第十条、第二十五条）',
  severity: { own: 'pass', unknown: 'pass', foreign: 'block' },
  order: 99,
  find: () => [],
  rewrite: (_, written) => written,
  withheld: '您的订单',
});

export const examples: DetectorExamples = { trips: [], nearMisses: ['很多买家反馈偏大半码'] };
