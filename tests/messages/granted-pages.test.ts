import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import { syncGranted } from '../../lib/messages/granted-pages';
import { writeSettings } from '../../lib/store/settings';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const DESK = 'https://desk.example.com';
const SHOP = 'https://shop.example.org';

interface Registered {
  readonly id: string;
  readonly matches: readonly string[];
}

let granted = new Set<string>();
let registered: Registered[] = [];
let injected: string[] = [];
let writes = 0;

async function wish(...openAt: readonly string[]): Promise<void> {
  writes += 1;
  await writeSettings(`w${writes}`, { ...DEFAULT_SETTINGS, openAt });
}

beforeEach(() => {
  fakeBrowser.reset();
  [granted, registered, injected] = [new Set(), [], []];
  const { permissions, scripting, tabs } = fakeBrowser;
  permissions.contains = async ({ origins = [] }: { origins?: string[] }) => origins.every((one) => granted.has(one));
  Object.assign(scripting, {
    getRegisteredContentScripts: async () => registered,
    // As the browsers do: a script that is there already is refused, and so is a change of one that is not.
    registerContentScripts: async (scripts: Registered[]) => {
      if (registered.length > 0) throw new Error('Duplicate script ID');
      registered = scripts;
    },
    updateContentScripts: async (scripts: Registered[]) => {
      if (registered.length === 0) throw new Error('Nonexistent script ID');
      registered = scripts;
    },
    unregisterContentScripts: async () => {
      registered = [];
    },
    executeScript: async ({ target }: { target: { tabId: number } }) => {
      injected.push(String(target.tabId));
      return [];
    },
  });
  tabs.query = (async ({ url = [] }: { url?: string[] }) => url.map((pattern) => ({ id: pattern }))) as never;
});

test('a page that was wished for and granted gets the script, in its open tabs at once', async () => {
  await wish(DESK);
  granted.add(`${DESK}/*`);
  await syncGranted();
  expect(registered).toMatchObject([
    { matches: [`${DESK}/*`], allFrames: true, runAt: 'document_start', matchOriginAsFallback: true },
  ]);
  expect(injected).toEqual([`${DESK}/*`]);
});

test('a wish without the permission gives nothing', async () => {
  await wish(DESK);
  await syncGranted();
  expect([registered, injected]).toEqual([[], []]);
});

test('a permission that was given for something else gives nothing', async () => {
  granted.add('https://packs.example.net/*');
  await syncGranted();
  expect([registered, injected]).toEqual([[], []]);
});

test('one more page leaves open tabs of the first alone', async () => {
  await wish(DESK, SHOP);
  granted.add(`${DESK}/*`);
  await syncGranted();
  granted.add(`${SHOP}/*`);
  await syncGranted();
  expect(registered[0]?.matches).toEqual([`${DESK}/*`, `${SHOP}/*`]);
  expect(injected).toEqual([`${DESK}/*`, `${SHOP}/*`]);
});

test('after an update of the extension, which drops the registration, everything is there again', async () => {
  await wish(DESK);
  granted.add(`${DESK}/*`);
  await syncGranted();
  registered = [];
  await syncGranted();
  expect(registered[0]?.matches).toEqual([`${DESK}/*`]);
});

test.each([
  ['the permission is taken back', async () => granted.clear()],
  ['the page is taken from the list', async () => wish()],
])('nothing runs any more once %s', async (_, takeBack) => {
  await wish(DESK);
  granted.add(`${DESK}/*`);
  await syncGranted();
  await takeBack();
  await syncGranted();
  expect(registered).toEqual([]);
});

test('two changes at once do not get into one another’s way', async () => {
  await wish(DESK);
  granted.add(`${DESK}/*`);
  await Promise.all([syncGranted(), syncGranted()]);
  expect(registered).toHaveLength(1);
  expect(injected).toHaveLength(1);
});
