import { browser } from 'wxt/browser';
import type { Language } from '../chat/settings';
import type { Messages } from './t';
import { t, useMessages } from './t';

const LOCALES: Readonly<Record<Exclude<Language, 'auto'>, string>> = { 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW', en: 'en' };

/**
 * Makes `t` speak the language of the settings and marks the document with it. Extension pages only: they may read
 * their own `_locales`. A page script stays with the browser's language, because a chat page must not be able to read
 * anything of the extension's folder. Where the browser speaks a language that we do not, the texts say which one they are in.
 *
 * @returns false when the language's file could not be read; the browser's language is used then.
 */
export async function chooseLanguage(language: Language, root: HTMLElement): Promise<boolean> {
  if (language === 'auto') {
    useMessages(undefined);
    root.lang = t('locale');
    return true;
  }
  try {
    const answer = await fetch(browser.runtime.getURL(`/_locales/${LOCALES[language]}/messages.json` as '/'));
    useMessages((await answer.json()) as Messages);
    root.lang = language;
    return true;
  } catch {
    // The file ships with the extension, so only a broken installation gets here; the page must still open.
    useMessages(undefined);
    root.lang = t('locale');
    return false;
  }
}
