import { expect, test } from 'vitest';
import { inOwnOrder } from '../../entrypoints/panel/in-own-order';
import { currentPhrases } from '../../entrypoints/panel/read-current-phrases';
import { phrase } from './phrase';

const list = {
  confident: true,
  suggestions: (['shop', 'mine', 'shop', 'mine'] as const).map((owner, n) => ({
    phrase: phrase({ id: String(n), owner }),
    score: 9 - n,
    reasons: [],
    marks: { title: [], body: [], code: [] },
  })),
};

test.each([
  ['among', '0123'],
  ['before', '1302'],
  ['after', '0213'],
] as const)('own phrases stand %s the shop’s', (where, order) => {
  expect(
    inOwnOrder(list, where)
      .suggestions.map(({ phrase: { id } }) => id)
      .join(''),
  ).toBe(order);
});

test('what is over or still to begin is not suggested', () => {
  const bank = [
    phrase({ id: 'always' }),
    phrase({ id: 'today', validFrom: '2026-11-11', validUntil: '2026-11-11' }),
    phrase({ id: 'over', validUntil: '2026-11-10' }),
    phrase({ id: 'ahead', validFrom: '2026-11-12' }),
  ];
  const noon = new Date(2026, 10, 11, 12).getTime();
  expect(currentPhrases(bank, noon).map(({ id }) => id)).toEqual(['always', 'today']);
});
