import { expect, test } from 'vitest';
import { readKnownFiles, rememberFile } from '../../../lib/store/import/known-files';
import { createArea } from '../in-memory';

test('what was said of a file is there again, the first row included', async () => {
  const area = createArea();
  await rememberFile(area, 'a|b', { columns: { a: 'title', b: 'body' } });
  await rememberFile(area, 'first-row:x', { columns: { body: 'body' }, firstRow: 'reply' });
  await rememberFile(area, 'a|b', { columns: { a: 'skip', b: 'body' } });
  expect([...(await readKnownFiles(area))]).toEqual([
    ['first-row:x', { columns: { body: 'body' }, firstRow: 'reply' }],
    ['a|b', { columns: { a: 'skip', b: 'body' } }],
  ]);
});

test('what an earlier version remembered is still known, and one damaged entry spoils no other', async () => {
  const area = createArea();
  await area.set({ 'import.mappings': [['a|b', { b: 'body' }], ['c', { c: 'nothing known' }], 7] });
  expect([...(await readKnownFiles(area))]).toEqual([['a|b', { columns: { b: 'body' } }]]);
});

test('a column with an endless name is not remembered, and the others are', async () => {
  const area = createArea();
  await rememberFile(area, 's', { columns: { ['长'.repeat(600)]: 'title', b: 'body' } });
  expect([...(await readKnownFiles(area))]).toEqual([['s', { columns: { b: 'body' } }]]);
});

test('the fifty kinds of files that were said last are remembered', async () => {
  const area = createArea();
  for (let i = 0; i < 52; i += 1) await rememberFile(area, String(i), { columns: { a: 'body' } });
  const known = await readKnownFiles(area);
  expect([known.size, known.has('1'), known.has('2'), known.has('51')]).toEqual([50, false, true, true]);
});
