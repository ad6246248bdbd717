import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { INTENT_NAMES } from '../../../lib/suggest/intents/intent-names';
import { INTENTS } from '../../../lib/suggest/intents/intent-table';
import { CONCEPTS } from '../../../lib/suggest/lexicon';
import { CONCEPT_NAMES } from '../../../lib/suggest/lexicon-names';

const toTaiwan = Converter({ from: 'cn', to: 'tw' });
const NAMES = Object.entries({ ...CONCEPT_NAMES, ...INTENT_NAMES });

test('everything that a reason or a form may name has a name in every language, and nothing else has', () => {
  const ids = new Set([...INTENTS, ...CONCEPTS].map(({ id }) => id));
  expect(NAMES.map(([id]) => id).filter((id) => !ids.has(id))).toEqual([]);
  expect([...ids].filter((id) => !NAMES.some(([named]) => named === id))).toEqual([]);
});

test('English names hold no Chinese, and traditional ones nothing that is only simplified', () => {
  expect(NAMES.filter(([, [, english]]) => /\p{Script=Han}/u.test(english))).toEqual([]);
  const traditional = NAMES.map(([, [name]]) => name);
  expect(traditional.filter((name) => toTaiwan(name) !== name)).toEqual([]);
});

test('no two intents share a name, so that each can be told from the others where it is chosen', () => {
  for (const language of [0, 1] as const) {
    const names = INTENTS.map(({ id }) => new Map(Object.entries(INTENT_NAMES)).get(id)?.[language]);
    expect(new Set(names).size).toBe(INTENTS.length);
  }
});
