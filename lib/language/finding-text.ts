import type { Finding } from '../chat/finding';
import { toTraditional } from '../text/traditional';
import { VARIANTS } from './finding-variants';
import type { MessageKey } from './t';
import { t } from './t';

/** Words that a sentence quotes: the buyers of two windows, the name of a list. */
const QUOTED = /「[^」]+」/gu;
/** Between what an advice says and the sample that it gives. */
const SAMPLE = '：';

/** The name of a rule or a kind of customer data in the language of the interface; `title` where that language has none. */
export function titleOf(id: string, title: string): string {
  return ownText(`finding.${nameOf(id)}`) ?? title;
}

/**
 * What a finding tells the agent, in the language of the interface. Rules speak simplified Chinese; in other languages their sentences stand under
 * `told`, those for a certain case under `told.variant`, and the names that the sentence quotes are kept. What has no text there speaks as it is.
 */
export function messageOf({ rule, message }: Pick<Finding, 'rule' | 'message'>): string {
  const speaks = t('finding.speaks');
  if (speaks === 'zh-CN') return message;
  const quoted = message.match(QUOTED) ?? [];
  // In Chinese the sentence itself says more than its usual one with the names after it.
  if (speaks === 'zh-TW' && quoted.length > 0) return toTraditional(message);
  const variant = VARIANTS.find(([opening]) => message.startsWith(opening))?.[1];
  const text = variant === undefined ? ownText(`told.${nameOf(rule)}`) : ownText(`told.variant.${variant}`);
  if (text === undefined) return speaks === 'zh-TW' ? toTraditional(message) : message;
  return [text.replace('{title}', titleOf(rule, rule)), ...quoted].join(' ');
}

/**
 * Why there is a rule or a kind of customer data, in the language of the interface. Rules give their grounds, a norm or an article, in simplified
 * Chinese; in English those of rules stand under `why`, and a kind's own sentence stands for its grounds.
 */
export function reasonOf(id: string, why: string): string {
  const speaks = t('finding.speaks');
  if (speaks === 'zh-TW') return toTraditional(why);
  if (speaks === 'zh-CN') return why;
  return ownText(`why.${nameOf(id)}`) ?? ownText(`told.${nameOf(id)}`) ?? why;
}

/** What to write instead, in the language of the interface; the sample that an advice gives stays as it would be sent. */
export function adviceOf({ rule, advice = '' }: Pick<Finding, 'rule' | 'advice'>): string {
  const text = t('finding.speaks') === 'zh-CN' ? undefined : ownText(`advice.${nameOf(rule)}`);
  if (text === undefined || advice === '') return advice;
  const at = advice.indexOf(SAMPLE);
  return at < 0 ? text : `${text}: ${advice.slice(at + 1)}`;
}

/** The keys of what a rule or a kind says: its name, its sentence, its advice. */
export function keysOf(id: string): readonly MessageKey[] {
  return ['finding', 'told', 'advice'].map((part) => `${part}.${nameOf(id)}` as MessageKey);
}

/** The text of a key; undefined where the language has none. */
function ownText(key: string): string | undefined {
  const text = t(key as MessageKey);
  return text === key || text === '' ? undefined : text;
}

/** Message names have no hyphen. */
function nameOf(id: string): string {
  return id.replaceAll('-', '_');
}
