import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import type { KeptIndex } from '../../lib/store/kept-index';
import { IndexStore, keepIndex, readKeptIndex } from '../../lib/store/kept-index';
import { buildIndex } from '../../lib/suggest/build-index';
import { partsOf } from '../../lib/suggest/index-parts';
import { phraseOf } from './in-memory';

const parts = partsOf(buildIndex([phraseOf('a'), phraseOf('b', { samples: ['几号发货'], title: '周末发货' })]));
const kept: KeptIndex = { parts, version: '1.0.0', model: 7 };

function createDisk() {
  const indexedDB = new IDBFactory();
  return () => new IndexStore({ indexedDB, IDBKeyRange });
}

/** Writes over the row, as a damaged disk or another version would. */
async function overwrite(disk: () => IndexStore, change: (row: { value: unknown; seal: number }) => void) {
  const store = disk();
  const row = await store.index.get('index');
  if (row === undefined) throw new Error('nothing kept');
  const copy = { ...row, value: structuredClone(row.value) };
  change(copy);
  await store.index.put(copy);
  store.close();
}

describe('the kept index', () => {
  test('comes back as it was', async () => {
    const disk = createDisk();
    await keepIndex(kept, disk);
    expect(await readKeptIndex('1.0.0', { create: disk })).toEqual({ ok: true, kept });
  });

  test('is one: a later one takes its place', async () => {
    const disk = createDisk();
    await keepIndex(kept, disk);
    await keepIndex({ ...kept, model: 8 }, disk);
    expect(await readKeptIndex('1.0.0', { create: disk })).toMatchObject({ ok: true, kept: { model: 8 } });
    const store = disk();
    expect(await store.index.count()).toBe(1);
  });

  test('is not there on a new machine', async () => {
    expect(await readKeptIndex('1.0.0', { create: createDisk() })).toEqual({ ok: false, reason: 'none' });
  });

  test('of another version is of no use', async () => {
    const disk = createDisk();
    await keepIndex(kept, disk);
    expect(await readKeptIndex('1.0.1', { create: disk })).toEqual({ ok: false, reason: 'none' });
  });

  test.each<[string, (row: { value: unknown; seal: number }) => void]>([
    ['no index', (row) => (row.value = 'something else')],
    ['without a field', (row) => delete (row.value as { parts: { words: { prints?: unknown } } }).parts.words.prints],
    ['with one number changed', ({ value }) => ((value as KeptIndex).parts.words.postings.entries[3] = 0)],
    ['under another seal', (row) => (row.seal += 1)],
  ])('that is %s is passed over', async (_what, change) => {
    const disk = createDisk();
    await keepIndex(kept, disk);
    await overwrite(disk, change);
    expect(await readKeptIndex('1.0.0', { create: disk })).toEqual({ ok: false, reason: 'damaged' });
  });

  test('is not waited for longer than the caller has patience', async () => {
    const disk = createDisk();
    await keepIndex(kept, disk);
    const reading = { create: disk, patience: Promise.resolve() };
    expect(await readKeptIndex('1.0.0', reading)).toEqual({ ok: false, reason: 'late' });
  });

  test('holds no word of the bank', async () => {
    const disk = createDisk();
    await keepIndex(kept, disk);
    const store = disk();
    expect(JSON.stringify(await store.index.toArray())).not.toMatch(/[\u4e00-\u9fff]/u);
  });
});
