import type { Matcher, Opening, Ready } from './compile-concepts';
import { HEADS, OPENS, compileConcepts, slotOf } from './compile-concepts';
import { CONCEPTS, MAX_GAP } from './lexicon';

/** A concept found in a folded text; code units, half-open. */
export interface ConceptMatch {
  /** Position in `CONCEPTS`. */
  readonly concept: number;
  readonly start: number;
  readonly end: number;
}

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
  ofQuestions ??= compileConcepts(CONCEPTS, true);
  return findWith(ofQuestions, text);
}

/**
 * The same for a reply's body, without the patterns that have gaps: they are how buyers ask, long statements satisfy them
 * by accident, and they cost ten times the rest.
 */
export function findStatedConcepts(text: string): ConceptMatch[] {
  ofStatements ??= compileConcepts(CONCEPTS, false);
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
