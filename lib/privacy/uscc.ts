import { matchesOf } from '../text/matches';
import type { DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { candidateIn } from './reading/candidates';
import { hasCreditCodeCheck } from './reading/check-digits';

// GB 32100-2015: no I, O, S, V, Z. In groups it must begin as one does: register, kind, division.
const NUMBER =
  /(?<![a-z0-9])(?:[0-9a-hj-npqrtuwxy]{18}|[1-9any][1-9]\d{2}(?:\s?[0-9a-hj-npqrtuwxy]){14})(?![a-z0-9])/gu;

export default defineDetector({
  kind: 'uscc',
  title: '统一社会信用代码',
  why: '别家公司的税号、抬头不要发给这位买家',
  severity: { own: 'pass', unknown: 'warn', foreign: 'block' },
  order: 20,
  find: (text) =>
    matchesOf(NUMBER, text.words.text).flatMap((match) => {
      const value = match[0].replaceAll(/\s/gu, '');
      if (!/[a-z]/u.test(value) || !hasCreditCodeCheck(value)) return [];
      return [candidateIn(text.words, match.index, match.index + match[0].length, value, 'certain')];
    }),
  rewrite: () => '您填写的税号',
  withheld: '您填写的税号',
});

export const examples: DetectorExamples = { trips: ['税号91110000600037341L'], nearMisses: ['型号91110000600037342L'] };
