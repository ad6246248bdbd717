import type { Notice, NoticeActions } from '../chat/notice';
import { createOwnHost, randomName } from './own-host';
import type { Spot } from './place-panel';
import type { VisibleSince } from './visible-since';
import { watchVisible } from './visible-since';

/** Draws a notice into a root of ours, or clears it. The first button is `[data-default]`, "send anyway" `[data-confirm]`. */
export type DrawNotice = (root: ShadowRoot, notice: Notice | undefined, actions: NoticeActions) => void;

export interface WarningOptions {
  readonly document: Document;
  readonly draw: DrawNotice;
  readonly actions: NoticeActions;
  /** Where a card of this height goes. */
  readonly spot: (height: number) => Spot | undefined;
  readonly dark: () => boolean;
  /** Gives the keyboard back to the composer. */
  readonly leave: () => void;
}

export interface Warning {
  readonly element: HTMLElement;
  readonly show: (notice: Notice) => void;
  /** Says more about the same: focus and what was seen since when stay. */
  readonly update: (notice: Notice) => void;
  readonly hide: () => void;
  readonly shown: () => Notice | undefined;
  readonly visibleSince: () => number | undefined;
  /** The first button has the focus it was given and the agent has not moved on. */
  readonly atDefault: () => boolean;
  /** It is being given the keyboard at this moment. */
  readonly isTakingKeyboard: () => boolean;
  /** A key pressed while the warning has the keyboard: Esc closes, typing goes on in the composer. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** Puts the card beside the composer again. */
  readonly settle: () => void;
  readonly mend: () => void;
}

/** A page that takes one warning away more often than this would be fought for ever. */
const MOST_MENDS = 20;

/** The card over the page: in the top layer, in its own closed root, alive when everything else of Tuotie is dead. */
export function createWarning({ document, draw, actions, spot, dark, leave }: WarningOptions): Warning {
  const host = createOwnHost(document, randomName());
  host.element.setAttribute('popover', 'manual');
  let notice: Notice | undefined;
  let watch: VisibleSince | undefined;
  let moved = false;
  let taking = false;
  let mends = 0;
  const onFocus = (event: Event) => {
    moved ||= !(event.target as Element).matches('[data-default]');
  };

  const settle = () => {
    if (notice === undefined) return;
    const width = spot(0)?.width;
    if (width === undefined) return;
    // The width comes first: how high the card is depends on it.
    host.style({ right: 'auto', bottom: 'auto', width: `${width}px`, height: 'auto', '--room': '100vh' });
    const place = spot(host.root.lastElementChild?.getBoundingClientRect().height ?? 0);
    if (place !== undefined)
      host.style({ left: `${place.left}px`, top: `${place.top}px`, '--room': `${Math.ceil(place.height)}px` });
  };
  const hide = () => {
    if (notice === undefined) return;
    const hadFocus = host.root.activeElement !== null;
    notice = undefined;
    watch?.stop();
    watch = undefined;
    draw(host.root, undefined, actions);
    host.element.remove();
    if (hadFocus) leave();
  };
  const raise = () => {
    // `document.open` erases the listeners of what stood in the document.
    host.root.addEventListener('focusin', onFocus);
    if (!host.element.isConnected) document.documentElement.append(host.element);
    if (!host.element.matches(':popover-open')) host.element.showPopover();
  };
  /** On top of what the page has brought into the top layer meanwhile. */
  const raiseAnew = () => {
    if (host.element.matches(':popover-open')) host.element.hidePopover();
    raise();
  };
  const show = (next: Notice) => {
    notice = next;
    moved = false;
    mends = 0;
    host.element.dataset['theme'] = dark() ? 'dark' : 'light';
    raiseAnew();
    draw(host.root, next, actions);
    settle();
    watch?.stop();
    const watched = host.root.querySelector('[data-confirm], [data-default]');
    watch = watched === null ? undefined : watchVisible(watched, host.element);
    if (next.occasion === 'held') takeKeyboard();
  };
  const takeKeyboard = () => {
    taking = true;
    try {
      host.root.querySelector<HTMLElement>('[data-default]')?.focus({ preventScroll: true });
    } finally {
      taking = false;
    }
  };

  return {
    element: host.element,
    show,
    update: (next) => {
      if (notice === undefined) return;
      notice = next;
      draw(host.root, next, actions);
      settle();
    },
    hide,
    shown: () => notice,
    visibleSince: () => watch?.since(),
    atDefault: () => !moved && host.root.activeElement?.matches('[data-default]') === true,
    isTakingKeyboard: () => taking,
    onKey: (event) => {
      // Who closes a held message's card does not want it to leave after all.
      if (event.key === 'Escape') (notice?.occasion === 'held' ? actions.onEdit : hide)();
      else if (startsTyping(event)) leave();
    },
    settle,
    mend: () => {
      if (notice === undefined || host.element.isConnected || mends >= MOST_MENDS) return;
      mends += 1;
      raise();
    },
  };
}

/** The agent types on without looking up: the key belongs to the draft. */
function startsTyping(event: KeyboardEvent): boolean {
  if (event.type !== 'keydown' || event.ctrlKey || event.altKey || event.metaKey) return false;
  if (event.keyCode === 229 || event.key === 'Backspace' || event.key === 'Delete') return true;
  return event.key.length === 1 && event.key !== ' ';
}
