import { holderOf, shownParent, shownTexts, shows } from '../flat-tree';
import { lengthOf, tellingTexts, wordTexts } from './telling-texts';
import { groundAround } from './grounds';
import { furnitureKind, kindOfWords } from './word-kinds';
import { isNamed } from './words';

/** Small print has at most this share of the size of the words. */
const SMALLER = 0.94;
/** Share of the rows in which the same small print stands, at least. */
const MOSTLY = 0.4;

/** So few words come back in many rows: what the two sides are called, or how they write. */
const MOST_LABELS = 3;
/** Characters. */
const LONGEST_LABEL = 24;

/**
 * Kinds of elements with which a page furnishes its rows: text smaller than the row's own words, or beside its bubble, in
 * elements of one kind in many rows ("replied via the portal", "to: …", a translation and its source), or below a line under them, or the same few words
 * again and again ("member", "via app"). Times are such small
 * print too: what stands in their place in some rows ("automatic reply") is none of the words. The kind in which the words
 * themselves stand is never furniture.
 */
export function furnitureIn(rows: readonly Element[], bubbles: ReadonlyMap<Element, Element>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const words = new Map<string, number>();
  for (const row of rows) {
    for (const kind of kindsBesideWords(row, bubbles.get(row))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const kind = kindOfWords(row);
    words.set(kind, (words.get(kind) ?? 0) + 1);
  }
  const enough = Math.max(2, rows.length * MOSTLY);
  const isEnough = ([kind, count]: readonly [string, number]) => count >= enough && count > 2 * (words.get(kind) ?? 0);
  const labels = [...labelsIn(rows)].filter(([, said]) => new Set(said).size <= Math.min(MOST_LABELS, said.length / 2));
  return new Set(
    [...counts, ...labels.map(([kind, said]) => [kind, said.length] as const)].filter(isEnough).map(([kind]) => kind),
  );
}

/** What short lines in each kind of element say, one a row. */
function labelsIn(rows: readonly Element[]): ReadonlyMap<string, readonly string[]> {
  const labels = new Map<string, string[]>();
  for (const row of rows) {
    const own = new Map<string, string>();
    for (const text of shownTexts(row)) {
      const holder = holderOf(text);
      const words = (text.nodeValue ?? '').trim();
      if (holder !== null && words.length > 1 && words.length <= LONGEST_LABEL) own.set(furnitureKind(holder), words);
    }
    own.delete('');
    for (const [kind, words] of own) labels.set(kind, [...(labels.get(kind) ?? []), words]);
  }
  return labels;
}

function kindsBesideWords(row: Element, bubble: Element | undefined): ReadonlySet<string> {
  const largest = Math.max(...wordTexts(row).map((text) => sizeOf(holderOf(text))));
  const kinds = new Set<string>();
  for (const text of shownTexts(row)) {
    const holder = holderOf(text);
    if (holder === null || lengthOf(text) < 2) continue;
    if (sizeOf(holder) < largest * SMALLER || isOnBareGround(holder, bubble) || isTranslation(text, row))
      kinds.add(furnitureKind(holder));
  }
  kinds.delete('');
  return kinds;
}

/** Below the words, and called so or parted from them by a line. */
function isTranslation(text: Text, row: Element): boolean {
  const holder = holderOf(text);
  if (holder === null || holder.firstElementChild !== null || tellingTexts(row)[0] === text) return false;
  if (isNamed(holder, TRANSLATIONS)) return true;
  const { borderTopStyle, borderTopWidth } = getComputedStyle(holder);
  return borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
}

const TRANSLATIONS = ['translation', 'translated', 'translate', 'trans', 'fanyi', 'yiwen'];

/** Beside the bubble, not in a card or bubble of its own. */
function isOnBareGround(holder: Element, bubble: Element | undefined): boolean {
  if (bubble === undefined || shows(bubble, holder) || shows(holder, bubble)) return false;
  let around: Element | null = bubble;
  // What is drawn in a shadow root is contained by nothing outside of it: a walk for that would not end.
  while (around !== null && !shows(around, holder)) around = shownParent(around);
  if (around === null) return false;
  const ground = groundAround(holder, around);
  return ground === undefined || ground === around;
}

function sizeOf(element: Element | null): number {
  return element === null ? 0 : Number.parseFloat(getComputedStyle(element).fontSize);
}
