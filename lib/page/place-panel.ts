import type { DockSide } from '../chat/dock';

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What must stay free, in CSS pixels of the frame's viewport, whose size this also is. */
export interface Outline {
  readonly width: number;
  readonly height: number;
  readonly composer: Rect;
  /** Controls that must stay free: the send controls. */
  readonly free: readonly Rect[];
}

export interface Surroundings extends Outline {
  /** The box of the messages, if one was found. */
  readonly list?: Rect;
  /** Lower edge of the lowest thing that the page shows in an area; the area's own top where it shows nothing there. */
  readonly filledTo: (area: Rect) => number;
}

/** CSS pixels, on the 4-px grid. */
const GAP = 8;
const WIDTH = 340;
/** What a side bar of 240 leaves. */
const NARROWEST = 220;
/** A header and two suggestions: less than this is not worth its place beside the messages. */
const USEFUL = 200;
/** Below this a list is useless: only the header line is shown. */
const LOWEST = 132;
/** The header line, and how narrow it can get before its buttons are cut off. */
const STRIP = 36;
const NARROWEST_STRIP = 160;
/** What it must cover, it covers from below, and less than half. */
const MOST_COVERED = 0.45;

/**
 * Where the panel of a wanted height goes. Beside: a column that neither messages nor composer reach into, as far as the
 * page shows nothing there. Above: under the last message; else over the lower right of the messages, as high as its
 * content and less than half of them. The side that the agent chose comes first, then right, left, above; else as much of
 * it as a column has room for, or only its header line, wherever that is clear. Never over the composer or a send control,
 * never outside the window: undefined where no place is left.
 */
export function placePanel(around: Surroundings, wanted: number, side: DockSide = 'right'): Spot | undefined {
  for (const spot of spotsOf(around, wanted, side)) if (isClear(spot, around)) return spot;
  return undefined;
}

/** The places in question, the best first. */
function* spotsOf(around: Surroundings, wanted: number, side: DockSide): Iterable<Spot> {
  const over = areaOver(around);
  if (side === 'above') yield* spotsAbove(around, over, wanted);
  const columns = (side === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const))
    .map((column) => columnBeside(around, column))
    .filter((area) => area.right - area.left >= NARROWEST)
    .map((area) => ({ area, room: roomIn(area, around) }));
  for (const { area, room } of columns) {
    // Whatever is wanted: how high the content is depends on the width, and the panel must not hop between two places.
    if (room >= USEFUL) yield standOn(area, Math.min(wanted, room));
  }
  yield* spotsAbove(around, over, wanted);
  for (const { area, room } of columns) {
    if (room >= STRIP) yield standOn(area, Math.min(wanted, room >= LOWEST ? room : STRIP));
  }
  for (const area of [over, ...clearLines(around)]) yield standOn(area, Math.min(wanted, STRIP));
}

function* spotsAbove(around: Surroundings, over: Rect, wanted: number): Iterable<Spot> {
  const room = roomIn(over, around);
  const most = Math.floor((over.bottom - over.top) * MOST_COVERED);
  if (room >= Math.min(wanted, USEFUL)) yield standOn(over, Math.min(wanted, room));
  else if (most >= Math.min(wanted, LOWEST)) yield standOn(over, Math.min(wanted, most));
}

/** Height that is free at the lower end of an area. */
function roomIn(area: Rect, { filledTo }: Surroundings): number {
  return area.bottom - filledTo(area) - GAP;
}

/** On the lower edge of an area, as wide as the area. */
function standOn({ left, right, bottom }: Rect, height: number): Spot {
  return { left, top: bottom - height, width: right - left, height };
}

/** Inside the window, large enough to be used, and over nothing that must stay free. */
function isClear({ left, top, width, height }: Spot, around: Outline): boolean {
  const [right, bottom] = [left + width, top + height];
  if (left < 0 || top < 0 || right > around.width || bottom > around.height) return false;
  return (
    width >= NARROWEST_STRIP &&
    height > 0 &&
    blockedBy(around).every(
      (rect) => right <= rect.left || rect.right <= left || bottom <= rect.top || rect.bottom <= top,
    )
  );
}

/** What nothing may lie on. A control that is not shown has no size, and its corner means nothing. */
function blockedBy({ composer, free }: Outline): readonly Rect[] {
  return [composer, ...free.filter((rect) => rect.right > rect.left && rect.bottom > rect.top)];
}

/** The column of the frame right or left of everything that this is about, of the panel's width at most. */
function columnBeside(around: Surroundings, column: 'left' | 'right'): Rect {
  const used = [...blockedBy(around), ...(around.list === undefined ? [] : [around.list])];
  const tall = { top: GAP, bottom: around.height - GAP };
  if (column === 'right') {
    const left = Math.max(...used.map((rect) => rect.right)) + GAP;
    const right = around.width - GAP;
    return { ...tall, left: Math.max(left, right - WIDTH), right };
  }
  const right = Math.min(...used.map((rect) => rect.left)) - GAP;
  return { ...tall, left: Math.max(GAP, right - WIDTH), right };
}

/** The right side of the messages; without a list, everything above the composer. */
function areaOver(around: Surroundings): Rect {
  const { width, height, list } = around;
  const blocked = blockedBy(around);
  const ceiling = Math.min(...blocked.map((rect) => rect.top), list?.bottom ?? Infinity, height);
  const edge = list?.right ?? Math.max(...blocked.map((rect) => rect.right));
  const right = Math.max(0, Math.min(edge, width - GAP));
  const left = Math.max(Math.min(GAP, right), right - WIDTH);
  return { left, right, top: Math.max(0, list?.top ?? 0), bottom: ceiling - GAP };
}

/** Where a header line still goes: above or below all that must stay free, or beside it. */
function clearLines(around: Outline): readonly Rect[] {
  const blocked = blockedBy(around);
  const right = around.width - GAP;
  const line = { left: Math.max(GAP, right - WIDTH), right, top: 0 };
  const bottom = around.height - GAP;
  const beyond = Math.max(...blocked.map((rect) => rect.right)) + GAP;
  const before = Math.min(...blocked.map((rect) => rect.left)) - GAP;
  return [
    { ...line, bottom: Math.min(...blocked.map((rect) => rect.top)) - GAP },
    { ...line, bottom: Math.max(...blocked.map((rect) => rect.bottom)) + GAP + STRIP },
    { ...line, bottom, left: Math.max(beyond, line.left) },
    { ...line, bottom, left: Math.max(GAP, before - WIDTH), right: before },
  ];
}

/** A card with its title, a line of what is found and its buttons. */
const LOWEST_CARD = 150;

/**
 * The warning: above the composer, or below it, and as wide as reading allows; where neither has room for its height, as high as there is above the
 * composer, its findings scrolling; over the composer only on a page too low for that.
 */
export function placeWarning(around: Outline, height: number): Spot {
  const width = Math.min(440, around.width - 2 * GAP);
  const left = Math.min(Math.max(GAP, around.composer.left), around.width - GAP - width);
  const used = [around.composer, ...around.free];
  const room = Math.min(...used.map(({ top }) => top)) - GAP;
  if (room >= height) return { left, top: room - height, width, height };
  const below = Math.max(...used.map(({ bottom }) => bottom)) + GAP;
  if (below + height <= around.height) return { left, top: below, width, height };
  return { left, top: 0, width, height: room >= LOWEST_CARD ? room : height };
}
