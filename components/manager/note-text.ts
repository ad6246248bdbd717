import type { ViewNote } from '../../lib/bank/views';
import { titleOf } from '../../lib/language/finding-text';
import { t } from '../../lib/language/t';
import { dateText } from '../text/moment-text';

/** Why a phrase stands in a view, in a few words. `titles`: the names of rules and kinds where the language has none of its own. */
export function noteText(note: ViewNote, titles: ReadonlyMap<string, string>): string {
  switch (note.kind) {
    case 'duplicate':
      return t(note.exact ? 'manager.note.same' : 'manager.note.near', { title: note.of });
    case 'rules':
      return [...new Set(note.verdict.findings.map(({ rule }) => titleOf(rule, titles.get(rule) ?? rule)))].join(' · ');
    case 'used':
      return t('manager.note.used', { n: note.count });
    case 'unused':
      return note.lastUsedAt === 0
        ? t('manager.note.never')
        : t('manager.note.lastUsed', { at: dateText(note.lastUsedAt) });
    case 'code':
      return t('manager.note.code', { titles: note.others.join('、') });
    default:
      return t(`manager.validity.${note.validity}`);
  }
}
