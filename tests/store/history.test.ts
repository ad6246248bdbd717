import { describe, expect, test } from 'vitest';
import { applyImport, stageImport, undoImport } from '../../lib/store/import/apply-import';
import { readVersions } from '../../lib/store/history';
import { pruneBank, removePhrase, restorePhrase, savePhrase } from '../../lib/store/phrases';
import { createDisk, DAY, NOON, phraseOf } from './in-memory';

const once = (id: string, now = NOON) => ({ id, now });

describe('the history of a phrase', () => {
  test('holds what it said before each change, the newest first', async () => {
    const bank = createDisk().bank();
    await savePhrase(bank, once('a', NOON), phraseOf('p1', { body: '一' }));
    await savePhrase(bank, once('b', NOON + 1), phraseOf('p1', { body: '二' }));
    await savePhrase(bank, once('c', NOON + 2), phraseOf('p1', { body: '三' }));
    expect(await readVersions(bank, 'p1')).toMatchObject([
      { phrase: { body: '二' }, by: 'edited', at: NOON + 2 },
      { phrase: { body: '一' }, by: 'edited', at: NOON + 1 },
    ]);
  });

  test('keeps the last twenty', async () => {
    const bank = createDisk().bank();
    for (let n = 0; n <= 25; n += 1)
      await savePhrase(bank, once(`k${n}`, NOON + n), phraseOf('p1', { body: `第 ${n} 版` }));
    const versions = await readVersions(bank, 'p1');
    expect(versions).toHaveLength(20);
    expect(versions[0]?.phrase.body).toBe('第 24 版');
  });

  test('takes no note of a phrase that only changed its place in a list', async () => {
    const bank = createDisk().bank();
    await savePhrase(bank, once('a'), phraseOf('p1'));
    await savePhrase(bank, once('b'), phraseOf('p1', { pinned: true, place: 3 }));
    expect(await readVersions(bank, 'p1')).toEqual([]);
  });

  test('takes note of an import, and forgets that when the import is taken back', async () => {
    const bank = createDisk().bank();
    await savePhrase(bank, once('a', NOON), phraseOf('p1', { body: '原来的' }));
    await stageImport(bank, 'i', 0, [phraseOf('p1', { body: '导入的' })]);
    await applyImport(bank, once('i', NOON + 1), 1);
    expect(await readVersions(bank, 'p1')).toMatchObject([{ phrase: { body: '原来的' }, by: 'import' }]);
    await undoImport(bank, once('u', NOON + 2));
    expect(await readVersions(bank, 'p1')).toEqual([]);
  });

  test('outlives a deletion that is taken back, and goes with one that is final', async () => {
    const bank = createDisk().bank();
    for (const id of ['back', 'gone']) {
      await savePhrase(bank, once(`a ${id}`), phraseOf(id, { body: '一' }));
      await savePhrase(bank, once(`b ${id}`), phraseOf(id, { body: '二' }));
      await removePhrase(bank, once(`r ${id}`), id);
    }
    await restorePhrase(bank, once('u'), 'back');
    await pruneBank(bank, NOON + DAY);
    expect(await readVersions(bank, 'back')).toHaveLength(1);
    expect(await readVersions(bank, 'gone')).toEqual([]);
  });
});
