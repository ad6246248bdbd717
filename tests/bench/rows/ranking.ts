import Fuse from 'fuse.js';
import { buildIndex } from '../../../lib/suggest/build-index';
import { sizeOf } from '../../../lib/suggest/index-parts';
import { suggestForMessages } from '../../../lib/suggest/for-messages';
import { searchTyped } from '../../../lib/suggest/typed';
import type { BenchRow } from '../measure';
import { timeEach } from '../measure';
import { buyerMessages, syntheticBank, typedQueries } from '../synthetic';

const MEGABYTE = 2 ** 20;
const now = 0;

/** Ranked lists at 10,000 and 100,000 phrases, what the index costs, and Fuse alone on the same 1,000 phrases. */
export default function ranking(): BenchRow[] {
  return [...rowsAt(10_000, 3, 1.5), ...rowsAt(100_000, 4, 3), ...buildRows(), ...againstFuse()];
}

function rowsAt(size: number, typedBudget: number, messageBudget: number): BenchRow[] {
  const index = buildIndex(syntheticBank(size));
  const count = size.toLocaleString('en');
  return [
    {
      what: `ranked list, ${count} phrases, typed`,
      unit: 'ms',
      ...timeEach(typedQueries(300), (typed) => searchTyped(index, typed, { now })),
      budget: { of: 'p99', at: typedBudget },
    },
    {
      what: `ranked list, ${count} phrases, buyer's message`,
      unit: 'ms',
      ...timeEach(buyerMessages(300), (text) => suggestForMessages(index, [{ from: 'buyer', text }], { now })),
      budget: { of: 'p99', at: messageBudget },
    },
  ];
}

function buildRows(): BenchRow[] {
  const bank = syntheticBank(10_000);
  const index = buildIndex(bank);
  return [
    {
      what: 'index memory, 10,000 phrases',
      unit: 'MB',
      value: sizeOf(index) / MEGABYTE,
      budget: { of: 'value', at: 8 },
    },
    {
      what: 'index build, 10,000 phrases',
      unit: 'ms',
      ...timeEach([bank], (phrases) => buildIndex(phrases), 4),
      budget: { of: 'max', at: 300 },
    },
  ];
}

function againstFuse(): BenchRow[] {
  const bank = syntheticBank(1000);
  const index = buildIndex(bank);
  const queries = typedQueries(100);
  const keys = ['title', 'code', 'keywords', 'group', 'body'];
  const tuned = new Fuse(bank, { keys, threshold: 0.3, ignoreLocation: true });
  const ours = timeEach(queries, (typed) => searchTyped(index, typed, { now }));
  const fuse = timeEach(queries, (typed) => tuned.search(typed, { limit: 10 }), 1);
  return [
    { what: 'fuse.js alone, 1,000 phrases, typed', unit: 'ms', ...fuse },
    { what: 'fuse.js alone ÷ ranked list at 1,000 (p50)', unit: '×', value: fuse.p50 / ours.p50 },
  ];
}
