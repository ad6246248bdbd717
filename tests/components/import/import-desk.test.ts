import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../../lib/chat/phrase';
import { exportBank } from '../../../lib/store/export/export-bank';
import type { KnownFile } from '../../../lib/store/formats/read-bank';
import { readBank } from '../../../lib/store/formats/read-bank';
import type { FileReading } from '../../../lib/store/import/read-in-worker';
import type { Learning } from '../../../lib/store/learning';
import { createImportDesk } from '../../../entrypoints/options/create-import-desk';
import { choiceOf } from '../../../entrypoints/options/import-state';
import { piecesOf } from '../../../entrypoints/options/pieces';
import { phraseOf } from '../../store/in-memory';

interface Sent {
  readonly name: string;
  readonly argument: { readonly phrases?: readonly Phrase[]; readonly parts?: number };
}

type ReadFile = Parameters<typeof createImportDesk>[0]['readFile'];

const readHere: ReadFile = async (file, known, { tell }) =>
  readBank(new Uint8Array(await file.arrayBuffer()), file.name, known, tell);

function newDesk(phrases: readonly Phrase[] = [], readFile: ReadFile = readHere) {
  const sent: Sent[] = [];
  const known = new Map<string, KnownFile>();
  const refuses = { name: '' };
  const desk = createImportDesk({
    ask: (async (name: string, argument: Sent['argument']) => {
      sent.push({ name, argument });
      return name === refuses.name ? { ok: false, reason: 'quota' } : { ok: true, value: undefined };
    }) as never,
    newId: () => `id${String(sent.length)}`,
    now: () => 0,
    pause: async () => undefined,
    readFile,
    readPhrases: async () => phrases,
    readLast: async () => undefined,
    readKnown: async () => known,
    remember: async (signature, file) => void known.set(signature, file),
    judge: async () => new Map(),
  });
  return { desk, sent, refuses };
}

function fileOf(name: string, text: string): File {
  return new File([text], name);
}

test('a file is looked at before anything is written, and written in one go', async () => {
  const { desk, sent } = newDesk([phraseOf('p1', { code: 'th', body: '七天内可以退。' })]);
  await desk.open(fileOf('a.csv', '编码,内容\nfh,今天发\nth,不能退'));
  const open = desk.state.value;
  expect(open.state === 'ready' && open.items.map((item) => [item.kind, choiceOf(open, item)])).toEqual([
    ['new', 'add'],
    ['conflict', 'skip'],
  ]);
  expect(sent).toEqual([]);
  desk.choose([2], 'replace');
  await desk.apply('shop');
  expect(sent.map(({ name }) => name)).toEqual(['import.stage', 'import.apply']);
  expect(sent[0]?.argument.phrases).toMatchObject([
    { owner: 'shop', body: '今天发' },
    { id: 'p1', body: '不能退' },
  ]);
  expect(sent[1]?.argument.parts).toBe(1);
  expect(desk.state.value).toEqual({ state: 'applied', written: 2, counts: false });
});

test('columns that nobody knows are asked for once', async () => {
  const { desk } = newDesk();
  const file = fileOf('a.csv', '大类,问句,应答语,备用\n售后,怎么退,申请即可,无');
  await desk.open(file);
  expect(desk.state.value.state).toBe('unmapped');
  await desk.map({ 大类: 'group', 问句: 'samples', 应答语: 'body', 备用: 'skip' });
  expect(desk.state.value).toMatchObject({ state: 'ready', items: [{ row: { body: '申请即可', group: '售后' } }] });
  desk.close();
  await desk.open(file);
  expect(desk.state.value.state).toBe('ready');
});

test('columns that were recognised wrongly are said anew, or left as they are', async () => {
  const { desk } = newDesk();
  await desk.open(fileOf('a.csv', '名称,内容,备注\n发货,今天发,明天也发\n'));
  desk.askColumns();
  expect(desk.state.value).toMatchObject({
    state: 'unmapped',
    known: true,
    columns: [{ field: 'title' }, { field: 'body' }, {}],
  });
  desk.close();
  expect(desk.state.value).toMatchObject({ state: 'ready', items: [{ row: { body: '今天发' } }] });
  desk.askColumns();
  await desk.map({ 名称: 'title', 内容: 'skip', 备注: 'body' });
  expect(desk.state.value).toMatchObject({ state: 'ready', items: [{ row: { body: '明天也发' } }] });
  desk.close();
  expect(desk.state.value.state).toBe('idle');
});

/** A file that is written in several pieces. */
const LARGE = fileOf(
  'a.csv',
  `编码,内容\n${Array.from({ length: 4_500 }, (_, row) => `c${row},第${row}条回复`).join('\n')}`,
);

test('a large file tells how far it has come, first of reading and then of comparing', async () => {
  const { desk } = newDesk();
  const told: unknown[] = [];
  desk.state.subscribe((state) => {
    if (state.state === 'reading' || state.state === 'comparing') told.push([state.state, state.done, state.total]);
  });
  await desk.open(LARGE);
  const steps = Array.from({ length: 9 }, (_, step) => (step + 1) * 500);
  expect(told).toEqual([
    ['reading', 0, 0],
    ...steps.map((done) => ['reading', done, 4_500]),
    ...steps.map((done) => ['comparing', done, 4_500]),
  ]);
});

