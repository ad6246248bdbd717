import type { Concept, Step } from './lexicon';
import { MAX_GAP, parsePattern } from './lexicon';

/** A step ready to be matched: its literals, longest first, by their first code unit. */
export interface Ready {
  readonly literals: ReadonlyMap<number, readonly string[]>;
  readonly gap: boolean;
  readonly optional: boolean;
  /** Number of the set of units that its literals begin with; steps that begin alike share one. */
  readonly heads: number;
}

/** A way a pattern can begin, in a chain of those whose first two units hash alike. */
export interface Opening {
  readonly literal: string;
  readonly concept: number;
  /** The whole pattern; its first step is `literal`. */
  readonly steps: readonly Ready[];
}

export interface Matcher {
  /** By code unit: `OPENS` where an opening of any second unit begins with it, `HEADS` where a set of heads has it. */
  readonly units: Uint8Array;
  /** A bit for each pair that begins an opening, by its hash: small enough to stay in the nearest cache, as the tables are not. */
  readonly twos: Uint32Array;
  /** Hash of two code units → first opening of the chain, -1 none. */
  readonly byTwo: Int32Array;
  /** One code unit → first opening of those whose second unit may be anything, -1 none. */
  readonly byOne: Int32Array;
  /** Its first two code units by opening: chains are walked without touching the openings that cannot fit. */
  readonly pairs: Uint32Array;
  /** The rest of the chain by opening. */
  readonly next: Int32Array;
  /** Heads of the second step by opening where it must be met and gaps count; -1 where there is no such step. */
  readonly awaited: Int32Array;
  /** How far behind an opening's place its second step begins at most. */
  readonly reach: Uint8Array;
  readonly openings: readonly Opening[];
  /** Code unit → the sets of heads that have it: `headSets[headStarts[unit]] …`. */
  readonly headStarts: Uint32Array;
  readonly headSets: Uint16Array;
  /** Set of heads → the nearest place ahead where it stands in the text being read, as `clock` minus that place. */
  readonly nearest: Float64Array;
  /** Grows by more than a text's length with each text, so that what was noted for the last one lies out of reach. */
  clock: number;
}

const SLOTS = 1 << 16;
export const OPENS = 1;
export const HEADS = 2;

/** The patterns of concepts made ready to be matched, with or without those that have gaps. */
export function compileConcepts(concepts: readonly Concept[], withGaps: boolean): Matcher {
  const byTwo = new Int32Array(SLOTS).fill(-1);
  const byOne = new Int32Array(1 << 16).fill(-1);
  const openings: Opening[] = [];
  const pairs: number[] = [];
  const next: number[] = [];
  const heads = new Map<string, number>();
  const open = (opening: Opening, first: number, second: number | undefined) => {
    const table = second === undefined ? byOne : byTwo;
    const slot = second === undefined ? first : slotOf(first, second);
    next.push(table[slot] ?? -1);
    pairs.push(((first << 16) | (second ?? 0)) >>> 0);
    table[slot] = openings.push(opening) - 1;
  };
  for (const [concept, { patterns }] of concepts.entries()) {
    for (const source of patterns) {
      const parsed = parsePattern(source);
      if (!withGaps && parsed.some(({ gap }) => gap)) continue;
      const steps = parsed.map((step) => ready(step, heads));
      for (const literal of parsed[0]?.choices ?? []) {
        const opening = { literal, concept, steps };
        for (const second of secondUnits(literal, steps[1])) open(opening, literal.charCodeAt(0), second);
      }
    }
  }
  const units = new Uint8Array(1 << 16);
  for (const [unit, opening] of byOne.entries()) if (opening >= 0) units[unit] = OPENS;
  const twos = new Uint32Array(SLOTS / 32);
  for (const [slot, opening] of byTwo.entries()) {
    if (opening >= 0) twos[slot >> 5] = (twos[slot >> 5] ?? 0) | (1 << (slot & 31));
  }
  // What follows at once is as soon tried as looked up.
  const isAwaited = (step: Ready | undefined): step is Ready => withGaps && step !== undefined && !step.optional;
  const awaited = openings.map(({ steps: [, step] }) => (isAwaited(step) ? step.heads : -1));
  const reach = openings.map(({ literal, steps: [, step] }) => literal.length + (step?.gap === true ? MAX_GAP : 0));
  const sets = setsByUnit([...heads.keys()], new Set(awaited));
  for (let unit = 0; unit < units.length; unit += 1) {
    if ((sets.headStarts[unit] ?? 0) < (sets.headStarts[unit + 1] ?? 0)) units[unit] = (units[unit] ?? 0) | HEADS;
  }
  return {
    units,
    twos,
    byTwo,
    byOne,
    pairs: Uint32Array.from(pairs),
    next: Int32Array.from(next),
    awaited: Int32Array.from(awaited),
    reach: Uint8Array.from(reach),
    openings,
    ...sets,
    nearest: new Float64Array(heads.size),
    clock: 0,
  };
}

/** Lists for each code unit the sets of heads that have it and that some opening waits for. */
function setsByUnit(heads: readonly string[], awaited: ReadonlySet<number>) {
  const byUnit = new Map<number, number[]>();
  for (const [set, units] of heads.entries()) {
    if (!awaited.has(set)) continue;
    for (let i = 0; i < units.length; i += 1) {
      const unit = units.charCodeAt(i);
      const known = byUnit.get(unit);
      if (known === undefined) byUnit.set(unit, [set]);
      else known.push(set);
    }
  }
  const headStarts = new Uint32Array((1 << 16) + 1);
  const headSets: number[] = [];
  for (let unit = 0; unit < 1 << 16; unit += 1) {
    headStarts[unit] = headSets.length;
    for (const set of byUnit.get(unit) ?? []) headSets.push(set);
  }
  headStarts[1 << 16] = headSets.length;
  return { headStarts, headSets: Uint16Array.from(headSets) };
}

/** Which units may follow the first one, where that is known; it keeps the chains short for patterns that begin with 是 or 有. */
function secondUnits(literal: string, next: Ready | undefined): readonly (number | undefined)[] {
  if (literal.length > 1) return [literal.charCodeAt(1)];
  return next === undefined || next.gap || next.optional ? [undefined] : [...next.literals.keys()];
}

function ready({ choices, gap, optional }: Step, heads: Map<string, number>): Ready {
  const literals = Map.groupBy(choices, (literal) => literal.charCodeAt(0));
  const units = String.fromCharCode(...[...literals.keys()].toSorted((a, b) => a - b));
  const set = heads.get(units) ?? heads.size;
  heads.set(units, set);
  return { literals, gap, optional, heads: set };
}

/** The hash of two code units. */
export function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) ^ Math.imul(second, 0x85eb)) & (SLOTS - 1);
}
