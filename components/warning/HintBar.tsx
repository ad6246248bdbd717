import { t } from '../../lib/language/t';
import { SeverityIcon } from './SeverityIcon';
import type { WarningCardProps } from './WarningCard';
import { warningEntries } from './warning-entries';

/** Characters of the words in question: the sentence about them needs the room. */
const MOST_QUOTED = 12;

/** A remark beside the draft: three lines at most, no focus taken, nothing stopped. */
export function HintBar({ notice, actions }: WarningCardProps) {
  const entries = warningEntries(notice.findings);
  const first = entries[0]?.first;
  if (first === undefined) return null;
  const quoted = [...first.text];
  return (
    <output class={`bar ${notice.severity}`}>
      <SeverityIcon severity={notice.severity} />
      <span class="line">
        <span class="word">{t(`warning.${notice.severity}`)}</span>{' '}
        <mark>{quoted.length > MOST_QUOTED ? `${quoted.slice(0, MOST_QUOTED).join('')}…` : first.text}</mark>{' '}
        {first.message}
        {entries.length > 1 && <span class="quiet"> {t('warning.more', { n: entries.length - 1 })}</span>}
      </span>
      {notice.fixed !== undefined && (
        <button type="button" class="bare" data-action="fix" title={notice.fixed} onClick={actions.onFix}>
          {t('warning.take')} <kbd>{notice.fixKey}</kbd>
        </button>
      )}
    </output>
  );
}
