import { shownParent, shownText } from '../flat-tree';
import { readShownTime } from '../shown-time';
import { MOST_ROWS } from './find-rows';

/** Fewer times may fall by chance. */
const LEAST_TIMES = 3;
/** Rows that are asked for their time. */
const MOST_TIMES = 12;

/** Whether the newest rows come first in the markup: by a flow that is turned upside down, or by what is seen. */
export function isNewestFirst(units: readonly Element[], list: Element, composer: HTMLElement): boolean {
  const flow = units[0] === undefined ? null : shownParent(units[0]);
  if (flow !== null && getComputedStyle(flow).flexDirection === 'column-reverse') return true;
  return isNewestOnTop(units, list, composer);
}

/** The latest of rows that somebody pointed out in the order of the page, oldest first. */
export function latestOf(
  rows: readonly Element[],
  isTurned: (rows: readonly Element[]) => boolean,
): readonly Element[] {
  return isTurned(rows) ? rows.slice(0, MOST_ROWS).toReversed() : rows.slice(-MOST_ROWS);
}

/**
 * Oldest first as a person sees them: rows placed one by one stand in the markup in any order, groups in a list hung
 * upside down hang the right way up. As they come where nothing is laid out.
 */
export function asPlaced(rows: readonly Element[], list: Element, composer: HTMLElement): readonly Element[] {
  const boxes = new Map(rows.map((row) => [row, row.getBoundingClientRect()]));
  if ([...boxes.values()].some(({ height }) => height === 0)) return rows;
  const topOf = (row: Element) => boxes.get(row)?.top ?? 0;
  // What stands side by side keeps its order, though one may begin a hair lower.
  const isAsWritten = rows.every((row, at) => {
    const before = boxes.get(rows[at - 1] ?? row);
    return before === undefined || (boxes.get(row)?.bottom ?? 0) > before.top + 1;
  });
  const downwards = isAsWritten ? rows : rows.toSorted((a, b) => topOf(a) - topOf(b));
  return isNewestOnTop(downwards, list, composer) ? downwards.toReversed() : downwards;
}

/** Told by times that fall, or by a composer above its list. */
function isNewestOnTop(rows: readonly Element[], list: Element, composer: HTMLElement): boolean {
  const step = Math.ceil(rows.length / MOST_TIMES);
  const asked = rows.filter((_, at) => at % step === 0);
  const times = asked.flatMap((row) => readShownTime(shownText(row), 0) ?? []);
  // Past midnight a time of day falls once in any list.
  const falls = times.every((time, at) => at === 0 || time <= (times[at - 1] ?? time));
  if (falls && new Set(times).size >= LEAST_TIMES) return true;
  const sameDocument = list.ownerDocument === composer.ownerDocument;
  if (!sameDocument) return false;
  // The box that scrolls may hold the composer too, above the rows.
  const boxes = list.contains(composer) && asked.length > 0 ? asked : [list];
  const { bottom } = composer.getBoundingClientRect();
  return boxes.every((box) => bottom <= box.getBoundingClientRect().top);
}
