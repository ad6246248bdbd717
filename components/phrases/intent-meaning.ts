import { t } from '../../lib/language/t';
import { meaningOf } from '../../lib/suggest/intents/intent-meanings';
import { toTraditional } from '../../lib/text/traditional';

/** What an intent means, in one sentence; undefined where the interface speaks no Chinese, and its name must do. */
export function intentMeaning(id: string): string | undefined {
  const meaning = meaningOf(id)?.meaning;
  const speaks = t('finding.speaks');
  if (speaks === 'zh-CN' || meaning === undefined) return meaning;
  return speaks === 'zh-TW' ? toTraditional(meaning) : undefined;
}
