import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DockSide } from '../../lib/chat/dock';
import { DOCK_SIDES } from '../../lib/chat/dock';
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
/** The box of a panel that has a place. */
function boxOf(spot: Spot | undefined): Rect {
  if (spot === undefined) throw new Error('the panel has no place');
  return rect(spot.left, spot.top, spot.width, spot.height);
}

/** Inside the window, on neither composer nor send control. */
const isClear = (panel: Rect, { width, height, composer, free }: Surroundings) =>
  panel.left >= 0 &&
  panel.top >= 0 &&
  panel.right <= width &&
  panel.bottom <= height &&
  [composer, ...free].every((blocked) => !meets(panel, blocked));

/** No higher than wanted, and large enough for the header and its buttons. */
const isUsable = ({ width, height }: Spot, wanted: number) =>
  width >= 160 && height <= wanted && height >= Math.min(wanted, 36);

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
];

describe.each(PAGES)('with %s', (_, around) => {
  test.each([36, 80, 420])(
    'a panel of %i px covers neither composer nor send control and stays in the window',
    (wanted) => {
      const spot = boxOf(placePanel(around, wanted));
      expect(isClear(spot, around)).toBe(true);
      expect(spot.bottom - spot.top).toBeLessThanOrEqual(wanted);
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

test.each([
  ['on a low window, its findings scrolling', 380, rect(20, 250, 600, 90), 300],
  ['below a composer at the top', 800, rect(20, 20, 600, 90), 300],
])('the warning lies on neither composer nor send control %s', (_, height, composer, wanted) => {
  const free = [rect(560, composer.bottom - 30, 50, 26)];
  const spot = placeWarning({ width: 683, height, composer, free }, wanted);
  expect(spot.top >= composer.bottom || spot.top + spot.height <= composer.top).toBe(true);
  expect(spot.top + spot.height).toBeLessThanOrEqual(height);
  expect(spot.height).toBeGreaterThanOrEqual(150);
});

test('a panel without room for a list is folded to its header', () => {
  const low = PAGES[3]?.[1];
  if (low === undefined) throw new Error('no page');
  const panel = boxOf(placePanel(low, 420));
  expect(panel.bottom - panel.top).toBeLessThan(60);
});

test('a page that is nothing but a composer has no panel rather than one on it', () => {
  const composer = rect(0, 20, 600, 40);
  expect(placePanel({ width: 600, height: 60, composer, free: [], filledTo: showing() }, 420)).toBeUndefined();
});

test('a send control that is not shown is in nobody’s way', () => {
  const page = { ...WORKBENCH, filledTo: showing(CONTACTS, ORDER) };
  expect(placePanel({ ...page, free: [...page.free, rect(0, 0, 0, 0)] }, 420)).toEqual(placePanel(page, 420));
});

const at = (around: Surroundings, side: DockSide, wanted = 420) => boxOf(placePanel(around, wanted, side));

describe('the side that the agent chose', () => {
  /** A chat in the middle of a wide window, with nothing beside it. */
  const WIDE = {
    width: 1920,
    height: 1000,
    composer: rect(500, 800, 900, 120),
    free: [rect(1300, 930, 80, 32)],
    list: rect(500, 80, 900, 700),
    filledTo: showing(rect(1000, 90, 390, 680)),
  };
  test('is where the panel stands, as high as its content', () => {
    const { list, composer } = WIDE;
    expect(at(WIDE, 'left').right).toBeLessThan(list.left);
    expect(at(WIDE, 'right').left).toBeGreaterThan(list.right);
    expect(at(WIDE, 'left')).toMatchObject({ bottom: 992, top: 992 - 420 });
    const above = at(WIDE, 'above');
    expect(above.bottom).toBeLessThan(composer.top);
    expect(above.left).toBeGreaterThanOrEqual(list.left);
    expect(above.right).toBeLessThanOrEqual(list.right);
  });

  test('above covers less than half of the messages', () => {
    const above = at(WIDE, 'above');
    expect(above.bottom - above.top).toBeLessThanOrEqual((WIDE.list.bottom - WIDE.list.top) * 0.45);
  });

  test.each(DOCK_SIDES)('%s keeps its place when the panel is folded to its header', (side) => {
    const [open, folded] = [at(WIDE, side), at(WIDE, side, 36)];
    expect(folded).toMatchObject({ left: open.left, right: open.right, bottom: open.bottom });
    expect(folded.bottom - folded.top).toBe(36);
  });

  test('left is free beside a list of contacts of the usual width, under the last of them', () => {
    const page = { ...WORKBENCH, filledTo: showing(rect(16, 90, 208, 120), ORDER) };
    expect(at(page, 'left')).toMatchObject({ left: 8, right: 232, bottom: 792 });
  });

  test.each([
    ['left', 'right', rect(0, 0, 490, 1000)],
    ['right', 'left', rect(1410, 0, 510, 1000)],
  ] as const)('%s gives way to %s where the page needs that column', (side, other, column) => {
    const page = { ...WIDE, filledTo: showing(column) };
    expect(at(page, side)).toEqual(at(page, other));
  });

  test('above gives way where the window is too low for a list over the messages', () => {
    const low = { ...WIDE, height: 380, composer: rect(500, 200, 900, 80), free: [], list: rect(500, 40, 900, 150) };
    expect(at(low, 'above').left).toBeGreaterThan(low.list.right);
  });
});

/** A box of any size, but some, that lies in a window. */
const boxIn = (width: number, height: number) => {
  const from = fc.integer({ min: 0, max: 990 });
  const size = fc.integer({ min: 1, max: 1_000 });
  return fc.tuple(from, from, size, size).map(([x, y, w, h]) => {
    const [left, top] = [(x / 1_000) * width, (y / 1_000) * height];
    return rect(left, top, (w / 1_000) * (width - left), (h / 1_000) * (height - top));
  });
};

/** Windows of 360–2560 × 400–1600 pixels at 50–200 % zoom, which divides what CSS sees of them. */
const anyWindow = fc
  .tuple(fc.integer({ min: 360, max: 2560 }), fc.integer({ min: 400, max: 1600 }), fc.integer({ min: 50, max: 200 }))
  .map(([width, height, zoom]) => ({ width: (width * 100) / zoom, height: (height * 100) / zoom }));

const surroundings = anyWindow.chain(({ width, height }) => {
  const box = boxIn(width, height);
  return fc.record(
    {
      width: fc.constant(width),
      height: fc.constant(height),
      composer: box,
      free: fc.array(box, { maxLength: 3 }),
      list: box,
      filledTo: fc.array(box, { maxLength: 4 }).map((shown) => showing(...shown)),
    },
    { requiredKeys: ['width', 'height', 'composer', 'free', 'filledTo'] },
  );
});
const anySide = fc.constantFrom(...DOCK_SIDES);
const anyHeight = fc.integer({ min: 32, max: 1_200 });

test('where the messages have no room for it, a short free column is better than a header line over them', () => {
  const short = {
    width: 640,
    height: 400,
    composer: rect(241, 223, 139, 150),
    free: [rect(296, 359, 68, 29)],
    list: rect(241, 86, 139, 137),
    filledTo: showing(rect(16, 90, 208, 110), rect(241, 86, 139, 137), rect(381, 86, 259, 300)),
  };
  const panel = at(short, 'left');
  expect(panel.right).toBeLessThan(short.list.left);
  expect(panel.top).toBeGreaterThan(200);
  expect(panel.bottom - panel.top).toBeGreaterThan(132);
});

describe('on any page, at any zoom', () => {
  test('the panel covers neither composer nor send control, stays in the window, or is absent', () => {
    fc.assert(
      fc.property(surroundings, anyHeight, anySide, (around, wanted, side) => {
        const spot = placePanel(around, wanted, side);
        expect(spot === undefined || (isClear(boxOf(spot), around) && isUsable(spot, wanted))).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  test('there is a place for its header at least, wherever a line above the composer is free', () => {
    const withLine = surroundings.filter(({ composer, free, width }) => {
      return width >= 176 && Math.min(composer.top, ...free.map(({ top }) => top)) >= 44;
    });
    fc.assert(
      fc.property(withLine, anyHeight, anySide, (around, wanted, side) => {
        expect(placePanel(around, wanted, side)).toBeDefined();
      }),
      { numRuns: 1_000 },
    );
  });

  test('a free column on the chosen side is always taken', () => {
    const withColumn = anyWindow
      .filter(({ width, height }) => width >= 700 && height >= 300)
      .chain(({ width, height }) =>
        boxIn(width - 516, height - 100).map((box) => ({
          width,
          height,
          composer: rect(box.left + 258, box.top, box.right - box.left + 1, box.bottom - box.top + 1),
          free: [],
          filledTo: showing(),
        })),
      );
    fc.assert(
      fc.property(withColumn, anyHeight, fc.constantFrom('left' as const, 'right' as const), (around, wanted, side) => {
        const { composer } = around;
        const panel = boxOf(placePanel(around, wanted, side));
        expect(side === 'left' ? panel.right <= composer.left : panel.left >= composer.right).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
