import type { ArmedListener } from './armed-listeners';
import type { GuardEvent, GuardEventType } from './gesture';
import type { GuardCore } from './guard-core';
import { isHeardByPage } from './heard-by-page';
import { isInComposer } from './in-composer';
import { offersToSend } from './offers-to-send';
import type { Warning } from './warning';

export interface SendGuardOptions {
  readonly core: GuardCore;
  /** Where an event happened; `undefined` composer: this frame has none. */
  readonly composer: () => HTMLElement | undefined;
  readonly sendControls: () => readonly HTMLElement[];
  readonly warning: Pick<Warning, 'element' | 'atDefault' | 'onKey'>;
  /** An event that may send, before it is judged. */
  readonly onAttempt: (event: Event) => void;
  /** The guard broke down; `stopped`: over an event that could send, which went no further. */
  readonly onFault: (stopped: boolean) => void;
  /** False where the agent switched Tuotie off, and while Tuotie itself writes. */
  readonly active: () => boolean;
}

const TYPES: readonly GuardEventType[] = [
  'keydown',
  'keypress',
  'beforeinput',
  'keyup',
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'drop',
  'submit',
];

/**
 * The guard's ears: reduces DOM events to `GuardEvent` and does what the core decides. `isTrusted` plays no part in
 * holding: `element.click()` sends just as well.
 */
export function createSendGuard(options: SendGuardOptions): ArmedListener {
  return {
    types: TYPES,
    handle: (event) => {
      if (!options.active()) return;
      const onWarning = event.composedPath().includes(options.warning.element);
      const swallowed = isSwallowed(event, onWarning, options);
      if (swallowed) event.preventDefault();
      if (swallowed || (onWarning && event.type.startsWith('key'))) event.stopImmediatePropagation();
      // The page may listen for keys anywhere, so the warning's keys end here and are acted on here.
      if (onWarning && !swallowed && event.type === 'keydown') options.warning.onKey(event as KeyboardEvent);
    },
  };
}

/** Fails closed: should the guard itself break down over an event that could send, the event goes no further. */
function isSwallowed(event: Event, onWarning: boolean, options: SendGuardOptions): boolean {
  // Where it happened is not known until it is: an Enter or a submit is the composer's until then.
  let here = event.type === 'submit' || (event.type.startsWith('key') && keyOf(event) === 'Enter');
  try {
    const reduced = reduce(event, onWarning, options);
    if (reduced === undefined) return false;
    here = reduced.at === 'composer' || reduced.at === 'send-control';
    if (here) options.onAttempt(event);
    return options.core.handle(reduced) === 'swallow';
  } catch {
    options.onFault(here);
    return here;
  }
}

function reduce(event: Event, onWarning: boolean, options: SendGuardOptions): GuardEvent | undefined {
  const type = event.type as GuardEventType;
  const key = keyOf(event);
  if (key === 'none') return undefined;
  return {
    type,
    at: onWarning ? (options.warning.atDefault() ? 'warning-default' : 'warning') : placeOf(event, key, options),
    ...(key === undefined ? {} : { key }),
    ime: isComposing(event),
    repeat: 'repeat' in event && event.repeat === true,
    trusted: event.isTrusted,
    time: performance.now(),
  };
}

/** `none`: a key event that cannot send; undefined: not a key event. Judged by shape: each world has its own classes. */
function keyOf(event: Event): GuardEvent['key'] | 'none' | undefined {
  if (event.type === 'beforeinput') {
    const { inputType } = event as InputEvent;
    return inputType === 'insertParagraph' || inputType === 'insertLineBreak' ? 'line' : 'none';
  }
  if (!event.type.startsWith('key')) return undefined;
  const { key, code, keyCode, altKey } = event as KeyboardEvent;
  if (key === 'Enter' || code === 'Enter' || code === 'NumpadEnter' || keyCode === 13) return 'Enter';
  if (key === ' ' || code === 'Space') return 'Space';
  if (altKey && code === 'KeyS') return 'shortcut';
  return 'none';
}

/**
 * Safari and some input methods of macOS end the composition before the keydown: `isComposing` is false by then and only
 * keyCode 229 tells (WebKit 165004).
 */
function isComposing(event: Event): boolean {
  return ('isComposing' in event && event.isComposing === true) || ('keyCode' in event && event.keyCode === 229);
}

function placeOf(event: Event, key: GuardEvent['key'], options: SendGuardOptions): GuardEvent['at'] {
  const path = event.composedPath();
  const composer = options.composer();
  if (composer === undefined) return 'elsewhere';
  // A page hears its shortcut wherever the keyboard is.
  if (key === 'shortcut') return 'composer';
  if (key !== 'Space' && isInComposer(path, composer)) return key === undefined ? 'elsewhere' : 'composer';
  if (event.type === 'submit') return submitsFrom(event as SubmitEvent, composer, options) ? 'composer' : 'elsewhere';
  const controls = options.sendControls();
  if (controls.some((control) => path.includes(control))) return 'send-control';
  if (key === 'Enter' && isHeardByPage(event as KeyboardEvent, composer)) return 'composer';
  const [target] = path;
  const beside = key === undefined && controls.some((control) => isAround(target as Element, control, composer));
  return beside || offersToSend(path, composer) ? 'send-control' : 'elsewhere';
}

/** How many times a control's own area its surroundings may have to be a part of it: padding, not a tool bar. */
const MOST_AROUND = 4;

/** Whether a press on `target` is one on the blank edge of a control: pages like to listen on the box around it. */
function isAround(target: Element, control: HTMLElement, composer: HTMLElement): boolean {
  const parent = control.parentElement;
  if (parent === null || target !== parent || parent.contains(composer)) return false;
  if (parent.textContent.trim() !== control.textContent.trim()) return false;
  return areaOf(parent) <= MOST_AROUND * areaOf(control);
}

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}

function submitsFrom(event: SubmitEvent, composer: HTMLElement, options: SendGuardOptions): boolean {
  const [form] = event.composedPath();
  if (form instanceof Node && form.contains(composer)) return true;
  return event.submitter !== null && options.sendControls().includes(event.submitter);
}
