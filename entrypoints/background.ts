import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Settings } from '../lib/chat/settings';
import type { OptionsSection } from '../lib/messages/protocol';
import { fetchJudge } from '../lib/messages/fetch-judge';
import { createFileSlices } from '../lib/messages/file-slices';
import { syncGranted } from '../lib/messages/granted-pages';
import { listen } from '../lib/messages/handle';
import { createHandlers } from '../lib/messages/handlers';
import { injectComposerTools } from '../lib/messages/inject-composer-tools';
import { injectIntoOpenTabs } from '../lib/messages/inject-into-open-tabs';
import { reportFault } from '../lib/messages/report-fault';
import { tellPages } from '../lib/messages/tell-pages';
import { openPackKeeper, PACK_ALARM } from '../lib/packs/open-pack-keeper';
import { tellBankChanged } from '../lib/store/bank-channel';
import { createBankKeeper } from '../lib/store/bank-keeper';
import { createTurns } from '../lib/chat/in-turn';
import { createKnownKeeper } from '../lib/store/known-keeper';
import { shutStorageToPages } from '../lib/store/settings';
import { createStarterSource } from '../lib/store/starter/fetch-starter';
import { holdOpen } from '../lib/store/hold-open';
import { openLedger } from '../lib/store/ledger/ledger';
import { tellLedgerChanged } from '../lib/store/ledger/ledger-channel';
import { pruneLedger } from '../lib/store/ledger/promises';
import { openTally, pruneTally } from '../lib/store/tally';

const DAY = 24 * 60 * 60 * 1_000;
const DAYS_KEPT = 30;
/** A snapshot falls due this long after a change: the shortest alarm that Chromium allows. */
const SNAPSHOT_MINUTES = 0.5;

/** Builds for the demo and for tests open their own pages. */
const WELCOMES = !['demo', 'e2e'].includes(import.meta.env.MODE);

// Every listener is registered synchronously: a woken worker receives its event right after this function returns.
export default defineBackground(() => {
  const area = browser.storage.local;
  const inSettingsTurn = createTurns();
  const bank = createBankKeeper({ area, session: browser.storage.session, starter: createStarterSource() }, (news) => {
    tellBankChanged(news);
    if (news !== 'backups') start('snapshot-due', scheduleSnapshot);
  });
  const packs = openPackKeeper({ bank, area, inSettingsTurn, settingsChanged });
  const tally = holdOpen(openTally);
  const ledger = holdOpen(openLedger);

  listen(
    createHandlers({
      bank,
      tally,
      ledger,
      ledgerChanged: tellLedgerChanged,
      area,
      now: Date.now,
      judgeSlice: createFileSlices(fetchJudge),
      openOptions,
      known: createKnownKeeper(browser.storage.session),
      tellPages,
      settingsChanged,
      inSettingsTurn,
      packs,
      usageChanged: () => tellBankChanged('usage'),
    }),
  );

  injectComposerTools();
  const lookOver = () => {
    start('bank', async () => bank.condition());
    start('shut-storage', shutStorageToPages);
    start('granted', syncGranted);
    start('packs', packs.lookOver);
    start('daily-due', async () =>
      browser.alarms.create('daily', { delayInMinutes: 5, periodInMinutes: DAY / 60_000 }),
    );
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    lookOver();
    if (reason === 'install' && WELCOMES) start('welcome', openWelcome);
    start('open-tabs', injectIntoOpenTabs);
  });
  browser.runtime.onStartup.addListener(lookOver);
  // A company's policy may come, and change, while the browser runs.
  browser.storage.onChanged.addListener((_, changed) => {
    if (changed === 'managed') start('packs', packs.lookOver);
  });
  browser.permissions.onAdded.addListener(() => start('granted', syncGranted));
  browser.permissions.onRemoved.addListener(() => start('granted', syncGranted));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PACK_ALARM) start('packs', packs.wake);
    if (name === 'snapshot') start('snapshot', async () => bank.backUp('change'));
    if (name === 'daily') {
      start('daily', async () => {
        const before = Date.now() - DAYS_KEPT * DAY;
        await bank.prune(before);
        await pruneTally(await tally(), before);
        await pruneLedger(await ledger(), before);
        await bank.backUp('change');
      });
    }
  });
});

/** A section stands in the address of the options, which the browser's own way of opening them cannot say. */
async function openOptions(section?: OptionsSection): Promise<void> {
  if (section === undefined) await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
}

/** Many changes in a row share one snapshot. */
async function scheduleSnapshot(): Promise<void> {
  if ((await browser.alarms.get('snapshot')) !== undefined) return;
  await browser.alarms.create('snapshot', { delayInMinutes: SNAPSHOT_MINUTES });
}

/** The first run: once, at the installation. */
async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Starts work that nobody waits for; its failure is reported. */
function start(place: string, work: () => Promise<unknown>): void {
  work().catch((error: unknown) => reportFault(place, error));
}

async function settingsChanged(settings: Settings): Promise<void> {
  start('granted', syncGranted);
  await tellPages('settings.changed', { settings });
}
