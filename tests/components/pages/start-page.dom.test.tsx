import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startPage } from '../../../entrypoints/options/start-page';
import { DEFAULT_SETTINGS } from '../../../lib/chat/settings';
import type { Language } from '../../../lib/chat/settings';
import { writeSettings } from '../../../lib/store/settings';
import { readMessages } from '../../language/read-messages';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const PAGES = ['pageTitle.options', 'pageTitle.popup', 'pageTitle.welcome'] as const;

/** The titles of all pages, as they stand among the tabs. */
async function titlesIn(language: Language, locale: 'zh_CN' | 'zh_TW' | 'en') {
  fakeBrowser.reset();
  const messages = await readMessages(locale);
  vi.stubGlobal('fetch', async () => Response.json(messages));
  await writeSettings('a', { ...DEFAULT_SETTINGS, language });
  const titles: string[] = [];
  for (const page of PAGES) {
    const root = document.createElement('div');
    root.id = 'app';
    document.body.replaceChildren(root);
    document.title = '';
    await startPage(page, () => <p>drawn</p>);
    await vi.waitFor(() => expect(root.textContent).toBe('drawn'));
    titles.push(document.title);
  }
  vi.unstubAllGlobals();
  return titles;
}

test.each([
  ['zh-CN', 'zh_CN', '妥帖：话术库和设置'],
  ['zh-TW', 'zh_TW', '妥帖：話術庫和設定'],
  ['en', 'en', 'Tuotie: replies and settings'],
] as const)('each page says what it is, in %s', async (language, locale, options) => {
  const titles = await titlesIn(language, locale);
  expect(titles[0]).toBe(options);
  expect(new Set(titles).size).toBe(PAGES.length);
});
