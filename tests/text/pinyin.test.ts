import { expect, test } from 'vitest';
import { isSyllable, syllablesOf } from '../../lib/text/pinyin';

test.each([
  ['发', ['fa']],
  ['行', ['xing', 'hang']],
  ['女', ['nv']],
  ['垚', []],
  ['a', []],
  ['😊', []],
])('%s is read %j', (char, syllables) => {
  expect(syllablesOf(char).slice(0, syllables.length || 1)).toEqual(syllables);
});

test.each([
  ['huo', true],
  ['hu', true],
  ['hx', false],
  ['', false],
])('%s is a syllable: %s', (letters, expected) => {
  expect(isSyllable(letters)).toBe(expected);
});
