import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepBackup } from '../../lib/store/backup/backups';
import { Bank } from '../../lib/store/bank';
import { tellBankChanged } from '../../lib/store/bank-channel';
import { writeMarker } from '../../lib/store/marker';
import { savePhrase } from '../../lib/store/phrases';
import { ALL_STARTER_PHRASES } from '../../lib/headless/starter-packs';
import { recordUse } from '../../lib/store/learning';
import { Tally } from '../../lib/store/tally';
import { NOON, phraseOf } from './in-memory';
import { fetchFromOwnFolder } from './starter/own-folder';

vi.stubGlobal('fetch', fetchFromOwnFolder);
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let stop: AbortController;

/** A page that has just been opened. */
async function openPage() {
  vi.resetModules();
  return import('../../lib/store/read-bank');
}

/** The next piece of news, as a page hears it. */
async function nextNews(page: Awaited<ReturnType<typeof openPage>>): Promise<string> {
  return new Promise((resolve) => page.onBankChanged(resolve, stop.signal));
}

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'zh-CN';
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  stop = new AbortController();
});
afterEach(() => stop.abort());

describe('an extension page', () => {
  test('reads what the background wrote', async () => {
    await savePhrase(new Bank(), { id: 'a', now: NOON }, phraseOf('p1'));
    await recordUse(new Tally(), { id: 'b', now: NOON }, { phraseId: 'p1', at: NOON });
    const page = await openPage();
    expect(await page.readPhrases()).toEqual([phraseOf('p1')]);
    expect(await page.readUsage()).toMatchObject([{ phraseId: 'p1', count: 1, lastUsedAt: NOON }]);
  });

  test('hears of a change and then reads it', async () => {
    const page = await openPage();
    expect(await page.readPhrases()).toEqual([]);
    const news = nextNews(page);
    await savePhrase(new Bank(), { id: 'a', now: NOON }, phraseOf('p1'));
    tellBankChanged('phrases');
    expect(await news).toBe('phrases');
    expect(await page.readPhrases()).toEqual([phraseOf('p1')]);
  });

  test('goes over to the new database when the old one was set aside', async () => {
    await savePhrase(new Bank(1), { id: 'a', now: NOON }, phraseOf('old'));
    const page = await openPage();
    await page.readPhrases();
    const news = nextNews(page);
    await savePhrase(new Bank(2), { id: 'a', now: NOON }, phraseOf('new'));
    await writeMarker(fakeBrowser.storage.local, { generation: 2 }, { sequence: 1, phrases: 1 });
    tellBankChanged('database');
    await news;
    expect(await page.readPhrases()).toEqual([phraseOf('new')]);
  });

  test('lets the background replace the database and then reads the new one', async () => {
    await savePhrase(new Bank(), { id: 'a', now: NOON }, phraseOf('old'));
    const page = await openPage();
    await page.readPhrases();
    await new Bank().delete();
    await savePhrase(new Bank(), { id: 'a', now: NOON }, phraseOf('new'));
    expect(await page.readPhrases()).toEqual([phraseOf('new')]);
  });

  test('shows the newest backup while no database can be read', async () => {
    Reflect.deleteProperty(Dexie.dependencies, 'indexedDB');
    const snapshot = { phrases: [phraseOf('p1')], seeded: {}, sequence: 1, meta: [], whole: true };
    await keepBackup(fakeBrowser.storage.local, snapshot, { now: NOON, cause: 'change' });
    expect(await (await openPage()).readPhrases()).toEqual([phraseOf('p1')]);
  });

  test('shows the phrases that ship while there is neither a database nor a backup', async () => {
    Reflect.deleteProperty(Dexie.dependencies, 'indexedDB');
    const page = await openPage();
    expect(await page.readPhrases()).toEqual(ALL_STARTER_PHRASES);
    expect(await page.readUsage()).toEqual([]);
  });
});
