import type { Finding } from '../../lib/chat/finding';
import type { Notice, NoticeActions } from '../../lib/chat/notice';
import { adviceOf, messageOf } from '../../lib/language/finding-text';
import { t } from '../../lib/language/t';
import { IgnoreMenu } from './IgnoreMenu';
import { MarkedDraft } from './MarkedDraft';
import { SeverityIcon } from './SeverityIcon';
import { warningEntries } from './warning-entries';

/** Entries told one by one; the rest are counted. */
const MOST_SHOWN = 4;

export interface WarningCardProps {
  readonly notice: Notice;
  readonly actions: NoticeActions;
}

/** A stopped send: what, the words, the better wording, and the ways on. */
export function WarningCard({ notice, actions }: WarningCardProps) {
  const { severity, findings, draft, fixed, orphaned } = notice;
  const entries = warningEntries(findings);
  const sentence = sentenceOf(notice, entries[0]?.first);
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
          {entries.slice(0, MOST_SHOWN).map(({ first, findings: told }, at) => (
            <li key={`${first.rule}-${first.start}`}>
              {at > 0 && <span class="message">{messageOf(first)}</span>}
              <MarkedDraft draft={draft} findings={told} />
              {fixed === undefined && <Advice findings={told} />}
            </li>
          ))}
        </ul>
        {entries.length > MOST_SHOWN && <p class="quiet">{t('warning.more', { n: entries.length - MOST_SHOWN })}</p>}
        {fixed !== undefined && (
          <p class="better">
            <span class="quiet">{t('warning.better')}</span>
            <span class="fixed">{fixed}</span>
          </p>
        )}
        {notice.masked !== undefined && (
          <div class="better second">
            <span class="quiet">{t('warning.masked')}</span>
            <span class="fixed">{notice.masked}</span>
            <button type="button" data-action="masked" onClick={actions.onMasked}>
              {t('warning.take')}
            </button>
          </div>
        )}
        {notice.phrase !== undefined && (
          <div class="better second">
            <span class="quiet">{t('warning.fromBank')}</span>
            <span class="fixed">{notice.phrase.text}</span>
            <button type="button" data-action="phrase" onClick={actions.onPhrase}>
              {t('warning.take')} <kbd>{notice.phrase.key}</kbd>
            </button>
          </div>
        )}
        {orphaned === true && <p class="quiet">{t('warning.orphaned')}</p>}
      </div>
      <WarningButtons notice={notice} actions={actions} />
      <IgnoreMenu notice={notice} actions={actions} entry={entries[0]} />
    </div>
  );
}

function sentenceOf({ failed, awaited, unsent }: Notice, first: Finding | undefined): string {
  if (unsent !== undefined) return t(`warning.unsent.${unsent}`);
  if (failed === true) return t('warning.failed');
  if (awaited === true) return t('warning.awaited');
  return first === undefined ? '' : messageOf(first);
}

/** What to write instead, where the better wording below does not show it. */
function Advice({ findings }: { readonly findings: readonly Finding[] }) {
  const finding = findings.find(({ fix }) => fix === undefined);
  const advice = finding === undefined ? '' : adviceOf(finding);
  return advice === '' ? null : <span class="advice">{advice}</span>;
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
