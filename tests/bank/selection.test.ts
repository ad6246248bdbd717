import { describe, expect, test } from 'vitest';
import { chooseAll, chooseOnly, extendTo, goTo, NONE_CHOSEN, toggle } from '../../lib/bank/selection';

const ROWS = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const ids = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].join('');

describe('choosing rows', () => {
  test('a press takes one, with Shift all up to there, from where it began', () => {
    const one = chooseOnly(ROWS, 2);
    expect(ids(one)).toBe('c');
    const down = extendTo(one, ROWS, 4);
    expect(ids(down)).toBe('cde');
    expect(ids(extendTo(down, ROWS, 1))).toBe('bc');
  });

  test('one more, and one less', () => {
    const two = toggle(chooseOnly(ROWS, 0), ROWS, 3);
    expect(ids(two)).toBe('ad');
    expect(ids(toggle(two, ROWS, 0))).toBe('d');
  });

  test('going on keeps what is chosen', () => {
    const gone = goTo(chooseOnly(ROWS, 1), 3);
    expect([ids(gone), gone.active]).toEqual(['b', 3]);
  });

  test('with Shift from nowhere begins at the first row', () => {
    expect(ids(extendTo(NONE_CHOSEN, ROWS, 1))).toBe('ab');
  });

  test('all, and beyond the end none', () => {
    expect(ids(chooseAll(NONE_CHOSEN, ROWS))).toBe('abcde');
    expect(ids(toggle(NONE_CHOSEN, ROWS, 9))).toBe('');
  });
});
