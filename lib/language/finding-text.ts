import { toTraditional } from '../text/traditional';
import type { MessageKey } from './t';
import { t } from './t';

/** The name of a rule or a kind of customer data in the language of the interface; `title` where that language has none. */
export function titleOf(id: string, title: string): string {
  const name = nameOf(id);
  const text = t(`finding.${name}` as MessageKey);
  return text === keyOf(id) ? title : text;
}

/**
 * What a finding tells the agent, in the language of the interface. Rules speak Chinese, of the draft's own words; in English the rule's
 * name stands for the sentence, with the names that the sentence quotes (the buyers of two windows).
 */
export function messageOf({ rule, message }: { readonly rule: string; readonly message: string }): string {
  switch (t('finding.speaks')) {
    case 'en':
      return [titleOf(rule, message), ...(message.match(/「[^」]+」/gu) ?? [])].join(' ');
    case 'zh-TW':
      return toTraditional(message);
    default:
      return message;
  }
}

/** The key of a rule's or a kind's name. */
export function keyOf(id: string): MessageKey {
  return `finding.${nameOf(id)}` as MessageKey;
}

/** Message names have no hyphen. */
function nameOf(id: string): string {
  return id.replaceAll('-', '_');
}
