import { innermostAt } from './innermost';

/** A press that may send, taken down while it is under way (afterwards an event has no path), so that it can be made again. */
export type Attempt =
  | {
      readonly by: 'key';
      /** What had the keyboard. */
      readonly target: Element | undefined;
      readonly init: KeyboardEventInit;
    }
  | { readonly by: 'submit'; readonly target: Element | undefined; readonly submitter: HTMLElement | undefined }
  | {
      readonly by: 'mouse' | 'touch';
      readonly target: Element | undefined;
      readonly init: PointerEventInit;
      readonly twice: boolean;
      /** Asks for the menu: a right click, a finger that rests. */
      readonly menu: boolean;
      /** Something was dragged here and let go. */
      readonly drop: boolean;
    };

/** A press of the mouse that nobody has made yet. */
export const PLAIN_PRESS: Attempt = {
  by: 'mouse',
  target: undefined,
  init: {},
  twice: false,
  menu: false,
  drop: false,
};

const BEGINNINGS = new Set(['keydown', 'pointerdown', 'drop', 'submit']);

/**
 * What has been pressed once this event is known too. The first event of a press tells where and with what, later ones that
 * it is a touch, a double click, a call for the menu.
 */
export function attemptOf(event: Event, before: Attempt | undefined): Attempt {
  if (event.type === 'submit') return submitOf(event as SubmitEvent);
  if (event.type.startsWith('key') || event.type === 'beforeinput') {
    return before?.by === 'key' && !BEGINNINGS.has(event.type) ? before : keyOf(event as KeyboardEvent);
  }
  const goesOn = (before?.by === 'mouse' || before?.by === 'touch') && !BEGINNINGS.has(event.type);
  const press = goesOn ? before : pressOf(event as PointerEvent);
  if (event.type === 'dblclick') return { ...press, twice: true };
  // A script may tell of another button only here.
  if (event.type === 'auxclick') return { ...press, init: { ...press.init, button: (event as PointerEvent).button } };
  if (event.type === 'contextmenu') return { ...press, menu: true };
  return event.type.startsWith('touch') ? { ...press, by: 'touch' } : press;
}

function submitOf(event: SubmitEvent): Attempt {
  return { by: 'submit', target: innermostOf(event), submitter: event.submitter ?? undefined };
}

function keyOf(event: KeyboardEvent): Attempt {
  const { key, code, keyCode, ctrlKey, altKey, shiftKey, metaKey, location } = event;
  // A line break that no key made: from the menu of a screen keyboard.
  const made = event.type === 'beforeinput';
  const shift = made ? (event as unknown as InputEvent).inputType === 'insertLineBreak' : shiftKey;
  const what = made ? { key: 'Enter', code: 'Enter', keyCode: 13 } : { key, code, keyCode, location };
  return {
    by: 'key',
    target: innermostOf(event),
    init: { ...what, which: what.keyCode, ctrlKey, altKey, metaKey, shiftKey: shift },
  };
}

function pressOf(event: PointerEvent): Extract<Attempt, { by: 'mouse' | 'touch' }> {
  const { pointerId, pointerType, button, clientX, clientY, screenX, screenY } = event;
  const { ctrlKey, altKey, shiftKey, metaKey } = event;
  const keys = { ctrlKey, altKey, shiftKey, metaKey };
  return {
    by: pointerType === 'touch' ? 'touch' : 'mouse',
    target: innermostOf(event),
    init: { pointerId, pointerType, button, clientX, clientY, screenX, screenY, ...keys },
    twice: false,
    menu: false,
    drop: event.type === 'drop',
  };
}

function innermostOf(event: Event): Element | undefined {
  const [target] = event.composedPath();
  if (target === undefined || !('tagName' in target)) return undefined;
  const { clientX, clientY } = event as Partial<MouseEvent>;
  return innermostAt(target as Element, clientX, clientY);
}
