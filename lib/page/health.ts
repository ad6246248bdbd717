import type { MessageKey } from '../language/t';
import type { Health, HealthPart } from '../messages/health';
import type { PageView } from './observe';
import type { PanelFrame } from './panel-frame';

export interface HealthOptions {
  readonly view: () => PageView;
  readonly composer: () => HTMLElement | undefined;
  readonly sendControls: () => readonly HTMLElement[];
  /** The script ran before the page's own, so no page listener comes before ours. */
  readonly early: boolean;
  readonly enabled: () => boolean;
  readonly isOrphaned: () => boolean;
  /** The guard has broken down over an event since the page was loaded. */
  readonly broken: boolean;
  readonly words: () => 'loading' | 'ready' | 'missing';
  readonly settingsRead: () => boolean;
  readonly panel: () => ReturnType<PanelFrame['condition']>;
}

/** The state of this frame, asked anew each time. Holds no text of any chat. */
export function readHealth(options: HealthOptions): Health {
  const { site } = options.view();
  return {
    frame: location.origin + location.pathname,
    top: window === window.top,
    site: site.name,
    parts: [
      composerPart(options),
      guardPart(options),
      sendControlPart(options),
      rowsPart(options.view()),
      buyerPart(options.view()),
      orderPart(options.view()),
      panelPart(options),
      wordsPart(options),
      settingsPart(options),
    ],
  };
}

function part(name: HealthPart['part'], state: HealthPart['state'], reason?: MessageKey): HealthPart {
  return reason === undefined ? { part: name, state } : { part: name, state, reason };
}

function composerPart({ composer }: HealthOptions): HealthPart {
  return composer() === undefined ? part('composer', 'red', 'page.composerMissing') : part('composer', 'green');
}

function guardPart(options: HealthOptions): HealthPart {
  if (!options.enabled()) return part('guard', 'red', 'page.guardOff');
  if (options.broken) return part('guard', 'red', 'page.guardBroken');
  if (options.isOrphaned()) return part('guard', 'amber', 'page.orphaned');
  return options.early ? part('guard', 'green') : part('guard', 'amber', 'page.guardLate');
}

function sendControlPart({ sendControls }: HealthOptions): HealthPart {
  return sendControls().length > 0 ? part('send', 'green') : part('send', 'amber', 'page.sendControlMissing');
}

function rowsPart({ fault, conversation }: PageView): HealthPart {
  if (fault === 'unreadable') return part('rows', 'red', 'page.unreadable');
  if (fault === 'disconnected') return part('rows', 'red', 'page.disconnected');
  if (fault === 'no-conversation') return part('rows', 'amber', 'page.noConversation');
  // Silence is broken until proven otherwise: a conversation without a single row is one that was not read.
  const empty = conversation === undefined || conversation.messages.length === 0;
  return fault === 'no-rows' || empty ? part('rows', 'amber', 'page.rowsMissing') : part('rows', 'green');
}

function buyerPart({ conversation }: PageView): HealthPart {
  if (conversation === undefined) return part('buyer', 'amber', 'page.buyerMissing');
  return conversation.buyer.name === '' ? part('buyer', 'amber', 'page.buyerGuessed') : part('buyer', 'green');
}

function orderPart({ conversation }: PageView): HealthPart {
  return conversation?.order === undefined ? part('order', 'amber', 'page.orderMissing') : part('order', 'green');
}

/** Without a composer, or hidden by its key, it is absent, and that is well. */
function panelPart({ panel }: HealthOptions): HealthPart {
  if (panel() === 'removed') return part('panel', 'amber', 'page.panelRemoved');
  return panel() === 'silent' ? part('panel', 'amber', 'page.panelSilent') : part('panel', 'green');
}

function wordsPart({ words }: HealthOptions): HealthPart {
  if (words() === 'missing') return part('words', 'amber', 'page.wordsMissing');
  return words() === 'loading' ? part('words', 'amber', 'page.wordsLoading') : part('words', 'green');
}

function settingsPart({ settingsRead }: HealthOptions): HealthPart {
  return settingsRead() ? part('settings', 'green') : part('settings', 'amber', 'page.settingsDefault');
}
