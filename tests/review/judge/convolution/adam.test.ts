import { expect, test } from 'vitest';
import { createMoved, moveDown } from '../../../../lib/review/judge/convolution/adam';

test('numbers run down a valley to its bottom, each at its own pace', () => {
  const moved = createMoved(2, 1, () => 1);
  for (let step = 1; step <= 800; step += 1) {
    moved.slopes.set([2 * ((moved.values[0] ?? 0) + 3), 200 * ((moved.values[1] ?? 0) - 2)]);
    moveDown(moved, 0.02, step);
  }
  expect(moved.values[0]).toBeCloseTo(-3, 1);
  expect(moved.values[1]).toBeCloseTo(2, 1);
});

test('a step moves only the numbers it is for, and uses their slopes up', () => {
  const moved = createMoved(3, 0, () => 0);
  moved.slopes.fill(1);
  moveDown(moved, 0.1, 1, 1, 2);
  expect([...moved.values]).toEqual([0, -0.1, 0].map((value) => expect.closeTo(value, 5)));
  expect([...moved.slopes]).toEqual([1, 0, 1]);
});
