import type { Concept, Pattern } from './lexicon';
import { CONCEPTS, MAX_GAP, parsePattern } from './lexicon';

/** A concept found in a folded text; code units, half-open. */
export interface ConceptMatch {
  /** Position in `CONCEPTS`. */
  readonly concept: number;
  readonly start: number;
  readonly end: number;
}

/** A first part of a pattern, in a chain of those whose first two units hash alike. */
interface Opening {
  readonly literal: string;
  readonly concept: number;
  readonly rest: Pattern;
  readonly next: number;
}

interface Matcher {
  /** Hash of two code units → first opening of the chain, -1 none. */
  readonly byTwo: Int32Array;
  /** One code unit → first opening that is this single unit, -1 none. */
  readonly byOne: Int32Array;
  readonly openings: readonly Opening[];
}

// A gap never crosses from one clause into the next.
const BREAK = /[\s,.!?;:。、~～…()[\]"'|/]/u;

let matcher: Matcher | undefined;

/**
 * The concepts in a folded text. Of one concept the longest match is kept; a match inside a longer one of another concept
 * (退货 in 退货运费) is dropped, for the longer names what is meant. Linear in the text: gaps are bounded.
 */
export function findConcepts(text: string): ConceptMatch[] {
  // Compiled at first use, for the price falls on whoever opens the panel.
  matcher ??= compile(CONCEPTS);
  const longest = new Map<number, ConceptMatch>();
  for (let at = 0; at < text.length; at += 1) {
    visitFrom(matcher, text, at, (match) => {
      const known = longest.get(match.concept);
      if (known === undefined || known.end - known.start < match.end - match.start) longest.set(match.concept, match);
    });
  }
  const matches = [...longest.values()];
  return matches.filter((match) => !matches.some((other) => contains(other, match)));
}

function contains(outer: ConceptMatch, inner: ConceptMatch): boolean {
  if (CONCEPTS[inner.concept]?.kind !== CONCEPTS[outer.concept]?.kind) return false;
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

function visitFrom(from: Matcher, text: string, at: number, visit: (match: ConceptMatch) => void): void {
  const unit = text.charCodeAt(at);
  const follow = (first: number) => {
    for (let i = first; i >= 0;) {
      const opening = from.openings[i];
      if (opening === undefined) return;
      i = opening.next;
      if (!text.startsWith(opening.literal, at)) continue;
      const end = endOfRest(text, at + opening.literal.length, opening.rest);
      if (end >= 0) visit({ concept: opening.concept, start: at, end });
    }
  };
  follow(from.byTwo[slotOf(unit, text.charCodeAt(at + 1))] ?? -1);
  follow(from.byOne[unit] ?? -1);
}

/** Where the remaining parts of a pattern end, each as near as possible to the one before; -1 when one is missing. */
function endOfRest(text: string, from: number, rest: Pattern): number {
  let end = from;
  for (const part of rest) {
    end = endOfPart(text, end, part);
    if (end < 0) return -1;
  }
  return end;
}

function endOfPart(text: string, from: number, part: readonly string[]): number {
  for (let at = from; at <= from + MAX_GAP && at < text.length; at += 1) {
    let best = -1;
    for (const literal of part) if (text.startsWith(literal, at)) best = Math.max(best, at + literal.length);
    if (best >= 0) return best;
    if (BREAK.test(text.charAt(at))) return -1;
  }
  return -1;
}

function compile(concepts: readonly Concept[]): Matcher {
  const byTwo = new Int32Array(1 << 16).fill(-1);
  const byOne = new Int32Array(1 << 16).fill(-1);
  const openings: Opening[] = [];
  for (const [concept, { patterns }] of concepts.entries()) {
    for (const source of patterns) {
      const [first, ...rest] = parsePattern(source);
      for (const literal of first ?? []) {
        const table = literal.length === 1 ? byOne : byTwo;
        const slot =
          literal.length === 1 ? literal.charCodeAt(0) : slotOf(literal.charCodeAt(0), literal.charCodeAt(1));
        openings.push({ literal, concept, rest, next: table[slot] ?? -1 });
        table[slot] = openings.length - 1;
      }
    }
  }
  return { byTwo, byOne, openings };
}

function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) ^ Math.imul(second, 0x85eb)) & 0xffff;
}
