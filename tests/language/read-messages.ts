import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Messages } from '../../lib/language/t';

export const LOCALES = ['zh_CN', 'zh_TW', 'en'] as const;

/** The messages of a locale as the built extension ships them: `useMessages(await readMessages('zh_CN'))`. */
export async function readMessages(locale: (typeof LOCALES)[number]): Promise<Messages> {
  return generateChromeMessages(await parseMessagesFile(`lib/language/${locale}.yml`));
}
