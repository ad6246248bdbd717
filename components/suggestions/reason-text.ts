import type { MessageKey } from '../../lib/language/t';
import { t } from '../../lib/language/t';
import { intentName } from '../text/intent-name';

/** Reasons as the ranking gives them, in simplified Chinese. */
const WORDS: ReadonlyMap<string, MessageKey> = new Map([
  ['刚用过', 'panel.reason.justUsed'],
  ['常这样答', 'panel.reason.usualAnswer'],
  ['常用', 'panel.reason.often'],
  ['缩写', 'phrase.code'],
  ['拼音', 'panel.reason.pinyin'],
  ['关键词', 'phrase.keywords'],
  ['问法', 'phrase.samples'],
  ['分组', 'phrase.group'],
]);
const MATCHED = /^匹配:(.+)$/u;

/** Why a phrase is suggested, in the language of the interface; words of the phrase itself stay as they are. */
export function reasonText(reason: string): string {
  const what = MATCHED.exec(reason)?.[1];
  if (what === undefined) return wordOf(reason);
  // Labels of fields begin with a capital; here they stand in the middle.
  return t('panel.reason.matched', { what: WORDS.has(what) ? wordOf(what).toLowerCase() : intentName(what) });
}

function wordOf(word: string): string {
  if (t('finding.speaks') === 'zh-CN') return word;
  const key = WORDS.get(word);
  return key === undefined ? word : t(key as 'panel.reason.often');
}
