import { firstParts, shownText } from '../flat-tree';
import { noted } from '../noted';
import { saysRead } from './line-says';
import type { Side } from './side';
import { chromaOf, skinOf } from './skin';
import { tellingTexts } from './telling-texts';
import { labelOf } from './words';

/** Less than this much more colour is no difference. */
const MORE_COLOUR = 0.04;

/**
 * Bubbles of two colours. The agent's are those that bear a tick or say that they were read: pages tell this of own
 * messages only; where none does, the more colourful ones.
 */
export function sidesBySkin(rows: readonly Element[]): readonly (Side | undefined)[] {
  const skins = rows.map((row) => skinOf(row));
  // Days between the messages stand on grounds of their own.
  const telling = skins.filter((_, at) => rows[at] !== undefined && tellingTexts(rows[at]).length > 0);
  const counted = [...Map.groupBy(telling, (skin) => skin)].filter(([skin]) => skin !== '');
  const [first, second] = counted.toSorted(([, a], [, b]) => b.length - a.length).map(([skin]) => skin);
  if (first === undefined || second === undefined) return [];
  const ticked = new Set(rows.flatMap((row, at) => (isTicked(row) ? (skins[at] ?? []) : [])));
  const more =
    ticked.has(first) === ticked.has(second) ? chromaOf(first) - chromaOf(second) : ticked.has(first) ? 1 : -1;
  if (Math.abs(more) < MORE_COLOUR) return [];
  const own = more > 0 ? first : second;
  const theirs = more > 0 ? second : first;
  return skins.map((skin) => (skin === own ? 'agent' : skin === theirs ? 'buyer' : undefined));
}

const isTicked = noted((row): boolean =>
  firstParts(row).some((part) => saysRead(labelOf(part)) || (part.children.length === 0 && saysRead(shownText(part)))),
);
