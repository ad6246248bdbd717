import type { NoticeActions } from '../chat/notice';
import type { DraftCheck } from './draft-check-options';

/** What the buttons of a warning do. The check is asked for at the press: the warning is there before it. */
export function noticeActionsOf(check: () => DraftCheck): NoticeActions {
  return {
    onFix: () => void check().takeFix(),
    onMasked: () => void check().takeMasked(),
    onPhrase: () => void check().takePhrase(),
    onEdit: () => check().edit(),
    onSendAnyway: (event) => check().sendAnyway(event),
    onIgnore: (...ignored) => check().ignore(...ignored),
  };
}
