import { stateNear } from './names';
import type { Branch, Issue, IssueKind, Part, Span, TemplateNode, VariantsNode } from './template';
import type { Token } from './tokens';

/** Variants in an alternative, or the other way round: deeper than this nobody reads a phrase. */
const MOST_DEEP = 2;

/** What is open: each mark (`[[`, `|`, `{?…}`) with what follows it. The part itself has no marks. */
interface Frame {
  readonly kind: 'part' | 'variants' | 'states';
  readonly marks: Span[];
  readonly states: string[];
  readonly lists: TemplateNode[][];
}

interface Building {
  readonly body: string;
  readonly issues: Issue[];
  readonly frames: Frame[];
  /** What was opened too deep and taken for text: its end is text, too. */
  readonly tooDeep: Frame['kind'][];
}

/** Pairs the tokens of one message. What has no partner is told and becomes text. */
export function buildPart(body: string, tokens: readonly Token[], issues: Issue[]): Part {
  const frames: Frame[] = [{ kind: 'part', marks: [], states: [], lists: [[]] }];
  const building: Building = { body, issues, frames, tooDeep: [] };
  for (const token of tokens) place(building, token);
  while (frames.length > 1) dissolve(building);
  return frames[0]?.lists[0] ?? [];
}

function place(building: Building, token: Token): void {
  const top = topOf(building);
  switch (token.kind) {
    case 'text':
    case 'slot':
    case 'cursor':
      add(building, token);
      return;
    case 'broken':
      tell(building, token.fault, token);
      add(building, textOf(token));
      return;
    case 'open':
      open(building, { kind: 'variants', marks: [token], states: [], lists: [[]] });
      return;
    case 'bar':
      if (top.kind === 'variants') divide(top, token);
      else add(building, textOf(token));
      return;
    case 'state':
      placeState(building, token);
      return;
    default:
      placeEnd(building, token, token.kind === 'close' ? 'variants' : 'states');
  }
}

/** `]]` or `{/?}`: ends what is open, with all that was opened within it. */
function placeEnd(building: Building, token: Span, kind: 'variants' | 'states'): void {
  if (endsTooDeep(building, kind)) add(building, textOf(token));
  else if (uncover(building, kind)) (kind === 'variants' ? closeVariants : closeStates)(building, token);
  else {
    // A lone `]]` is a bracket; a lone `{/?}` was meant.
    if (kind === 'states') tell(building, 'nothing-to-close', token);
    add(building, textOf(token));
  }
}

function placeState(building: Building, token: Extract<Token, { kind: 'state' }>): void {
  const top = topOf(building);
  const state = token.state ?? token.written;
  if (token.state === undefined) {
    const near = stateNear(token.written);
    tell(building, 'unknown-state', token, near === undefined ? undefined : `{?${near}}`);
  }
  if (top.kind !== 'states') {
    open(building, { kind: 'states', marks: [token], states: [state], lists: [[]] });
    return;
  }
  if (top.states.includes(state)) tell(building, 'state-twice', token);
  top.states.push(state);
  divide(top, token);
}

function open(building: Building, frame: Frame): void {
  const [mark] = frame.marks;
  if (building.frames.length <= MOST_DEEP) building.frames.push(frame);
  else if (mark !== undefined) {
    add(building, textOf(mark));
    // A second alternative belongs to what has been told.
    if (frame.kind === 'states' && building.tooDeep.at(-1) === 'states') return;
    tell(building, 'too-deep', mark);
    building.tooDeep.push(frame.kind);
  }
}

function endsTooDeep({ tooDeep }: Building, kind: Frame['kind']): boolean {
  if (tooDeep.at(-1) !== kind) return false;
  tooDeep.pop();
  return true;
}

function divide(frame: Frame, mark: Span): void {
  frame.marks.push(mark);
  frame.lists.push([]);
}

/** Brings the innermost open frame of a kind to the top; what was opened within it and not closed dissolves. */
function uncover(building: Building, kind: Frame['kind']): boolean {
  if (building.frames.every((frame) => frame.kind !== kind)) return false;
  while (topOf(building).kind !== kind) dissolve(building);
  return true;
}

function closeVariants(building: Building, close: Span): void {
  const frame = topOf(building);
  const start = frame.marks[0]?.start ?? close.start;
  if (frame.lists.length === 1) {
    tell(building, 'one-variant', { start, end: close.end });
    pour(building, close);
    return;
  }
  building.frames.pop();
  frame.lists.forEach((list, at) => {
    const after = frame.marks[at + 1]?.end ?? close.end;
    if (isBlank(building.body, list))
      tell(building, 'empty-variant', { start: frame.marks[at]?.start ?? start, end: after });
  });
  const options = frame.lists.filter((list) => !isBlank(building.body, list));
  const node: VariantsNode = {
    kind: 'variants',
    start,
    end: close.end,
    options: options.length === 0 ? [[]] : options,
  };
  add(building, node);
}

function closeStates(building: Building, close: Span): void {
  const frame = topOf(building);
  building.frames.pop();
  const branches = frame.marks.map(({ start, end }, at): Branch => {
    return { start, end, state: frame.states[at] ?? '', nodes: frame.lists[at] ?? [] };
  });
  const { start, end } = close;
  add(building, { kind: 'states', start: branches[0]?.start ?? start, end, branches, close: { start, end } });
}

/** Takes the top frame for text. `[[` without a bar is no variant at all: kaomoji and code write it so. */
function dissolve(building: Building): void {
  const { kind, lists, marks } = topOf(building);
  const [mark] = marks;
  if (mark !== undefined && (kind === 'states' || lists.length > 1)) tell(building, 'unclosed', mark);
  pour(building);
}

function pour(building: Building, close?: Span): void {
  const { marks, lists } = topOf(building);
  building.frames.pop();
  lists.forEach((list, at) => {
    const mark = marks[at];
    if (mark !== undefined) add(building, textOf(mark));
    for (const node of list) add(building, node);
  });
  if (close !== undefined) add(building, textOf(close));
}

/** Adds to what is open; text that goes on where text ended is one text. */
function add(building: Building, node: TemplateNode): void {
  const list = topOf(building).lists.at(-1);
  const last = list?.at(-1);
  if (node.kind === 'text' && last?.kind === 'text' && last.end === node.start) {
    list?.splice(-1, 1, { kind: 'text', start: last.start, end: node.end });
  } else list?.push(node);
}

function topOf({ frames }: Building): Frame {
  return frames.at(-1) as Frame;
}

function textOf({ start, end }: Span): TemplateNode {
  return { kind: 'text', start, end };
}

function isBlank(body: string, nodes: Part): boolean {
  return nodes.every((node) => node.kind === 'text' && body.slice(node.start, node.end).trim() === '');
}

function tell({ issues }: Building, kind: IssueKind, { start, end }: Span, suggestion?: string): void {
  const severity = kind === 'one-variant' ? 'note' : 'error';
  issues.push({ kind, severity, start, end, ...(suggestion === undefined ? {} : { suggestion }) });
}
