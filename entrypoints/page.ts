import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawNotice } from '../components/warning/draw-notice';
import { DEFAULT_SETTINGS } from '../lib/chat/settings';
import { ask } from '../lib/messages/ask';
import { askForComposerTools, importComposerTools } from '../lib/messages/inject-composer-tools';
import { answerRuntime } from '../lib/page/answer-runtime';
import { awaitComposerTools } from '../lib/page/composer-tools';
import { createCoPilot } from '../lib/page/co-pilot';
import { keepWarningTexts } from '../lib/page/keep-texts';

/** On this world's own global, which the page cannot reach: the document that is looked after already. */
const MARK = Symbol.for('tuotie.page');

/**
 * Runs in every frame of a chat page at document_start; and once more where the background puts it into pages that were
 * open before. The guard is armed before this returns; settings arrive later and defaults judge until then.
 */
export default defineUnlistedScript(() => {
  // By document, not by window: a frame's first, empty document hands its window on to the page that replaces it.
  const world = globalThis as { [MARK]?: Document };
  if (world[MARK] === document) return;
  world[MARK] = document;

  keepWarningTexts([]);
  let settings = DEFAULT_SETTINGS;
  let settingsRead = false;
  const coPilot = createCoPilot({
    document,
    view: window,
    settings: () => settings,
    settingsRead: () => settingsRead,
    askJudge: async (slice) => {
      const answer = await ask('page.judge', { slice });
      return answer.ok ? answer.value : undefined;
    },
    fetchTools: (onTools, again) => {
      awaitComposerTools((tools) => {
        keepWarningTexts(tools.findable);
        onTools(tools);
      });
      const isAsked = askForComposerTools();
      if (isAsked && again) void importComposerTools();
      return isAsked;
    },
    drawNotice,
    panel: panelAddress(),
    known: {
      read: async () => {
        const answer = await ask('known.read', {});
        return answer.ok ? answer.value : undefined;
      },
      tell: (key, tags) => void ask('known.add', { key, tags }),
    },
    tally: (what) => void ask('tally.add', { id: crypto.randomUUID(), what }),
    tellIgnored: {
      tellException: async (exception) => {
        const answer = await ask('exception.add', { id: crypto.randomUUID(), ...exception });
        if (!answer.ok && answer.reason === 'not-found') await readSettings();
        return answer.ok;
      },
      tellFalseAlarm: async (alarm) => (await ask('falseAlarm.add', { id: crypto.randomUUID(), ...alarm })).ok,
    },
  });
  const apply = (next: typeof settings) => {
    settings = next;
    settingsRead = true;
    coPilot.refresh();
  };
  answerRuntime({
    health: coPilot.health,
    onSettings: apply,
    onKnownAdded: ({ key, tags }) => coPilot.takeKnown(key, tags),
    onKnownCleared: ({ known }) => coPilot.joinKnown(known),
  });
  const readSettings = async () => {
    const answer = await ask('page.settings', {});
    if (answer.ok) apply(answer.value);
  };
  void readSettings();
});

/** Chromium serves the panel under a changing address (`use_dynamic_url`), but its frame's origin is the extension's id. */
function panelAddress(): { readonly url: string; readonly origin: string } {
  const url = browser.runtime.getURL('/panel.html');
  const { protocol, origin } = new URL(url);
  return { url, origin: protocol === 'chrome-extension:' ? `chrome-extension://${browser.runtime.id}` : origin };
}
