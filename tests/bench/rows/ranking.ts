import { deserialize, serialize } from 'node:v8';
import type { Message } from '../../../lib/chat/message';
import type { Phrase } from '../../../lib/chat/phrase';
import { readShippedModel } from '../../../lib/headless/shipped-model';
import type { PhraseIndex } from '../../../lib/suggest/build-index';
import { buildIndex, indexOf, indexSteps } from '../../../lib/suggest/build-index';
import { suggestForMessages } from '../../../lib/suggest/for-messages';
import type { IndexParts } from '../../../lib/suggest/index-parts';
import { partsOf, sizeOf } from '../../../lib/suggest/index-parts';
import type { Steps } from '../../../lib/suggest/run-steps';
import { meaningSteps } from '../../../lib/suggest/splice-meaning';
import { searchTyped } from '../../../lib/suggest/typed';
import { changesOf, updateIndex } from '../../../lib/suggest/update-index';
import type { BenchRow, Times } from '../measure';
import { timeEach } from '../measure';
import { buyerMessages, syntheticBank, typedQueries } from '../synthetic';

const MEGABYTE = 2 ** 20;
const now = 0;
const model = readShippedModel();

/** Phrases → budgets in milliseconds. */
const SIZES = [
  [1_000, {}],
  [10_000, { typed: 3, message: 1.5 }],
  [100_000, { typed: 4, message: 3 }],
] as const;

/** Ranked lists of typed queries and messages, with the model; and the life of the index. */
export default function ranking(): BenchRow[] {
  const rows: BenchRow[] = [];
  for (const [size, budgets] of SIZES) {
    const bank = syntheticBank(size);
    const index = buildIndex(bank, model);
    rows.push(...rankingRows(index, budgets));
    if (size === 10_000) rows.push(...lifeRows(bank, index));
  }
  return rows;
}

function rankingRows(
  index: PhraseIndex,
  { typed, message }: { readonly typed?: number; readonly message?: number },
): BenchRow[] {
  const what = `ranked list, ${index.phrases.length.toLocaleString('en')} phrases`;
  const { meaning: _, ...words } = index;
  return [
    {
      what: `${what}, typed`,
      unit: 'ms',
      ...timeEach(typedQueries(300), (query) => searchTyped(index, query, { now })),
      ...atMost('p99', typed),
    },
    { what: `${what}, buyer's message by words`, unit: 'ms', ...timeMessages(words) },
    { what: `${what}, buyer's message`, unit: 'ms', ...timeMessages(index), ...atMost('p99', message) },
    { what: `${what}, buyer's message in a conversation`, unit: 'ms', ...timeMessages(index, EARLIER) },
  ];
}

/** What colours a ranking: a question before this one, and what the agent has said to it. */
const EARLIER: readonly Message[] = [
  { from: 'buyer', text: '你好,这款连衣裙有货吗,尺码怎么选' },
  { from: 'agent', text: '亲,这款有现货的,建议按平时的尺码拍' },
  { from: 'buyer', text: '好的那拍了' },
  { from: 'agent', text: '好的亲,已经帮您安排发货了,请耐心等待' },
];

function timeMessages(index: PhraseIndex, earlier: readonly Message[] = []): Times {
  return timeEach(buyerMessages(300), (text) =>
    suggestForMessages(index, [...earlier, { from: 'buyer', text }], { now }),
  );
}

function lifeRows(bank: readonly Phrase[], index: PhraseIndex): BenchRow[] {
  const saved = structuredClone(bank).map((phrase, i) =>
    i === 5_000 ? { ...phrase, title: `${phrase.title}说明` } : phrase,
  );
  const kept = serialize(partsOf(index));
  const reopen = (): PhraseIndex => {
    const { words, meaning } = deserialize(kept) as IndexParts;
    changesOf(words, bank);
    return indexOf(bank, words, meaning && { ...meaning, model });
  };
  const building = timeSteps(() => indexSteps(bank));
  const reading = timeSteps(() => meaningSteps(bank, index.firstRow, model));
  return [
    { what: 'index memory, 10,000 phrases', unit: 'MB', value: sizeOf(index) / MEGABYTE, ...atMost('value', 8) },
    { what: 'index build by words, 10,000 phrases', unit: 'ms', value: building.all, ...atMost('value', 300) },
    { what: 'index build by words, longest step', unit: 'ms', value: building.longest, ...atMost('value', 50) },
    { what: 'meaning of 10,000 phrases', unit: 'ms', value: reading.all },
    { what: 'meaning, longest step', unit: 'ms', value: reading.longest, ...atMost('value', 50) },
    {
      what: 'one phrase saved, 10,000 phrases',
      unit: 'ms',
      ...timeEach([saved], (phrases) => updateIndex(index, phrases), 8),
      ...atMost('max', 10),
    },
    { what: 'index reopened, 10,000 phrases', unit: 'ms', ...timeEach([bank], reopen, 8), ...atMost('max', 100) },
  ];
}

function atMost(of: 'p99' | 'max' | 'value', at: number | undefined) {
  return at === undefined ? {} : { budget: { of, at } };
}

/** The shortest of several runs, and its longest step. */
function timeSteps(begin: () => Steps<unknown>): { readonly all: number; readonly longest: number } {
  let best = { all: Infinity, longest: Infinity };
  for (let round = 0; round < 6; round += 1) {
    let all = 0;
    let longest = 0;
    for (const steps = begin(); ;) {
      const begun = performance.now();
      const { done } = steps.next();
      const time = performance.now() - begun;
      all += time;
      longest = Math.max(longest, time);
      if (done === true) break;
    }
    if (all < best.all) best = { all, longest };
  }
  return best;
}
