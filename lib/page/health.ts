import type { MessageKey } from '../language/t';
import type { Health, HealthPart } from '../messages/health';
import type { ListEntry, Reader } from '../sites/site';
import { faultReason } from './fault-reason';
import { countsOf } from './health-counts';
import type { PageView } from './observe';
import { originsOutside } from './outside-frames';
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
  /** The judge of words. */
  readonly words: () => 'loading' | 'ready' | 'missing';
  /** The rules, in a script of their own. */
  readonly rules: () => 'loading' | 'ready' | 'missing';
  readonly settingsRead: () => boolean;
  readonly panel: () => ReturnType<PanelFrame['condition']>;
  /** Which reader is at work. */
  readonly reader: () => Reader;
  /** The page's list of conversations; undefined where the site has none that can be read. */
  readonly list: () => readonly ListEntry[] | undefined;
  readonly sendKey: () => string | undefined;
  /** Messages that went out without a verdict since the page was loaded. */
  readonly unchecked: () => number;
  /** The list's badges promise messages that the rows do not show. */
  readonly contradicted: () => boolean;
  /** The open buyer's badge has grown, the rows have not. */
  readonly lagging: () => boolean;
}

/** The state of this frame, asked anew each time. Holds no text of any chat. */
export function readHealth(options: HealthOptions): Health {
  const { site } = options.view();
  const list = options.list();
  const outside = options.composer() === undefined ? originsOutside(document) : [];
  return {
    frame: location.origin + location.pathname,
    top: window === window.top,
    site: site.name,
    ...(site.experimental === true ? { experimental: true } : {}),
    parts: [
      composerPart(options, outside),
      guardPart(options),
      sendControlPart(options),
      readerPart(options),
      rowsPart(options),
      buyerPart(options.view()),
      ...listPart(options.view(), list),
      orderPart(options.view()),
      panelPart(options),
      wordsPart(options),
      settingsPart(options),
    ],
    ...(outside.length === 0 ? {} : { outside }),
    counts: countsOf(options, list ?? []),
  };
}

function part(name: HealthPart['part'], state: HealthPart['state'], reason?: MessageKey): HealthPart {
  return reason === undefined ? { part: name, state } : { part: name, state, reason };
}

function composerPart({ composer }: HealthOptions, outside: readonly string[]): HealthPart {
  if (composer() !== undefined) return part('composer', 'green');
  return part('composer', 'red', outside.length > 0 ? 'page.composerOutside' : 'page.composerMissing');
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

/** Who reads, where it is not what is known of the site. */
function readerPart({ reader, view }: HealthOptions): HealthPart {
  if (reader() === 'wangwang') return part('reader', 'green', 'page.readAsWangwang');
  if (reader() === 'taught') return part('reader', 'green', 'page.readAsTaught');
  if (reader() === 'outdated') return part('reader', 'amber', 'page.taughtOutdated');
  if (reader() === 'detected') return part('reader', 'amber', 'page.readByDetection');
  return view().site.experimental === true ? part('reader', 'amber', 'page.readOnTrial') : part('reader', 'green');
}

function rowsPart({ view, contradicted, lagging }: HealthOptions): HealthPart {
  const { fault, conversation } = view();
  if (fault === 'no-conversation') return part('rows', 'amber', 'page.noConversation');
  // A page that redraws is no fault as long as what was read before still stands.
  if (fault !== undefined && fault !== 'no-rows' && fault !== 'no-buyer' && fault !== 'partial')
    return part('rows', 'red', faultReason(fault));
  if (contradicted()) return part('rows', 'red', 'page.rowsContradicted');
  if (fault === 'partial') return part('rows', 'amber', 'page.partial');
  if (lagging()) return part('rows', 'amber', 'page.rowsLagging');
  // Silence is broken until proven otherwise: a conversation without a single row is one that was not read.
  const empty = conversation === undefined || conversation.messages.length === 0;
  return fault === 'no-rows' || empty ? part('rows', 'amber', 'page.rowsMissing') : part('rows', 'green');
}

/** Only where the site has a list to read: an open conversation stands in it. */
function listPart({ conversation }: PageView, list: readonly ListEntry[] | undefined): readonly HealthPart[] {
  if (list === undefined) return [];
  const missing = conversation !== undefined && list.length === 0;
  return [missing ? part('list', 'amber', 'page.listMissing') : part('list', 'green')];
}

function buyerPart({ conversation, fault }: PageView): HealthPart {
  // Who it was before stands only for a moment.
  if (conversation === undefined || fault === 'no-buyer') return part('buyer', 'amber', 'page.buyerMissing');
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

function wordsPart({ words, rules }: HealthOptions): HealthPart {
  if (rules() === 'missing') return part('words', 'red', 'page.rulesMissing');
  if (words() === 'missing') return part('words', 'amber', 'page.wordsMissing');
  return words() === 'loading' ? part('words', 'amber', 'page.wordsLoading') : part('words', 'green');
}

function settingsPart({ settingsRead }: HealthOptions): HealthPart {
  return settingsRead() ? part('settings', 'green') : part('settings', 'amber', 'page.settingsDefault');
}
