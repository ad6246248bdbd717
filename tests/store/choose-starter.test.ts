import { describe, expect, test } from 'vitest';
import { chooseStarter } from '../../lib/store/choose-starter';
import { removePhrase, savePhrase } from '../../lib/store/phrases';
import { bringStarter, readStarterState } from '../../lib/store/seed-starter';
import type { PackId } from '../../lib/store/starter/pack-ids';
import { readState } from '../../lib/store/write-once';
import { createDisk, idsIn, NOON, phraseOf, shipping } from './in-memory';

const SHIPPED = ['starter:fhsj', 'starter:thlc', 'starter:apparel/cmys', 'starter:apparel/xjzz'].map((id) =>
  phraseOf(id, { owner: 'shop', updatedAt: 0 }),
);
const SOURCE = shipping(SHIPPED);
const GENERAL = ['starter:fhsj', 'starter:thlc'];
const APPAREL = ['starter:apparel/cmys', 'starter:apparel/xjzz'];

async function seeded() {
  const bank = createDisk().bank();
  await bringStarter(bank, SOURCE);
  return bank;
}

let keys = 0;
const once = () => ({ id: `choice ${(keys += 1)}`, now: NOON });
const choice = (...packs: PackId[]) => ({ packs, language: 'zh-CN' }) as const;

describe('what ships', () => {
  test('begins with the phrases of any trade', async () => {
    const bank = await seeded();
    expect(await idsIn(bank)).toEqual(GENERAL);
    expect(await readStarterState(bank)).toEqual({ edition: 'first', packs: ['general'], language: 'zh-CN' });
  });

  test('is not read again while its edition is the same', async () => {
    const bank = await seeded();
    const unread = { ...SOURCE, readPacks: () => Promise.reject(new Error('read')) };
    expect(await bringStarter(bank, unread)).toEqual({ ok: true });
  });

  test('that cannot be read leaves the bank as it is, and is tried again at the next start', async () => {
    const bank = createDisk().bank();
    expect(await bringStarter(bank, { ...SOURCE, readIndex: async () => undefined })).toEqual({ ok: true });
    expect(await bringStarter(bank, { ...SOURCE, readPacks: async () => undefined })).toEqual({ ok: true });
    expect(await idsIn(bank)).toEqual([]);
    await bringStarter(bank, SOURCE);
    expect(await idsIn(bank)).toEqual(GENERAL);
  });

  test('of a later edition brings new phrases of the chosen packs only', async () => {
    const bank = await seeded();
    const later = shipping([...SHIPPED, phraseOf('starter:neww', { updatedAt: 0 })], 'second');
    await bringStarter(bank, later);
    expect(await idsIn(bank)).toEqual(['starter:fhsj', 'starter:neww', 'starter:thlc']);
  });
});

describe('choosing packs', () => {
  test('adds one and takes away the others, and the bank counts right', async () => {
    const bank = await seeded();
    expect(await chooseStarter(bank, once(), choice('apparel'), SOURCE)).toEqual({ ok: true });
    expect(await idsIn(bank)).toEqual(APPAREL);
    expect(await readState(bank)).toMatchObject({ phrases: 2 });
  });

  test('asked twice with one key happens once', async () => {
    const bank = await seeded();
    const asked = once();
    await chooseStarter(bank, asked, choice('general', 'apparel'), SOURCE);
    await removePhrase(bank, once(), 'starter:apparel/cmys');
    await chooseStarter(bank, asked, choice('general', 'apparel'), SOURCE);
    expect(await idsIn(bank)).toEqual(['starter:apparel/xjzz', ...GENERAL]);
  });

  test('keeps what the shop wrote or edited, whatever is chosen', async () => {
    const bank = await seeded();
    await savePhrase(bank, once(), phraseOf('mine:1'));
    await savePhrase(bank, once(), phraseOf('starter:fhsj', { body: '我改过的' }));
    await chooseStarter(bank, once(), choice(), SOURCE);
    expect(await idsIn(bank)).toEqual(['mine:1', 'starter:fhsj']);
    await chooseStarter(bank, once(), choice('general'), SOURCE);
    expect(await bank.phrases.get('starter:fhsj')).toMatchObject({ body: '我改过的' });
    expect(await idsIn(bank)).toEqual(['mine:1', ...GENERAL]);
  });

  test('leaves a removed phrase removed while its pack stays, and brings it back with the pack', async () => {
    const bank = await seeded();
    await removePhrase(bank, once(), 'starter:fhsj');
    await chooseStarter(bank, once(), choice('general', 'apparel'), SOURCE);
    expect(await idsIn(bank)).toEqual([...APPAREL, 'starter:thlc']);
    await chooseStarter(bank, once(), choice('apparel'), SOURCE);
    await chooseStarter(bank, once(), choice('general'), SOURCE);
    expect(await idsIn(bank)).toEqual(GENERAL);
  });

  test('in another language rewords what the shop has left as it was', async () => {
    const bank = await seeded();
    await savePhrase(bank, once(), phraseOf('starter:thlc', { body: '我改过的' }));
    const taiwan = shipping(SHIPPED.map((phrase) => ({ ...phrase, body: '您好,今天出貨。' })));
    await chooseStarter(bank, once(), { packs: ['general'], language: 'zh-TW' }, taiwan);
    const bodies = await bank.phrases.toArray();
    expect(bodies.map(({ body }) => body)).toEqual(['您好,今天出貨。', '我改过的']);
    expect(await readState(bank)).toMatchObject({ phrases: 2 });
  });

  test('a dropped pack stays dropped when a later edition ships', async () => {
    const bank = await seeded();
    await chooseStarter(bank, once(), choice('apparel'), SOURCE);
    await bringStarter(bank, shipping(SHIPPED, 'second'));
    expect(await idsIn(bank)).toEqual(APPAREL);
  });

  test('changes nothing where the files cannot be read, and says so', async () => {
    const bank = await seeded();
    const broken = { ...SOURCE, readPacks: async () => undefined };
    expect(await chooseStarter(bank, once(), choice('apparel'), broken)).toEqual({ ok: false, reason: 'not-found' });
    expect(await idsIn(bank)).toEqual(GENERAL);
  });
});
