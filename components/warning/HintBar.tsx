import { t } from '../../lib/language/t';
import { SeverityIcon } from './SeverityIcon';
import type { WarningCardProps } from './WarningCard';

/** A remark beside the draft: one line, no focus taken, nothing stopped. */
export function HintBar({ notice, actions }: WarningCardProps) {
  const [first] = notice.findings;
  if (first === undefined) return null;
  return (
    <output class={`bar ${notice.severity}`}>
      <SeverityIcon severity={notice.severity} />
      <span class="line">
        <span class="word">{t(`warning.${notice.severity}`)}</span> <mark>{first.text}</mark> {first.message}
        {notice.findings.length > 1 && (
          <span class="quiet"> {t('warning.more', { n: notice.findings.length - 1 })}</span>
        )}
      </span>
      {notice.fixed !== undefined && (
        <button type="button" class="bare" data-action="fix" title={notice.fixed} onClick={actions.onFix}>
          {t('warning.take')} <kbd>{notice.fixKey}</kbd>
        </button>
      )}
    </output>
  );
}
