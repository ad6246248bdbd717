import { WORD_CLASSES } from './word-classes';

/** What a buyer may want, or a circumstance that tells near-twins apart. */
export interface Concept {
  readonly id: string;
  /** `circumstance` (预售, 周末, 偏远地区) narrows an answer; alone it asks nothing. */
  readonly kind: 'want' | 'circumstance';
  /** Ids of wants that would answer nearly as well when the bank has no phrase for this one. */
  readonly near: readonly string[];
  readonly patterns: readonly string[];
}

/** Parts in order, each a choice of literals; up to `MAX_GAP` characters of one clause may stand between two parts. */
export type Pattern = readonly (readonly string[])[];

export const MAX_GAP = 6;

const files = import.meta.glob<{ readonly LEXICON: string }>('./lexicon/*.ts', { eager: true });

/**
 * Every concept of lib/suggest/lexicon, one a line: `id ≈near,near: pattern pattern …`, `~id` for a circumstance.
 * In a pattern `…` is a gap inside one clause, `(甲|乙)` a choice, `<何时>` a choice named in word-classes.ts.
 */
export const CONCEPTS: readonly Concept[] = Object.values(files).flatMap(({ LEXICON }) => parseLexicon(LEXICON));

/** Reads lexicon lines; throws on a line it cannot read, so that a slip shows in the first test. */
export function parseLexicon(text: string): Concept[] {
  const concepts: Concept[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const head = /^(?<mark>~?)(?<id>[^\s:≈]+)(?:\s*≈(?<near>[^\s:]+))?\s*:\s*(?<rest>.+)$/u.exec(line)?.groups;
    if (head === undefined) throw new Error(`lexicon: cannot read the line "${line}"`);
    concepts.push({
      id: head.id ?? '',
      kind: head.mark === '~' ? 'circumstance' : 'want',
      near: head.near?.split(',') ?? [],
      patterns: (head.rest ?? '').split(/\s+/u),
    });
  }
  return concepts;
}

/** Expands choices and classes; throws on unknown classes and unbalanced brackets. */
export function parsePattern(source: string): Pattern {
  return source.split('…').map((part) => {
    const choices = expand(part);
    if (choices.includes('')) throw new Error(`lexicon: "${source}" has a part that matches nothing`);
    return choices;
  });
}

function expand(part: string): string[] {
  let results = [''];
  for (let at = 0; at < part.length;) {
    const char = part.charAt(at);
    const close = char === '<' ? '>' : char === '(' ? ')' : undefined;
    const end = close === undefined ? at : part.indexOf(close, at);
    if (end < 0) throw new Error(`lexicon: "${part}" opens a bracket and does not close it`);
    const choices =
      char === '<' ? classOf(part.slice(at + 1, end)) : char === '(' ? part.slice(at + 1, end).split('|') : [char];
    results = results.flatMap((result) => choices.map((choice) => result + choice));
    at = end + 1;
  }
  return results;
}

function classOf(name: string): readonly string[] {
  const words = WORD_CLASSES[name];
  if (words === undefined) throw new Error(`lexicon: no word class <${name}>`);
  return words;
}