test('a file that is given up while it is read never comes back', async () => {
  const { promise, resolve } = Promise.withResolvers<FileReading>();
  let given: AbortSignal | undefined;
  const { desk } = newDesk([], async (_file, _known, { signal }) => {
    given = signal;
    return promise;
  });
  const opening = desk.open(LARGE);
  await expect.poll(() => given?.aborted).toBe(false);
  desk.close();
  expect([desk.state.value.state, given?.aborted]).toEqual(['idle', true]);
  resolve(await readBank(new TextEncoder().encode('标题,内容\n甲,乙'), 'a.csv'));
  await opening;
  expect(desk.state.value.state).toBe('idle');
});

test('a reader that stopped is told as such, and the next file is read', async () => {
  const readings: FileReading[] = [{ ok: false, reason: 'reader-lost' }];
  const { desk } = newDesk([], async (file, known, watch) => readings.pop() ?? readHere(file, known, watch));
  await desk.open(fileOf('a.csv', '标题,内容\n甲,乙'));
  expect(desk.state.value).toEqual({ state: 'refused', name: 'a.csv', reason: 'reader-lost' });
  await desk.open(fileOf('a.csv', '标题,内容\n甲,乙'));
  expect(desk.state.value.state).toBe('ready');
});

describe('a first row that was taken for the names of the columns', () => {
  const file = fileOf(
    'a.csv',
    '开场,欢迎光临\n发货,今天下午四点前付款的都是当天发出\n退货,收到后七天内都可以申请退货退款',
  );

  test('becomes a reply when that is said, and so it stays', async () => {
    const { desk } = newDesk();
    await desk.open(file);
    expect(desk.state.value).toMatchObject({ state: 'unmapped', firstRow: { kind: 'names' } });
    await desk.map({ title: 'title', body: 'body' }, 'reply');
    const rows = [{ row: { title: '开场', body: '欢迎光临' } }, { row: { title: '发货' } }, { row: { title: '退货' } }];
    expect(desk.state.value).toMatchObject({ state: 'ready', items: rows });
    desk.close();
    await desk.open(file);
    expect(desk.state.value).toMatchObject({ state: 'ready', items: rows });
  });

  test('can be said to be them after all', async () => {
    const { desk } = newDesk();
    await desk.open(file);
    await desk.map({ title: 'title', body: 'body' }, 'reply');
    desk.askColumns();
    expect(desk.state.value).toMatchObject({ state: 'unmapped', firstRow: { kind: 'reply' } });
    await desk.map({ 开场: 'title', 欢迎光临: 'body' }, 'names');
    expect(desk.state.value).toMatchObject({
      state: 'ready',
      items: [{ row: { title: '发货' } }, { row: { title: '退货' } }],
    });
    desk.close();
    await desk.open(file);
    expect(desk.state.value).toMatchObject({ state: 'ready', items: { length: 2 } });
  });
});

test('names of columns that were taken for a reply are names when that is said', async () => {
  const { desk } = newDesk();
  await desk.open(fileOf('a.csv', '口令,怎么答呢\nfh,今天发\nth,可以退'));
  expect(desk.state.value).toMatchObject({ state: 'ready', items: { length: 3 } });
  desk.askColumns();
  expect(desk.state.value).toMatchObject({
    firstRow: { other: { columns: [{ name: '口令' }, { name: '怎么答呢' }] } },
  });
  await desk.map({ 口令: 'code', 怎么答呢: 'body' }, 'names');
  expect(desk.state.value).toMatchObject({
    state: 'ready',
    items: [{ row: { code: 'fh', body: '今天发' } }, { row: { code: 'th', body: '可以退' } }],
  });
});

test('writing that is stopped takes nothing in', async () => {
  const { desk, sent } = newDesk();
  await desk.open(LARGE);
  const writing = desk.apply('shop');
  desk.stop();
  await writing;
  expect(desk.state.value).toEqual({ state: 'stopped' });
  expect(sent.map(({ name }) => name)).toEqual(['import.stage']);
});

test('counts of use in an own export come along after the phrases', async () => {
  const { desk, sent } = newDesk();
  const learning: Learning = {
    format: 'tuotie-learning',
    version: 1,
    phrases: [{ phraseId: 'p1', count: 3, lastUsedAt: 1_000 }],
  };
  const { name, bytes } = exportBank([phraseOf('p1')], 'json', '2026-03-02', learning);
  await desk.open(new File([new Uint8Array(bytes)], name));
  await desk.apply('shop');
  expect(sent.map((message) => message.name)).toEqual(['import.stage', 'import.apply', 'learning.import']);
  expect(sent.at(-1)?.argument).toMatchObject({ learning });
  expect(desk.state.value).toEqual({ state: 'applied', written: 1, counts: true });
});

test('a disk that is full is told, and nothing is taken in', async () => {
  const { desk, sent, refuses } = newDesk();
  refuses.name = 'import.stage';
  await desk.open(fileOf('a.csv', '编码,内容\nfh,今天发'));
  await desk.apply('shop');
  expect(desk.state.value).toEqual({ state: 'failed', reason: 'quota' });
  expect(sent.map(({ name }) => name)).toEqual(['import.stage']);
});

test('a file that gives nothing says why', async () => {
  const { desk } = newDesk();
  await desk.open(fileOf('a.json', '{"a":'));
  expect(desk.state.value).toEqual({ state: 'refused', name: 'a.json', reason: 'unreadable' });
});

test('many long replies go in pieces that a message can carry', () => {
  const phrases = Array.from({ length: 300 }, (_, i) => phraseOf(`p${String(i)}`, { body: '长'.repeat(9_000) }));
  const pieces = piecesOf(phrases);
  expect(pieces.flat()).toEqual(phrases);
  expect(Math.max(...pieces.map((piece) => JSON.stringify(piece).length))).toBeLessThan(1_200_000);
});
