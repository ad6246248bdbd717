import { expect, test, vi } from 'vitest';
import { atEndOfReading, giveNotes, keepNotes, noted, notedBy, whileReading } from '../../lib/sites/noted';
import type { KeptNotes } from '../../lib/sites/noted';

const row = { id: 'row' } as Element;

test('an element is asked once in a reading, and anew in the next', () => {
  const find = vi.fn<(element: Element) => string | undefined>(() => undefined);
  const ask = noted(find);
  whileReading(() => whileReading(() => [ask(row), ask(row)]));
  expect(find).toHaveBeenCalledTimes(1);
  whileReading(() => ask(row));
  expect(find).toHaveBeenCalledTimes(2);
});

test('outside of a reading it is asked each time', () => {
  const find = vi.fn<(element: Element) => string>(({ id }) => id);
  const ask = noted(find);
  expect([ask(row), ask(row)]).toEqual(['row', 'row']);
  expect(find).toHaveBeenCalledTimes(2);
});

test('an answer that goes by a context is asked for again when its key changes', () => {
  const ask = notedBy(
    (_, buyer: string) => buyer,
    ({ id }, buyer) => `${id} of ${buyer}`,
  );
  expect(whileReading(() => [ask(row, '桃桃'), ask(row, '云朵'), ask(row, '桃桃')])).toEqual([
    'row of 桃桃',
    'row of 云朵',
    'row of 桃桃',
  ]);
});

test('notes can be handed to a later reading', () => {
  const find = vi.fn<(element: Element) => string>(({ id }) => id);
  const ask = noted(find);
  let kept: KeptNotes = [];
  whileReading(() => {
    atEndOfReading(() => (kept = keepNotes([row])));
    ask(row);
  });
  whileReading(() => {
    giveNotes(kept);
    ask(row);
  });
  expect(find).toHaveBeenCalledTimes(1);
});

test('a reading that throws leaves no notes behind', () => {
  const find = vi.fn<(element: Element) => string>(({ id }) => id);
  const ask = noted(find);
  expect(() =>
    whileReading(() => {
      ask(row);
      throw new Error('unreadable');
    }),
  ).toThrow('unreadable');
  whileReading(() => ask(row));
  expect(find).toHaveBeenCalledTimes(2);
});
