import { expect, test } from 'vitest';
import type { Phrase } from '../../../lib/chat/phrase';
import { exportBank } from '../../../lib/store/export/export-bank';
import { readBank } from '../../../lib/store/formats/read-bank';
import type { Learning } from '../../../lib/store/learning';
import type { ColumnMapping } from '../../../lib/store/formats/read-bank';
import { choiceOf, createImportDesk } from '../../../entrypoints/options/create-import-desk';
import { piecesOf } from '../../../entrypoints/options/pieces';
import { phraseOf } from '../../store/in-memory';

interface Sent {
  readonly name: string;
  readonly argument: { readonly phrases?: readonly Phrase[]; readonly parts?: number };
}

function newDesk(phrases: readonly Phrase[] = []) {
  const sent: Sent[] = [];
  const mappings = new Map<string, ColumnMapping>();
  const refuses = { name: '' };
  const desk = createImportDesk({
    ask: (async (name: string, argument: Sent['argument']) => {
      sent.push({ name, argument });
      return name === refuses.name ? { ok: false, reason: 'quota' } : { ok: true, value: undefined };
    }) as never,
    newId: () => `id${String(sent.length)}`,
    now: () => 0,
    pause: async () => undefined,
    loadReader: async () => readBank,
    readPhrases: async () => phrases,
    readLast: async () => undefined,
    readMappings: async () => mappings,
    rememberMapping: async (signature, mapping) => void mappings.set(signature, mapping),
    judging: () => ({ review: () => ({ level: 'pass', findings: [] }), facts: { values: {}, states: {}, now: 0 } }),
  });
  return { desk, sent, refuses };
}

function fileOf(name: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.buffer };
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

test('a large file tells how far it has come', async () => {
  const { desk } = newDesk();
  const told: unknown[] = [];
  desk.state.subscribe((state) => {
    if (state.state === 'reading' && state.total > 0) told.push([state.done, state.total]);
  });
  await desk.open(LARGE);
  expect(told).toHaveLength(9);
  expect(told.at(-1)).toEqual([4_500, 4_500]);
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
  await desk.open({ name, size: bytes.length, arrayBuffer: async () => bytes.buffer });
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
