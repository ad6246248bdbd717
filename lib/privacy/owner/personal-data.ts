import type { Message } from '../../chat/message';
import type { Order } from '../../chat/order';
import { matchesOf } from '../../text/matches';
import { sourceSpan } from '../../text/normalise';
import { ALL_DETECTORS } from '../all-detectors';
import { readDataText } from '../data-text';
import type { DataText } from '../detector';
import { ownerOf } from '../ownership';
import { maskedNumbers } from '../reading/masked';
import { isSelfEvident } from '../reading/name-likeness';
import { nameAtEnd, nameAtStart } from '../reading/names';
import { findKnownText } from './find-known-text';
import type { KnownValue } from './order-data';
import { orderData } from './order-data';
import { readOwners } from './owners';

/** The conversation that a text was written in. */
export interface TextOrigin {
  /** Who wrote it. A buyer writes only about himself; what an agent writes may be the shop's own public data. */
  readonly from: 'buyer' | 'agent';
  readonly messages: readonly Message[];
  readonly order?: Order | undefined;
  readonly buyerName?: string | undefined;
  /** The shop's own public data. */
  readonly allow: readonly string[];
}

/** A stretch of a text that tells about a person. Code units, half-open. */
export interface PersonalSpan {
  /** Kind of customer data; `number`, `home`, `link` for what only may be. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Everything in a text that is or may be data of a person, in order and apart. For texts that are about to be kept, where a word
 * too many taken out costs little: what a detector doubts, long numbers and names that introduce themselves count too.
 */
export function findPersonalData(text: string, origin: TextOrigin): readonly PersonalSpan[] {
  const reading = readDataText(text);
  const detected = detectedSpans(reading, origin);
  const shops = detected.filter(({ isPublic }) => isPublic);
  const doubtful = [...patternSpans(reading, origin), ...numberSpans(reading, origin)];
  return apart([
    ...knownSpans(reading, origin),
    ...detected.filter(({ isPublic }) => !isPublic),
    ...maskedNumbers(reading.words).map(({ start, end }) => ({ kind: 'number', start, end })),
    ...nameSpans(reading),
    ...doubtful.filter(({ start, end }) => !shops.some((known) => start < known.end && known.start < end)),
  ]);
}

/** A text with each stretch of personal data replaced by what `instead` gives for its kind. */
export function withoutPersonalData(text: string, origin: TextOrigin, instead: (kind: string) => string): string {
  let out = '';
  let from = 0;
  for (const { kind, start, end } of findPersonalData(text, origin)) {
    out += text.slice(from, start) + instead(kind);
    from = end;
  }
  return out + text.slice(from);
}

/** What the order panel, the buyer's name and the buyer told, wherever it stands and however it is spelt. */
function knownSpans(reading: DataText, { messages, order, buyerName = '' }: TextOrigin): PersonalSpan[] {
  const name = buyerName.replace(/(?:…|\.\.\.)$/u, '').trim();
  const known: KnownValue[] = [
    ...(order === undefined ? [] : orderData(order)),
    ...(name.length < SHORTEST_NAME ? [] : orderData({ buyerName: name })),
    ...messages.flatMap(({ from, text }) => (from === 'buyer' ? toldIn(text) : [])),
  ];
  return findKnownText(reading, known).map(({ kind, candidate: { start, end } }) => ({ kind, start, end }));
}

const SHORTEST_NAME = 2;

function toldIn(text: string): KnownValue[] {
  if (text === '') return [];
  const reading = readDataText(text);
  return ALL_DETECTORS.flatMap(({ kind, find }) =>
    find(reading).flatMap(({ value, confidence }) => (confidence === 'doubtful' ? [] : [{ kind, value }])),
  );
}

interface DetectedSpan extends PersonalSpan {
  /** The shop's own, or an example. */
  readonly isPublic: boolean;
}

function detectedSpans(reading: DataText, { from, allow, ...context }: TextOrigin): DetectedSpan[] {
  const { order, messages } = context;
  const owners = readOwners(order === undefined ? { messages } : { messages, order }, allow);
  return ALL_DETECTORS.flatMap((detector) =>
    detector.find(reading).map((candidate) => {
      const owner = from === 'buyer' ? 'own' : ownerOf(reading, detector, candidate, owners);
      // A number of an order is nobody's secret while it is sent, and still one order's when it is kept.
      const isPublic = owner === 'sample' || (owner === 'public' && !ONE_ORDERS.has(detector.kind));
      return { kind: detector.kind, start: candidate.start, end: candidate.end, isPublic };
    }),
  );
}

const ONE_ORDERS = new Set(['order-no', 'tracking-no']);

const INTRODUCTION = /(?:我叫|叫我|我是|我的?名字[是叫]?|我姓|本人)/gu;
const TITLE = /(?:先生|女士|小姐|太太)/gu;
const LONGEST_NAME = 16;

/** 我叫林晓梅, 林晓梅女士. A surname with its title is how people are spoken of, and stays. */
function nameSpans({ words }: DataText): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  const add = (at: number, name: string | undefined): void => {
    if (name === undefined || !isSelfEvident(name)) return;
    const [start, end] = sourceSpan(words, at, at + name.length);
    spans.push({ kind: 'person-name', start, end });
  };
  for (const match of matchesOf(INTRODUCTION, words.text)) {
    const at = match.index + match[0].length;
    add(at, nameAtStart(words.text.slice(at, at + LONGEST_NAME)));
  }
  for (const match of matchesOf(TITLE, words.text)) {
    const name = nameAtEnd(words.text.slice(Math.max(0, match.index - LONGEST_NAME), match.index));
    add(match.index - (name?.length ?? 0), name);
  }
  return spans;
}

