import { describe, expect, test } from 'vitest';
import { nextPart, rememberInserted, rememberSent, rememberUnsaid } from '../../entrypoints/panel/remember-said';

const insert = (part: number, memory: Parameters<typeof rememberInserted>[0] = new Map()) =>
  rememberInserted(memory, 'b1', { phraseId: 'p1', part, text: `第${part}段`, request: `r${part}` });
const next = (memory: ReturnType<typeof insert>, composerEmpty: boolean) =>
  nextPart(memory.get('b1'), 'p1', 3, composerEmpty);

describe('which message of a phrase comes next', () => {
  test('the first where nothing was begun, or another phrase was', () => {
    expect(nextPart(undefined, 'p1', 3, true)).toBe(0);
    expect(nextPart(insert(0).get('b1'), 'p2', 3, false)).toBe(0);
  });

  test('the one after what stands in the composer, and the same again where it was taken out', () => {
    expect(next(insert(0), false)).toBe(1);
    expect(next(insert(0), true)).toBe(0);
  });

  test('the one after what was sent, whatever stands in the composer now', () => {
    const sent = rememberSent(insert(0), 'b1', 'r0', 1);
    expect([next(sent, true), next(sent, false)]).toEqual([1, 1]);
  });

  test('the first again after the last', () => {
    expect(next(rememberSent(insert(2), 'b1', 'r2', 1), true)).toBe(0);
  });

  test.each([0, 1, 2])('message %i again where it was deleted before something else was sent', (part) => {
    const unsaid = rememberUnsaid(insert(part), 'b1', `r${part}`);
    expect([next(unsaid, true), next(unsaid, false)]).toEqual([part, part]);
  });

  test('a report about another insertion changes nothing', () => {
    const memory = insert(1);
    expect(rememberSent(memory, 'b1', 'r0', 1)).toBe(memory);
    expect(rememberUnsaid(memory, 'b2', 'r1')).toBe(memory);
  });
});

test('only so many buyers are remembered, the last ones', () => {
  let memory: ReturnType<typeof insert> = new Map();
  for (let n = 0; n < 600; n += 1) {
    memory = rememberInserted(memory, `b${n}`, { phraseId: 'p1', part: 0, text: '', request: `r${n}` });
  }
  expect(memory.size).toBe(500);
  expect(memory.has('b599')).toBe(true);
  expect(memory.has('b0')).toBe(false);
});
