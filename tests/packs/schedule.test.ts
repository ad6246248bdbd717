import { expect, test } from 'vitest';
import { pauseBefore } from '../../lib/packs/schedule';

test('machines that look at the same time do not look again at the same time, nor before the host wants it', () => {
  expect(pauseBefore(0, 0)).toBeLessThan(pauseBefore(0, 1));
  expect(pauseBefore(3, 0)).toBeLessThan(pauseBefore(3, 1));
  expect(pauseBefore(1, 0, 3_600_000)).toBe(3_600_000);
  expect(pauseBefore(1, 0, 1e12)).toBe(24 * 3_600_000);
});
