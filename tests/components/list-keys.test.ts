import { describe, expect, test } from 'vitest';
import { readListKey } from '../../components/suggestions/list-keys';

const press = (key: string, more: Partial<Pick<KeyboardEvent, 'isComposing' | 'keyCode'>> = {}) => ({
  key,
  isComposing: false,
  keyCode: 0,
  ...more,
});

describe('the keys of a list', () => {
  test.each([
    ['ArrowDown', 3, -1, { act: 'move', to: 0 }],
    ['ArrowDown', 3, 2, { act: 'move', to: 0 }],
    ['ArrowUp', 3, 0, { act: 'move', to: 2 }],
    ['ArrowUp', 3, -1, { act: 'move', to: 2 }],
    ['Enter', 3, 1, { act: 'pick', place: 1 }],
    ['Enter', 3, -1, undefined],
    ['Enter', 0, -1, undefined],
    ['ArrowDown', 0, -1, undefined],
    ['Escape', 0, -1, { act: 'leave' }],
    ['a', 3, 0, undefined],
  ] as const)('%s with %d rows at %d', (key, count, active, meant) => {
    expect(readListKey(press(key), count, active)).toEqual(meant);
  });

  test.each(['Enter', 'Escape', 'ArrowDown'])('%s belongs to the input method while it composes', (key) => {
    expect(readListKey(press(key, { isComposing: true }), 3, 0)).toBeUndefined();
    expect(readListKey(press(key, { keyCode: 229 }), 3, 0)).toBeUndefined();
  });
});