// A home without its road: 3栋2单元501, 幸福小区7号楼; and three levels in a row, which no question about a region needs.
const HOME =
  /(?:(?:(?:(?![寄到发在从给往送改去是的我])\p{Script=Han}){1,6}?(?:小区|花园|花苑|家园|公寓|新村|大厦|社区|宿舍|大道|路|街|巷|弄|村)){0,2}[a-z]?\d{1,4}(?:号楼|号院|栋|幢|单元|弄)(?:[a-z]?\d{1,4}(?:号楼|单元|层|楼|室|号)?)*)|(?:(?:(?![寄到发在从给往送改去是的我])\p{Script=Han}){2,6}?(?:省|市|区|县|镇|乡|街道|村)){3,}/gu;
const TAIL = /(?:尾号|[后末](?:四|4|六|6)位)[数码]?(?:是|为|:)?\s?(\d{3,6})/gu;
const LINK = /(?:https?:\/\/|www\.)[\w\-./?%&=#:~+@,;]+|[¥￥$(][a-z\d]{9,13}[¥￥$)]/giu;

function patternSpans({ words }: DataText, { from }: TextOrigin): PersonalSpan[] {
  const found = (kind: string, pattern: RegExp, group = 0): PersonalSpan[] =>
    matchesOf(pattern, words.text).map((match) => {
      const at = match.index + match[0].lastIndexOf(match[group] ?? '');
      const [start, end] = sourceSpan(words, at, at + (match[group] ?? '').length);
      return { kind, start, end };
    });
  const links = from === 'buyer' ? found('link', LINK) : [];
  return [...links, ...found('home', HOME), ...found('number', TAIL, 1)];
}

/** Digits from which on a number in a buyer's question is no size, price or date; an agent's sums and hotlines are longer. */
const LONG_NUMBER = { buyer: 5, agent: 9 } as const;

function numberSpans({ digits, numbers }: DataText, { from, allow }: TextOrigin): PersonalSpan[] {
  const shown = allow.join('\n');
  return numbers
    .filter((run) => run.digits.length >= LONG_NUMBER[from] && !(from === 'agent' && shown.includes(run.digits)))
    .map((run) => {
      const [start, end] = sourceSpan(digits, run.start, run.end);
      return { kind: 'number', start, end };
    });
}

/** The first claim on a stretch names it; what overlaps joins it. */
function apart(spans: readonly PersonalSpan[]): PersonalSpan[] {
  const merged: PersonalSpan[] = [];
  const sorted = spans
    .filter(({ start, end }) => end > start)
    .map(({ kind, start, end }, rank) => ({ kind, start, end, rank }))
    .toSorted((a, b) => a.start - b.start || a.rank - b.rank);
  let rank = Infinity;
  for (const { rank: next, ...span } of sorted) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) {
      merged.push(span);
      rank = next;
      continue;
    }
    const kind = next < rank ? span.kind : last.kind;
    rank = Math.min(rank, next);
    merged[merged.length - 1] = { kind, start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}
