/** What is chosen in a list of rows, and where the keyboard is. */
export interface Selection {
  /** Ids; some may not be in the list that is on show now. */
  readonly ids: ReadonlySet<string>;
  /** Place of the row that keys act on; -1: none. */
  readonly active: number;
  /** Place where a run of chosen rows begins. */
  readonly anchor: number;
}

export const NONE_CHOSEN: Selection = { ids: new Set(), active: -1, anchor: -1 };

type Rows = readonly { readonly id: string }[];

/** The keyboard goes to a row; what is chosen stays. */
export function goTo(selection: Selection, place: number): Selection {
  return { ...selection, active: place, anchor: place };
}

/** Only this row. */
export function chooseOnly(rows: Rows, place: number): Selection {
  return { ids: idsOf(rows, place, place), active: place, anchor: place };
}

/** This row too, or no longer. */
export function toggle({ ids }: Selection, rows: Rows, place: number): Selection {
  const id = rows[place]?.id;
  const next = new Set(ids);
  if (id !== undefined && !next.delete(id)) next.add(id);
  return { ids: next, active: place, anchor: place };
}

/** All rows from the anchor to this one, instead of the rest. */
export function extendTo({ active, anchor }: Selection, rows: Rows, place: number): Selection {
  const from = Math.max(0, anchor < 0 ? active : anchor);
  return { ids: idsOf(rows, Math.min(from, place), Math.max(from, place)), active: place, anchor: from };
}

/** Every row is chosen; the active one stays. */
export function chooseAll(selection: Selection, rows: Rows): Selection {
  return { ...selection, ids: new Set(rows.map(({ id }) => id)) };
}

function idsOf(rows: Rows, first: number, last: number): ReadonlySet<string> {
  return new Set(rows.slice(Math.max(0, first), last + 1).map(({ id }) => id));
}
