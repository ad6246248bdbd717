import { describe, expect, test } from 'vitest';
import { inListOrder, placesAfterMove, setPlaces, withPin } from '../../lib/bank/own-list';
import type { Phrase } from '../../lib/chat/phrase';
import { phrase } from '../components/phrase';

const mine = (id: string, more: Partial<Phrase> = {}) => phrase({ id, title: id, owner: 'mine', ...more });
const idsOf = (phrases: readonly Phrase[]) => phrases.map(({ id }) => id).join('');

function move(list: readonly Phrase[], id: string, to: number): string {
  const edit = setPlaces(placesAfterMove(list, id, to));
  return idsOf(inListOrder(list.map((one) => edit(one) ?? one)));
}

describe("the agent's own list", () => {
  test('has pinned phrases first, then by place, the rest by title', () => {
    const list = [mine('d'), mine('c'), mine('b', { place: 1 }), mine('a', { place: 0 }), mine('e', { pinned: true })];
    expect(idsOf(inListOrder(list))).toBe('eabcd');
  });

  test.each([
    ['c', 0, 'cab'],
    ['a', 2, 'bca'],
    ['b', 9, 'acb'],
  ])('moves %s to place %i', (id, to, order) => {
    expect(move([mine('a'), mine('b'), mine('c')], id, to)).toBe(order);
  });

  test('keeps a phrase on its side of the pinned ones', () => {
    const list = inListOrder([mine('a'), mine('b'), mine('p', { pinned: true })]);
    expect(idsOf(list)).toBe('pab');
    expect(move(list, 'b', 0)).toBe('pba');
  });

  test('a pin comes and goes without a trace', () => {
    expect(withPin(withPin(mine('a'), true), false)).toEqual(mine('a'));
  });
});
