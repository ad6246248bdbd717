import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import { Bank } from '../../lib/store/bank';
import { readNewestBackup } from '../../lib/store/backup/backups';
import { ALL_STARTER_PHRASES } from '../../lib/headless/starter-packs';
import { fetchFromOwnFolder } from '../store/starter/own-folder';

vi.stubGlobal('fetch', fetchFromOwnFolder);
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { alarms, permissions, runtime, scripting, storage, tabs } = fakeBrowser;
const CHAT_TAB = await tabs.create({});
const injected: unknown[] = [];
const popup = () => ({ id: runtime.id, url: runtime.getURL('/popup.html') });

async function send(name: string, argument: unknown): Promise<unknown> {
  const [answer] = (await runtime.onMessage.trigger({ name, argument }, popup(), () => undefined)) as unknown[];
  return answer;
}

beforeEach(() => {
  fakeBrowser.reset();
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  injected.length = 0;
  scripting.executeScript = async (injection: unknown) => {
    injected.push(injection);
    return [];
  };
  fakeBrowser.i18n.getUILanguage = () => 'zh-CN';
  scripting.getRegisteredContentScripts = async () => [];
  permissions.onAdded.addListener = () => undefined;
  permissions.onRemoved.addListener = () => undefined;
  runtime.onConnect.addListener = () => undefined;
  storage.local.setAccessLevel = async () => undefined;
  runtime.getManifest = () => ({
    name: '',
    version: '1',
    manifest_version: 3,
    content_scripts: [{ matches: ['https://chat.example.com/*'], js: ['page.js'] }],
  });
  background.main();
});

const openedWelcomes = async () => (await tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html') === true);

describe('the background', () => {
  test('answers at once, before any of its own work', async () => {
    expect(await send('bank.condition', {})).toEqual({
      ok: true,
      value: { ok: true, phrases: ALL_STARTER_PHRASES.length },
    });
  });

  test('seeds the bank when it is installed', async () => {
    await runtime.onInstalled.trigger({ reason: 'install' });
    await vi.waitFor(async () => expect(await new Bank().phrases.count()).toBe(ALL_STARTER_PHRASES.length));
    await vi.waitFor(async () => expect(await alarms.get('daily')).toMatchObject({ periodInMinutes: 1_440 }));
  });

  test('opens the first run once, when it is installed and not when it is updated', async () => {
    await runtime.onInstalled.trigger({ reason: 'update', previousVersion: '1' });
    expect(await openedWelcomes()).toEqual([]);
    await runtime.onInstalled.trigger({ reason: 'install' });
    await vi.waitFor(async () => expect(await openedWelcomes()).toHaveLength(1));
  });

  test('takes a snapshot soon after a change', async () => {
    await send('bank.condition', {});
    await vi.waitFor(async () => expect(await alarms.get('snapshot')).toBeDefined());
    await alarms.onAlarm.trigger({ name: 'snapshot', scheduledTime: 0, persistAcrossSessions: true });
    await vi.waitFor(async () =>
      expect((await readNewestBackup(storage.local))?.snapshot.phrases).toHaveLength(ALL_STARTER_PHRASES.length),
    );
  });

  test('runs the page script in chat pages that were open and loaded before', async () => {
    // The fake browser compares addresses and knows no match patterns.
    tabs.query = async ({ url }: { url?: unknown }) =>
      url === undefined
        ? []
        : [
            { ...CHAT_TAB, id: 7 },
            { ...CHAT_TAB, id: 8, discarded: true },
          ];
    await runtime.onInstalled.trigger({ reason: 'install' });
    await vi.waitFor(() =>
      expect(injected).toEqual([
        { target: { tabId: 7, allFrames: true }, files: ['/page.js'], injectImmediately: true },
      ]),
    );
  });
});
