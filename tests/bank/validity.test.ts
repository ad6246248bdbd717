import { expect, test } from 'vitest';
import { dayOf, holdsOn, validityOf } from '../../lib/bank/validity';

const TODAY = '2026-11-11';

test.each([
  [{}, 'always', true],
  [{ validUntil: '2026-11-10' }, 'over', false],
  [{ validUntil: '2026-11-11' }, 'ending', true],
  [{ validUntil: '2026-11-17' }, 'ending', true],
  [{ validUntil: '2026-11-18' }, 'now', true],
  [{ validFrom: '2026-11-12' }, 'ahead', false],
  [{ validFrom: '2026-11-11' }, 'now', true],
  [{ validFrom: '2026-11-01', validUntil: '2026-12-31' }, 'now', true],
  [{ validFrom: '2026-10-01', validUntil: '2026-10-31' }, 'over', false],
])('a phrase with %o is on 11 November %s', (bounds, validity, holds) => {
  expect(validityOf(bounds, TODAY)).toBe(validity);
  expect(holdsOn(bounds, TODAY)).toBe(holds);
});

test('a day is that of the clock on the wall, from its first to its last minute', () => {
  expect(dayOf(new Date(2026, 2, 8, 0, 0).getTime())).toBe('2026-03-08');
  expect(dayOf(new Date(2026, 2, 8, 23, 59).getTime())).toBe('2026-03-08');
});
