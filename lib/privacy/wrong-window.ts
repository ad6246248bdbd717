import type { DetectorExamples } from './detector';
import { defineDetector } from './detector';

/** A draft that stands in another buyer's conversation. It has no form: what the page knows of its windows tells (R25). */
export default defineDetector({
  kind: 'wrong-window',
  title: '发错会话',
  why: '发错窗口会把一位买家的事告诉另一位',
  severity: { own: 'pass', unknown: 'warn', foreign: 'warn' },
  order: 98,
  find: () => [],
  rewrite: (_, written) => written,
  withheld: '您',
});

export const examples: DetectorExamples = { trips: [], nearMisses: ['请确认这件是不是发错了，我们给您换'] };
