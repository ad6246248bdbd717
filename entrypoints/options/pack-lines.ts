import { lineFaultText } from '../../components/word-lists/line-fault-text';
import type { WordList } from '../../lib/chat/policy';
import { titleOf } from '../../lib/language/finding-text';
import { t } from '../../lib/language/t';
import type { LeftOut, PackChange } from '../../lib/store/rule-packs';
import { RULE_ENTRIES } from './rule-entries';

const TITLES = new Map(RULE_ENTRIES.map(({ id, title }) => [id, title]));

/** Every id that a pack may name. */
export const KNOWN_RULES: ReadonlySet<string> = new Set(TITLES.keys());

/** A rule's name; its id where this version does not know it, and for a list of the shop. */
export function titleOfRule(id: string): string {
  const title = TITLES.get(id);
  return title === undefined ? id : titleOf(id, title);
}

/** The same, a list of the shop by the name that the shop has given it. */
export function nameOfRule(id: string, lists: readonly WordList[]): string {
  return lists.find((list) => id === `list/${list.id}`)?.name ?? titleOfRule(id);
}

/** One change of a pack in words. */
export function changeLine(change: PackChange): string {
  if (change.kind === 'rule') {
    return t('packs.ruleChange', {
      title: titleOfRule(change.id),
      from: t(`rule.choice.${change.from ?? 'standard'}`),
      to: t(`rule.choice.${change.to}`),
    });
  }
  if (change.kind === 'brand') {
    const title = t(`manner.${change.name}.title`);
    return t('packs.ruleChange', { title, from: valueText(change.from), to: valueText(change.to) });
  }
  const { name, added, removed } = change;
  return change.isNew ? t('packs.newList', { name, n: added }) : t('packs.listChange', { name, added, removed });
}

/** One thing left out of a pack, with the reason. */
export function leftOutLine({ what, reason }: LeftOut): string {
  return `${titleOfRule(what)}: ${lineFaultText(reason)}`;
}

function valueText(value: boolean | number): string {
  if (typeof value === 'number') return String(value);
  return value ? t('health.on') : t('health.off');
}
