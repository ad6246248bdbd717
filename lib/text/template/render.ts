import { dateAfter } from './computed';
import { isDate, OTHERWISE, stateRank, variableNamed } from './names';
import type { Branch, Part, SlotNode, Span, StatesNode, Template } from './template';

/** What a template is filled with. */
export interface Facts {
  /** Value of each variable that has one, by its own name; dates come from `now`. */
  readonly values: Readonly<Record<string, string | undefined>>;
  /** State → whether it is so; absent where nobody knows. */
  readonly states: Readonly<Record<string, boolean | undefined>>;
  /** Milliseconds since the epoch; days are those of the machine's time zone. */
  readonly now: number;
}

/**
 * A run of the text. `start` to `end` is what it comes from in the template's body; a `plain` run is that very text.
 * `missing`: it stands there as it was written, and has to be put right by hand.
 */
export interface Piece extends Span {
  readonly text: string;
  readonly look: 'plain' | 'value' | 'missing';
}

export interface Rendered {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** What still has to be done by hand, as written, each once, in order. */
  readonly missing: readonly string[];
  /** Where the caret belongs, code units of `text`; absent when the template does not say. */
  readonly cursor?: number;
}

/** Renderings of one message are numbered below this; a phrase with more of them has enough. */
const MOST_RENDERINGS = 1_000_000;

/** How many different renderings a message has under these facts; at least 1. */
export function countRenderings(template: Template, place: number, facts: Facts): number {
  return ways(template.parts[place] ?? [], facts);
}

/**
 * One message of a template as text. `turn` (from 0) says which rendering; each below `countRenderings` is another choice
 * of variants, larger ones begin again. Values are data: braces in them are not read. A state that nobody knows leaves
 * its alternatives standing with their marks, for the agent to choose.
 */
export function renderPart(template: Template, place: number, facts: Facts, turn: number): Rendered {
  return renderChosen(template, place, facts, digitsOf(turn));
}

/** The same, where `choose` says which of so many (from 0) is taken at each place that has a choice, first to last. */
export function renderChosen(template: Template, place: number, facts: Facts, choose: Choose): Rendered {
  const part = template.parts[place] ?? [];
  const writing: Writing = { body: template.body, facts, pieces: [], length: 0, cursor: undefined };
  write(writing, part, choose);
  const [first, last] = [part[0], part.at(-1)];
  if (first !== undefined && last !== undefined && writing.pieces.every((piece) => piece.text.trim() === '')) {
    // Nothing is true of this order: an empty message would look like a fault of the program.
    writing.pieces.length = 0;
    asWritten(writing, { start: first.start, end: last.end });
  }
  const { pieces, cursor } = writing;
  const missing = new Set(pieces.flatMap(({ look, text }) => (look === 'missing' ? [text] : [])));
  const text = pieces.map((piece) => piece.text).join('');
  return { text, pieces, missing: [...missing], ...(cursor === undefined ? {} : { cursor }) };
}

type Choose = (count: number) => number;

/** A turn as a number in mixed radix, with one digit for each choice. */
function digitsOf(turn: number): Choose {
  let left = Math.floor(turn);
  return (count) => {
    const digit = left % count;
    left = Math.floor(left / count);
    return digit;
  };
}

interface Writing {
  readonly body: string;
  readonly facts: Facts;
  readonly pieces: Piece[];
  length: number;
  cursor: number | undefined;
}

function ways(part: Part, facts: Facts): number {
  let count = 1;
  for (const node of part) {
    if (node.kind === 'variants') count *= node.options.reduce((sum, option) => sum + ways(option, facts), 0);
    else if (node.kind === 'states') {
      for (const { nodes } of openBranches(node, facts).branches) count *= ways(nodes, facts);
    }
    if (count > MOST_RENDERINGS) return MOST_RENDERINGS;
  }
  return count;
}

function write(writing: Writing, part: Part, choose: Choose): void {
  for (const node of part) {
    if (node.kind === 'text') put(writing, node, 'plain', writing.body.slice(node.start, node.end));
    else if (node.kind === 'cursor') writing.cursor ??= writing.length;
    else if (node.kind === 'slot') writeSlot(writing, node);
    else if (node.kind === 'variants') writeVariant(writing, node.options, choose);
    else writeStates(writing, node, choose);
  }
}

function writeSlot(writing: Writing, slot: SlotNode): void {
  const { name, days, fallback } = slot;
  const { values, now } = writing.facts;
  const value = isDate(name) ? dateAfter(name, days, now) : Object.hasOwn(values, name) ? values[name] : undefined;
  if (value !== undefined && value.trim() !== '') put(writing, slot, 'value', value);
  else if (fallback === undefined || variableNamed(name) === undefined) asWritten(writing, slot);
  else put(writing, slot, 'value', writing.body.slice(fallback.start, fallback.end));
}

function writeVariant(writing: Writing, options: readonly Part[], choose: Choose): void {
  const counts = options.map((option) => ways(option, writing.facts));
  let within = choose(counts.reduce((sum, count) => sum + count, 0));
  let chosen = 0;
  while (chosen < options.length - 1 && within >= (counts[chosen] ?? 0)) {
    within -= counts[chosen] ?? 0;
    chosen += 1;
  }
  write(writing, options[chosen] ?? [], digitsOf(within));
}

function writeStates(writing: Writing, node: StatesNode, choose: Choose): void {
  const { branches, decided } = openBranches(node, writing.facts);
  for (const branch of branches) {
    if (!decided) asWritten(writing, branch);
    write(writing, branch.nodes, choose);
  }
  if (!decided) asWritten(writing, node.close);
}

/**
 * The alternative that holds, the special asked before the general whatever their order; none when all are false and
 * there is no `{?其他}`. Undecided, all that may hold, in the order in which they are written.
 */
function openBranches(node: StatesNode, facts: Facts): { branches: readonly Branch[]; decided: boolean } {
  const asked = node.branches.toSorted((a, b) => stateRank(a.state) - stateRank(b.state));
  const isSo = ({ state }: Branch) =>
    state === OTHERWISE || (Object.hasOwn(facts.states, state) ? facts.states[state] : undefined);
  const first = asked.find((branch) => isSo(branch) !== false);
  if (first === undefined) return { branches: [], decided: true };
  if (isSo(first) === true) return { branches: [first], decided: true };
  return { branches: node.branches.filter((branch) => isSo(branch) !== false), decided: false };
}

function asWritten(writing: Writing, span: Span): void {
  put(writing, span, 'missing', writing.body.slice(span.start, span.end));
}

function put(writing: Writing, { start, end }: Span, look: Piece['look'], text: string): void {
  if (text === '') return;
  writing.pieces.push({ start, end, look, text });
  writing.length += text.length;
}
