import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PackSchema } from '../../lib/packs/pack-schema';
import { packOf, packPhraseOf } from './pack-world';

const LIST = {
  id: 'a',
  name: '禁语',
  severity: 'block',
  advice: '',
  sites: [],
  on: true,
  entries: ['清仓价'],
} as const;

test('takes phrases, rules, manner, words and allowed texts', () => {
  const pack = packOf({
    rules: { arguing: 'off' },
    brand: { dear: true },
    wordLists: [LIST],
    allow: ['4000000000'],
    masking: 'strict',
  });
  expect(v.parse(PackSchema, pack)).toEqual(pack);
});

test.each<[string, object]>([
  ['a field that no version knows', { script: 'alert(1)' }],
  ['two phrases of one id', { phrases: [packPhraseOf('a'), packPhraseOf('a')] }],
  ['a phrase without a text', { phrases: [packPhraseOf('a', { body: '' })] }],
  ['a phrase of 10,001 characters', { phrases: [packPhraseOf('a', { body: '好'.repeat(10_001) })] }],
  ['a phrase that says whose it is', { phrases: [{ ...packPhraseOf('a'), owner: 'mine' }] }],
  ['an id that leaves no room', { phrases: [packPhraseOf('a'.repeat(61))] }],
  ['20,001 phrases', { phrases: Array.from({ length: 20_001 }, (_, at) => packPhraseOf(String(at))) }],
  ['a severity that is none', { rules: { arguing: 'kill' } }],
  ['a switch of the manner that is none', { brand: { loud: true } }],
  [
    'more patterns than a review may cost',
    { wordLists: [{ ...LIST, entries: Array.from({ length: 201 }, (_, at) => `加*${at}`) }] },
  ],
  ['a lock', { locked: true }],
  ['an end before its beginning', { expires: 1 }],
  ['an id that is a path', { id: '../a' }],
])('refuses %s', (_, change) => {
  expect(v.is(PackSchema, { ...packOf(), ...change })).toBe(false);
});
