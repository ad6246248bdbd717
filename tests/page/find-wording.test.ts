import { expect, test, vi } from 'vitest';
import { createWordingSearch } from '../../lib/page/find-wording';
import type { Judgement } from '../../lib/page/guard-core';

/** A clock that every look at it moves on by a millisecond; idle moments come when the test lets them. */
function desk() {
  let clock = 0;
  const idle: IdleRequestCallback[] = [];
  const view = { requestIdleCallback: (work: IdleRequestCallback) => idle.push(work) };
  const search = createWordingSearch({ view, now: () => (clock += 1) });
  const rest = () => {
    for (let work = idle.shift(); work !== undefined; work = idle.shift())
      work({ didTimeout: false, timeRemaining: () => 0 });
  };
  return { search, rest };
}

function judgementOf(steps: number, wording: string | undefined): Judgement {
  const reword = function* () {
    for (let i = 0; i < steps; i += 1) yield;
    return wording;
  };
  return { subject: { text: '退不了', buyer: 'b1', composer: undefined }, level: 'warn', findings: [], reword };
}

test('what is found quickly is there at once', () => {
  expect(desk().search.look(judgementOf(3, '我帮您看看'), vi.fn())).toBe('我帮您看看');
});

test('what takes longer is told when it is found, and known from then on', () => {
  const { search, rest } = desk();
  const judgement = judgementOf(50, '我帮您看看');
  const onFound = vi.fn<() => void>();
  expect(search.look(judgement, onFound)).toBeUndefined();
  rest();
  expect(onFound).toHaveBeenCalledOnce();
  expect(search.look(judgement, onFound)).toBe('我帮您看看');
});

test('an agent who asks for it need not wait for idle moments', () => {
  const { search } = desk();
  const judgement = judgementOf(50, '我帮您看看');
  search.look(judgement, vi.fn());
  expect(search.finish(judgement)).toBe('我帮您看看');
});

test('nobody is told about a draft that was replaced meanwhile', () => {
  const { search, rest } = desk();
  const onFound = vi.fn<() => void>();
  search.look(judgementOf(50, '我帮您看看'), onFound);
  search.look(judgementOf(50, '我马上查'), vi.fn());
  rest();
  expect(onFound).not.toHaveBeenCalled();
});
