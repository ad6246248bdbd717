import type { Concept, Step } from './lexicon';
import { CONCEPTS, MAX_GAP, parsePattern } from './lexicon';

/** A concept found in a folded text; code units, half-open. */
export interface ConceptMatch {
  /** Position in `CONCEPTS`. */
  readonly concept: number;
  readonly start: number;
  readonly end: number;
}

/** A step ready to be matched: its literals, longest first, by their first code unit. */
interface Ready {
  readonly literals: ReadonlyMap<number, readonly string[]>;
  readonly gap: boolean;
  readonly optional: boolean;
  /** Number of the set of units that its literals begin with; steps that begin alike share one. */
  readonly heads: number;
}

/** A way a pattern can begin, in a chain of those whose first two units hash alike. */
interface Opening {
  readonly literal: string;
  readonly concept: number;
  /** The whole pattern; its first step is `literal`. */
  readonly steps: readonly Ready[];
}

interface Matcher {
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
  /** Heads of the second step by opening where it must be met; -1 where there is no such step. */
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
const OPENS = 1;
const HEADS = 2;
/** No literal and its gap are longer than this. */
const MAX_REACH = 64;

// A gap never crosses from one clause into the next.
const BREAKS = new Uint8Array(0x10000);
for (const char of '\n,.!?;:。、~…|') BREAKS[char.charCodeAt(0)] = 1;

let ofQuestions: Matcher | undefined;
let ofStatements: Matcher | undefined;

/**
 * The concepts in a folded text. Of one concept the longest match is kept; a match inside a longer one of another concept
 * (退货 in 退货运费) is dropped, for the longer names what is meant. Linear in the text: gaps are bounded.
 */
export function findConcepts(text: string): ConceptMatch[] {
  // Compiled at first use, for the price falls on whoever opens the panel.
  ofQuestions ??= compile(CONCEPTS, true);
  return findWith(ofQuestions, text);
}

/**
 * The same for a reply's body, without the patterns that have gaps: they are how buyers ask, long statements satisfy them
 * by accident, and they cost ten times the rest.
 */
export function findStatedConcepts(text: string): ConceptMatch[] {
  ofStatements ??= compile(CONCEPTS, false);
  return findWith(ofStatements, text);
}

/**
 * Reads the text backwards, so that the nearest place where a step behind a gap can begin is always known: most openings fail by
 * that alone.
 */
function findWith(matcher: Matcher, text: string): ConceptMatch[] {
  const longest = new Map<number, ConceptMatch>();
  const visit = (match: ConceptMatch) => {
    const known = longest.get(match.concept);
    if (known === undefined || known.end - known.start <= match.end - match.start) longest.set(match.concept, match);
  };
  const { units, twos, byTwo, byOne, pairs, next, headStarts, headSets, nearest } = matcher;
  matcher.clock += text.length + MAX_REACH;
  let second = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const first = text.charCodeAt(at);
    const unit = units[first] ?? 0;
    if ((unit & HEADS) !== 0) {
      const lastSet = headStarts[first + 1] ?? 0;
      for (let i = headStarts[first] ?? 0; i < lastSet; i += 1) nearest[headSets[i] ?? 0] = matcher.clock - at;
    }
    const slot = slotOf(first, second);
    if ((((twos[slot >> 5] ?? 0) >>> (slot & 31)) & 1) === 1) {
      const pair = ((first << 16) | second) >>> 0;
      for (let i = byTwo[slot] ?? -1; i >= 0; i = next[i] ?? -1) {
        if (pairs[i] === pair && canFollow(matcher, i, at)) tryOpening(matcher.openings[i], text, at, visit);
      }
    }
    if ((unit & OPENS) !== 0) {
      for (let i = byOne[first] ?? -1; i >= 0; i = next[i] ?? -1) {
        if (canFollow(matcher, i, at)) tryOpening(matcher.openings[i], text, at, visit);
      }
    }
    second = first;
  }
  const matches = [...longest.values()].toSorted((a, b) => a.start - b.start || a.concept - b.concept);
  return matches.filter((match) => !matches.some((other) => contains(other, match)));
}

/** Whether the step that an opening at `at` waits for can begin within its reach. */
function canFollow({ awaited, reach, nearest, clock }: Matcher, opening: number, at: number): boolean {
  const heads = awaited[opening] ?? -1;
  return heads < 0 || (nearest[heads] ?? 0) >= clock - at - (reach[opening] ?? 0);
}

function contains(outer: ConceptMatch, inner: ConceptMatch): boolean {
  if (CONCEPTS[inner.concept]?.kind !== CONCEPTS[outer.concept]?.kind) return false;
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

function tryOpening(
  opening: Opening | undefined,
  text: string,
  at: number,
  visit: (match: ConceptMatch) => void,
): void {
  if (opening === undefined || !text.startsWith(opening.literal, at)) return;
  const end = endOfSteps(text, at + opening.literal.length, opening.steps, 1);
  if (end >= 0) visit({ concept: opening.concept, start: at, end });
}

/** Where the steps from `step` on end when they begin at `at`, or -1. Tries the longest literal and the smallest gap first. */
function endOfSteps(text: string, at: number, steps: readonly Ready[], step: number): number {
  const current = steps[step];
  if (current === undefined) return at;
  const last = current.gap ? Math.min(at + MAX_GAP, text.length - 1) : at;
  for (let place = at; place <= last; place += 1) {
    for (const literal of current.literals.get(text.charCodeAt(place)) ?? []) {
      if (!text.startsWith(literal, place)) continue;
      const end = endOfSteps(text, place + literal.length, steps, step + 1);
      if (end >= 0) return end;
    }
    if (BREAKS[text.charCodeAt(place)] === 1) break;
  }
  return current.optional ? endOfSteps(text, at, steps, step + 1) : -1;
}

function compile(concepts: readonly Concept[], withGaps: boolean): Matcher {
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
  const awaited = openings.map(({ steps: [, step] }) => (step === undefined || step.optional ? -1 : step.heads));
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

function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) ^ Math.imul(second, 0x85eb)) & (SLOTS - 1);
}
