/**
 * What a text must contain for a pattern to have any chance in it: most patterns have none in most drafts, and finding
 * that out for all of them takes one walk over the draft. Read from the pattern itself, so that nothing has to be kept
 * in step by hand.
 */

/** Any one of these must occur: characters (UTF-16 units) or pairs of neighbours (see `pairOf`). */
type Need = ReadonlySet<number>;

/** The part of a pattern that is still to be read. */
interface Reader {
  readonly source: string;
  at: number;
}

interface Atom {
  readonly needs: readonly Need[];
  /** The characters that the atom stands for, when it is exactly one of a few. */
  readonly units?: readonly number[];
}

const NOTHING: Atom = { needs: [] };
/** Classes and products of classes larger than this tell too little. */
const FEW = 40;
/** Every message has some of these. */
const COMMON = new Set([...'的了是不我您你这有在好会可以给就都们个一到能要没,。!?'].map((char) => char.charCodeAt(0)));

/**
 * One number for two neighbours, small enough to be a fast key. Different pairs may share one: then a pattern is tried
 * once in vain.
 */
export function pairOf(first: number, second: number): number {
  return ((first & 0x3fff) << 16) | second;
}

/** What every match of a pattern must contain, the most telling first; empty when nothing is certain. Bounded by the pattern's length. */
export function requiredBy(source: string): readonly Need[] {
  const needs = alternatives({ source, at: 0 });
  return needs.toSorted((a, b) => weight(a) - weight(b)).slice(0, 3);
}

/** How often a text happens to have it, roughly. */
function weight(need: Need): number {
  let sum = 0;
  for (const gram of need) sum += gram > 0xffff ? 1 : COMMON.has(gram) ? 60 : 8;
  return sum;
}

function lightest(needs: readonly Need[]): Need {
  const [first = new Set<number>(), ...rest] = needs;
  return rest.length === 0 ? first : rest.reduce((a, b) => (weight(b) < weight(a) ? b : a), first);
}

function alternatives(reader: Reader): readonly Need[] {
  const branches = [sequence(reader)];
  while (reader.source.charAt(reader.at) === '|') {
    reader.at += 1;
    branches.push(sequence(reader));
  }
  if (branches.length === 1) return branches[0] ?? [];
  const union = new Set<number>();
  for (const branch of branches) {
    if (branch.length === 0) return [];
    for (const gram of lightest(branch)) union.add(gram);
  }
  return [union];
}

function sequence(reader: Reader): readonly Need[] {
  const needs: Need[] = [];
  let before: readonly number[] | undefined;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const { needs: own, units } = atom(reader);
    const times = quantifier(reader);
    if (times === 'maybe') before = undefined;
    else {
      needs.push(...own);
      if (before !== undefined && units !== undefined && before.length * units.length <= FEW)
        needs.push(new Set(before.flatMap((a) => units.map((b) => pairOf(a, b)))));
      before = times === 'once' ? units : undefined;
    }
  }
  return needs;
}

function atom(reader: Reader): Atom {
  const { source } = reader;
  const char = source.charAt(reader.at);
  if (char === '(') return group(reader);
  if (char === '[') return charClass(reader);
  if (char === '\\') return escape(reader);
  const point = source.codePointAt(reader.at) ?? 0;
  reader.at += point > 0xffff ? 2 : 1;
  return '.^$'.includes(char) || point > 0xffff ? NOTHING : one([point]);
}

/** Slots stand in many patterns: each is read once. */
const slots = new Map<string, readonly Need[]>();

function group(reader: Reader): Atom {
  const { source, at } = reader;
  const end = closingBracket(source, at);
  const isPlain = source.startsWith('(?:', at);
  reader.at = end + 1;
  // What is looked at is not part of the match.
  if (!isPlain && source.charAt(at + 1) === '?') return NOTHING;
  const inside = source.slice(at + (isPlain ? 3 : 1), end);
  const known = slots.get(inside) ?? alternatives({ source: inside, at: 0 });
  slots.set(inside, known);
  return { needs: known };
}

function closingBracket(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '[') at = closing(source, at);
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return source.length;
}

function charClass(reader: Reader): Atom {
  const end = closing(reader.source, reader.at);
  const inside = reader.source.slice(reader.at + 1, end);
  reader.at = end + 1;
  if (/^\^|\\|.-./u.test(inside) || inside.length > FEW || /[\u{10000}-\u{10ffff}]/u.test(inside)) return NOTHING;
  return one([...inside].map((char) => char.charCodeAt(0)));
}

function closing(source: string, open: number): number {
  let at = open + 1;
  while (at < source.length && source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1;
  return at;
}

function escape(reader: Reader): Atom {
  const [whole] = /^\\(?:[pP]\{[^}]*\}|.)/u.exec(reader.source.slice(reader.at, reader.at + 40)) ?? ['\\'];
  reader.at += whole.length;
  return /^\\[^\p{L}\p{N}]$/u.test(whole) ? one([whole.charCodeAt(1)]) : NOTHING;
}

function quantifier(reader: Reader): 'once' | 'maybe' | 'often' {
  const { source, at } = reader;
  const char = source.charAt(at);
  if (char === '' || !'?*+{'.includes(char)) return 'once';
  reader.at = char === '{' ? source.indexOf('}', at) + 1 : at + 1;
  if (source.charAt(reader.at) === '?') reader.at += 1;
  return char === '+' || (char === '{' && source.charAt(at + 1) !== '0') ? 'often' : 'maybe';
}

function one(units: readonly number[]): Atom {
  return { needs: [new Set(units)], units };
}
