import '../../components/base/page';
import { computed } from '@preact/signals';
import { render } from 'preact';
import { chooseLanguage } from '../../lib/language/choose-language';
import { t } from '../../lib/language/t';
import { ask } from '../../lib/messages/ask';
import type { ToPage, ToPanel } from '../../lib/messages/line';
import { onLedgerChanged } from '../../lib/store/ledger/ledger-channel';
import { onBankChanged, readPhrases, readUsage } from '../../lib/store/read-bank';
import { onSettingsChanged, readSettings } from '../../lib/store/settings';
import type { SettingsDesk } from '../options/create-settings-desk';
import { createSettingsDesk } from '../options/create-settings-desk';
import { PanelApp } from './PanelApp';
import { acceptLine } from './accept-line';
import type { Docking } from './create-docking';
import { createDocking } from './create-docking';
import type { Panel } from './create-panel';
import { createPanel } from './create-panel';
import { indexKeeper } from './index-keeper';
import { currentPhrases, onNewDay } from './read-current-phrases';
import { readModel } from './read-model';
import { watchBank } from './watch-bank';

const closing = new AbortController();
window.addEventListener('pagehide', () => closing.abort());

// The bank is read while the page's script is still handing in the line.
const bank = watchBank(
  {
    readPhrases: async () => currentPhrases(await readPhrases(), Date.now()),
    readUsage,
    onBankChanged,
    readModel,
    keptIndex: indexKeeper,
  },
  closing.signal,
);
onNewDay(() => void bank.reload(), closing.signal);

const newId = (): string => crypto.randomUUID();

/** The page's script hands the line in after this document has loaded, so nothing here may hold the load up. */
async function start(): Promise<void> {
  const port = await acceptLine(window);
  const send = (message: ToPage): void => port.postMessage(message);
  const desk = createSettingsDesk(await readSettings(), { ask, newId, onSettingsChanged }, closing.signal);
  const { settings } = desk;
  await chooseLanguage(settings.value.language, document.documentElement);
  document.title = t('pageTitle.panel');
  const panel = createPanel({
    send,
    ask,
    bank: bank.state,
    allow: () => settings.peek().policy.allow,
    shop: computed(() => settings.value.shop),
    ownPhrases: computed(() => settings.value.ownPhrases),
    promises: computed(() => settings.value.promises),
    now: Date.now,
    random: Math.random,
    newId,
  });
  onLedgerChanged(() => void panel.promises.reload(), closing.signal);
  const docking = createDocking(panel, desk, closing.signal);
  port.addEventListener('message', (event: MessageEvent<ToPanel>) => {
    if (event.data.type === 'dock') docking.next();
    else if (event.data.type === 'fold') docking.fold(!panel.folded.peek());
    else panel.receive(event.data);
    const dark = panel.page.peek()?.dark;
    if (dark !== undefined) document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  });
  port.start();
  const root = document.querySelector('#app');
  if (root !== null) render(<App panel={panel} docking={docking} settings={settings} send={send} />, root);
  send({ type: 'ready' });
}

interface AppProps {
  readonly panel: Panel;
  readonly docking: Docking;
  readonly settings: SettingsDesk['settings'];
  readonly send: (message: ToPage) => void;
}

function App({ panel, docking, settings, send }: AppProps) {
  return (
    <PanelApp
      panel={panel}
      docking={docking}
      bank={bank}
      send={send}
      insertAndSend={settings.value.insertAndSend}
      onOpenOptions={() => void ask('options.open', {})}
      onOpenPromises={() => void ask('options.open', { section: 'promises' })}
    />
  );
}

void start();
