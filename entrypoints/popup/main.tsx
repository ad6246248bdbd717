import { ask } from '../../lib/messages/ask';
import { onBankChanged, readPhrases, readUsage } from '../../lib/store/read-bank';
import { createPhraseDesk } from '../options/create-phrase-desk';
import { openBulkDesk } from '../options/open-bulk-desk';
import { startPage } from '../options/start-page';
import { watchBank } from '../panel/watch-bank';
import { PopupApp } from './PopupApp';

await startPage('pageTitle.popup', (desk, closing) => {
  const bank = watchBank({ readPhrases, readUsage, onBankChanged }, closing);
  const phrases = createPhraseDesk({ ask, newId: () => crypto.randomUUID(), now: Date.now });
  return <PopupApp bank={bank} phrases={phrases} bulk={openBulkDesk()} desk={desk} />;
});
