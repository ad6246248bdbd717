import { describe, expect, test } from 'vitest';
import type { Rect, Surroundings } from '../../lib/page/place-panel';
import { placePanel, placeWarning } from '../../lib/page/place-panel';

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const PAGES: readonly (readonly [string, Surroundings])[] = [
  [
    'a column free on the right',
    { width: 1280, height: 800, composer: rect(240, 650, 600, 100), free: [rect(760, 755, 70, 30)] },
  ],
  [
    'the composer to the right edge',
    { width: 1280, height: 800, composer: rect(240, 650, 1030, 100), free: [rect(1190, 755, 70, 30)] },
  ],
  ['a narrow window', { width: 390, height: 700, composer: rect(0, 640, 320, 60), free: [rect(325, 645, 60, 50)] }],
  ['a low window', { width: 900, height: 230, composer: rect(10, 120, 780, 100), free: [rect(800, 170, 80, 40)] }],
];

const overlaps = (spot: { left: number; top: number; width: number; height: number }, other: Rect) =>
  spot.left < other.right &&
  other.left < spot.left + spot.width &&
  spot.top < other.bottom &&
  other.top < spot.top + spot.height;

describe.each(PAGES)('with %s', (_, around) => {
  test('the panel covers neither composer nor send control and stays in the window', () => {
    const spot = placePanel(around, 420);
    for (const blocked of [around.composer, ...around.free]) expect(overlaps(spot, blocked)).toBe(false);
    expect(spot.left).toBeGreaterThanOrEqual(0);
    expect(spot.top).toBeGreaterThanOrEqual(0);
    expect(spot.left + spot.width).toBeLessThanOrEqual(around.width);
    expect(spot.top + spot.height).toBeLessThanOrEqual(around.height);
  });
});

test('the warning stands over the composer without touching it', () => {
  const [, around] = PAGES[0] ?? [];
  if (around === undefined) throw new Error('no page');
  const spot = placeWarning(around, 220);
  expect(spot.top + 220).toBeLessThanOrEqual(around.composer.top);
  expect(spot.left).toBe(around.composer.left);
});

test('a panel without room for a list is folded to its header', () => {
  const low = PAGES[3]?.[1];
  if (low === undefined) throw new Error('no page');
  expect(placePanel(low, 420).height).toBeLessThan(60);
});
