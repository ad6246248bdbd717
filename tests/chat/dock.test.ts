import { expect, test } from 'vitest';
import type { Dock } from '../../lib/chat/dock';
import { dockAt, DOCK_SIDES, MOST_DOCKS, sideAfter, withDock } from '../../lib/chat/dock';

const dock = (origin: string, more: Partial<Dock> = {}): Dock => ({ origin, side: 'left', folded: false, ...more });

test('a site where nothing was chosen has its panel open on the right', () => {
  expect(dockAt([dock('https://a.example')], 'https://b.example')).toMatchObject({ side: 'right', folded: false });
});

test('a new choice takes the place of the one before, and of no other site’s', () => {
  const before = [dock('https://a.example'), dock('https://b.example')];
  const after = withDock(before, dock('https://b.example', { side: 'above', folded: true }));
  expect(after).toHaveLength(2);
  expect(dockAt(after, 'https://b.example')).toMatchObject({ side: 'above', folded: true });
  expect(dockAt(after, 'https://a.example')).toMatchObject({ side: 'left', folded: false });
});

test('of too many sites, the one chosen longest ago is forgotten', () => {
  let docks: readonly Dock[] = [];
  for (let n = 0; n <= MOST_DOCKS; n += 1) docks = withDock(docks, dock(`https://${n}.example`));
  expect(docks).toHaveLength(MOST_DOCKS);
  expect(dockAt(docks, 'https://0.example').side).toBe('right');
  expect(dockAt(docks, 'https://1.example').side).toBe('left');
});

test('every side comes once before the first comes again', () => {
  const round = [sideAfter('right'), sideAfter(sideAfter('right')), sideAfter(sideAfter(sideAfter('right')))];
  expect(round.toSorted()).toEqual([...DOCK_SIDES].toSorted());
});
