import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/form/Button';
import { TodayTally } from '../../components/tally/TodayTally';
import { t } from '../../lib/language/t';
import { ask } from '../../lib/messages/ask';
import type { TallyKind } from '../../lib/messages/protocol';
import { onFollowedChanged, readFollowed } from '../../lib/packs/read-packs';
import type { BulkDesk } from '../options/create-bulk-desk';
import { BankCondition } from '../options/BankCondition';
import type { PhraseDesk } from '../options/create-phrase-desk';
import type { SettingsDesk } from '../options/create-settings-desk';
import { readJudge } from '../options/read-judge';
import type { WatchedBank } from '../panel/watch-bank';
import { PackNews } from './PackNews';
import { PopupPage } from './PopupPage';
import { PopupPhrases } from './PopupPhrases';
import './popup.css';

interface PopupAppProps {
  readonly bank: WatchedBank;
  readonly phrases: PhraseDesk;
  readonly bulk: BulkDesk;
  readonly desk: SettingsDesk;
}

/** The popup: this page, the own phrases, and the numbers of today. */
export function PopupApp({ bank, phrases, bulk, desk }: PopupAppProps) {
  const [counts, setCounts] = useState<Readonly<Record<TallyKind, number>> | undefined>(undefined);
  useEffect(() => {
    void ask('tally.today', {}).then((answer) => {
      if (answer.ok) setCounts(answer.value);
    });
  }, []);
  return (
    <main class="t-popup">
      <header class="t-popup__head">
        <h1 class="t-popup__name">
          <img src="/icon/48.png" width="20" height="20" alt="" /> {t('product')}
        </h1>
        <Button icon="settings" look="quiet" onPress={() => void browser.runtime.openOptionsPage()}>
          {t('popup.options')}
        </Button>
      </header>
      <BankCondition onOpenBackups={() => void browser.runtime.openOptionsPage()} />
      <PackNews readFollowed={readFollowed} onChanged={onFollowedChanged} />
      <div class="t-popup__part">
        <PopupPage desk={desk} />
      </div>
      <PopupPhrases bank={bank} desk={phrases} bulk={bulk} settingsDesk={desk} readWords={readJudge} />
      <section class="t-popup__part" aria-label={t('tally.title')}>
        <h2>{t('tally.title')}</h2>
        {counts === undefined ? <p class="t-muted t-small">{t('tally.none')}</p> : <TodayTally counts={counts} />}
      </section>
    </main>
  );
}
