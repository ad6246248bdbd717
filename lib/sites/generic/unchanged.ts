import { toldOf } from './slots';
import { openRootsIn, shownParent } from '../flat-tree';
import type { KeptNotes } from '../noted';
import { atEndOfReading, giveNotes, keepNotes } from '../noted';

/** A row as it was when its notes were taken. */
interface Kept {
  readonly around: string;
  readonly copy: readonly (readonly Node[])[];
  readonly notes: KeptNotes;
}

/** By the element that the rows stand in, those that were asked for last at the end. */
const keptIn = new WeakMap<Element, Map<Element, Kept>>();
/** Twice as many as are read: a long history is not to pile up. */
const MOST_KEPT = 120;

/**
 * Rows that are as they were at the last reading need not be looked at again: what was noted of them holds. As they were:
 * by a copy of each, by what they stand in and beside, and not under the pointer or moving, which changes looks alone.
 * Whether all of them were. Rows of one parent only.
 */
export function recallUnchanged(rows: readonly Element[]): boolean {
  const flow = rows[0] === undefined ? null : shownParent(rows[0]);
  if (flow === null) return true;
  const known = keptIn.get(flow) ?? new Map<Element, Kept>();
  keptIn.set(flow, known);
  const surroundings = surroundingsOf(flow);
  const moving = movingIn(flow);
  const fresh = new Map<Element, string>();
  for (const row of rows) {
    if (moving.some((part) => row.contains(part))) continue;
    const around = `${surroundings} ${besides(row)} ${toldOf(row)}`;
    const kept = known.get(row);
    known.delete(row);
    if (kept?.around === around && isSame(kept.copy, row)) {
      giveNotes(kept.notes);
      known.set(row, kept);
    } else fresh.set(row, around);
  }
  atEndOfReading(() => {
    for (const [row, around] of fresh) known.set(row, { around, copy: copyOf(row), notes: keepNotes(partsOf(row)) });
    for (const [row] of [...known].slice(0, -MOST_KEPT)) known.delete(row);
  });
  return fresh.size === 0;
}

/** All attributes of what is around, which styles may go by, and how wide it is. */
function surroundingsOf(flow: Element): string {
  const said = [`${flow.clientWidth} ${flow.ownerDocument.styleSheets.length}`];
  for (let at: Element | null = flow; at !== null; at = shownParent(at))
    said.push(...[...at.attributes].map(({ name, value }) => `${name}=${value}`));
  return said.join(' ');
}

/** First, last and neighbouring rows are styled otherwise; what is still being laid out has another size soon. */
function besides(row: Element): string {
  const [before, behind] = [row.previousElementSibling, row.nextElementSibling];
  const { width, height } = row.getBoundingClientRect();
  return [
    width,
    height,
    before?.tagName,
    before?.className,
    behind?.tagName,
    behind?.className,
    row.matches(':hover'),
  ].join(' ');
}

function movingIn(flow: Element): readonly Element[] {
  // Missing where nothing is ever drawn.
  const animations = flow.getAnimations?.({ subtree: true }) ?? [];
  return animations.flatMap(({ effect, playState }) => {
    const target = playState === 'running' && effect !== null && 'target' in effect ? effect.target : null;
    return target === null ? [] : [target as Element];
  });
}

/** In a document in which no component comes to life and no picture is fetched. */
function copyOf(row: Element): readonly (readonly Node[])[] {
  const elsewhere = (inert ??= document.implementation.createHTMLDocument(''));
  return treesOf(row).map((nodes) => nodes.map((node) => elsewhere.importNode(node, true)));
}

let inert: Document | undefined;

function isSame(copy: readonly (readonly Node[])[], row: Element): boolean {
  const trees = treesOf(row);
  return (
    trees.length === copy.length &&
    trees.every((nodes, at) => {
      const copied = copy[at] ?? [];
      return nodes.length === copied.length && nodes.every((node, place) => copied[place]?.isEqualNode(node) === true);
    })
  );
}

/** The row itself, and what is in each open shadow root of it. */
function treesOf(row: Element): readonly (readonly Node[])[] {
  return openRootsIn(row).map((root) => (root === row ? [row] : [...root.childNodes]));
}

function partsOf(row: Element): readonly Element[] {
  return [row, ...openRootsIn(row).flatMap((root) => [...root.querySelectorAll('*')])];
}
