import type { MessageKey } from '../../lib/language/t';
import { t } from '../../lib/language/t';
import { STATES } from '../../lib/text/template/names';
import type { Issue, IssueKind } from '../../lib/text/template/template';

const WORDS = {
  malformed: 'phrase.issue.malformed',
  'slot-in-slot': 'phrase.issue.slotInSlot',
  'default-for-unknown': 'phrase.issue.defaultForUnknown',
  days: 'phrase.issue.days',
  'near-name': 'phrase.issue.nearName',
  'state-twice': 'phrase.issue.stateTwice',
  'empty-variant': 'phrase.issue.emptyVariant',
  'one-variant': 'phrase.issue.oneVariant',
  'too-deep': 'phrase.issue.tooDeep',
  'cursor-twice': 'phrase.issue.cursorTwice',
  'nothing-to-close': 'phrase.issue.nothingToClose',
  'empty-part': 'phrase.issue.emptyPart',
} as const satisfies Partial<Record<IssueKind, MessageKey>>;

/** What is wrong, said after the words in question. */
export function issueWords({ kind }: Issue, words: string): string {
  if (kind === 'unclosed') return t('phrase.issue.unclosed', { close: closeOf(words) });
  if (kind === 'unknown-state')
    return t('phrase.issue.unknownState', { states: STATES.map(([name]) => name).join('、') });
  return t(WORDS[kind]);
}

/** The words in question; of an empty message, the line above it. */
export function wordsOf({ kind, start, end }: Issue, body: string): string {
  return kind === 'empty-part' ? '---' : body.slice(start, end);
}

function closeOf(words: string): string {
  if (words.startsWith('[')) return ']]';
  return /[}｝]$/u.test(words) ? '{/?}' : '}';
}
