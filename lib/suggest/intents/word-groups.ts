import { SYNONYMS } from './synonyms';
import { THESAURUS } from './thesaurus-table';

/** Groups of words, a word once: by their first two code units in open addressing, the longest first. */
interface WordTable {
  /** First two code units of a slot's words, 0 = empty; a word of one character has 0 for the second. */
  readonly pairs: Uint32Array;
  readonly words: readonly (readonly GroupedWord[])[];
  /** By code unit: `ALONE` where it is a word, `BEGINS` where longer words begin with it. Most begin none. */
  readonly kinds: Uint8Array;
  readonly count: number;
}

interface GroupedWord {
  readonly text: string;
  readonly group: number;
}

const SLOTS = 1 << 14;
const ALONE = 1;
const BEGINS = 2;

let table: WordTable | undefined;

function openTable(): WordTable {
  // Made at first use, for the price falls on whoever opens the panel.
  table ??= createTable(`${SYNONYMS.trim()}\n${THESAURUS.trim()}`);
  return table;
}

/** One more than the highest group. */
export function countGroups(): number {
  return openTable().count;
}

/** Calls `visit` with the group of each known word in a folded text, from left to right, without overlaps. */
export function visitGroups(text: string, end: number, visit: (group: number) => void): void {
  const known = openTable();
  for (let at = 0; at < end; at += 1) {
    const first = text.charCodeAt(at);
    const kind = known.kinds[first] ?? 0;
    if (kind === 0) continue;
    const found = longestAt(known, text, at, kind, first, at + 1 < end ? text.charCodeAt(at + 1) : 0);
    if (found === undefined) continue;
    visit(found.group);
    at += found.text.length - 1;
  }
}

function longestAt(
  { pairs, words }: WordTable,
  text: string,
  at: number,
  kind: number,
  first: number,
  second: number,
): GroupedWord | undefined {
  if (second !== 0 && (kind & BEGINS) !== 0) {
    const longer = words[slotOf(pairs, pairOf(first, second))];
    for (let i = 0; i < (longer?.length ?? 0); i += 1) {
      const word = longer?.[i];
      if (word !== undefined && (word.text.length === 2 || text.startsWith(word.text, at))) return word;
    }
  }
  return (kind & ALONE) === 0 ? undefined : words[slotOf(pairs, pairOf(first, 0))]?.[0];
}

function createTable(lines: string): WordTable {
  const groups = new Map<string, number>();
  for (const [group, line] of lines.split('\n').entries()) {
    for (const word of line.trim().split(/\s+/u)) if (!groups.has(word)) groups.set(word, group);
  }
  const pairs = new Uint32Array(SLOTS);
  const words: GroupedWord[][] = Array.from({ length: SLOTS }, () => []);
  const kinds = new Uint8Array(0x10000);
  const longestFirst = [...groups].toSorted(([a], [b]) => b.length - a.length);
  for (const [text, group] of longestFirst) {
    const pair = pairOf(text.charCodeAt(0), text.length > 1 ? text.charCodeAt(1) : 0);
    const slot = slotOf(pairs, pair);
    pairs[slot] = pair;
    words[slot]?.push({ text, group });
    const first = text.charCodeAt(0);
    // Below are no letters.
    if (first >= 0x30) kinds[first] = (kinds[first] ?? 0) | (text.length > 1 ? BEGINS : ALONE);
  }
  return { pairs, words, kinds, count: lines.split('\n').length };
}

function pairOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

/** The slot of a pair, or the empty one where it would go. */
function slotOf(pairs: Uint32Array, pair: number): number {
  let slot = (Math.imul(pair, 0x9e3779b1) >>> 18) & (SLOTS - 1);
  while (pairs[slot] !== 0 && pairs[slot] !== pair) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}
