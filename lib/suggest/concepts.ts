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
}

/** A way a pattern can begin, in a chain of those whose first two units hash alike. */
interface Opening {
  readonly literal: string;
  readonly concept: number;
  /** The whole pattern; its first step is `literal`. */
  readonly steps: readonly Ready[];
}

interface Matcher {
  /** Hash of two code units → first opening of the chain, -1 none. */
  readonly byTwo: Int32Array;
  /** One code unit → first opening of those whose second unit may be anything, -1 none. */
  readonly byOne: Int32Array;
  /** Its first two code units by opening: chains are walked without touching the openings that cannot fit. */
  readonly pairs: Uint32Array;
  /** The rest of the chain by opening. */
  readonly next: Int32Array;
  readonly openings: readonly Opening[];
}

const SLOTS = 1 << 17;

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

function findWith(matcher: Matcher, text: string): ConceptMatch[] {
  const longest = new Map<number, ConceptMatch>();
  const visit = (match: ConceptMatch) => {
    const known = longest.get(match.concept);
    if (known === undefined || known.end - known.start < match.end - match.start) longest.set(match.concept, match);
  };
  const { byTwo, byOne, pairs, next } = matcher;
  for (let at = 0; at < text.length; at += 1) {
    const first = text.charCodeAt(at);
    const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    const pair = ((first << 16) | second) >>> 0;
    for (let i = byTwo[slotOf(first, second)] ?? -1; i >= 0; i = next[i] ?? -1) {
      if (pairs[i] === pair) tryOpening(matcher.openings[i], text, at, visit);
    }
    for (let i = byOne[first] ?? -1; i >= 0; i = next[i] ?? -1) tryOpening(matcher.openings[i], text, at, visit);
  }
  const matches = [...longest.values()];
  return matches.filter((match) => !matches.some((other) => contains(other, match)));
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
      const steps = parsed.map(ready);
      for (const literal of parsed[0]?.choices ?? []) {
        const opening = { literal, concept, steps };
        for (const second of secondUnits(literal, steps[1])) open(opening, literal.charCodeAt(0), second);
      }
    }
  }
  return { byTwo, byOne, pairs: Uint32Array.from(pairs), next: Int32Array.from(next), openings };
}

/** Which units may follow the first one, where that is known; it keeps the chains short for patterns that begin with 是 or 有. */
function secondUnits(literal: string, next: Ready | undefined): readonly (number | undefined)[] {
  if (literal.length > 1) return [literal.charCodeAt(1)];
  return next === undefined || next.gap || next.optional ? [undefined] : [...next.literals.keys()];
}

function ready({ choices, gap, optional }: Step): Ready {
  return { literals: Map.groupBy(choices, (literal) => literal.charCodeAt(0)), gap, optional };
}

function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) ^ Math.imul(second, 0x85eb)) & (SLOTS - 1);
}
