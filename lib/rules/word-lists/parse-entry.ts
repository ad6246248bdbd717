import { normalise } from '../../text/normalise';

/**
 * The grammar of a shop's own words, one entry a line:
 *
 *     最便宜                     a word
 *     刷单=>正常下单              a word and what to write instead
 *     加*微信                    with up to 10 characters between, within one sentence; 加*{3}微信: up to 3
 *     (加|扫)我                  one of these
 *     [我的]微信                 may be left out
 *     第一 -第一时间 -第一次       not where it is part of these
 *     \*                         the sign itself
 *
 * Letters and digits at either end match whole words only: vx does not strike inside vxyz.
 */
export interface Entry {
  /** The words in their order, each with every way of writing it; between them a gap. */
  readonly parts: readonly (readonly string[])[];
  /** Most characters between part i and part i + 1. */
  readonly gaps: readonly number[];
  readonly exceptions: readonly string[];
  /** What to write instead; absent: no replacement. */
  readonly replacement?: string;
}

/** Why a line is no entry. */
export type EntryFault =
  | 'empty'
  | 'too-long'
  | 'unclosed'
  | 'unopened'
  | 'nested'
  | 'gap-inside'
  | 'gap-at-edge'
  | 'gap-size'
  | 'maybe-nothing'
  | 'too-many-ways'
  | 'too-many-parts'
  | 'bare-bar';

export type ParsedEntry =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly reason: EntryFault };

/** Characters of a line, and of one way of writing a word: what bounds the work for one character of a draft. */
const LONGEST_LINE = 120;
export const LONGEST_WORD = 30;
const MOST_WAYS = 60;
const MOST_PARTS = 6;
const GAP = 10;
const LONGEST_GAP = 20;

const ARROW = /=>|=＞|＝>|＝＞|→/u;
const SIGNS = /[*()[\]|\\]/u;
const EXCEPTION = /\s-(?=\S)/u;

/** Reads one line of a word list. Total; the work is bounded by the line's length and `MOST_WAYS`. */
export function parseEntry(line: string): ParsedEntry {
  if (line.length > LONGEST_LINE) return refused('too-long');
  const [pattern = '', ...after] = line.split(ARROW);
  const [said = '', ...exceptions] = normalise(pattern).text.trim().split(EXCEPTION);
  const parts = readParts(said.trim());
  if (typeof parts === 'string') return refused(parts);
  const plain = exceptions.map((words) => words.trim());
  if (plain.some((words) => words.length > LONGEST_WORD)) return refused('too-long');
  const replacement = after.length === 0 ? {} : { replacement: after.join('→').trim() };
  return { ok: true, entry: { ...parts, exceptions: plain.filter((words) => words !== ''), ...replacement } };
}

function refused(reason: EntryFault): ParsedEntry {
  return { ok: false, reason };
}

type Parts = Pick<Entry, 'parts' | 'gaps'>;

function readParts(said: string): Parts | EntryFault {
  // Nearly all lines of a long list are plain words.
  if (!SIGNS.test(said)) return checked([[said]], []);
  const parts: (readonly string[])[] = [];
  const gaps: number[] = [];
  let ways: readonly string[] = [''];
  let at = 0;
  while (at < said.length) {
    const piece = readPiece(said, at);
    if (typeof piece === 'string') return piece;
    at = piece.end;
    if (piece.gap === undefined) ways = ways.flatMap((way) => piece.ways.map((more) => way + more));
    else {
      parts.push(ways);
      gaps.push(piece.gap);
      ways = [''];
    }
    if (ways.length > MOST_WAYS) return 'too-many-ways';
  }
  return checked([...parts, ways], gaps);
}

function checked(parts: readonly (readonly string[])[], gaps: readonly number[]): Parts | EntryFault {
  if (parts.length === 1 && parts[0]?.every((way) => way === '') === true) return 'empty';
  if (parts.length > MOST_PARTS) return 'too-many-parts';
  if (parts.some((ways) => ways.length === 1 && ways[0] === '')) return 'gap-at-edge';
  if (parts.some((ways) => ways.includes(''))) return 'maybe-nothing';
  if (parts.some((ways) => ways.some((way) => way.length > LONGEST_WORD))) return 'too-long';
  return { parts: parts.map((ways) => [...new Set(ways)]), gaps };
}

interface Piece {
  readonly end: number;
  readonly ways: readonly string[];
  /** A gap of up to this many characters instead of words. */
  readonly gap?: number;
}

function readPiece(said: string, at: number): Piece | EntryFault {
  const sign = said.charAt(at);
  if (sign === '*') return readGap(said, at);
  if (sign === '(') return readChoice(said, at, ')', []);
  if (sign === '[') return readChoice(said, at, ']', ['']);
  if (sign === ')' || sign === ']') return 'unopened';
  if (sign === '|') return 'bare-bar';
  if (sign === '\\' && at + 1 < said.length) return { end: at + 2, ways: [said.charAt(at + 1)] };
  return { end: at + 1, ways: [sign] };
}

function readGap(said: string, at: number): Piece | EntryFault {
  const size = /^\*+(?:\{(\d{0,3})\})?/u.exec(said.slice(at, at + LONGEST_LINE));
  const gap = size?.[1] === undefined ? GAP : Number(size[1]);
  if (gap < 1 || gap > LONGEST_GAP) return 'gap-size';
  return { end: at + (size?.[0].length ?? 1), ways: [], gap };
}

function readChoice(said: string, open: number, close: string, ways: readonly string[]): Piece | EntryFault {
  const all = [...ways];
  let way = '';
  for (let at = open + 1; at < said.length; at += 1) {
    const sign = said.charAt(at);
    if (sign === close) return { end: at + 1, ways: [...all, way] };
    if (sign === '*') return 'gap-inside';
    if (sign === '(' || sign === '[') return 'nested';
    if (sign === ')' || sign === ']') return 'unopened';
    if (sign === '|') {
      all.push(way);
      way = '';
    } else if (sign === '\\' && at + 1 < said.length) {
      at += 1;
      way += said.charAt(at);
    } else way += sign;
  }
  return 'unclosed';
}
