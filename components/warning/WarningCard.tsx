import type { Notice, NoticeActions } from '../../lib/chat/notice';
import { t } from '../../lib/language/t';
import { MarkedDraft } from './MarkedDraft';
import { SeverityIcon } from './SeverityIcon';

/** Findings told one by one; the rest are counted. */
const MOST_SHOWN = 4;

export interface WarningCardProps {
  readonly notice: Notice;
  readonly actions: NoticeActions;
}

/** A stopped send: what, the words, the better wording, and the ways on. */
export function WarningCard({ notice, actions }: WarningCardProps) {
  const { severity, findings, draft, fixed, failed, orphaned } = notice;
  const shown = findings.slice(0, MOST_SHOWN);
  const sentence = failed === true ? t('warning.failed') : (findings[0]?.message ?? '');
  return (
    <div
      class={`card ${severity}`}
      role="alertdialog"
      aria-labelledby="title"
      aria-describedby="body"
      aria-live="assertive"
    >
      <p class="title" id="title">
        <SeverityIcon severity={severity} />
        <span>
          <span class="word">{t(`warning.${severity}`)}</span>
          {sentence}
        </span>
      </p>
      <div id="body">
        <ul class="findings">
          {shown.map((finding, at) => (
            <li key={`${finding.rule}-${finding.start}`}>
              {at > 0 && <span class="message">{finding.message}</span>}
              <MarkedDraft draft={draft} finding={finding} />
              {finding.fix === undefined && finding.advice !== undefined && (
                <span class="advice">{finding.advice}</span>
              )}
            </li>
          ))}
        </ul>
        {findings.length > MOST_SHOWN && <p class="quiet">{t('warning.more', { n: findings.length - MOST_SHOWN })}</p>}
        {fixed !== undefined && (
          <p class="better">
            <span class="quiet">{t('warning.better')}</span>
            <span class="fixed">{fixed}</span>
          </p>
        )}
        {orphaned === true && <p class="quiet">{t('warning.orphaned')}</p>}
      </div>
      <WarningButtons notice={notice} actions={actions} />
    </div>
  );
}

function WarningButtons({ notice, actions }: WarningCardProps) {
  return (
    <div class="buttons">
      {notice.fixed !== undefined && (
        <button type="button" class="main" data-action="fix" onClick={actions.onFix}>
          {t('warning.take')} <kbd>{notice.fixKey}</kbd>
        </button>
      )}
      <button type="button" data-action="edit" data-default onClick={actions.onEdit}>
        {t('warning.edit')}
      </button>
      {notice.severity === 'warn' && (
        <button
          type="button"
          class="bare"
          data-action="send"
          data-confirm
          title={t('warning.again')}
          onClick={actions.onSendAnyway}
        >
          {t('warning.sendAnyway')}
        </button>
      )}
    </div>
  );
}
