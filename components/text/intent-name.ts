import { t } from '../../lib/language/t';
import { INTENT_NAMES } from '../../lib/suggest/intents/intent-names';
import { CONCEPT_NAMES } from '../../lib/suggest/lexicon-names';

const NAMES = new Map(Object.entries({ ...CONCEPT_NAMES, ...INTENT_NAMES }));

/** What a buyer asks about, by its id and in the language of the interface. What is no such id stays as it is. */
export function intentName(id: string): string {
  const speaks = t('finding.speaks');
  const names = speaks === 'zh-CN' ? undefined : NAMES.get(id);
  return (speaks === 'zh-TW' ? names?.[0] : names?.[1]) ?? id;
}
