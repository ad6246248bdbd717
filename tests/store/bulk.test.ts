import { describe, expect, test } from 'vitest';
import { applyBulk, readBulkUndo, readGroups, undoBulk } from '../../lib/store/bulk';
import { readVersions } from '../../lib/store/history';
import { stageImport } from '../../lib/store/import/apply-import';
import { savePhrase } from '../../lib/store/phrases';
import { readState } from '../../lib/store/write-once';
import { createDisk, DAY, idsIn, NOON, phraseOf } from './in-memory';

const SAVED = NOON - DAY;
const once = (id: string, now = NOON) => ({ id, now });

async function bankWith(...ids: string[]) {
  const bank = createDisk().bank();
  for (const id of ids) await savePhrase(bank, once(`save ${id}`, SAVED), phraseOf(id));
  return bank;
}

const moved = (id: string) => phraseOf(id, { group: '售后', updatedAt: SAVED });

describe('a change of many phrases', () => {
  test('changes some and removes others in one go, and can be taken back', async () => {
    const bank = await bankWith('p1', 'p2', 'p3', 'p4');
    const before = await bank.phrases.toArray();
    await stageImport(bank, 'a', 0, [moved('p1')]);
    await stageImport(bank, 'a', 1, [moved('p2')]);
    expect(await applyBulk(bank, once('a'), { parts: 2, removed: ['p3'] })).toEqual({ ok: true });
    expect(await idsIn(bank)).toEqual(['p1', 'p2', 'p4']);
    expect(await bank.phrases.get('p2')).toMatchObject({ group: '售后', updatedAt: NOON });
    expect(await readState(bank)).toMatchObject({ phrases: 3 });
    expect(await readVersions(bank, 'p1')).toMatchObject([{ phrase: { group: '物流' }, by: 'bulk' }]);
    expect(await undoBulk(bank, once('u'))).toEqual({ ok: true });
    expect(await bank.phrases.toArray()).toEqual(before);
    expect(await readState(bank)).toMatchObject({ phrases: 4 });
    expect(await readVersions(bank, 'p1')).toEqual([]);
    expect(await undoBulk(bank, once('v'))).toEqual({ ok: false, reason: 'not-found' });
  });

  test('of which a piece is missing changes nothing', async () => {
    const bank = await bankWith('p1', 'p2');
    await stageImport(bank, 'a', 0, [moved('p1')]);
    expect(await applyBulk(bank, once('a'), { parts: 2, removed: ['p2'] })).toEqual({ ok: false, reason: 'not-found' });
    expect(await idsIn(bank)).toEqual(['p1', 'p2']);
    expect(await bank.phrases.get('p1')).toMatchObject({ group: '物流' });
  });

  test('that finds the disk full in the middle changes nothing', async () => {
    const bank = await bankWith('p1', 'p2', 'p3');
    const before = await bank.phrases.toArray();
    await stageImport(bank, 'a', 0, [moved('p1'), moved('p2')]);
    bank.removed.hook('creating', () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    expect(await applyBulk(bank, once('a'), { parts: 1, removed: ['p3'] })).toEqual({ ok: false, reason: 'quota' });
    expect(await bank.phrases.toArray()).toEqual(before);
    expect(await readBulkUndo(bank)).toBeUndefined();
  });

  test('leaves alone what another window changed or removed meanwhile', async () => {
    const bank = await bankWith('p1', 'p2');
    await savePhrase(bank, once('edit', NOON - 1), phraseOf('p1', { body: '别处改的' }));
    await stageImport(bank, 'a', 0, [moved('p1'), moved('p2'), moved('p9')]);
    await applyBulk(bank, once('a'), { parts: 1, removed: [] });
    expect(await bank.phrases.get('p1')).toMatchObject({ body: '别处改的', group: '物流' });
    expect(await idsIn(bank)).toEqual(['p1', 'p2']);
    expect((await readBulkUndo(bank))?.changed.map(({ id }) => id)).toEqual(['p2']);
  });

  test('removes what another window changed meanwhile, and brings that back when it is taken back', async () => {
    const bank = await bankWith('p1', 'p2');
    await savePhrase(bank, once('edit', NOON - 1), phraseOf('p1', { body: '别处改的' }));
    await applyBulk(bank, once('a'), { parts: 0, removed: ['p1'] });
    expect(await idsIn(bank)).toEqual(['p2']);
    await undoBulk(bank, once('u'));
    expect(await bank.phrases.get('p1')).toMatchObject({ body: '别处改的' });
  });

  test('happens once, however often its message comes', async () => {
    const bank = await bankWith('p1', 'p2');
    await applyBulk(bank, once('a'), { parts: 0, removed: ['p1'] });
    expect(await applyBulk(bank, once('a'), { parts: 0, removed: ['p1'] })).toEqual({ ok: true });
    expect(await readState(bank)).toMatchObject({ phrases: 1 });
  });

  test('taken back leaves alone what was changed since', async () => {
    const bank = await bankWith('p1', 'p2');
    await stageImport(bank, 'a', 0, [moved('p1'), moved('p2')]);
    await applyBulk(bank, once('a'), { parts: 1, removed: [] });
    await savePhrase(bank, once('edit', NOON + 1), phraseOf('p1', { group: '后来' }));
    await undoBulk(bank, once('u', NOON + 2));
    expect((await bank.phrases.toArray()).map(({ group }) => group)).toEqual(['后来', '物流']);
  });

  test('makes and takes away groups, with and without phrases in them', async () => {
    const bank = await bankWith('p1');
    await applyBulk(bank, once('a'), { parts: 0, removed: [], groups: ['大促', '售后/退货'] });
    await applyBulk(bank, once('b'), { parts: 0, removed: ['p1'], groups: ['大促'] });
    expect(await readGroups(bank)).toEqual(['大促']);
    await undoBulk(bank, once('u'));
    expect(await readGroups(bank)).toEqual(['大促', '售后/退货']);
    expect(await idsIn(bank)).toEqual(['p1']);
  });
});
