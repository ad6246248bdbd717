/** Something to try on a text, and what must stand in it: of every group of characters, groups parted by spaces, at least one. */
export interface Gated<T> {
  readonly needs: string;
  readonly value: T;
}

const MOST_GROUPS = 32;
/**
 * The code units that any gate asks for, numbered in one table: a table of all units for each gate would be several megabytes, and
 * every look at a character a miss of the processor's cache.
 */
const NUMBERS = new Uint16Array(0x10000);
const MOST_UNITS = 0x1000;
let numbered = 0;

function numberOf(unit: number): number {
  if (NUMBERS[unit] === 0) {
    numbered += 1;
    if (numbered >= MOST_UNITS) throw new Error(`gates ask for at most ${MOST_UNITS} characters`);
    NUMBERS[unit] = numbered;
  }
  return NUMBERS[unit] ?? 0;
}
/** Choices that are kept: drafts of one shop hold much the same characters. */
const MOST_KEPT = 2000;

/**
 * What of `entries` is worth trying on a text: one look at each character tells for all of them, where every pattern would look at
 * every character by itself. At most 32 groups in all.
 */
export function createGate<T>(entries: readonly Gated<T>[]): (text: string) => readonly T[] {
  const all = entries.reduce((sum, { needs }) => sum + needs.split(' ').length, 0);
  if (all > MOST_GROUPS) throw new Error(`a gate has at most ${MOST_GROUPS} groups`);
  const bits = new (all > 16 ? Uint32Array : all > 8 ? Uint16Array : Uint8Array)(MOST_UNITS);
  let groups = 0;
  const masks = entries.map(({ needs }) => {
    let mask = 0;
    for (const group of needs.split(' ')) {
      const bit = 1 << groups;
      groups += 1;
      mask |= bit;
      for (let at = 0; at < group.length; at += 1) {
        const number = numberOf(group.charCodeAt(at));
        bits[number] = (bits[number] ?? 0) | bit;
      }
    }
    return mask;
  });
  const kept = new Map<number, readonly T[]>();
  return (text) => {
    let seen = 0;
    for (let at = 0; at < text.length; at += 1) seen |= bits[NUMBERS[text.charCodeAt(at)] ?? 0] ?? 0;
    const before = kept.get(seen);
    if (before !== undefined) return before;
    const now = entries.filter((_, i) => (seen & (masks[i] ?? 0)) === masks[i]).map(({ value }) => value);
    if (kept.size < MOST_KEPT) kept.set(seen, now);
    return now;
  };
}
