import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../lib/packs/canonical';

const VALUES = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.string({ unit: 'binary' }),
    fc.boolean(),
    fc.constant(null),
    fc.maxSafeInteger(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
  ),
})).value;

test('fields are sorted by code units, blanks are left out, as RFC 8785 has it', () => {
  expect(canonicalJson({ b: [1, { z: null, a: true }], '\u20ac': '\u000a', '1': -0, A: '\ud83d\ude00' })).toBe(
    '{"1":0,"A":"\ud83d\ude00","b":[1,{"a":true,"z":null}],"\u20ac":"\\n"}',
  );
});

test('the same value has the same text, however its fields are ordered, and comes back from it', () => {
  fc.assert(
    fc.property(VALUES, (value) => {
      const text = canonicalJson(value);
      fc.pre(text !== undefined);
      const back: unknown = JSON.parse(text ?? '');
      expect(canonicalJson(turned(back))).toBe(text);
      expect(canonicalJson(back)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['a fraction', { a: 0.1 }],
  ['a number too large to be exact', { a: 2 ** 60 }],
  ['a function', { a: () => 1 }],
  ['a name of an object’s machinery', JSON.parse('{"__proto__":1}') as unknown],
  ['such a name further in', JSON.parse('{"a":[{"constructor":1}]}') as unknown],
  ['thirteen levels', JSON.parse(`${'['.repeat(14)}${']'.repeat(14)}`) as unknown],
])('%s has none', (_, value) => {
  expect(canonicalJson(value)).toBeUndefined();
});

/** The same value with the fields of its objects the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, field]) => [name, turned(field)]),
  );
}
