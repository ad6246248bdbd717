import { readShippedModel } from '../../../lib/headless/shipped-model';
import { buildIndex } from '../../../lib/suggest/build-index';
import { suggestForMessages } from '../../../lib/suggest/for-messages';
import { searchTyped } from '../../../lib/suggest/typed';
import type { Phrase } from '../../../lib/chat/phrase';
import type { Labelled } from '../labelled';
import { hitsOf, labelledMessages, labelledTyped } from '../labelled';
import type { BenchRow, Times } from '../measure';
import { spread, timeEach } from '../measure';
import type { Find } from '../rivals';
import { RIVALS } from '../rivals';
import { syntheticBank } from '../synthetic';

const QUESTIONS = 210;
/** Queries of those that look at every phrase. */
const FEW = 14;
const now = 0;
const model = readShippedModel();

interface Run {
  readonly name: string;
  readonly times?: Times;
  readonly row: BenchRow;
}

/** The same banks and the same questions, in the same process, for Tuotie and for the search libraries. */
export default function rivals(): BenchRow[] {
  return [1_000, 10_000, 100_000].flatMap((size) => {
    const bank = syntheticBank(size);
    const index = buildIndex(bank, model);
    const search: Find = (typed) => searchTyped(index, typed, { now }).suggestions.map(({ phrase }) => phrase);
    const suggest: Find = (text) =>
      suggestForMessages(index, [{ from: 'buyer', text }], { now }).suggestions.map(({ phrase }) => phrase);
    return [
      ...ratios('typed', size, against(bank, 'typed', labelledTyped(bank, QUESTIONS), search)),
      ...ratios('message', size, against(bank, 'message', labelledMessages(bank, QUESTIONS), suggest)),
    ];
  });
}

function against(bank: readonly Phrase[], kind: string, questions: readonly Labelled[], own: Find): Run[] {
  const what = (name: string) => `${kind}, ${bank.length.toLocaleString('en')} phrases: ${name}`;
  const run = (name: string, find: Find, isLinear: boolean): Run => {
    const asked = isLinear ? questions.slice(0, FEW) : questions;
    const texts = asked.map((question) => question.asked);
    const times = isLinear ? timeOnce(texts, find) : timeEach(texts, find);
    return { name, times, row: { what: what(name), unit: 'ms', ...times, note: hitsOf(asked, find) } };
  };
  return [
    run('Tuotie', own, false),
    ...RIVALS.map(({ name, open, isLinear, most }): Run => {
      if (most !== undefined && bank.length > most[0]) {
        return { name, row: { what: what(name), unit: 'ms', note: `not run: ${most[1]}` } };
      }
      return run(name, open(bank), isLinear);
    }),
  ];
}

/** Without warming up: what takes a second a query is warm after the first. */
function timeOnce(texts: readonly string[], find: Find): Times {
  return spread(
    texts.map((text) => {
      const begun = performance.now();
      find(text);
      return performance.now() - begun;
    }),
  );
}

/** The rows, and how many times as long as Tuotie each takes at the median; bounded where the design says so. */
function ratios(kind: 'typed' | 'message', size: number, runs: readonly Run[]): BenchRow[] {
  const [own, ...others] = runs;
  const rows = runs.map(({ row }) => row);
  if (own?.times === undefined) return rows;
  const { p50 } = own.times;
  return [
    ...rows,
    ...others.flatMap(({ name, times }): BenchRow[] => {
      if (times === undefined) return [];
      const what = `${kind}, ${size.toLocaleString('en')} phrases: ${name} ÷ Tuotie (p50)`;
      const least = size === 10_000 ? LEAST[`${kind} ${name}`] : undefined;
      const budget = least === undefined ? {} : { budget: { of: 'value' as const, at: least, least: true } };
      return [{ what, unit: '×', value: times.p50 / p50, ...budget }];
    }),
  ];
}

const LEAST: Readonly<Record<string, number>> = { 'typed fuse.js tuned': 70, 'message minisearch': 8 };
