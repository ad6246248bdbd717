import { matchesOf } from '../text/matches';
import type { Normalised } from '../text/normalise';
import type { Candidate, DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { candidateIn } from './reading/candidates';
import { hasCreditCodeCheck } from './reading/check-digits';

// GB 32100-2015: no I, O, S, V, Z. In groups it must begin as one does: register, kind, division.
const NUMBER =
  /(?<![a-z0-9])(?:[0-9a-hj-npqrtuwxy]{18}|[1-9any][1-9]\d{2}(?:[\s.·_/]?[0-9a-hj-npqrtuwxy]){14})(?![a-z0-9])/gu;

const NUMERAL = /[零〇一二三四五六七八九幺壹贰]/u;

export default defineDetector({
  kind: 'uscc',
  title: '统一社会信用代码',
  why: '别家公司的税号、抬头不要发给这位买家',
  severity: { own: 'pass', unknown: 'warn', foreign: 'block' },
  order: 20,
  find: ({ words, digits }) => {
    const written = codesIn(words);
    // 九一一一…: numerals stand for digits in the other reading.
    return written.length > 0 || !NUMERAL.test(words.text) ? written : codesIn(digits);
  },
  rewrite: () => '您填写的税号',
  withheld: '您填写的税号',
});

export const examples: DetectorExamples = { trips: ['税号91110000600037341L'], nearMisses: ['型号91110000600037342L'] };

function codesIn(reading: Normalised): readonly Candidate[] {
  return matchesOf(NUMBER, reading.text).flatMap(({ index, 0: written }) => {
    const value = written.replaceAll(/[^a-z\d]/gu, '');
    if (!/[a-z]/u.test(value) || !hasCreditCodeCheck(value)) return [];
    return [candidateIn(reading, index, index + written.length, value, 'certain')];
  });
}
