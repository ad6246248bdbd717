import { browser } from 'wxt/browser';
import { WAYS_TO_IGNORE, WHY_UNSENT } from '../chat/notice';
import { keysOf } from '../language/finding-text';
import { VARIANTS } from '../language/finding-variants';
import type { MessageKey } from '../language/t';
import { useMessages } from '../language/t';

/** Everything that the warning can say. */
const WARNING_TEXTS = [
  'warning.hint',
  'warning.warn',
  'warning.block',
  'warning.failed',
  'warning.awaited',
  'warning.orphaned',
  'warning.better',
  'warning.fromBank',
  'warning.take',
  'warning.edit',
  'warning.sendAnyway',
  'warning.again',
  'warning.more',
  'finding.speaks',
  'warning.ignore',
  ...WHY_UNSENT.map((why) => `warning.unsent.${why}` as const),
  ...WAYS_TO_IGNORE.map((way) => `warning.ignoring.${way}` as const),
] as const satisfies readonly MessageKey[];

/**
 * Fetches the warning's texts while the browser still gives them: once the extension has been updated under the page,
 * asking for one throws, and a warning that cannot speak would hold messages without a word. `ids`: rules and kinds of data.
 */
export function keepWarningTexts(ids: readonly string[]): void {
  const { i18n } = browser as { readonly i18n: { readonly getMessage: (name: string) => string } };
  // In simplified Chinese the rules speak for themselves.
  const isTold = i18n.getMessage('finding_speaks') !== 'zh-CN';
  const told = isTold ? [...ids.flatMap(keysOf), ...VARIANTS.map(([, name]) => `told.variant.${name}`)] : [];
  const names = [...WARNING_TEXTS, ...told].map((key) => key.replaceAll('.', '_'));
  useMessages(Object.fromEntries(names.map((name) => [name, { message: i18n.getMessage(name) }])));
}
