import { expect, test } from 'vitest';
import { fuzz } from '../../lib/headless/fuzz-privacy';

test('20,000 random and mutated strings: nothing throws, every span lies in its draft', () => {
  const { faults } = fuzz(20_000, 20_261_122);
  expect(faults.filter((fault) => !fault.startsWith('took'))).toEqual([]);
}, 60_000);
