import { expect, test } from 'vitest';
import { runInSlices, runSteps } from '../../lib/suggest/run-steps';

/** Work of `steps` steps, each taking five of the clock's milliseconds. */
function createWork(steps: number) {
  let clock = 0;
  let pauses = 0;
  function* work() {
    for (let step = 0; step < steps; step += 1) {
      clock += 5;
      yield;
    }
    return 'done';
  }
  const pace = {
    now: () => clock,
    pause: async () => void (pauses += 1),
    isOver: () => false,
  };
  return { work, pace, pauses: () => pauses };
}

test('work is done at once, or in slices of no more than two such steps', async () => {
  const { work, pace, pauses } = createWork(10);
  expect(runSteps(work())).toBe('done');
  expect(await runInSlices(work(), pace)).toBe('done');
  expect(pauses()).toBe(5);
});

test('work that nobody waits for any more ends at the next pause', async () => {
  const { work, pace, pauses } = createWork(10);
  expect(await runInSlices(work(), { ...pace, isOver: () => pauses() === 2 })).toBeUndefined();
  expect(pauses()).toBe(2);
});
