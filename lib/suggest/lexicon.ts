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

/** One step of a pattern: any of the literals, longest first. */
export interface Step {
  readonly choices: readonly string[];
  /** Up to `MAX_GAP` characters of the same clause may stand before it. */
  readonly gap: boolean;
  /** The step may be passed over. */
  readonly optional: boolean;
}

export const MAX_GAP = 6;

const files = import.meta.glob<{ readonly LEXICON: string }>('./lexicon/*.ts', { eager: true });

/**
 * Every concept of lib/suggest/lexicon, one a line: `id ≈near,near: pattern pattern …`, `~id` for a circumstance.
 * In a pattern `…` is a gap inside one clause, `(甲|乙)` a choice, `(甲|乙)?` one that may be absent, `<何时>`
 * a choice named in word-classes.ts.
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

const STEP = /(?<gap>…)?(?:\((?<choice>[^()]+)\)|<(?<name>[^<>]+)>|(?<literal>[^…()<>?]+))(?<optional>\?)?/uy;

/** Reads one pattern; throws on unknown classes, unbalanced brackets and patterns that may match nothing at their start. */
export function parsePattern(source: string): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < source.length;) {
    STEP.lastIndex = at;
    const groups = STEP.exec(source)?.groups;
    if (groups === undefined) throw new Error(`lexicon: cannot read "${source}" from "${source.slice(at)}"`);
    at = STEP.lastIndex;
    const words =
      groups.choice?.split('|') ?? (groups.name === undefined ? [groups.literal ?? ''] : classOf(groups.name));
    steps.push({
      choices: words.filter((word) => word !== '').toSorted((a, b) => b.length - a.length),
      gap: groups.gap !== undefined,
      optional: groups.optional !== undefined || words.includes(''),
    });
  }
  if (steps[0]?.optional ?? true) throw new Error(`lexicon: "${source}" does not begin with anything certain`);
  return steps;
}

function classOf(name: string): readonly string[] {
  const words = WORD_CLASSES[name];
  if (words === undefined) throw new Error(`lexicon: no word class <${name}>`);
  return words;
}
