import { describe, expect, test } from 'vitest';
import type { BankRow, ReadBank } from '../../../lib/store/formats/read-bank';
import { readBank } from '../../../lib/store/formats/read-bank';
import type { ReadWatch } from '../../../lib/store/import/read-in-worker';
import { readInWorker } from '../../../lib/store/import/read-in-worker';
import type { ReaderWord } from '../../../lib/store/import/reader-words';
import { piecesOfRows } from '../../../lib/store/import/reader-words';

/** The page's end of a worker: what it is sent is kept, and what the other end would do is done to it. */
class Line extends EventTarget {
  isEnded = false;
  readonly heard: unknown[] = [];
  postMessage(job: unknown): void {
    this.heard.push(job);
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(word: ReaderWord): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(word) }));
  }
}

function newReading(watch: Partial<ReadWatch> = {}) {
  const line = new Line();
  const giveUp = new AbortController();
  const told: (readonly [number, number])[] = [];
  const reading = readInWorker(
    { file: new Blob(['标题,内容']), name: 'a.csv', known: new Map() },
    {
      signal: giveUp.signal,
      tell: (done, total) => told.push([done, total]),
      start: () => line as unknown as Worker,
      ...watch,
    },
  );
  return { line, giveUp, told, reading };
}

const CSV = new TextEncoder().encode('标题,内容\n发货,今天发\n空的,\n退货,可以退');

describe('a file read in a worker', () => {
  test('is what the reader makes of it, however many pieces it came in', async () => {
    const bank = await readBank(CSV, 'a.csv');
    const { line, told, reading } = newReading();
    line.say({ kind: 'progress', done: 2, total: 3 });
    if (bank.ok) {
      for (const row of bank.rows) line.say({ kind: 'rows', rows: [row] });
      line.say({ kind: 'rejected', rejected: bank.rejected });
      line.say({ kind: 'end', reading: { ...bank, rows: [], rejected: [] } });
    }
    expect(await reading).toEqual(bank);
    expect(told).toEqual([[2, 3]]);
    expect(line).toMatchObject({ isEnded: true, heard: [{ name: 'a.csv' }] });
  });

  test('that gives nothing says why', async () => {
    const { line, reading } = newReading();
    line.say({ kind: 'end', reading: { ok: false, reason: 'encrypted' } });
    expect(await reading).toEqual({ ok: false, reason: 'encrypted' });
  });

  test('is given up at once, and the worker with it', async () => {
    const { line, giveUp, reading } = newReading();
    giveUp.abort();
    expect(await reading).toBeUndefined();
    expect(line.isEnded).toBe(true);
  });

  test.each([
    ['the worker dies', (line: Line) => line.dispatchEvent(new Event('error')), 'reader-lost'],
    ['what it says cannot be read', (line: Line) => line.dispatchEvent(new Event('messageerror')), 'reader-lost'],
    ['it fails', (line: Line) => line.say({ kind: 'failed' }), 'reader-lost'],
    ['the file was moved', (line: Line) => line.say({ kind: 'gone' }), 'file-gone'],
  ])('where %s is told as such, and the worker is ended', async (_name, happen, reason) => {
    const { line, reading } = newReading();
    happen(line);
    expect(await reading).toEqual({ ok: false, reason });
    expect(line.isEnded).toBe(true);
  });

  test('that never ends is given up when nothing was heard for too long', async () => {
    const { line, reading } = newReading({ patience: 1 });
    expect(await reading).toEqual({ ok: false, reason: 'too-slow' });
    expect(line.isEnded).toBe(true);
  });
});

test('rows come in pieces that a page takes up within a frame, none lost and none twice', async () => {
  const short = Array.from({ length: 1_200 }, (_, i) => `题${String(i)},短`);
  const long = Array.from({ length: 60 }, (_, i) => `长${String(i)},${'长'.repeat(9_000)}`);
  const bank: ReadBank = await readBank(
    new TextEncoder().encode(`标题,内容\n${[...short, ...long].join('\n')}`),
    'a.csv',
  );
  const rows: readonly BankRow[] = bank.ok ? bank.rows : [];
  const pieces = [...piecesOfRows(rows)];
  expect(pieces.flat()).toEqual(rows);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(500);
  expect(Math.max(...pieces.map((piece) => JSON.stringify(piece).length))).toBeLessThan(300_000);
});
