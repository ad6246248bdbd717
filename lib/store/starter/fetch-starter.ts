import { browser } from 'wxt/browser';
import type { Phrase } from '../../chat/phrase';
import type { PackLanguage } from './pack-ids';
import type { StarterIndex } from './starter-files';
import { packFile, STARTER_INDEX } from './starter-files';
import type { StarterSource } from './starter-source';

/** The phrases in the extension's own folder: nothing is fetched from anywhere else. Extension pages and the background only. */
export function createStarterSource(): StarterSource {
  return {
    language: packLanguageOf(browser.i18n.getUILanguage()),
    readIndex: async () => fetchOwn<StarterIndex>(STARTER_INDEX),
    readPacks: async (packs, language) => {
      const read = await Promise.all(packs.map(async (pack) => fetchOwn<readonly Phrase[]>(packFile(pack, language))));
      return read.every((phrases) => phrases !== undefined) ? read.flat() : undefined;
    },
  };
}

/** Traditional characters where the browser speaks them (BCP 47), else simplified. */
export function packLanguageOf(language: string): PackLanguage {
  return /^zh-(?:.*\b)?(?:Hant|TW|HK|MO)\b/iu.test(language) ? 'zh-TW' : 'zh-CN';
}

async function fetchOwn<Content>(path: string): Promise<Content | undefined> {
  try {
    const answer = await fetch(browser.runtime.getURL(`/${path}` as '/'));
    return answer.ok ? ((await answer.json()) as Content) : undefined;
  } catch {
    // A file of one's own folder that is missing rejects in Chromium; the caller goes on with the bank as it is.
    return undefined;
  }
}
