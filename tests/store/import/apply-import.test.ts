import { describe, expect, test } from 'vitest';
import { applyImport, readImportUndo, stageImport, undoImport } from '../../../lib/store/import/apply-import';
import { savePhrase } from '../../../lib/store/phrases';
import { readState } from '../../../lib/store/write-once';
import { createDisk, DAY, idsIn, NOON, phraseOf } from '../in-memory';

const once = (id: string, now = NOON) => ({ id, now });

async function bankWith(...ids: string[]) {
  const bank = createDisk().bank();
  for (const id of ids) await savePhrase(bank, once(`save ${id}`, NOON - DAY), phraseOf(id));
  return bank;
}

describe('an import', () => {
  test('comes in as a whole, in pieces, stamped with the time of the write', async () => {
    const bank = await bankWith('p1');
    await stageImport(bank, 'a', 0, [phraseOf('p1', { body: '改过' }), phraseOf('p2')]);
    await stageImport(bank, 'a', 1, [phraseOf('p3')]);
    expect(await idsIn(bank)).toEqual(['p1']);
    expect(await applyImport(bank, once('a'), 2)).toEqual({ ok: true });
    expect(await idsIn(bank)).toEqual(['p1', 'p2', 'p3']);
    expect(await bank.phrases.get('p1')).toMatchObject({ body: '改过', updatedAt: NOON });
    expect(await readState(bank)).toMatchObject({ phrases: 3 });
    expect(await bank.meta.where('key').startsWith('staged').count()).toBe(0);
  });

  test('of which a piece is missing changes nothing', async () => {
    const bank = await bankWith('p1');
    await stageImport(bank, 'a', 1, [phraseOf('p2')]);
    expect(await applyImport(bank, once('a'), 2)).toEqual({ ok: false, reason: 'not-found' });
    expect(await idsIn(bank)).toEqual(['p1']);
  });

  test('that finds the disk full in the middle changes nothing', async () => {
    const bank = await bankWith('p1');
    await stageImport(bank, 'a', 0, [phraseOf('p1', { body: '改过' }), phraseOf('p2'), phraseOf('p3')]);
    bank.phrases.hook('creating', (id) => {
      if (id === 'p3') throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    expect(await applyImport(bank, once('a'), 1)).toEqual({ ok: false, reason: 'quota' });
    expect(await bank.phrases.toArray()).toEqual([phraseOf('p1', { updatedAt: NOON - DAY })]);
    expect(await readImportUndo(bank)).toBeUndefined();
  });

  test('happens once, however often its message comes', async () => {
    const bank = await bankWith();
    await stageImport(bank, 'a', 0, [phraseOf('p1')]);
    await applyImport(bank, once('a'), 1);
    expect(await applyImport(bank, once('a'), 1)).toEqual({ ok: true });
    expect(await readState(bank)).toMatchObject({ phrases: 1 });
  });

  test('clears what another had staged, which then changes nothing', async () => {
    const bank = await bankWith();
    await stageImport(bank, 'b', 0, [phraseOf('old')]);
    await stageImport(bank, 'a', 0, [phraseOf('p1')]);
    expect(await applyImport(bank, once('b'), 1)).toEqual({ ok: false, reason: 'not-found' });
    expect(await applyImport(bank, once('a'), 1)).toEqual({ ok: true });
    expect(await idsIn(bank)).toEqual(['p1']);
  });
});

describe('undo', () => {
  test('puts everything back as it was', async () => {
    const bank = await bankWith('p1', 'p9');
    const before = await bank.phrases.toArray();
    await stageImport(bank, 'a', 0, [phraseOf('p1', { body: '改过' }), phraseOf('p2')]);
    await applyImport(bank, once('a'), 1);
    expect(await undoImport(bank, once('b'))).toEqual({ ok: true });
    expect(await bank.phrases.toArray()).toEqual(before);
    expect(await readState(bank)).toMatchObject({ phrases: 2 });
    expect(await undoImport(bank, once('c'))).toEqual({ ok: false, reason: 'not-found' });
  });

  test('leaves alone what was changed since', async () => {
    const bank = await bankWith('p1');
    await stageImport(bank, 'a', 0, [phraseOf('p1', { body: '改过' }), phraseOf('p2'), phraseOf('p3')]);
    await applyImport(bank, once('a'), 1);
    await savePhrase(bank, once('edit', NOON + 1), phraseOf('p2', { body: '后来改的' }));
    await undoImport(bank, once('b', NOON + 2));
    expect(await idsIn(bank)).toEqual(['p1', 'p2']);
    expect(await bank.phrases.get('p2')).toMatchObject({ body: '后来改的' });
    expect(await readState(bank)).toMatchObject({ phrases: 2 });
  });
});
