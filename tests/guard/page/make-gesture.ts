import type { Gesture } from '../gestures';
import type { Chat } from './chat';

/** What a script can do of a gesture: the events, and what the browser would make of those that nobody prevented. */
export async function makeGesture(
  gesture: Gesture,
  chat: () => Chat,
  midway: () => void | Promise<void>,
): Promise<void> {
  const { composer, control, box } = chat();
  switch (gesture) {
    case 'click':
    case 'pageClick':
    case 'middleClick':
    case 'doubleClick':
    case 'padding':
      if (gesture === 'pageClick') control.click();
      else await clickOn(gesture === 'padding' ? (control.parentElement ?? control) : control, gesture, midway);
      return;
    case 'tap':
      await tapOn(control, midway);
      return;
    case 'dragRelease':
    case 'dragAway':
      pointer(gesture === 'dragAway' ? control : box, 'down');
      await midway();
      pointer(gesture === 'dragAway' ? box : control, 'up');
      return;
    case 'rightClick':
      pointer(control, 'down', 2);
      control.dispatchEvent(mouse('contextmenu', 2));
      await midway();
      pointer(control, 'up', 2);
      return;
    case 'longPress':
      pointer(control, 'down');
      await midway();
      await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
      pointer(control, 'up');
      return;
    case 'drop':
      control.dispatchEvent(new DragEvent('drop', mouseInit()));
      return;
    case 'requestSubmit':
      box.requestSubmit();
      return;
    case 'Space':
    case 'EnterOnControl':
      await pressControl(control, gesture === 'Space' ? ' ' : 'Enter', midway);
      return;
    case 'EnterOnPage':
    case 'Control+EnterOnPage':
      await pressPage(composer.ownerDocument.body, gesture !== 'EnterOnPage', midway);
      return;
    default:
      await pressKey(gesture, composer, chat, midway);
  }
}

/** Milliseconds; pages that wait for a long press wait less here. */
const LONG_ENOUGH = 60;

async function pressKey(gesture: Gesture, composer: HTMLElement, chat: () => Chat, midway: () => void | Promise<void>) {
  const modifiers = new Set(gesture.split('+').slice(0, -1));
  const letter = gesture.endsWith('+S');
  const init: KeyboardEventInit = {
    key: letter ? 's' : 'Enter',
    code: letter ? 'KeyS' : gesture === 'NumpadEnter' ? 'NumpadEnter' : 'Enter',
    keyCode: letter ? 83 : 13,
    ctrlKey: modifiers.has('Control'),
    altKey: modifiers.has('Alt'),
    shiftKey: modifiers.has('Shift'),
    metaKey: modifiers.has('Meta'),
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const goesOn = composer.dispatchEvent(new KeyboardEvent('keydown', init));
  if (goesOn && composer.dispatchEvent(new KeyboardEvent('keypress', init)) && !letter) breakLine(composer, chat());
  if (gesture === 'heldEnter') chat().composer.dispatchEvent(new KeyboardEvent('keydown', { ...init, repeat: true }));
  await midway();
  chat().composer.dispatchEvent(new KeyboardEvent('keyup', init));
}

/** What the browser does with an Enter that nobody took. */
function breakLine(composer: HTMLElement, { box }: Chat): void {
  if (composer.tagName === 'INPUT') {
    box.requestSubmit();
    return;
  }
  const inputType = composer.tagName === 'TEXTAREA' ? 'insertLineBreak' : 'insertParagraph';
  const init = { inputType, bubbles: true, cancelable: true, composed: true };
  if (composer.dispatchEvent(new InputEvent('beforeinput', init))) {
    composer.dispatchEvent(new InputEvent('input', { ...init, cancelable: false }));
  }
}

async function pressControl(control: HTMLElement, key: string, midway: () => void | Promise<void>) {
  const init = { key, code: key === ' ' ? 'Space' : key, bubbles: true, cancelable: true, composed: true };
  const goesOn = control.dispatchEvent(new KeyboardEvent('keydown', init));
  if (goesOn && key === 'Enter') control.click();
  await midway();
  if (control.dispatchEvent(new KeyboardEvent('keyup', init)) && goesOn && key === ' ') control.click();
}

async function pressPage(body: HTMLElement, ctrlKey: boolean, midway: () => void | Promise<void>): Promise<void> {
  const init = { key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey, bubbles: true, cancelable: true };
  if (body.dispatchEvent(new KeyboardEvent('keydown', init))) body.dispatchEvent(new KeyboardEvent('keypress', init));
  await midway();
  body.dispatchEvent(new KeyboardEvent('keyup', init));
}

async function clickOn(target: HTMLElement, gesture: Gesture, midway: () => void | Promise<void>): Promise<void> {
  const times = gesture === 'doubleClick' ? 2 : 1;
  for (let time = 0; time < times; time += 1) {
    pointer(target, 'down');
    if (time === 0) await midway();
    pointer(target, 'up');
    if (gesture === 'middleClick') target.dispatchEvent(mouse('auxclick', 1));
    else clickIt(target);
  }
  if (times === 2) target.dispatchEvent(mouse('dblclick'));
}

async function tapOn(target: HTMLElement, midway: () => void | Promise<void>): Promise<void> {
  const touch = (type: string) =>
    target.dispatchEvent(new Event(type, { bubbles: true, cancelable: true, composed: true }));
  target.dispatchEvent(new PointerEvent('pointerdown', { ...mouseInit(), pointerType: 'touch' }));
  const goesOn = touch('touchstart');
  await midway();
  target.dispatchEvent(new PointerEvent('pointerup', { ...mouseInit(), pointerType: 'touch' }));
  if (!touch('touchend') || !goesOn) return;
  for (const type of ['mousedown', 'mouseup']) target.dispatchEvent(mouse(type));
  clickIt(target);
}

/** Pictures have no `click`. */
function clickIt(target: HTMLElement): void {
  if ('click' in target) target.click();
  else (target as Element).dispatchEvent(mouse('click'));
}

function pointer(target: HTMLElement, way: 'down' | 'up', button = 0): void {
  target.dispatchEvent(new PointerEvent(`pointer${way}`, { ...mouseInit(), button, pointerType: 'mouse' }));
  target.dispatchEvent(mouse(`mouse${way}`, button));
}

function mouse(type: string, button = 0): MouseEvent {
  return new MouseEvent(type, { ...mouseInit(), button });
}

function mouseInit() {
  return { bubbles: true, cancelable: true, composed: true };
}
