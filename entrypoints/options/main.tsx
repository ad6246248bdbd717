import { ask } from '../../lib/messages/ask';
import { onBankChanged, readPhrases, readUsage } from '../../lib/store/read-bank';
import { watchBank } from '../panel/watch-bank';
import { OptionsApp } from './OptionsApp';
import { createPhraseDesk } from './create-phrase-desk';
import { startPage } from './start-page';

await startPage((desk, closing) => {
  const bank = watchBank({ readPhrases, readUsage, onBankChanged }, closing);
  const phrases = createPhraseDesk({ ask, newId: () => crypto.randomUUID(), now: Date.now });
  return <OptionsApp bank={bank} phrases={phrases} desk={desk} />;
});
