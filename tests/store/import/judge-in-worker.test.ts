import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../lib/chat/policy';
import { reviewDraft } from '../../../lib/review/review-draft';
import type { BankRow } from '../../../lib/store/formats/read-bank';
import { judgeInWorker } from '../../../lib/store/import/judge-in-worker';
import { judgeRows } from '../../../lib/store/import/judge-rows';
import type { ReaderJob } from '../../../lib/store/import/reader-words';

const JUDGEMENT = { policy: DEFAULT_POLICY, facts: { values: {}, states: {}, now: 0 } };

/** A worker that does what its script does, each piece in a turn of its own. */
class JudgingWorker extends EventTarget {
  readonly sizes: number[] = [];
  readonly words: (number | undefined)[] = [];
  isEnded = false;
  constructor(readonly dies = false) {
    super();
  }
  postMessage(job: ReaderJob): void {
    if (job.kind !== 'judge') return;
    const { rows, judgement, words } = structuredClone(job);
    this.words.push(words?.length);
    this.sizes.push(rows.length);
    const review = (text: string) => reviewDraft(text, { messages: [] }, judgement.policy);
    queueMicrotask(() => {
      const data = { kind: 'verdicts', verdicts: judgeRows(rows, { review, facts: judgement.facts }) };
      this.dispatchEvent(this.dies ? new Event('error') : new MessageEvent('message', { data: structuredClone(data) }));
    });
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const rowOf = (row: number, body: string): BankRow => ({
  row,
  title: '甲',
  body,
  code: '',
  group: '',
  keywords: [],
  samples: [],
});
const ROWS = Array.from({ length: 600 }, (_, i) => rowOf(i + 1, i % 300 === 0 ? '你烦不烦，自己看详情' : '今天发出'));

function judge(rows: readonly BankRow[], worker: JudgingWorker, signal = new AbortController().signal) {
  return judgeInWorker(rows, JUDGEMENT, { signal, start: () => worker as unknown as Worker });
}

test('rows are judged piece by piece, and every verdict is under its row', async () => {
  const worker = new JudgingWorker();
  const verdicts = await judge(ROWS, worker);
  expect(verdicts instanceof Map && [...verdicts.keys()]).toEqual([1, 301]);
  expect(worker).toMatchObject({ sizes: [500, 100], isEnded: true });
});

test('where there is nothing to judge no worker is started', async () => {
  const worker = new JudgingWorker();
  expect(await judge([], worker)).toEqual(new Map());
  expect(worker.sizes).toEqual([]);
});

test('a worker that dies is told, and one that nobody waits for is ended', async () => {
  expect(await judge(ROWS, new JudgingWorker(true))).toBe('reader-lost');
  const leaving = new AbortController();
  const worker = new JudgingWorker();
  const judging = judge(ROWS, worker, leaving.signal);
  leaving.abort();
  expect(await judging).toBeUndefined();
  expect(worker.isEnded).toBe(true);
});

test('the judge of words goes to the worker once, with the first rows', async () => {
  const worker = new JudgingWorker();
  const watch = { signal: new AbortController().signal, start: () => worker as unknown as Worker };
  await judgeInWorker(ROWS, JUDGEMENT, watch, new Uint8Array(3));
  expect(worker.words).toEqual([3, undefined]);
});
