import { describe, expect, test } from 'vitest';
import type { Rect, Spot, Surroundings } from '../../lib/page/place-panel';
import { placePanel, placeWarning } from '../../lib/page/place-panel';

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Lower edge of what stands in an area, from the boxes of everything that the page shows. */
const showing =
  (...shown: readonly Rect[]) =>
  (area: Rect) =>
    Math.max(area.top, ...shown.filter((box) => meets(box, area)).map((box) => box.bottom));
const meets = (a: Rect, b: Rect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const boxOf = ({ left, top, width, height }: Spot) => rect(left, top, width, height);

/** A workbench: contacts, messages with a tool bar under them, an order panel of 260 pixels. */
const LIST = rect(240, 86, 780, 538);
const ORDER = rect(1037, 100, 227, 261);
const CONTACTS = rect(16, 90, 208, 690);
const WORKBENCH = {
  width: 1280,
  height: 800,
  composer: rect(240, 656, 780, 100),
  free: [rect(936, 759, 68, 29)],
  list: LIST,
};
const LONG_ORDER = rect(1037, 100, 227, 640);
const FULL_LIST = rect(490, 90, 514, 530);

const PAGES: readonly (readonly [string, Surroundings])[] = [
  [
    'a column free on the right',
    {
      width: 1280,
      height: 800,
      composer: rect(240, 650, 600, 100),
      free: [rect(760, 755, 70, 30)],
      filledTo: showing(),
    },
  ],
  [
    'the composer to the right edge',
    {
      width: 1280,
      height: 800,
      composer: rect(240, 650, 1030, 100),
      free: [rect(1190, 755, 70, 30)],
      filledTo: showing(),
    },
  ],
  [
    'a narrow window',
    {
      width: 390,
      height: 700,
      composer: rect(0, 640, 320, 60),
      free: [rect(325, 645, 60, 50)],
      filledTo: showing(),
    },
  ],
  [
    'a low window',
    { width: 900, height: 230, composer: rect(10, 120, 780, 100), free: [rect(800, 170, 80, 40)], filledTo: showing() },
  ],
  ['a workbench', { ...WORKBENCH, filledTo: showing(CONTACTS, ORDER) }],
  ['a full workbench', { ...WORKBENCH, filledTo: showing(CONTACTS, LONG_ORDER, FULL_LIST) }],
  ['nothing but a composer', { width: 600, height: 60, composer: rect(0, 20, 600, 40), free: [], filledTo: showing() }],
];

describe.each(PAGES)('with %s', (_, around) => {
  test.each([36, 80, 420])(
    'a panel of %i px covers neither composer nor send control and stays in the window',
    (wanted) => {
      const spot = placePanel(around, wanted);
      for (const blocked of [around.composer, ...around.free]) expect(meets(boxOf(spot), blocked)).toBe(false);
      expect(spot.left).toBeGreaterThanOrEqual(0);
      expect(spot.top).toBeGreaterThanOrEqual(0);
      expect(spot.left + spot.width).toBeLessThanOrEqual(around.width);
      expect(spot.top + spot.height).toBeLessThanOrEqual(around.height);
      expect(spot.height).toBeLessThanOrEqual(wanted);
    },
  );
});

/** The panel's box on the workbench with its contacts and this. */
const place = (wanted: number, ...shown: readonly Rect[]) =>
  boxOf(placePanel({ ...WORKBENCH, filledTo: showing(CONTACTS, ...shown) }, wanted));

describe('on a workbench', () => {
  test('the panel stands under the order where there is room, and covers no word of it', () => {
    const panel = place(420, ORDER, FULL_LIST);
    expect(panel.left).toBeGreaterThan(LIST.right);
    expect(panel.top).toBeGreaterThan(ORDER.bottom);
    expect(panel.bottom - panel.top).toBe(420);
  });

  test('where the order needs its column, the panel stands under the last message', () => {
    const bubble = rect(490, 190, 514, 40);
    const panel = place(420, LONG_ORDER, bubble);
    expect(panel.right).toBeLessThanOrEqual(LIST.right);
    expect(panel.top).toBeGreaterThan(bubble.bottom);
  });

  test('where messages fill the list, the panel covers less than half of it, and no tool bar', () => {
    const panel = place(420, LONG_ORDER, FULL_LIST);
    expect(panel.bottom).toBeLessThanOrEqual(LIST.bottom);
    expect(panel.bottom - panel.top).toBeLessThanOrEqual((LIST.bottom - LIST.top) * 0.45);
    expect(panel.bottom - panel.top).toBeGreaterThan(200);
  });

  test('a panel of few rows covers no more than these need', () => {
    const panel = place(120, LONG_ORDER, FULL_LIST);
    expect(panel.bottom - panel.top).toBe(120);
  });
});

test('the warning stands over the composer without touching it', () => {
  const spot = placeWarning(WORKBENCH, 220);
  expect(spot.top + 220).toBeLessThanOrEqual(WORKBENCH.composer.top);
  expect(spot.left).toBe(WORKBENCH.composer.left);
});

test('a panel without room for a list is folded to its header', () => {
  const low = PAGES[3]?.[1];
  if (low === undefined) throw new Error('no page');
  expect(placePanel(low, 420).height).toBeLessThan(60);
});
