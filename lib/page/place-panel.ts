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

export interface Surroundings {
  readonly width: number;
  readonly height: number;
  readonly composer: Rect;
  /** Controls that must stay free: the send controls. */
  readonly free: readonly Rect[];
}

/** CSS pixels, on the 4-px grid. */
const GAP = 8;
const WIDTH = 340;
const NARROWEST = 260;
/** Below this a list is useless: only the header line is shown. */
const LOWEST = 132;
const STRIP = 36;
/** Beside the composer the panel leaves the upper part of what stands there, usually the order. */
const TALLEST_SHARE = 0.6;

/**
 * Where the panel of a wanted height goes: to the right of the composer if a column is free there, else above the
 * composer's right end, where the agent's own bubbles are. Never over composer or send control.
 */
export function placePanel(around: Surroundings, wanted: number): Spot {
  const blocked = [around.composer, ...around.free];
  const right = Math.max(...blocked.map((rect) => rect.right));
  const room = around.width - right - 2 * GAP;
  if (room >= NARROWEST) {
    const width = Math.min(WIDTH, room);
    const height = Math.min(wanted, Math.round(around.height * TALLEST_SHARE));
    return { left: around.width - GAP - width, top: around.height - GAP - height, width, height };
  }
  const ceiling = Math.min(...blocked.map((rect) => rect.top)) - GAP;
  const width = Math.max(Math.min(WIDTH, around.width - 2 * GAP), 0);
  const tallest = Math.min(wanted, ceiling - GAP);
  const height = tallest >= Math.min(LOWEST, wanted) ? tallest : STRIP;
  const left = Math.max(GAP, Math.min(right, around.width - GAP) - width);
  return { left, top: Math.max(0, ceiling - height), width, height };
}

/** The warning: above the composer and as wide as reading allows; over the list if the page is too low for it. */
export function placeWarning(around: Surroundings, height: number): Spot {
  const width = Math.min(440, around.width - 2 * GAP);
  const left = Math.min(Math.max(GAP, around.composer.left), around.width - GAP - width);
  const above = Math.min(...[around.composer, ...around.free].map((rect) => rect.top)) - GAP - height;
  if (above >= 0) return { left, top: above, width, height };
  const lowest = Math.max(...[around.composer, ...around.free].map((rect) => rect.bottom)) + GAP;
  const top = lowest + height <= around.height ? lowest : 0;
  return { left, top, width, height };
}
