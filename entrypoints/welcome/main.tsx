import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { ask } from '../../lib/messages/ask';
import { reportFault } from '../../lib/messages/report-fault';
import { onBankChanged, readPhrases, readStarterChoice } from '../../lib/store/read-bank';
import { createStarterSource } from '../../lib/store/starter/fetch-starter';
import { startPage } from '../options/start-page';
import { readModel } from '../panel/read-model';
import type { TryGround } from './TryStep';
import { createPackDesk } from './create-pack-desk';
import { WelcomeApp } from './WelcomeApp';

await startPage('pageTitle.welcome', (desk, closing) => {
  const packs = createPackDesk({
    bring: async (choice) => ask('starter.choose', choice),
    newId: () => crypto.randomUUID(),
    source: createStarterSource(),
    readChoice: readStarterChoice,
  });
  packs.open().catch((error: unknown) => reportFault('packs', error));
  const ground = signal<TryGround | undefined>(undefined);
  const model = readModel();
  const read = (): void => {
    Promise.all([readPhrases(), model])
      .then(([phrases, known]) => {
        ground.value = { phrases, model: known };
      })
      .catch((error: unknown) => reportFault('bank', error));
  };
  read();
  onBankChanged(read, closing);
  return <WelcomeApp desk={desk} packs={packs} ground={ground} onLeave={leave} />;
});

function leave(): void {
  location.assign(browser.runtime.getURL('/options.html'));
}
