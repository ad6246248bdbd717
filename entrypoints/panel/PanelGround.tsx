import { Button } from '../../components/form/Button';
import { Notice } from '../../components/notice/Notice';
import { PanelMessage } from '../../components/suggestions/PanelMessage';
import type { MessageKey } from '../../lib/language/t';
import { t } from '../../lib/language/t';
import type { Panel } from './create-panel';
import type { WatchedBank } from './watch-bank';

interface PanelGroundProps {
  readonly panel: Panel;
  readonly bank: WatchedBank;
  readonly searchKey: string;
  readonly onOpenOptions: () => void;
}

/** What is said where no list stands, and what to do next; nothing while a list speaks for itself. */
export function PanelGround({ panel, bank, searchKey, onOpenOptions }: PanelGroundProps) {
  const { state } = bank;
  const page = panel.page.value;
  const openBank = <Button onPress={onOpenOptions}>{t('panel.openBank')}</Button>;
  if (state.value.state === 'unreadable') {
    return (
      <Notice
        live
        tone="block"
        action={
          <>
            <Button onPress={() => void bank.reload()}>{t('action.retry')}</Button>
            {openBank}
          </>
        }
      >
        {t('panel.bankUnreadable')}
      </Notice>
    );
  }
  if (page === undefined || state.value.state === 'loading') return <PanelMessage>{t('panel.starting')}</PanelMessage>;
  if (state.value.index.phrases.length === 0) {
    return <PanelMessage action={openBank}>{t('panel.bankEmpty')}</PanelMessage>;
  }
  if (page.fault !== undefined) return <Notice tone="warn">{t(page.fault as MessageKey)}</Notice>;
  const typed = panel.typed.value?.trim() ?? '';
  if (panel.shown.value.suggestions.length > 0) return null;
  if (typed !== '') return <PanelMessage action={openBank}>{t('panel.search.nothing', { typed })}</PanelMessage>;
  if (panel.typed.value !== undefined) return <PanelMessage>{t('panel.search.hint')}</PanelMessage>;
  if (page.buyer === undefined) return <PanelMessage>{t('panel.noBuyer')}</PanelMessage>;
  return (
    <PanelMessage
      action={
        <Button look="quiet" onPress={panel.openSearch}>
          {t('panel.searchNow')} <kbd>{searchKey}</kbd>
        </Button>
      }
    >
      {t('panel.quiet')}
    </PanelMessage>
  );
}
