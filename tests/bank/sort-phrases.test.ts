import { describe, expect, test } from 'vitest';
import type { Order } from '../../lib/bank/sort-phrases';
import { sortSteps } from '../../lib/bank/sort-phrases';
import type { Usage } from '../../lib/chat/phrase';
import { runSteps } from '../../lib/suggest/run-steps';
import { syntheticBank } from '../bench/synthetic';
import { phrase } from '../components/phrase';

const BANK = [
  phrase({ id: 'a', group: '物流', title: '乙', code: 'zz', updatedAt: 3 }),
  phrase({ id: 'b', group: '售后', title: '第10条', code: '', updatedAt: 1 }),
  phrase({ id: 'c', group: '售后', title: '第2条', code: 'aa', updatedAt: 2 }),
];
const USAGE = new Map<string, Usage>([
  ['a', { phraseId: 'a', count: 2, lastUsedAt: 20 }],
  ['c', { phraseId: 'c', count: 9, lastUsedAt: 10 }],
]);

describe('an order', () => {
  test.each<[Order, string]>([
    ['group', 'cba'],
    ['used', 'cab'],
    ['unused', 'bca'],
    ['newest', 'acb'],
    ['code', 'cab'],
  ])('by %s', (order, ids) => {
    expect(
      runSteps(sortSteps(BANK, order, USAGE))
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids);
  });

  test('of thousands is that of a plain sort, and takes steps on the way', () => {
    const bank = syntheticBank(3_000);
    const steps = sortSteps(bank, 'code', new Map());
    expect(steps.next().done).toBe(false);
    const codes = runSteps(sortSteps(bank, 'code', new Map())).map(({ code }) => code);
    expect(codes).toEqual(bank.map(({ code }) => code).toSorted());
  });
});
