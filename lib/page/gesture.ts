export type GuardEventType =
  | 'keydown'
  | 'keypress'
  | 'beforeinput'
  | 'keyup'
  | 'pointerdown'
  | 'mousedown'
  | 'touchstart'
  | 'pointerup'
  | 'mouseup'
  | 'touchend'
  | 'click'
  | 'dblclick'
  | 'auxclick'
  | 'contextmenu'
  | 'drop'
  | 'submit';

/** A DOM event reduced to what decides. */
export interface GuardEvent {
  readonly type: GuardEventType;
  /** `warning-default`: our warning, its first button still focused as it was when the warning appeared. */
  readonly at: 'composer' | 'send-control' | 'warning' | 'warning-default' | 'elsewhere';
  /**
   * The key of a key event; Enter with any modifier. `line` stands for a `beforeinput` that breaks the line, `shortcut` for
   * Alt+S, by which chat programs send ("发送(S)").
   */
  readonly key?: 'Enter' | 'Space' | 'line' | 'shortcut';
  /** Composing, or keyCode 229: the key belongs to the input method. */
  readonly ime?: boolean;
  readonly repeat?: boolean;
  readonly trusted: boolean;
  /** Milliseconds, monotonic. */
  readonly time: number;
}

/** One press of a key or a pointer, from its first event to its last. */
export interface Gesture {
  readonly device: 'key' | 'pointer';
  /** Where it began; `elsewhere` also for a key that was already down when this document got the keyboard. */
  readonly origin: GuardEvent['at'];
  readonly key: GuardEvent['key'];
  readonly startedAt: number;
  /** By the agent's own device. */
  readonly trusted: boolean;
  /** The input method had this press: what follows of it is judged, but no warning is shown for it. */
  readonly ime: boolean;
  readonly seen: Set<GuardEventType>;
  endedAt: number | undefined;
  /** The rest of it is swallowed. */
  held: boolean;
  /** The mark of the verdict that let it pass. */
  passed: string | undefined;
}

/** A held pointer whose click never comes: it was dragged away, or a touch whose mouse events were suppressed. */
const POINTER_LATCH = 3_000;
/** A click or submit that the browser makes itself out of a key press follows at once. */
const DERIVED = 100;
/** Some input methods end the composition and send a second, plain keydown inside one press (WebKit 165004). */
const IME_PRESS = 1_000;

const KEY_EVENTS = new Set<GuardEventType>(['keydown', 'keypress', 'beforeinput', 'keyup']);
const LAST_EVENTS = new Set<GuardEventType>(['keyup', 'click', 'auxclick', 'drop']);

/** Sorts events into gestures: at most one press of a key and one of a pointer are under way. */
export function createGestures(): { readonly of: (event: GuardEvent) => Gesture | undefined } {
  const current: { key?: Gesture; pointer?: Gesture } = {};
  // Held presses of the agent whose end is still to come, while a script's (or our own) events go on.
  const open: { key?: Gesture | undefined; pointer?: Gesture | undefined } = {};
  const pick = (event: GuardEvent): Gesture => {
    const device = deviceOf(event, current);
    const held = open[device];
    if (event.trusted) open[device] = undefined;
    const before = event.trusted ? (held ?? current[device]) : current[device];
    if (before !== undefined && continues(before, event)) {
      current[device] = before;
      return before;
    }
    const gesture = begin(device, event, before);
    if (!event.trusted && before?.held === true && before.trusted && before.endedAt === undefined)
      open[device] = before;
    current[device] = gesture;
    return gesture;
  };
  return {
    of: (event) => {
      if (KEY_EVENTS.has(event.type) && event.key === undefined) return undefined;
      const gesture = pick(event);
      gesture.seen.add(event.type);
      if (LAST_EVENTS.has(event.type)) gesture.endedAt ??= event.time;
      return gesture;
    },
  };
}

/** Whether the gesture was held and this event still belongs to what must be swallowed. */
export function isLatched(gesture: Gesture, event: GuardEvent): boolean {
  return gesture.held && (gesture.device === 'key' || event.time - gesture.startedAt <= POINTER_LATCH);
}

/**
 * The tail of a key press that began elsewhere (in the panel, in our warning): the agent did not mean to send by it, and
 * some pages send on keyup.
 */
export function isForeign(gesture: Gesture, event: GuardEvent): boolean {
  if (gesture.device !== 'key' || !event.trusted || !KEY_EVENTS.has(event.type)) return false;
  const here = event.at === 'composer' || event.at === 'send-control';
  return here && gesture.origin !== 'composer' && gesture.origin !== 'send-control';
}

/** Whether a page could send on this event. */
export function couldSend(event: GuardEvent): boolean {
  if (event.ime === true) return false;
  if (event.at === 'composer') {
    return event.type === 'submit' || (KEY_EVENTS.has(event.type) && event.key !== 'Space');
  }
  return event.at === 'send-control';
}

function deviceOf(
  event: GuardEvent,
  current: { readonly key?: Gesture; readonly pointer?: Gesture },
): Gesture['device'] {
  if (KEY_EVENTS.has(event.type)) return 'key';
  const { key, pointer } = current;
  const made = event.type === 'submit' || event.type === 'click';
  if (!made || key === undefined || !isUnderWay(key, event)) return 'pointer';
  // A held touch may never end: what was pressed after it made the event.
  const pressed = pointer !== undefined && isUnderWay(pointer, event) && pointer.startedAt > key.startedAt;
  return pressed ? 'pointer' : 'key';
}

/** Under way, or over for so short a time that the browser may still be making a click or submit of it; of a held one it makes none. */
function isUnderWay(gesture: Gesture, event: GuardEvent): boolean {
  if (gesture.endedAt === undefined) return true;
  return !gesture.held && event.trusted && event.time - gesture.endedAt <= DERIVED;
}

function continues(before: Gesture, event: GuardEvent): boolean {
  switch (event.type) {
    case 'keydown':
      return event.repeat === true && before.endedAt === undefined && before.key === event.key;
    case 'keypress':
    case 'keyup':
      return before.endedAt === undefined && before.key === event.key;
    case 'beforeinput':
      return before.endedAt === undefined && !(before.key === 'line' && before.seen.has('beforeinput'));
    // A drop ends no press on the page's own controls: of one that was held no drag comes.
    case 'pointerdown':
    case 'drop':
      return false;
    case 'dblclick':
      return true;
    case 'submit':
      // The browser makes none of a held press, so it is a script's, for whatever stands there now.
      return isUnderWay(before, event) && !before.held;
    case 'click':
      // A script's click is no part of what a person did and was stopped from doing: it is judged for itself.
      return isUnderWay(before, event) && !before.seen.has('click') && !(before.held && !event.trusted);
    default:
      return before.endedAt === undefined && !before.seen.has(event.type);
  }
}

function begin(device: Gesture['device'], event: GuardEvent, before: Gesture | undefined): Gesture {
  // A trusted key event without its keydown: the key went down where this document did not have the keyboard.
  const tail = event.trusted && (event.type === 'keyup' || event.type === 'keypress' || event.repeat === true);
  const samePress =
    before !== undefined &&
    before.ime &&
    before.endedAt === undefined &&
    before.key === event.key &&
    event.time - before.startedAt <= IME_PRESS;
  return {
    device,
    origin: tail ? 'elsewhere' : event.at,
    key: event.key,
    startedAt: event.time,
    trusted: event.trusted,
    ime: device === 'key' && (event.ime === true || samePress),
    seen: new Set(),
    endedAt: undefined,
    held: false,
    passed: undefined,
  };
}
