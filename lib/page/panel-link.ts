import { dockAt } from '../chat/dock';
import type { Settings } from '../chat/settings';
import type { PageState, ToPage } from '../messages/line';
import { isOrphaned } from './answer-runtime';
import { PLAIN_PRESS } from './attempt';
import { faultReason, isLasting } from './fault-reason';
import { readDraft } from './composer';
import { focusComposer } from './in-composer';
import type { Insertion } from './insertion';
import type { PageView } from './observe';
import { isOnDark } from './page-darkness';
import type { PanelFrame } from './panel-frame';
import type { Spot } from './place-panel';
import { placePanel } from './place-panel';
import { stepBack } from './selection';
import { sendAgain } from './send-again';
import { outlineOf, surroundingsOf } from './surroundings';

export interface PanelLinkOptions {
  readonly createFrame: (onMessage: (message: ToPage) => void) => PanelFrame;
  readonly view: () => PageView;
  readonly composer: () => HTMLElement | undefined;
  readonly sendControls: () => readonly HTMLElement[];
  readonly settings: () => Settings;
  /** Of the frame, as `window.origin` writes it. */
  readonly origin: string;
  readonly insertion: Insertion;
  /** Messages to this buyer that went out unjudged. */
  readonly unchecked: () => number;
  /** A phrase stands in the composer. */
  readonly onInserted: (request: string, text: string) => void;
  /** The panel knows phrases for a held draft. */
  readonly onBetter: (better: Extract<ToPage, { type: 'better' }>) => void;
}

export interface PanelLink {
  readonly frame: PanelFrame;
  /** Tells the panel what has changed and puts it beside the composer; hides it where there is none. */
  readonly update: (enabled: boolean) => void;
  readonly toggle: () => void;
  /** Gives the panel the keyboard, to search with. */
  readonly search: () => void;
  /** The panel has something that the key of `remember` would take. */
  readonly offers: () => boolean;
}

const MESSAGES_TOLD = 12;
/** CSS pixels until the panel says how tall it wants to be. */
const FIRST_HEIGHT = 320;
const LOWEST = 32;

/** The page's end of the line to its panel. */
export function createPanelLink(options: PanelLinkOptions): PanelLink {
  let wanted = FIRST_HEIGHT;
  let hidden = false;
  let told = '';
  let offering = false;
  let place: { readonly key: string; readonly spot: Spot | undefined } | undefined;
  const frame = options.createFrame((message) => {
    receive(message).catch(() =>
      frame.post({ type: 'state', state: { ...stateOf(options), fault: faultReason('unreadable') } }),
    );
  });

  const update = (enabled: boolean) => {
    const composer = options.composer();
    if (!enabled || hidden || composer === undefined || isOrphaned()) {
      frame.show(undefined);
      return;
    }
    const state = stateOf(options);
    frame.show(spotFor(composer, state));
    const next = JSON.stringify(state);
    if (next === told || frame.condition() !== 'ready') return;
    told = next;
    frame.post({ type: 'state', state });
  };

  /** Looking for free room means looking at the whole page: only when something has moved or been written. */
  const spotFor = (composer: HTMLElement, { messages, order }: PageState): Spot | undefined => {
    const around = outlineOf(composer, options.sendControls());
    const { side } = dockAt(options.settings().docks, options.origin);
    const key = JSON.stringify([around, wanted, side, messages, order]);
    if (place?.key !== key) place = { key, spot: placePanel(surroundingsOf(composer, around), wanted, side) };
    return place.spot;
  };

  const receive = async (message: ToPage): Promise<void> => {
    if (message.type === 'ready') {
      told = '';
      offering = false;
    } else if (message.type === 'focus-composer') focusComposer(options.composer());
    else if (message.type === 'resize') wanted = Math.max(LOWEST, Math.ceil(message.height));
    else if (message.type === 'undo') options.insertion.undoLast();
    else if (message.type === 'offer') offering = message.standing;
    else if (message.type === 'better') options.onBetter(message);
    else if (message.type === 'insert') await insert(message);
    update(true);
  };

  const insert = async ({ request, text, caret, buyerKey, send }: Extract<ToPage, { type: 'insert' }>) => {
    const outcome = await options.insertion.write(text, 'caret', buyerKey, () => options.onInserted(request, text));
    const composer = options.composer();
    const stands = outcome.ok && !outcome.gone && composer !== undefined;
    if (stands && caret !== undefined) stepBack(composer, text.slice(caret));
    frame.post({ type: 'inserted', request, outcome });
    // Only where the agent allowed it; the guard judges this send like any other.
    if (stands && send === true && options.settings().insertAndSend) {
      sendAgain(PLAIN_PRESS, composer, options.sendControls());
    }
  };

  return {
    frame,
    update,
    offers: () => offering && !hidden && frame.condition() === 'ready',
    toggle: () => {
      hidden = !hidden;
      update(true);
    },
    search: () => {
      hidden = false;
      // A frame that is not shown takes no keyboard, and the page may have put its composer back only now.
      update(true);
      frame.focus();
      frame.post({ type: 'search' });
    },
  };
}

function stateOf({ view, composer, settings, origin, unchecked }: PanelLinkOptions): PageState {
  const { site, conversation, arrival, fault } = view();
  const box = composer();
  return {
    site: site.id,
    // An origin of its own: all opaque ones are called `null`.
    ...(origin === 'null' ? {} : { origin }),
    ...(conversation === undefined ? {} : { buyer: conversation.buyer }),
    messages: (conversation?.messages ?? []).slice(-MESSAGES_TOLD),
    ...(conversation?.order === undefined ? {} : { order: conversation.order }),
    arrival,
    composerEmpty: box === undefined || readDraft(box) === '',
    dark: box !== undefined && isOnDark(box),
    hotkeys: settings().hotkeys,
    ...(unchecked() === 0 ? {} : { unchecked: unchecked() }),
    // A page in the middle of redrawing is no fault; what was read before still holds.
    ...(fault !== undefined && isLasting(fault) ? { fault: faultReason(fault) } : {}),
  };
}
