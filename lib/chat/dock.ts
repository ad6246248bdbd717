/** Where the panel stands, seen from the composer; in the order in which the choices lie on a screen. */
export const DOCK_SIDES = ['left', 'above', 'right'] as const;

export type DockSide = (typeof DOCK_SIDES)[number];

/** How the agent wants the panel on the chat pages of one origin. */
export interface Dock {
  readonly origin: string;
  readonly side: DockSide;
  /** Only its header is shown. */
  readonly folded: boolean;
}

/** How many origins are remembered; the one chosen longest ago is forgotten first. */
export const MOST_DOCKS = 100;

/** What was chosen for an origin; where nothing was, right of the composer and open. */
export function dockAt(docks: readonly Dock[], origin: string): Dock {
  return docks.find((dock) => dock.origin === origin) ?? { origin, side: 'right', folded: false };
}

/** The docks with this one for its origin, newest first. */
export function withDock(docks: readonly Dock[], dock: Dock): readonly Dock[] {
  return [dock, ...docks.filter(({ origin }) => origin !== dock.origin)].slice(0, MOST_DOCKS);
}

/** The side that comes after this one, round and round. */
export function sideAfter(side: DockSide): DockSide {
  return DOCK_SIDES[(DOCK_SIDES.indexOf(side) + 1) % DOCK_SIDES.length] ?? 'right';
}
