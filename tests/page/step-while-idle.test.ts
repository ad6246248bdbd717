import { expect, test } from 'vitest';
import { stepWhileIdle } from '../../lib/page/step-while-idle';

/** A page whose idle slices are handed out by the test. */
function createIdlePage() {
  const waiting: IdleRequestCallback[] = [];
  let left = 0;
  const deadline: IdleDeadline = { didTimeout: false, timeRemaining: () => left };
  return {
    view: { requestIdleCallback: (callback: IdleRequestCallback) => waiting.push(callback) },
    /** Gives a slice of so many milliseconds. */
    slice: (milliseconds: number) => {
      left = milliseconds;
      waiting.shift()?.(deadline);
    },
    spend: (milliseconds: number) => {
      left -= milliseconds;
    },
    isWaited: () => waiting.length > 0,
  };
}

function start(count: number, cost: number, wanted: () => boolean = () => true, longest?: number) {
  const page = createIdlePage();
  let taken = 0;
  function* work(): Generator<void, void, void> {
    for (let step = 0; step < count; step += 1) {
      taken += 1;
      page.spend(cost);
      yield;
    }
  }
  stepWhileIdle({ view: page.view, steps: work(), wanted, ...(longest !== undefined && { longest }) });
  return { page, taken: () => taken };
}

test('nothing is done before the page is idle', () => {
  expect(start(3, 5).taken()).toBe(0);
});

test('a busy page gives up one step a slice', () => {
  const { page, taken } = start(3, 20);
  page.slice(10);
  expect(taken()).toBe(1);
  page.slice(10);
  expect(taken()).toBe(2);
});

test('a long slice is filled only as far as the longest step fits', () => {
  const { page, taken } = start(10, 5);
  page.slice(50);
  expect(taken()).toBe(5);
});

test('short steps fill more of it', () => {
  const { page, taken } = start(20, 5, undefined, 10);
  page.slice(50);
  expect(taken()).toBe(9);
});

test('asks for no more slices once all is done', () => {
  const { page, taken } = start(3, 1);
  page.slice(50);
  expect(taken()).toBe(3);
  expect(page.isWaited()).toBe(false);
});

test('stops when it is no longer wanted', () => {
  let wanted = true;
  const { page, taken } = start(10, 20, () => wanted);
  page.slice(10);
  wanted = false;
  page.slice(10);
  expect(taken()).toBe(1);
  expect(page.isWaited()).toBe(false);
});
