import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readStarterPack } from '../../../lib/headless/starter-packs';
import { createStarterSource, packLanguageOf } from '../../../lib/store/starter/fetch-starter';
import { fetchFromOwnFolder } from './own-folder';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
fakeBrowser.i18n.getUILanguage = () => 'zh-TW';

describe('the phrases in the folder of the extension', () => {
  test('are those of the packs asked for, in the language of the browser', async () => {
    vi.stubGlobal('fetch', fetchFromOwnFolder);
    const source = createStarterSource();
    const expected = [...readStarterPack('general', 'zh-TW'), ...readStarterPack('baby', 'zh-TW')];
    expect(source.language).toBe('zh-TW');
    expect(await source.readPacks(['general', 'baby'], 'zh-TW')).toEqual(expected);
    expect((await source.readIndex())?.packs).toContainEqual({ id: 'general', phrases: 500 });
  });

  test.each([
    ['a file that is missing', async () => new Response('', { status: 404 })],
    ['a folder that cannot be read', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('with %s there are none', async (_, broken) => {
    vi.stubGlobal('fetch', broken);
    expect(await createStarterSource().readPacks(['general'], 'zh-CN')).toBeUndefined();
    expect(await createStarterSource().readIndex()).toBeUndefined();
  });

  test.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['en-US', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-TW', 'zh-TW'],
    ['zh-Hans-SG', 'zh-CN'],
  ])('a browser in %s begins with %s', (browser, language) => {
    expect(packLanguageOf(browser)).toBe(language);
  });
});
