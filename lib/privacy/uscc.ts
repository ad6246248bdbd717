import { matchesOf } from '../text/matches';
import type { Normalised } from '../text/normalise';
import type { Candidate, DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { candidateIn } from './reading/candidates';
import { hasCreditCodeCheck } from './reading/check-digits';

// GB 32100-2015: no I, O, S, V, Z. In groups it must begin as one does: register, kind, division.
const NUMBER =
  /(?<![a-z0-9])(?:[0-9a-hj-npqrtuwxy]{18}|[1-9any][1-9]\d{2}(?:[\s.·_/]?[0-9a-hj-npqrtuwxy]){14})(?![a-z0-9])/gu;

// 91510107 后面 MA6CR4WN6H: in two parts. 統編 53817204: a company's in Taiwan.
const IN_PARTS =
  /(?<![a-z0-9])(9[1-3][0-9a-hj-npqrtuwxy]{2,12})(?:[\s,]|后[面头半]段?|然后|接着?|再|是)+([0-9a-hj-npqrtuwxy]{4,14})(?![a-z0-9])/gu;
const TAIWAN = /(?:统编|统一编号)[是为:\s]{0,3}(\d{8})(?!\d)/gu;
const LENGTH = 18;
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
  const isNamed = /税|代码|统编|统一/u.test(reading.text);
  const inTaiwan = (isNamed ? matchesOf(TAIWAN, reading.text) : []).map(({ index, 0: whole, 1: value = '' }) =>
    candidateIn(reading, index + whole.length - value.length, index + whole.length, value, 'likely'),
  );
  const codes = [...matchesOf(NUMBER, reading.text), ...(isNamed ? matchesOf(IN_PARTS, reading.text) : [])];
  const found = codes.flatMap(({ index, 0: written }) => {
    const value = written.replaceAll(/[^a-z\d]/gu, '');
    if (!/[a-z]/u.test(value) || !hasCreditCodeCheck(value)) return [];
    return value.length === LENGTH ? [candidateIn(reading, index, index + written.length, value, 'certain')] : [];
  });
  return [...found, ...inTaiwan];
}
