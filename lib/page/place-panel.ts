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
const NARROWEST = 240;
/** A header and two suggestions: less than this is not worth its place beside the messages. */
const USEFUL = 200;
/** Below this a list is useless: only the header line is shown. */
const LOWEST = 132;
const STRIP = 36;
/** What it must cover, it covers from below, and less than half. */
const MOST_COVERED = 0.45;

/**
 * Where the panel of a wanted height goes: where the page shows nothing, first right of the messages, then left of them,
 * then under the last of them; else over their lower right, as high as its content and less than half of them; else only
 * its header line. Never over the composer, what stands between it and the messages, or a send control.
 */
export function placePanel(around: Surroundings, wanted: number): Spot {
  const roomIn = (area: Rect) => area.bottom - around.filledTo(area) - GAP;
  // Whatever is wanted: how high the content is depends on the width, and the panel must not hop between two places.
  const beside = areasBeside(around).find((area) => roomIn(area) >= USEFUL);
  if (beside !== undefined) return standOn(beside, Math.min(wanted, roomIn(beside)));
  const over = areaOver(around);
  const room = roomIn(over);
  if (room >= Math.min(wanted, USEFUL)) return standOn(over, Math.min(wanted, room));
  const most = Math.floor((over.bottom - over.top) * MOST_COVERED);
  return standOn(over, most >= Math.min(LOWEST, wanted) ? Math.min(wanted, most) : STRIP);
}

/** On the lower edge of an area, as wide as the area. */
function standOn({ left, right, bottom }: Rect, height: number): Spot {
  const top = Math.max(0, bottom - height);
  return { left, top, width: right - left, height: bottom - top };
}

/** Columns of the frame that neither messages nor composer reach into, if wide enough. */
function areasBeside(around: Surroundings): readonly Rect[] {
  const used = [around.composer, ...around.free, ...(around.list === undefined ? [] : [around.list])];
  const right = Math.max(...used.map((rect) => rect.right)) + GAP;
  const left = Math.min(...used.map((rect) => rect.left)) - GAP;
  const end = around.width - GAP;
  const tall = { top: GAP, bottom: around.height - GAP };
  return [
    { ...tall, left: Math.max(right, end - WIDTH), right: end },
    { ...tall, left: Math.max(GAP, left - WIDTH), right: left },
  ].filter((area) => area.right - area.left >= NARROWEST);
}

/** The right side of the messages; without a list, everything above the composer. */
function areaOver({ width, composer, free, list }: Surroundings): Rect {
  const blocked = [composer, ...free];
  const ceiling = Math.min(...blocked.map((rect) => rect.top), list?.bottom ?? Infinity);
  const edge = list?.right ?? Math.max(...blocked.map((rect) => rect.right));
  const right = Math.max(0, Math.min(edge, width - GAP));
  const left = Math.max(Math.min(GAP, right), right - WIDTH);
  return { left, right, top: Math.max(0, list?.top ?? 0), bottom: ceiling - GAP };
}

/** The warning: above the composer and as wide as reading allows; over the list if the page is too low for it. */
export function placeWarning(around: Outline, height: number): Spot {
  const width = Math.min(440, around.width - 2 * GAP);
  const left = Math.min(Math.max(GAP, around.composer.left), around.width - GAP - width);
  const above = Math.min(...[around.composer, ...around.free].map((rect) => rect.top)) - GAP - height;
  if (above >= 0) return { left, top: above, width, height };
  const lowest = Math.max(...[around.composer, ...around.free].map((rect) => rect.bottom)) + GAP;
  const top = lowest + height <= around.height ? lowest : 0;
  return { left, top, width, height };
}
