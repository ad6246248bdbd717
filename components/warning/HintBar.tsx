import type { WhyUnsent } from '../../lib/chat/notice';
import { messageOf } from '../../lib/language/finding-text';
import { t } from '../../lib/language/t';
import { IgnoreMenu } from './IgnoreMenu';
import { SeverityIcon } from './SeverityIcon';
import type { WarningCardProps } from './WarningCard';
import { warningEntries } from './warning-entries';

/** Characters of the words in question: the sentence about them needs the room. */
const MOST_QUOTED = 12;
/** Further findings named by their words. */
const MOST_OTHERS = 2;

/** A remark beside the draft: three lines at most, no focus taken, nothing stopped; the first of what it tells may be waved through. */
export function HintBar({ notice, actions }: WarningCardProps) {
  const entries = warningEntries(notice.findings);
  const first = entries[0]?.first;
  if (notice.unsent !== undefined) return <Unsent why={notice.unsent} />;
  if (first === undefined) return null;
  const others = entries.slice(1);
  return (
    <div class={`bar ${notice.severity}`}>
      <SeverityIcon severity={notice.severity} />
      <output class="line" aria-live="polite">
        <span class="word">{t(`warning.${notice.severity}`)}</span> <mark>{quote(first.text)}</mark> {messageOf(first)}
        {others.length > 0 && (
          <span class="quiet">
            {' '}
            {t('warning.more', { n: others.length })}
            {': '}
            {others.slice(0, MOST_OTHERS).map(({ first: other }) => (
              <mark key={other.start}>{quote(other.text)}</mark>
            ))}
          </span>
        )}
      </output>
      {notice.fixed !== undefined && (
        <button type="button" class="bare" data-action="fix" title={notice.fixed} onClick={actions.onFix}>
          {t('warning.take')} <kbd>{notice.fixKey}</kbd>
        </button>
      )}
      {notice.masked !== undefined && (
        <button type="button" class="bare" data-action="masked" title={notice.masked} onClick={actions.onMasked}>
          {t('warning.masked')}
        </button>
      )}
      <IgnoreMenu notice={notice} actions={actions} entry={entries[0]} />
    </div>
  );
}

function Unsent({ why }: { readonly why: WhyUnsent }) {
  return (
    <div class="bar warn">
      <SeverityIcon severity="warn" />
      <output class="line" aria-live="polite">
        {t(`warning.unsent.${why}`)}
      </output>
    </div>
  );
}

function quote(words: string): string {
  const letters = [...words];
  return letters.length > MOST_QUOTED ? `${letters.slice(0, MOST_QUOTED).join('')}…` : words;
}
